package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.migdoc.fact.EventRecord;

class EventDetailsReaderTest {

    @Test
    void theCopyOfTheViewerIsOneEvent() {
        List<EventRecord> events = Events.of("""
                Log Name:      Microsoft-Windows-Hyper-V-VMMS-Admin
                Source:        Microsoft-Windows-Hyper-V-VMMS
                Date:          3/12/2024 9:14:22 AM
                Event ID:      20306
                Task Category: None
                Level:         Error
                Keywords:
                User:          SYSTEM
                Computer:      HV01.corp.example
                Description:
                The Virtual Machine Management Service failed to establish a connection for a Virtual Machine migration
                with host 'HV02': No credentials are available in the security package (0x8009030E).
                """);
        assertThat(events).hasSize(1);
        EventRecord event = events.get(0);
        assertThat(event.host()).isEqualTo("hv01");
        assertThat(event.provider()).isEqualTo("hyper-v-vmms");
        assertThat(event.id()).isEqualTo(20306);
        assertThat(event.level()).isEqualTo("error");
        assertThat(event.time()).hasToString("2024-03-12T09:14:22");
        assertThat(event.text())
                .startsWith("The Virtual")
                .contains("migration with host 'HV02'")
                .endsWith("(0x8009030E).");
        assertThat(event.origin().line()).isEqualTo(1);
        assertThat(event.origin().endLine()).isEqualTo(12);
    }

    @Test
    void itsXmlBelowIsTheSameEvent() {
        assertThat(Events.of("""
                Source:        Microsoft-Windows-Hyper-V-VMMS
                Event ID:      20406
                Level:         Error
                Description:
                The listener could not be started.
                Event Xml:
                <Event xmlns="http://schemas.microsoft.com/win/2004/08/events/event">
                  <System>
                    <Provider Name="Microsoft-Windows-Hyper-V-VMMS" />
                    <EventID>20406</EventID>
                    <TimeCreated SystemTime="2024-03-12T08:14:22.123Z" />
                    <Computer>HV02.corp.example</Computer>
                  </System>
                </Event>
                """)).singleElement().satisfies(e -> {
            assertThat(e.host()).isEqualTo("hv02");
            assertThat(e.time()).hasToString("2024-03-12T08:14:22");
            assertThat(e.text()).isEqualTo("The listener could not be started.");
        });
    }

    @Test
    void germanLabelsWithoutPaddingAreRead() {
        assertThat(Events.told("""
                Protokollname: Microsoft-Windows-Hyper-V-VMMS-Admin
                Quelle:        Microsoft-Windows-Hyper-V-VMMS
                Datum:         12.03.2024 09:14:22
                Ereignis-ID:   20306
                Aufgabenkategorie:Keine
                Ebene:         Fehler
                Schlüsselwörter:
                Benutzer:      SYSTEM
                Computer:      HV01.corp.example
                Beschreibung:
                Fehler beim Herstellen einer Verbindung.
                """)).containsExactly("hv01 hyper-v-vmms 20306 error");
    }

    @Test
    void frenchLabelsPutTheDayFirst() {
        assertThat(Events.of("""
                Nom du journal :Microsoft-Windows-Hyper-V-VMMS-Admin
                Source :       Microsoft-Windows-Hyper-V-VMMS
                Date :         05/03/2024 09:14:22
                ID de l'événement :21024
                Niveau :       Avertissement
                Ordinateur :   HV01.corp.example
                Description :
                L'opération de migration a échoué.
                """)).singleElement().satisfies(e -> {
            assertThat(e.id()).isEqualTo(21024);
            assertThat(e.level()).isEqualTo("warning");
            assertThat(e.time()).hasToString("2024-03-05T09:14:22");
        });
    }

    @Test
    void japaneseLabelsAreRead() {
        assertThat(Events.told("""
                ログの名前:         Microsoft-Windows-Hyper-V-High-Availability-Admin
                イベント ID:       21502
                レベル:           エラー
                コンピューター:      HV03.corp.example
                説明:
                仮想マシンのライブ マイグレーションに失敗しました。
                """)).containsExactly("hv03 hyper-v-high-availability 21502 error");
    }

    @Test
    void aMailThatPutsAllLabelsIntoOneLineIsRead() {
        assertThat(
                        Events.of(
                                "Log Name: System  Source: iScsiPrt  Date: 3/12/2024 9:14:22 AM  Event ID: 20  Level: Error  Computer: HV02  Description: Connection to the target was lost."))
                .singleElement()
                .satisfies(e -> {
                    assertThat(e.provider()).isEqualTo("iscsiprt");
                    assertThat(e.host()).isEqualTo("hv02");
                    assertThat(e.text()).isEqualTo("Connection to the target was lost.");
                });
    }

    @Test
    void twoLabelsAreEnoughAndTheTextMayFollowAtOnce() {
        assertThat(Events.told("""
                Event ID: 5120
                Source: Microsoft-Windows-FailoverClustering
                Cluster Shared Volume 'Volume1' has entered a paused state.

                Event ID: 5142
                Cluster Shared Volume 'Volume1' is no longer accessible from this cluster node.
                """)).containsExactly("failoverclustering 5120", "failoverclustering 5142");
    }

    @Test
    void copiesMayFollowEachOtherWithoutABlankLine() {
        assertThat(Events.told("""
                Source: mpio
                Event ID: 17
                Level: Warning
                Description: Degraded.
                Source: disk
                Event ID: 153
                Level: Warning
                Description: The IO operation was retried.
                """)).containsExactly("mpio 17 warning", "disk 153 warning");
    }

    @Test
    void aChainOfMessagesGoesOnBehindBlankLines() {
        assertThat(Events.of("""
                Event ID:      21502
                Description:
                Live migration of 'Virtual Machine WEB01' failed.

                Virtual machine migration operation for 'WEB01' failed at migration destination 'HV02'.

                PS C:\\> exit
                """))
                .singleElement()
                .satisfies(e -> assertThat(e.text()).endsWith("destination 'HV02'."));
    }

    @Test
    void anOrdinaryMessageEndsWithItsParagraph() {
        assertThat(Events.of("""
                Event ID:      20306
                Description:
                The connection failed.

                can you have a look please
                """))
                .singleElement()
                .satisfies(e -> assertThat(e.text()).isEqualTo("The connection failed."));
    }

    @Test
    void wevtutilsTextIsRead() {
        assertThat(Events.told("""
                Event[0]:
                  Log Name: Microsoft-Windows-Hyper-V-VMMS-Admin
                  Source: Microsoft-Windows-Hyper-V-VMMS
                  Date: 2024-03-12T09:14:22.123
                  Event ID: 21024
                  Task: N/A
                  Level: Error
                  User Name: NT AUTHORITY\\SYSTEM
                  Computer: HV01.corp.example
                  Description:
                Virtual machine migration operation for 'WEB01' failed.

                Event[1]:
                  Log Name: System
                  Source: disk
                  Event ID: 153
                  Level: Warning
                """)).containsExactly("hv01 hyper-v-vmms 21024 error", "disk 153 warning");
    }

    @Test
    void theViewerOfOldIsRead() {
        assertThat(Events.of("""
                Event Type:\tError
                Event Source:\tiScsiPrt
                Event Category:\tNone
                Event ID:\t20
                Date:\t\t3/12/2024
                Time:\t\t9:14:22 PM
                Computer:\tHV02
                Description:
                Connection to the target was lost.
                """)).singleElement().satisfies(e -> {
            assertThat(e.provider()).isEqualTo("iscsiprt");
            assertThat(e.level()).isEqualTo("error");
            assertThat(e.time()).hasToString("2024-03-12T21:14:22");
        });
    }

    @Test
    void listsOfPowerShellAreReadWithWrappedMessages() {
        assertThat(Events.of("""
                Message              : Virtual machine migration operation for 'WEB01' failed at migration source 'HV01'. (Virtual
                                       machine ID 8A1C0E52-6F0B-4C0A-9C1E-0A4B5C6D7E8F)
                Id                   : 21024
                Level                : 2
                RecordId             : 8119
                ProviderName         : Microsoft-Windows-Hyper-V-VMMS
                MachineName          : HV01.corp.example
                TimeCreated          : 3/12/2024 9:14:22 AM
                LevelDisplayName     : Error

                TimeCreated  : 3/12/2024 9:15:00 AM
                ProviderName : Microsoft-Windows-Hyper-V-VMMS
                Id           : 13003
                Message      : The virtual machine 'WEB01' was deleted.
                """))
                .satisfiesExactly(
                        e -> {
                            assertThat(e.id()).isEqualTo(21024);
                            assertThat(e.text()).endsWith("(Virtual machine ID 8A1C0E52-6F0B-4C0A-9C1E-0A4B5C6D7E8F)");
                        },
                        e -> assertThat(e.id()).isEqualTo(13003));
    }

    @Test
    void theListOfGetEventLogGivesTheIdWithoutItsQualifiers() {
        assertThat(Events.told("""
                EventID            : 20
                MachineName        : HV02.corp.example
                EntryType          : Error
                Message            : Connection to the target was lost.
                Source             : iScsiPrt
                InstanceId         : 3221225492
                """)).containsExactly("hv02 iscsiprt 20 error");
        assertThat(Events.told("InstanceId : 3221225492\nSource     : iScsiPrt\n"))
                .containsExactly("iscsiprt 20");
    }

    @Test
    void anIdOfSomethingElseIsNoEvent() {
        assertThat(Events.of("""
                PS C:\\> Get-Process vmms | fl
                Id      : 21024
                Handles : 1044
                Name    : vmms
                """)).isEmpty();
        assertThat(Events.of("Name : WEB01\nId   : 8a1c0e52-6f0b-4c0a-9c1e-0a4b5c6d7e8f\nState : Running\n"))
                .isEmpty();
    }

    @Test
    void valuesMayStandBelowTheirLabels() {
        assertThat(Events.told("""
                Source:
                iScsiPrt
                Event ID:
                20
                Level:
                Error
                """)).containsExactly("iscsiprt 20 error");
    }

    @Test
    void equalSignsAndStarsMayStandAroundTheLabels() {
        assertThat(Events.told("""
                SourceName=Microsoft-Windows-Hyper-V-VMMS
                EventCode=20306
                Type=Error
                ComputerName=HV03
                Message=The service failed
                """)).containsExactly("hv03 hyper-v-vmms 20306 error");
        assertThat(Events.told("**Event ID:** 17\n**Source:** mpio\n")).containsExactly("mpio 17");
    }

    @Test
    void aMessageMayStandBehindTheNumber() {
        assertThat(Events.of("Ereignis-ID: 24581: Sqllib-Fehler: Die Systemtabelle ist leer."))
                .singleElement()
                .satisfies(e -> assertThat(e.text()).startsWith("Sqllib-Fehler"));
    }

    @Test
    void whatAPersonWritesBelowAChainIsNoPartOfIt() {
        assertThat(Events.of("""
                Event ID:      21502
                Description:
                Live migration of 'Virtual Machine WEB01' failed.

                The connection was refused (0x8007274D).

                We already tried the following:
                - rebooted HV02
                """))
                .singleElement()
                .satisfies(e -> assertThat(e.text()).endsWith("(0x8007274D)."));
    }
}
