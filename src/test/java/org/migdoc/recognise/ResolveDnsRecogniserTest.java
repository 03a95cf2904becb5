package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.migdoc.fact.DnsLookup;
import org.migdoc.fact.DnsLookup.Outcome;
import org.migdoc.fact.Listing;
import org.migdoc.fact.NameForm;

class ResolveDnsRecogniserTest {

    private static List<DnsLookup> lookups(String text) {
        return Pasted.facts(new ResolveDnsRecogniser(), DnsLookup.class, text);
    }

    @Test
    void the_rows_of_one_question_become_one_lookup() {
        String text = """
                [HV01]: PS C:\\> Resolve-DnsName hv02

                Name                                           Type   TTL   Section    IPAddress
                ----                                           ----   ---   -------    ---------
                hv02.corp.example                              A      1200  Answer     10.1.0.12
                hv02.corp.example                              A      1200  Answer     10.20.0.12
                """;
        assertThat(lookups(text)).singleElement().satisfies(l -> {
            assertThat(l.askedOn()).isEqualTo("hv01");
            assertThat(l.name()).isEqualTo("hv02");
            assertThat(l.form()).isEqualTo(NameForm.NETBIOS);
            assertThat(l.addresses()).containsExactly("10.1.0.12", "10.20.0.12");
            assertThat(l.outcome()).isEqualTo(Outcome.FOUND);
        });
        assertThat(Pasted.facts(new ResolveDnsRecogniser(), Listing.class, text))
                .singleElement()
                .returns(2, Listing::size)
                .returns(true, Listing::complete);
    }

    @Test
    void a_squeezed_table_is_read() {
        assertThat(
                        lookups(
                                "PS C:\\> Resolve-DnsName hv02.corp.example\n\nName Type TTL Section IPAddress\n---- ---- --- ------- ---------\nhv02.corp.example A 1200 Answer 10.1.0.12\n"))
                .singleElement()
                .returns(NameForm.FQDN, DnsLookup::form)
                .returns(List.of("10.1.0.12"), DnsLookup::addresses);
    }

    @Test
    void the_server_asked_is_told() {
        assertThat(
                        lookups(
                                "PS C:\\> Resolve-DnsName hv02 -Server 8.8.8.8\n\nName Type TTL Section IPAddress\n---- ---- --- ------- ---------\nhv02.corp.example A 1200 Answer 10.1.0.12\n"))
                .singleElement()
                .returns("8.8.8.8", DnsLookup::server);
    }

    @Test
    void errors_are_read_by_their_id_in_any_language() {
        assertThat(lookups("""
                        PS C:\\> Resolve-DnsName hv09
                        Resolve-DnsName : hv09 : Der DNS-Name ist nicht vorhanden.
                        In Zeile:1 Zeichen:1
                        + Resolve-DnsName hv09
                            + CategoryInfo          : ResourceUnavailable: (hv09:String) [Resolve-DnsName], Win32Exception
                            + FullyQualifiedErrorId : DNS_ERROR_RCODE_NAME_ERROR,Microsoft.DnsClient.Commands.ResolveDnsName
                        """))
                .singleElement()
                .returns("hv09", DnsLookup::name)
                .returns(Outcome.NOT_FOUND, DnsLookup::outcome);
        assertThat(
                        lookups(
                                "Resolve-DnsName : hv09.corp.example : This operation returned because the timeout period expired\n    + FullyQualifiedErrorId : ERROR_TIMEOUT,Microsoft.DnsClient.Commands.ResolveDnsName\n"))
                .singleElement()
                .returns(Outcome.TIMEOUT, DnsLookup::outcome)
                .returns(NameForm.FQDN, DnsLookup::form);
    }

    @Test
    void a_connection_test_resolves_its_name_on_the_way() {
        assertThat(lookups("""
                        PS C:\\> Test-NetConnection hv02 -Port 6600

                        ComputerName     : hv02
                        RemoteAddress    : 10.1.0.12
                        RemotePort       : 6600
                        """)).singleElement().returns(List.of("10.1.0.12"), DnsLookup::addresses);
        assertThat(lookups("WARNING: Name resolution of hv09.corp.example failed"))
                .singleElement()
                .returns("hv09", DnsLookup::name)
                .returns(Outcome.NOT_FOUND, DnsLookup::outcome);
    }

    @Test
    void a_reverse_record_gives_the_name() {
        assertThat(
                        lookups(
                                "PS C:\\> Resolve-DnsName 10.1.0.12\n\nName                           Type TTL  Section NameHost\n----                           ---- ---  ------- --------\n12.0.1.10.in-addr.arpa         PTR  1200 Answer  oldhv.corp.example\n"))
                .singleElement()
                .returns("10.1.0.12", DnsLookup::name)
                .returns(List.of("oldhv"), DnsLookup::addresses);
    }

    @Test
    void other_tables_with_names_and_types_are_left_alone() {
        assertThat(lookups(
                        "Name  State Type\n----  ----- ----\nHV01  Up    Node\n\nName: A : B\nResolve-DnsName: hv\n"))
                .isEmpty();
    }
}
