package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.migdoc.fact.DnsLookup;
import org.migdoc.fact.Message;
import org.migdoc.fact.NetworkAdapter;

class HostTableRecogniserTest {

    private static final String TICKET = """
            | Host | DNS A record | real address |
            |------|--------------|--------------|
            | HV01 | none         | 10.1.0.11    |
            | HV02 | 10.20.0.12   | 10.1.0.12    |
            and so on
            """;

    @Test
    void a_column_about_dns_tells_what_names_resolve_to() {
        assertThat(Pasted.facts(new HostTableRecogniser(), DnsLookup.class, TICKET))
                .extracting(l -> l.name() + ' ' + l.outcome() + ' ' + l.addresses())
                .containsExactly("hv01 NOT_FOUND []", "hv02 FOUND [10.20.0.12]");
    }

    @Test
    void a_column_about_the_machine_tells_its_addresses() {
        assertThat(Pasted.facts(new HostTableRecogniser(), NetworkAdapter.class, TICKET))
                .extracting(a -> a.host() + ' ' + a.addresses())
                .containsExactly("hv01 [10.1.0.11]", "hv02 [10.1.0.12]");
    }

    @Test
    void tabs_and_wide_blanks_part_columns_too() {
        assertThat(Pasted.facts(
                        new HostTableRecogniser(), DnsLookup.class, "Server\tnslookup\nHV02\t10.1.0.12, 10.20.0.12\n"))
                .singleElement()
                .returns(List.of("10.1.0.12", "10.20.0.12"), DnsLookup::addresses);
        assertThat(Pasted.facts(new HostTableRecogniser(), DnsLookup.class, "host  resolves to\nHV02  10.1.0.12\n"))
                .hasSize(1);
    }

    @Test
    void the_servers_that_are_asked_are_no_answers() {
        assertThat(Pasted.facts(new HostTableRecogniser(), DnsLookup.class, "Host\tDNS server\nHV02\t8.8.8.8\n"))
                .isEmpty();
    }

    @Test
    void a_row_in_which_dns_and_the_machine_differ_tells_that_dns_is_wrong() {
        assertThat(Pasted.facts(new HostTableRecogniser(), Message.class, TICKET))
                .extracting(m -> m.kind() + ' ' + m.host())
                .containsExactly("remark-stale-dns hv02");
    }
}
