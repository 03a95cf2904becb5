package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.migdoc.fact.KerberosTicket;
import org.migdoc.fact.Listing;
import org.migdoc.fact.Setting;

class TicketRecogniserTest {

    private static final String TWO = """
            [HV01]: PS C:\\> klist -li 0x3e7

            Current LogonId is 0:0x3e7

            Cached Tickets: (2)

            #0>\tClient: hv01$ @ CORP.EXAMPLE
            \tServer: krbtgt/CORP.EXAMPLE @ CORP.EXAMPLE
            \tKerbTicket Encryption Type: AES-256-CTS-HMAC-SHA1-96
            \tTicket Flags 0x40e10000 -> forwardable renewable initial
            \tStart Time: 3/12/2024 8:01:02 (local)
            \tEnd Time:   3/12/2024 18:01:02 (local)

            #1>\tClient: hv01$ @ CORP.EXAMPLE
            \tServer: Microsoft Virtual System Migration Service/HV02 @ CORP.EXAMPLE
            \tKerbTicket Encryption Type: RSADSI RC4-HMAC(NT)
            \tStart Time: 3/12/2024 8:05:00 (local)
            """;

    private static List<KerberosTicket> tickets(String text) {
        return Pasted.facts(new TicketRecogniser(), KerberosTicket.class, text);
    }

    private static List<Listing> listings(String text) {
        return Pasted.facts(new TicketRecogniser(), Listing.class, text);
    }

    @Test
    void everyTicketOfACacheIsRead() {
        assertThat(tickets(TWO)).hasSize(2).first().satisfies(t -> {
            assertThat(t.host()).isEqualTo("hv01");
            assertThat(t.client()).isEqualTo("hv01");
            assertThat(t.server()).isEqualTo("krbtgt/CORP.EXAMPLE");
            assertThat(t.start()).isEqualTo(LocalDateTime.of(2024, 3, 12, 8, 1, 2));
            assertThat(t.encryption()).isEqualTo("AES-256-CTS-HMAC-SHA1-96");
            assertThat(t.origin().line()).isEqualTo(7);
        });
        assertThat(tickets(TWO).get(1).server()).isEqualTo("Microsoft Virtual System Migration Service/HV02");
        assertThat(listings(TWO)).singleElement().satisfies(l -> {
            assertThat(l.subject()).isEqualTo("hv01");
            assertThat(l.complete()).isTrue();
            assertThat(l.size()).isEqualTo(2);
        });
    }

    @Test
    void aPartOfACacheIsNotComplete() {
        assertThat(listings(TWO.replace("(2)", "(9)")))
                .singleElement()
                .satisfies(l -> assertThat(l.complete()).isFalse());
        assertThat(listings("#0> Client: adm @ CORP.EXAMPLE\nServer: cifs/HV02 @ CORP.EXAMPLE"))
                .singleElement()
                .satisfies(l -> assertThat(l.complete()).isFalse());
    }

    @Test
    void anEmptyCacheIsToldToo() {
        assertThat(listings("C:\\>klist\n\nCurrent LogonId is 0:0x1a2b\n\nCached Tickets: (0)\n"))
                .singleElement()
                .satisfies(l -> {
                    assertThat(l.complete()).isTrue();
                    assertThat(l.size()).isZero();
                });
    }

    @Test
    void theMachinesOwnCacheNamesItWhereThePromptDoesNot() {
        assertThat(tickets("#0> Client: HV01$ @ CORP.EXAMPLE\n  Server: cifs/HV02 @ CORP.EXAMPLE"))
                .singleElement()
                .satisfies(t -> assertThat(t.host()).isEqualTo("hv01"));
    }

    @Test
    void translatedAndSqueezedCachesAreReadByTheirStructure() {
        assertThat(tickets("""
                C:\\>klist
                Zwischengespeicherte Tickets: (1)
                #0> Client: adm @ CORP.EXAMPLE
                Server: krbtgt/CORP.EXAMPLE @ CORP.EXAMPLE
                KerbTicket (Verschlüsselungstyp): AES-256-CTS-HMAC-SHA1-96
                Ticketkennzeichen 0x40e10000 -> forwardable
                Startzeit: 12.03.2024 8:01:02 (lokal)
                """)).singleElement().satisfies(t -> {
            assertThat(t.client()).isEqualTo("adm");
            assertThat(t.start()).isEqualTo(LocalDateTime.of(2024, 3, 12, 8, 1, 2));
            assertThat(t.encryption()).startsWith("AES-256");
        });
    }

    @Test
    void aTicketThatWasRefusedIsASetting() {
        assertThat(Pasted.facts(new TicketRecogniser(), Setting.class, """
                [HV01]: PS C:\\> klist get cifs/HV02
                Current LogonId is 0:0x3e7
                Error calling API LsaCallAuthenticationPackage (GetTicket substatus): 0x6fb
                klist failed with 0xC000018B/-1073741429: The SAM database does not have a computer account
                """))
                .extracting(s -> s.host() + " " + s.object() + " " + s.subject() + " " + s.name() + "=" + s.value())
                .containsExactly(
                        "hv01 klist cifs/HV02 GetTicketError=0x6fb", "hv01 klist cifs/HV02 GetTicketError=0xc000018b");
    }

    @Test
    void otherTextGivesNothing() {
        assertThat(new String[] {
                    "#1 Client: HV01",
                    "Client: a @ b\nServer: c @ d",
                    "Cached Tickets: (x)",
                    "#0> @ @ @",
                    "summary: (3)",
                    "failed 0x8009030e/-2146893042"
                })
                .allSatisfy(text -> {
                    assertThat(tickets(text)).as(text).isEmpty();
                    assertThat(listings(text)).as(text).isEmpty();
                });
    }
}
