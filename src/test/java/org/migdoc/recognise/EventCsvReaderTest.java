package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EventCsvReaderTest {

    @Test
    void exportsOfPowerShellAreReadWithTheirLineBreaks() {
        assertThat(Events.of("""
                #TYPE System.Diagnostics.Eventing.Reader.EventLogRecord
                "Message","Id","Level","RecordId","ProviderName","MachineName","TimeCreated","LevelDisplayName"
                "Failed to receive data: The connection was ""forcibly"" closed.
                (0x80072746).","22040","2","8130","Microsoft-Windows-Hyper-V-VMMS","HV02.corp.example","12.03.2024 09:15:01","Error"
                "Added device.","2","4","8131","mpio","HV02.corp.example","12.03.2024 09:15:02","Informationen"
                """))
                .satisfiesExactly(
                        e -> {
                            assertThat(e.text())
                                    .isEqualTo(
                                            "Failed to receive data: The connection was \"forcibly\" closed. (0x80072746).");
                            assertThat(e.origin().endLine()).isEqualTo(4);
                            assertThat(e.time()).hasToString("2024-03-12T09:15:01");
                        },
                        e -> assertThat(e.provider()).isEqualTo("mpio"));
    }

    @Test
    void semicolonsOfOtherCulturesAreRead() {
        assertThat(Events.told(
                        "\"Id\";\"ProviderName\";\"Message\"\n\"20306\";\"Microsoft-Windows-Hyper-V-VMMS\";\"a; b\"\n"))
                .containsExactly("hyper-v-vmms 20306");
    }

    @Test
    void theViewersListHasAMessageWithoutAHead() {
        assertThat(
                        Events.of(
                                "Ebene\tDatum und Uhrzeit\tQuelle\tEreignis-ID\tAufgabenkategorie\nFehler\t12.03.2024 09:14:22\tMicrosoft-Windows-Hyper-V-VMMS\t21008\tKeine\t\"\"\"WEB01\"\":\nFehler (0x80070005).\"\n"))
                .singleElement()
                .satisfies(e -> {
                    assertThat(e.text()).isEqualTo("\"WEB01\": Fehler (0x80070005).");
                    assertThat(e.level()).isEqualTo("error");
                });
    }

    @Test
    void commasInAnUnquotedMessageStayInIt() {
        assertThat(Events.of("""
                Level,Date and Time,Source,Event ID,Task Category
                Error,2/9/2024 4:11:41 PM,iScsiPrt,20,None,Connection lost, the initiator will retry.
                """))
                .singleElement()
                .satisfies(
                        e -> assertThat(e.text()).startsWith("Connection lost").endsWith("will retry."));
    }

    @Test
    void rowsWithoutTheirHeadAreReadByTheirShape() {
        assertThat(Events.told("Error,2/9/2024 4:11:41 PM,mpio,16,None,A fail-over occurred."))
                .containsExactly("mpio 16 error");
    }

    @Test
    void otherTablesAreLeftAlone() {
        assertThat(Events.of("\"Name\",\"Id\",\"State\"\n\"WEB01\",\"20306\",\"Running\"\n"))
                .isEmpty();
    }
}
