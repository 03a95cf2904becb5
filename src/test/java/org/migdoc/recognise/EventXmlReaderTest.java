package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EventXmlReaderTest {

    private static final String LINE =
            "<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='Microsoft-Windows-Hyper-V-VMMS'"
                    + " Guid='{6066f867-7ca1-4418-85fd-36e3f9c0600c}'/><EventID>20406</EventID><Level>2</Level><TimeCreated"
                    + " SystemTime='2024-03-12T08:14:22.123456700Z'/><Channel>Microsoft-Windows-Hyper-V-VMMS-Admin</Channel><Computer>HV02.corp.example"
                    + "</Computer></System><UserData><VmlEventLog xmlns='http://www.microsoft.com/Windows/Virtualization/Events'><Parameter0>"
                    + "%%2147952449</Parameter0><Parameter1>0x80072741</Parameter1></VmlEventLog></UserData></Event>";

    @Test
    void linesOfWevtutilAreEventsWithTheirPayload() {
        assertThat(Events.of(LINE + "\n" + LINE)).hasSize(2).allSatisfy(e -> {
            assertThat(e.host()).isEqualTo("hv02");
            assertThat(e.provider()).isEqualTo("hyper-v-vmms");
            assertThat(e.level()).isEqualTo("error");
            assertThat(e.time()).hasToString("2024-03-12T08:14:22");
            assertThat(e.text()).isEqualTo("%%2147952449; 0x80072741");
        });
    }

    @Test
    void severalInOneLineStaySeveral() {
        assertThat(Events.told("<Events>" + LINE + LINE + "</Events>")).hasSize(2);
    }

    @Test
    void aConsoleMayCutAnywhere() {
        StringBuilder cut = new StringBuilder();
        for (int i = 0; i < LINE.length(); i += 80) {
            cut.append(LINE, i, Math.min(LINE.length(), i + 80)).append('\n');
        }
        assertThat(Events.told(cut.toString())).containsExactly("hv02 hyper-v-vmms 20406 error");
    }

    @Test
    void theOldViewersDashesDoNotMatter() {
        assertThat(Events.of("""
                - <Event xmlns="http://schemas.microsoft.com/win/2004/08/events/event">
                - <System>
                  <Provider Name="iScsiPrt" />
                  <EventID Qualifiers="49152">20</EventID>
                  <Level>2</Level>
                  <Computer>HV02.corp.example</Computer>
                  </System>
                - <EventData>
                  <Data>\\Device\\RaidPort2</Data>
                  <Binary>00000800010000000000000014000000</Binary>
                  </EventData>
                  </Event>
                """)).singleElement().satisfies(e -> {
            assertThat(e.provider()).isEqualTo("iscsiprt");
            assertThat(e.text()).isEqualTo("\\Device\\RaidPort2");
            assertThat(e.origin().endLine()).isEqualTo(12);
        });
    }

    @Test
    void aRenderedMessageIsTheText() {
        assertThat(Events.of("""
                <?xml version="1.0" encoding="utf-8" standalone="yes"?><Events>
                <Event><System><Provider Name='mpio'/><EventID>17</EventID></System><EventData><Data>a</Data></EventData>
                <RenderingInfo Culture='de-DE'><Message>\\Device\\MPIODisk1 ist &quot;beeinträchtigt&quot;.</Message><Level>Warnung</Level></RenderingInfo></Event>
                </Events>
                """)).singleElement().satisfies(e -> {
            assertThat(e.text()).isEqualTo("\\Device\\MPIODisk1 ist \"beeinträchtigt\".");
            assertThat(e.level()).isEqualTo("warning");
        });
    }

    @Test
    void aFragmentIsEnough() {
        assertThat(Events.told("""
                that is all I got:
                <System>
                <Provider Name="Microsoft-Windows-FailoverClustering"/>
                <EventID>1135</EventID>
                <Level>1</Level>
                </System>
                thanks
                """)).containsExactly("failoverclustering 1135 critical");
        assertThat(Events.told("<EventID>21024</EventID>")).containsExactly("hyper-v-vmms 21024");
    }

    @Test
    void theChannelStandsInForAProvider() {
        assertThat(
                        Events.told(
                                "<Event><System><EventID>20100</EventID><Channel>Microsoft-Windows-Hyper-V-VMMS-Admin</Channel></System></Event>"))
                .containsExactly("hyper-v-vmms 20100");
    }

    @Test
    void entitiesAreNotResolved() {
        assertThat(Events.of("""
                <!DOCTYPE Event [<!ENTITY x SYSTEM "file:///etc/passwd">]>
                <Event><System><Provider Name='disk'/><EventID>153</EventID></System><EventData><Data>&x;</Data></EventData></Event>
                """))
                .singleElement()
                .satisfies(e -> assertThat(e.text()).isEqualTo("&x;"));
    }

    @Test
    void xmlOfSomethingElseIsNoEvent() {
        assertThat(Events.of("<configuration><id>20306</id></configuration>\n<Event>\n<EventID>none</EventID>\n"))
                .isEmpty();
    }
}
