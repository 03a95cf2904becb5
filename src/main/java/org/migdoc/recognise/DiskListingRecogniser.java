package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Listing;
import org.migdoc.fact.Origin;
import org.migdoc.fact.Setting;
import org.migdoc.regex.Pattern;

/**
 * Reads which disks of arrays a machine sees, and whether one of them is listed twice.
 *
 * <pre>
 * Number FriendlyName                  UniqueId                         OperationalStatus BusType
 * ------ ------------                  --------                         ----------------- -------
 *      2 DGC VRAID                     6006016017CC87FB6D1D66413341C8A9 Online            iSCSI
 *      3 DGC VRAID                     6006016017CC87FB6D1D66413341C8A9 Offline           iSCSI
 * </pre>
 *
 * Gives a setting {@code SanDisk} (value: the id) for each disk of an array, {@code DiskTimesListed} (subject: the id) for one
 * that one listing has more than once, and a {@link Listing} of kind {@code san-disks}.
 */
final class DiskListingRecogniser implements Recogniser {

    private static final Set<String> LOCAL = Set.of(
            "raid",
            "nvme",
            "sata",
            "ata",
            "usb",
            "sd",
            "spaces",
            "storage spaces",
            "file backed virtual",
            "virtual",
            "scm",
            "mmc");
    private static final Pattern ID = Pattern.compile("(?=.*[1-9A-Za-z])[0-9A-Za-z_.:{}-]{8,80}");

    @Override
    public void recognise(Reading reading, Consumer<Fact> facts) {
        BlockObjects objects = new BlockObjects(reading);
        for (Block block : reading.blocks()) {
            Map<String, List<Disk>> byHost = new LinkedHashMap<>();
            for (PsObject object : objects.of(block)) {
                Disk disk = disk(object);
                if (disk != null) {
                    byHost.computeIfAbsent(Objects.requireNonNullElse(disk.host(), ""), h -> new ArrayList<>())
                            .add(disk);
                }
            }
            byHost.values().forEach(disks -> emit(block, disks, facts));
        }
    }

    private record Disk(Origin origin, @Nullable String host, String id) {}

    private static @Nullable Disk disk(PsObject object) {
        boolean disk = object.noun()
                        .toLowerCase(Locale.ROOT)
                        .matches("disk|physicaldisk|win32_diskdrive|msft_disk|msft_physicaldisk")
                || object.noun().isEmpty()
                        && (object.cell("Number") != null
                                || object.cell("FriendlyName") != null
                                || object.cell("DeviceId") != null);
        String bus = object.value("BusType");
        if (!disk || bus != null && LOCAL.contains(bus.strip().toLowerCase(Locale.ROOT))) {
            return null;
        }
        for (String name : List.of("UniqueId", "SerialNumber")) {
            PsObject.Cell cell = object.cell(name);
            String id = cell == null || cell.cut() ? "" : cell.value().strip();
            if (ID.matcher(id).matches()) {
                return new Disk(object.origin(), AskedHost.of(object), id.toLowerCase(Locale.ROOT));
            }
        }
        return null;
    }

    private static void emit(Block block, List<Disk> disks, Consumer<Fact> facts) {
        Map<String, List<Disk>> byId = new LinkedHashMap<>();
        disks.forEach(d -> byId.computeIfAbsent(d.id(), i -> new ArrayList<>()).add(d));
        String host = disks.get(0).host();
        byId.forEach((id, same) -> {
            Origin first = same.get(0).origin();
            facts.accept(new Setting(first, host, "Disk", id, "SanDisk", id, null, null));
            if (same.size() > 1) {
                Origin last = same.get(same.size() - 1).origin();
                Origin all = new Origin(first.document(), first.line(), last.endLine(), first.excerpt());
                facts.accept(new Setting(
                        all,
                        host,
                        "Disk",
                        id,
                        "DiskTimesListed",
                        String.valueOf(same.size()),
                        (double) same.size(),
                        null));
            }
        });
        facts.accept(new Listing(block.origin(), "san-disks", host, complete(block), byId.size()));
    }

    /** False when the command chose some of the disks only. */
    private static boolean complete(Block block) {
        Command command = block.command();
        if (command == null) {
            return false;
        }
        String text = command.text().toLowerCase(Locale.ROOT);
        boolean bus = text.contains("bustype");
        return command.arguments().isEmpty()
                && !command.parameters().containsKey("number")
                && (!text.contains("where") && !text.contains("| ?") && !text.contains("|?") || bus);
    }
}
