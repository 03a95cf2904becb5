package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.migdoc.fact.DnsLookup;
import org.migdoc.fact.NameForm;

class HostsFileRecogniserTest {

    private static List<DnsLookup> lookups(String text) {
        return Pasted.facts(new HostsFileRecogniser(), DnsLookup.class, text);
    }

    @Test
    void each_name_of_an_entry_is_a_lookup_of_the_machine() {
        List<DnsLookup> lookups = lookups("""
                [HV01]: PS C:\\> Get-Content C:\\Windows\\System32\\drivers\\etc\\hosts
                # localhost name resolution is handled within DNS itself.
                #	127.0.0.1       localhost
                127.0.0.1   localhost
                10.1.20.96   hv02 hv02.corp.example    # old
                """);

        assertThat(lookups).extracting(DnsLookup::name).containsExactly("hv02", "hv02");
        assertThat(lookups).extracting(DnsLookup::form).containsExactly(NameForm.NETBIOS, NameForm.FQDN);
        assertThat(lookups).extracting(DnsLookup::askedOn).containsOnly("hv01");
        assertThat(lookups).extracting(DnsLookup::addresses).containsOnly(List.of("10.1.20.96"));
    }

    @Test
    void a_german_remark_leads_to_the_entries_too() {
        assertThat(lookups("""
                In der Hosts-Datei steht noch:
                10.1.20.96	HV02
                """)).extracting(DnsLookup::name).containsExactly("hv02");
    }

    @Test
    void addresses_elsewhere_are_no_entries() {
        assertThat(lookups("""
                10.1.20.96   hv02
                C:\\>ping hv02
                10.1.20.96 hv02
                """)).isEmpty();
    }

    @Test
    void garbage_after_the_file_gives_nothing() {
        assertThat(lookups("""
                type etc\\hosts
                999.1.1.1 hv02
                10.1.20.96
                10.1.20.96 ""\\"'#
                """)).isEmpty();
    }
}
