package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.migdoc.fact.Listing;
import org.migdoc.fact.Setting;

class SessionRecogniserTest {

    private static List<String> active(String text) {
        return Pasted.facts(new SessionRecogniser(), Setting.class, text).stream()
                .map(s -> s.host() + " " + s.subject())
                .toList();
    }

    @Test
    void quserTellsWhoIsActive() {
        assertThat(active("""
                        [HV01]: PS C:\\> quser
                         USERNAME              SESSIONNAME        ID  STATE   IDLE TIME  LOGON TIME
                        >adm-voss              rdp-tcp#2           3  Active          .  8/9/2023 10:55 AM
                         adm-kern                                  4  Disc         2:11  8/8/2023 4:12 PM
                        """)).containsExactly("hv01 adm-voss");
    }

    @Test
    void qwinstaTellsWhoIsActiveAndCountsNobodyElse() {
        String text = """
                C:\\>qwinsta
                 SESSIONNAME       USERNAME                 ID  STATE   TYPE        DEVICE
                 services                                    0  Disc
                 console                                     1  Conn
                >rdp-tcp#3         adm-lien                  3  Active
                """;
        assertThat(active(text)).containsExactly("null adm-lien");
        assertThat(Pasted.facts(new SessionRecogniser(), Listing.class, text))
                .singleElement()
                .satisfies(l -> assertThat(l.size()).isOne());
    }

    @Test
    void germanColumnsAreUnderstood() {
        assertThat(active("""
                         BENUTZERNAME          SITZUNGSNAME       ID  STATUS  LEERLAUF   ANMELDEZEIT
                        >adm-meier             rdp-tcp#1           2  Aktiv          .  12.03.2024 09:12
                        """)).containsExactly("null adm-meier");
    }

    @Test
    void nobodyActiveGivesAnEmptyListing() {
        String text =
                " SESSIONNAME       USERNAME                 ID  STATE   TYPE        DEVICE\n console                                     1  Conn";
        assertThat(active(text)).isEmpty();
        assertThat(Pasted.facts(new SessionRecogniser(), Listing.class, text))
                .singleElement()
                .satisfies(l -> assertThat(l.size()).isZero());
    }

    @Test
    void otherTablesAreNone() {
        assertThat(active("USERNAME and SESSION ID are needed\n\n")).isEmpty();
        assertThat(active("SESSIONNAME USERNAME ID STATE")).isEmpty();
    }
}
