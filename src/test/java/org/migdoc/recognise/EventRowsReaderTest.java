package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventRowsReaderTest {

    @Test
    void theTableOfGetWinEventIsRead() {
        assertThat(Events.told("""
                PS C:\\> Get-WinEvent -LogName Microsoft-Windows-Hyper-V-VMMS-Admin

                   ProviderName: Microsoft-Windows-Hyper-V-VMMS

                TimeCreated                     Id LevelDisplayName Message
                -----------                     -- ---------------- -------
                3/12/2024 9:14:22 AM         21024 Error            Virtual machine migration operation for 'WEB01' failed at migra...
                3/12/2024 9:14:22 AM         20306 Error            The Virtual Machine Management Service failed to establish a co...

                   ProviderName: Microsoft-Windows-Kernel-General

                TimeCreated Id LevelDisplayName Message
                ----------- -- ---------------- -------
                3/12/2024 9:14:22 AM 16 Information The access history in hive was cleared.
                """))
                .containsExactly(
                        "hyper-v-vmms 21024 error", "hyper-v-vmms 20306 error", "kernel-general 16 information");
    }

    @Test
    void theTableOfGetEventLogIsRead() {
        assertThat(Events.told("""
                   Index Time          EntryType   Source                 InstanceID Message
                   ----- ----          ---------   ------                 ---------- -------
                  918231 Mar 12 09:14  Error       iScsiPrt               3221225492 Connection to the target was lost. The initiato...
                  918230 Mar 12 09:13  0           Service Control Manager 1073748860 The Windows Update service entered the stopped state.
                """)).containsExactly("iscsiprt 20 error", "service control manager 7036");
    }

    @Test
    void columnsMayComeInAnyOrder() {
        assertThat(Events.told("""
                TimeCreated          Id ProviderName Message
                -----------          -- ------------ -------
                7/12/2024 3:11:46 PM 153 disk        The IO operation was retried.
                7/12/2024 3:11:15 PM 129 vioscsi     Reset to device was issued.
                """)).containsExactly("disk 153", "vioscsi 129");
        assertThat(Events.told("""
                MachineName        Id LevelDisplayName ProviderName                   Message
                -----------        -- ---------------- ------------                   -------
                HV02.corp.example 20306 Error          Microsoft-Windows-Hyper-V-VMMS The connection failed.
                """)).containsExactly("hv02 hyper-v-vmms 20306 error");
    }

    @Test
    void aTableOfATicketIsRead() {
        assertThat(Events.told("""
                | Level | Date and Time | Source | Event ID | Task Category |
                |-------|---------------|--------|----------|---------------|
                | Error | 3/12/2024 9:14:22 AM | Hyper-V-VMMS | 20306 | None |
                | Warning | 3/12/2024 9:14:23 AM | mpio | 17 | None |
                """)).containsExactly("hyper-v-vmms 20306 error", "mpio 17 warning");
    }

    @Test
    void aWrappedMessageBelongsToItsRow() {
        assertThat(Events.of("""
                TimeCreated          Id Message
                -----------          -- -------
                7/12/2024 3:11:46 PM 20306 The Virtual Machine Management Service failed to establish
                                           a connection with host 'HV02'.
                7/12/2024 3:11:47 PM 21024 Failed.
                """))
                .hasSize(2)
                .first()
                .satisfies(e -> assertThat(e.text()).endsWith("establish a connection with host 'HV02'."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "03:14:31  Warning      b57nd60a                          4     Broadcom NetXtreme: The network link is down. | b57nd60a 4 warning",
                "2024-12-19 15:49:51  Service Control Manager 7040   Information  The start type was changed. | service control manager 7040 information",
                "Error        10/12/2024 2:20:12 PM Microsoft-Windows-Hyper-V-VMMS      20306     The service failed | hyper-v-vmms 20306 error",
                "Fehler 12.10.2024 14:20:12 Hyper-V-VMMS 20306 Fehler beim Herstellen | hyper-v-vmms 20306 error",
                "Erreur  12/10/2024 14:20:12  mpio  17  Aucun  Le chemin a échoué | mpio 17 error",
                "Information  iScsiPrt  67   If Digest support selected | iscsiprt 67 information",
                "22:40:05  iScsiPrt 20  Connection to the target was lost. | iscsiprt 20",
                "02:11:30  Microsoft-Windows-FailoverClustering 5142  Cluster Shared Volume 'Volume1' | failoverclustering 5142",
                "4/10/2024 8:59:58 AM   1069 System   Cluster resource 'Virtual Machine WEB01' failed. | failoverclustering 1069",
                "iScsiPrt    36    Initiator CHAP secret is smaller than the minimum size | iscsiprt 36",
                "System / iScsiPrt / 17 / CHAP Response did not match | iscsiprt 17",
                "Event ID 12290  VSS  Volume Shadow Copy Service warning | vss 12290",
                "Error   Event 19100   Hyper-V-VMMS 19100    'WEB01' background disk merge failed | hyper-v-vmms 19100 error",
                "21502  Live migration of 'Virtual Machine WEB01' failed. | hyper-v-high-availability 21502",
                "volsnap 36: The shadow copies were aborted | volsnap 36",
                "[Error] VMMS 20306 - connection failed | hyper-v-vmms 20306 error",
                "エラー Hyper-V-VMMS 1106 | hyper-v-vmms 1106 error",
                "VMMS 20306 | hyper-v-vmms 20306",
            })
    void aLineOfAnyShapeIsRead(String line, String told) {
        assertThat(Events.told(line)).containsExactly(told);
    }

    @Test
    void theMessageMayBeginBelow() {
        assertThat(Events.of("Event ID 21502\nLive migration of 'Virtual Machine WEB01' failed.\n"))
                .singleElement()
                .satisfies(e -> assertThat(e.text()).isEqualTo("Live migration of 'Virtual Machine WEB01' failed."));
    }

    @Test
    void aMailWrapsLongRows() {
        assertThat(Events.of("""
                2024-12-19 15:52:34  iScsiPrt  1  Error  Initiator failed to connect to the target. Target IP
                address and TCP Port number are given in dump data.
                """))
                .singleElement()
                .satisfies(e ->
                        assertThat(e.text()).endsWith("Target IP address and TCP Port number are given in dump data."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "03/04/2024  09:16 PM            21024 web01.log",
                "03/04/2024  09:16 PM            87,311 events.xml",
                "12:30 we restarted 2 hosts",
                "Disk 4 is full",
                "disk 153 GB free",
                "MPIO 2 paths",
                "backup 4 hours ago",
                "Bytes Per Cluster : 4096",
                "Error (12711)",
                "Error (23007) VMM cannot complete the operation",
                "10     0      26100  0",
                "13000 files were copied",
                "  TCP    0.0.0.0:6600           0.0.0.0:0              LISTENING       20306",
                "00001a2c.00000f10::2024/03/12-17:14:07.112 ERR   [RHS] Call LOOKSALIVE timed out",
                "[6]0E2C.1C14::03/12/24-09:14:22.1233454 [Microsoft-Windows-Hyper-V-VMMS-Admin] The service failed",
                "Information  Hyper-V-VMMS-Admin   The service initiated the live migration",
            })
    void otherLinesAreNoEvents(String line) {
        assertThat(Events.of(line)).isEmpty();
    }

    @Test
    void aHeadingGivesItsMachineToTheRowsBelow() {
        assertThat(Events.told("""
                event log HV07 (System), errors and warnings:
                2024-12-19 15:52:34  iScsiPrt               1      Error        Initiator failed to connect to the target.

                Event Viewer, HV08, saved view

                2024-12-19 15:52:35  iScsiPrt               70     Error        Error occurred when processing iSCSI logon request.
                """)).containsExactly("hv07 iscsiprt 1 error", "hv08 iscsiprt 70 error");
    }

    @Test
    void thePromptGivesItsMachineToo() {
        assertThat(
                        Events.told(
                                "[HV02]: PS C:\\> Get-WinEvent System\n3/12/2024 9:14:22 AM  153 disk  The IO operation was retried.\n"))
                .containsExactly("hv02 disk 153");
    }

    @Test
    void aTimeANumberOfHyperVAndSmallLettersAreARow() {
        assertThat(Events.told("""
                HV01
                09:14:20 20414 live migration of WEB01 started
                09:14:21 20306 failed to establish a connection

                HV02
                09:14:21 13003 the virtual machine was deleted
                """))
                .containsExactly("hv01 hyper-v-vmms 20414", "hv01 hyper-v-vmms 20306", "hv02 hyper-v-vmms 13003");
    }
}
