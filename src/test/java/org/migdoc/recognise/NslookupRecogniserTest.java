package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.migdoc.fact.DnsLookup.Outcome.FOUND;
import static org.migdoc.fact.DnsLookup.Outcome.NOT_FOUND;
import static org.migdoc.fact.DnsLookup.Outcome.REFUSED;
import static org.migdoc.fact.DnsLookup.Outcome.TIMEOUT;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.migdoc.fact.DnsLookup;
import org.migdoc.fact.Listing;
import org.migdoc.fact.NameForm;

class NslookupRecogniserTest {

    private static List<DnsLookup> lookups(String text) {
        return Pasted.facts(new NslookupRecogniser(), DnsLookup.class, text);
    }

    private static DnsLookup one(String text) {
        List<DnsLookup> lookups = lookups(text);
        assertThat(lookups).hasSize(1);
        return lookups.get(0);
    }

    private static final String CLEAN = """
            --- HV01
            C:\\>nslookup hv02
            Server:  dc01.corp.example
            Address:  10.1.0.5

            Name:    hv02.corp.example
            Addresses:  10.1.0.12
                      10.20.0.12
            """;

    @Test
    void an_answer_gives_the_name_asked_for_the_server_and_all_addresses() {
        DnsLookup lookup = one(CLEAN);
        assertThat(lookup.askedOn()).isEqualTo("hv01");
        assertThat(lookup.name()).isEqualTo("hv02");
        assertThat(lookup.form()).isEqualTo(NameForm.NETBIOS);
        assertThat(lookup.server()).isEqualTo("10.1.0.5");
        assertThat(lookup.outcome()).isEqualTo(FOUND);
        assertThat(lookup.addresses()).containsExactly("10.1.0.12", "10.20.0.12");
        assertThat(lookup.origin().line()).isEqualTo(6);
        assertThat(lookup.origin().endLine()).isEqualTo(8);
    }

    @Test
    void an_answer_is_a_complete_listing() {
        List<Listing> listings = Pasted.facts(new NslookupRecogniser(), Listing.class, CLEAN);
        assertThat(listings).singleElement().satisfies(l -> {
            assertThat(l.kind()).isEqualTo("dns");
            assertThat(l.subject()).isEqualTo("hv02");
            assertThat(l.complete()).isTrue();
            assertThat(l.size()).isEqualTo(2);
        });
    }

    @Test
    void an_answer_without_its_command_is_read_all_the_same() {
        DnsLookup lookup = one("""
                dns says

                Server: UnKnown
                Address: 10.1.0.6

                Non-authoritative answer:
                Name: hv02.corp.example
                Address: 10.1.0.12
                """);
        assertThat(lookup.name()).isEqualTo("hv02");
        assertThat(lookup.form()).isEqualTo(NameForm.FQDN);
        assertThat(lookup.server()).isEqualTo("10.1.0.6");
        assertThat(lookup.addresses()).containsExactly("10.1.0.12");
    }

    @Test
    void an_answer_on_one_line_is_read() {
        DnsLookup lookup = one(
                "Server: dc01.corp.example Address: 10.1.0.5 Name: hv02.corp.example Addresses: 10.1.0.12, 10.20.0.12");
        assertThat(lookup.server()).isEqualTo("10.1.0.5");
        assertThat(lookup.addresses()).containsExactly("10.1.0.12", "10.20.0.12");
    }

    @Test
    void a_missing_name_is_not_found_and_keeps_the_form_asked_for() {
        DnsLookup lookup = one("""
                C:\\>nslookup hv09
                Server:  dc01.corp.example
                Address:  10.1.0.5

                *** dc01.corp.example can't find hv09.corp.example: Non-existent domain
                """);
        assertThat(lookup.name()).isEqualTo("hv09");
        assertThat(lookup.form()).isEqualTo(NameForm.NETBIOS);
        assertThat(lookup.outcome()).isEqualTo(NOT_FOUND);
        assertThat(lookup.addresses()).isEmpty();
    }

    @Test
    void a_complaint_stands_alone_or_before_the_rest() {
        assertThat(one("*** dc01.corp.example can't find hv09.corp.example: Non-existent domain"))
                .returns("hv09", DnsLookup::name)
                .returns(NOT_FOUND, DnsLookup::outcome);
        assertThat(
                        one(
                                "C:\\>nslookup hv09\n*** dc01 can't find hv09: Non-existent domain\nServer:  dc01\nAddress:  10.1.0.5\n"))
                .returns("10.1.0.5", DnsLookup::server)
                .returns(NOT_FOUND, DnsLookup::outcome);
    }

    @Test
    void a_wrapped_complaint_is_joined() {
        assertThat(one("*** dc01.site-a.corp.example can't find\nhv09.corp.example: Non-existent domain"))
                .returns("hv09", DnsLookup::name);
        assertThat(one("*** dc01.corp.example can't find hv09.corp.example: Non-existent\ndomain"))
                .returns("hv09", DnsLookup::name);
    }

    @Test
    void german_french_and_italian_answers_are_read() {
        assertThat(one("""
                        C:\\>nslookup hv02.corp.example
                        Server:  dc01.corp.example
                        Address:  10.1.0.5

                        Nicht autorisierende Antwort:
                        Name:    hv02.corp.example
                        Address:  10.1.0.12
                        """)).returns(FOUND, DnsLookup::outcome).returns(NameForm.FQDN, DnsLookup::form);
        assertThat(one("*** hv09.corp.example wurde von dc01.corp.example nicht gefunden: Non-existent domain."))
                .returns("hv09", DnsLookup::name)
                .returns(NOT_FOUND, DnsLookup::outcome);
        assertThat(one("*** dc01.corp.example ne parvient pas \u00e0 trouver hv09 : Non-existent domain"))
                .returns("hv09", DnsLookup::name);
        assertThat(
                        one(
                                "Serveur :   dc01.corp.example\nAddress:  10.1.0.5\n\nNom :    hv02.corp.example\nAddress:  10.1.0.12\n"))
                .returns("hv02", DnsLookup::name)
                .returns("10.1.0.5", DnsLookup::server);
    }

    @Test
    void reasons_are_told_apart() {
        assertThat(one("*** dc01 can't find hv09: Query refused")).returns(REFUSED, DnsLookup::outcome);
        assertThat(one("*** dc01 can't find hv09: No response from server")).returns(TIMEOUT, DnsLookup::outcome);
        assertThat(one("*** No internal type for both IPv4 and IPv6 Addresses (A+AAAA) records available for hv09"))
                .returns("hv09", DnsLookup::name)
                .returns(NOT_FOUND, DnsLookup::outcome);
        assertThat(one("** server can't find hv09.corp.example: NXDOMAIN")).returns(NOT_FOUND, DnsLookup::outcome);
    }

    @Test
    void silence_counts_only_when_nothing_else_was_answered() {
        assertThat(one("""
                        C:\\>nslookup hv09 10.1.0.6
                        DNS request timed out.
                            timeout was 2 seconds.
                        Server:  UnKnown
                        Address:  10.1.0.6

                        DNS request timed out.
                            timeout was 2 seconds.
                        *** Request to UnKnown timed-out
                        """)).returns(TIMEOUT, DnsLookup::outcome).returns("10.1.0.6", DnsLookup::server);
        assertThat(one("""
                        C:\\>nslookup hv09 10.1.0.6
                        DNS request timed out.
                            timeout was 2 seconds.
                        Server:  UnKnown
                        Address:  10.1.0.6

                        *** UnKnown can't find hv09: Non-existent domain
                        """)).returns(NOT_FOUND, DnsLookup::outcome);
    }

    @Test
    void a_server_without_reverse_entry_is_no_failure() {
        assertThat(lookups("""
                        C:\\>nslookup hv02
                        *** Can't find server name for address 10.1.0.6: Non-existent domain
                        Server:  UnKnown
                        Address:  10.1.0.6

                        Name:    hv02.corp.example
                        Address:  10.1.0.12
                        """)).singleElement().returns(FOUND, DnsLookup::outcome);
        assertThat(lookups("*** Der Servername f\u00fcr die Adresse 10.1.0.6 konnte nicht gefunden werden: Timed out"))
                .isEmpty();
    }

    @Test
    void a_reverse_lookup_gives_the_name() {
        assertThat(
                        one(
                                "C:\\>nslookup 10.1.0.12\nServer:  dc01\nAddress:  10.1.0.5\n\nName:    oldhv.corp.example\nAddress:  10.1.0.12\n"))
                .returns("10.1.0.12", DnsLookup::name)
                .returns(NameForm.ADDRESS, DnsLookup::form)
                .returns(List.of("oldhv"), DnsLookup::addresses);
        assertThat(one("12.0.1.10.in-addr.arpa\tname = oldhv.corp.example.")).returns("10.1.0.12", DnsLookup::name);
    }

    @Test
    void several_answers_in_one_block_are_kept_apart() {
        assertThat(lookups("""
                        Name:    hv01.corp.example
                        Address:  10.1.0.11

                        Name:    hv02.corp.example
                        Address:  10.1.0.12
                        something else about 10.9.9.9
                        """))
                .extracting(DnsLookup::name, DnsLookup::addresses)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("hv01", List.of("10.1.0.11")),
                        org.assertj.core.groups.Tuple.tuple("hv02", List.of("10.1.0.12")));
    }

    @Test
    void other_lists_with_names_and_addresses_are_none_of_ours() {
        assertThat(lookups("""
                        Name    : Cluster Network 1
                        Address : 10.1.0.0

                        Account Name:  HV01$
                        Source Network Address:  10.1.0.11
                        Name: it's complicated
                        Address: 10.1.0.11
                        """)).isEmpty();
    }

    @Test
    void theLabelsAreKnownInOtherLanguages() {
        for (String labels : List.of("Serwer: Nazwa:", "サーバー: 名前:", "服务器: 名称:", "Сервер: Имя:")) {
            String[] label = labels.split(" ", 2);
            DnsLookup lookup = one("C:\\>nslookup hv02\n" + label[0] + "  dc01.corp.example\nAddress:  10.1.0.5\n\n"
                    + label[1] + "    hv02.corp.example\nAddress:  10.1.0.12\n");
            assertThat(lookup.addresses()).as(labels).containsExactly("10.1.0.12");
        }
    }
}
