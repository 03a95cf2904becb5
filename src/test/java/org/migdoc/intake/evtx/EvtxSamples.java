package org.migdoc.intake.evtx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.migdoc.intake.evtx.EvtxFile.Event;

/** Writes the event log files among the samples, which nobody can write by hand. */
final class EvtxSamples {

    private static final String VMMS = "Microsoft-Windows-Hyper-V-VMMS";
    private static final String VM = "6D3C1A52-08C6-4E9C-8F4E-7E3C0B9E51D7";

    private EvtxSamples() {}

    public static void main(String[] args) throws IOException {
        for (Map.Entry<Path, byte[]> file : all().entrySet()) {
            Files.createDirectories(file.getKey().getParent());
            Files.write(file.getKey(), file.getValue());
        }
    }

    /** The files by their paths. */
    static Map<Path, byte[]> all() {
        Map<Path, byte[]> all = new LinkedHashMap<>();
        Path samples = Path.of("facts-samples");
        all.put(samples.resolve("kerberos/event-logs-no-credentials/hv01.evtx"), refused());
        all.put(samples.resolve("iscsi-mpio/event-log-connections-lost/system.evtx"), connectionsLost());
        return all;
    }

    private static byte[] refused() {
        String channel = VMMS + "-Admin";
        String host = "HV01.corp.example";
        Event started = Event.of(
                        VMMS, 20413, channel, host, "Parameter0", "WEB01", "Parameter1", VM, "Parameter2", "HV02")
                .in("VmlEventLog");
        Event connection = Event.of(
                        VMMS,
                        20306,
                        channel,
                        host,
                        "ErrorMessage",
                        "%%2148074254",
                        "ErrorCode",
                        "0x8009030E",
                        "Parameter0",
                        "HV02")
                .in("VmlEventLog");
        Event failed = Event.of(VMMS, 21024, channel, host, "VmName", "WEB01", "VmId", VM, "Parameter0", "HV01")
                .in("VmlEventLog");
        return new EvtxFile(1, 4711).add(started, connection, failed).bytes();
    }

    private static byte[] connectionsLost() {
        EvtxFile file = new EvtxFile(2, 88_200);
        for (int i = 0; i < 6; i++) {
            file.add(
                    Event.of("iScsiPrt", 20, "System", "HV03.corp.example", "1", "\\Device\\RaidPort1"),
                    Event.of("mpio", 16, "System", "HV03.corp.example", "1", "\\Device\\MPIODisk2"),
                    Event.of("iScsiPrt", 34, "System", "HV03.corp.example", "1", "\\Device\\RaidPort1"),
                    Event.of(
                            "Service Control Manager",
                            7036,
                            "System",
                            "HV03.corp.example",
                            "1",
                            "WinRM",
                            "2",
                            "running"));
        }
        file.add(
                Event.of("mpio", 17, "System", "HV03.corp.example", "1", "\\Device\\MPIODisk2"),
                Event.of("disk", 153, "System", "HV03.corp.example", "1", "\\Device\\Harddisk2\\DR2", "2", "0x28e7a0"));
        return file.bytes();
    }
}
