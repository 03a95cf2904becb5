package org.migdoc.redact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactorTest {

    @Test
    void allNamesOfOneHostStayNamesOfOneHost() {
        List<String> lines = Redacting.of("""
                        [HV01]: PS C:\\> hostname
                        HV01
                        hv01.corp.example
                        CORP\\HV01$
                        CN=HV01,OU=Hosts,DC=corp,DC=example
                        cifs/hv01.corp.example
                        """).lines();
        String host = lines.get(1);
        String domain = lines.get(3).substring(0, 4);
        assertThat(host).matches("[A-Z]{2}01").isNotEqualTo("HV01");
        assertThat(domain).isNotEqualTo("CORP");
        assertThat(lines)
                .containsExactly(
                        "[" + host + "]: PS C:\\> hostname",
                        host,
                        (host + "." + domain).toLowerCase(java.util.Locale.ROOT) + ".example",
                        domain + "\\" + host + "$",
                        "CN=" + host + ",OU=Hosts,DC=" + domain.toLowerCase(java.util.Locale.ROOT) + ",DC=example",
                        "cifs/" + lines.get(2));
    }

    @Test
    void numberedHostsDifferByTheirNumbersStill() {
        String line = Redacting.of("Move-VM -Name app7 -ComputerName HV01 -DestinationHost HV02")
                .text();
        assertThat(line)
                .matches("Move-VM -Name [a-z]{3}7 -ComputerName ([A-Z]{2})01 -DestinationHost \\1" + "02")
                .doesNotContain("HV0");
    }

    @Test
    void addressesOfOneSubnetStayInOneSubnet() {
        List<String> lines = Redacting.of("10.1.4.11\n10.1.4.12\n10.1.5.12\n192.168.7.1\n10.1.4.0/22\n")
                .lines();
        assertThat(network(lines.get(0))).isEqualTo(network(lines.get(1))).isNotEqualTo("10.1.4");
        assertThat(network(lines.get(2))).isNotEqualTo(network(lines.get(0)));
        assertThat(lines.get(3)).matches("192\\.168\\.\\d+\\.1").isNotEqualTo("192.168.7.1");
        assertThat(lines.get(4)).matches("10\\.\\d+\\.\\d+\\.0/22");
    }

    private static String network(String address) {
        return address.substring(0, address.lastIndexOf('.'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "255.255.255.0",
                "127.0.0.1",
                "169.254.12.7",
                "0.0.0.0",
                "8.8.8.8",
                "::1",
                "S-1-5-18",
                "S-1-5-32-544",
                "NT AUTHORITY\\SYSTEM",
                "NT AUTHORITY\\NETWORK SERVICE",
                "BUILTIN\\Administrators",
                "C:\\ClusterStorage\\Volume1\\vms",
                "C:\\Windows\\System32\\drivers\\storport.sys",
                "Guid=\"{6066F867-7CA1-4418-85FD-36E3F9C0600C}\"",
                "https://learn.microsoft.com/windows-server",
                "KerberosEncryptionType : {RC4}",
                "OS build 10.0.17763.1",
                "iSCSI-1  Up  10 Gbps"
            })
    void whatTellsNothingOfAnybodyStays(String text) {
        assertThat(Redacting.of(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CORP\\a.novak",
                "a.novak@corp.example",
                "\\\\fs01\\kunden7\\x.vhdx",
                "C:\\Users\\a.novak\\Desktop",
                "Account Name:\t\ta.novak",
                "S-1-5-21-3623811015-3361044348-30300820-1013",
                "00-15-5D-0A-1B-02",
                "MacAddress : 00155D0A1B02",
                "iqn.1991-05.com.microsoft:hv01.corp.example",
                "iqn.2011-03.example.acme:store1",
                "fe80::215:5dff:fe0a:1b02%12",
                "From: Anna Novak <a.novak@corp.example>",
                "the console is ADMIN-PC and nothing else",
                "'DOC-ARCH' failed to start. (Virtual machine ID 0F5E6A0B-67A2-4B1D-A7B0-0E4C23B7C7E5)",
                "SN: 6589CFC000000B1E3F3C"
            })
    void whatTellsOfSomebodyGoesAndComesBack(String text) {
        Redacting redacting = Redacting.of(text);
        assertThat(redacting.text())
                .isNotEqualTo(text)
                .doesNotContainIgnoringCase("novak")
                .doesNotContain("hv01", "fs01", "acme", "ADMIN-PC", "0A1B02", "1b02", "DOC-ARCH", "6589CFC");
        assertThat(redacting.restored()).isEqualTo(text);
    }

    @Test
    void passwordsAreRemovedForGood() {
        Redacting redacting = Redacting.of("net use \\\\fs01\\x /user:CORP\\svc-bk\npassword=Summer2024!");
        assertThat(redacting.text()).endsWith("password=<removed>");
        assertThat(redacting.restored()).doesNotContain("Summer");
    }

    @Test
    void anEverydayWordIsANameOnlyWhereANameHasToStand() {
        String text = Redacting.of("Move-VM -Name 'test' -DestinationHost HV02\nthis was a test of the move of 'test'")
                .text();
        assertThat(text).contains("this was a test of the move of '").doesNotContain("'test'");
    }

    @Test
    void columnsStayWhereTheyAre() {
        List<String> lines = Redacting.of("""
                        IPAddress        PrefixLength
                        ---------        ------------
                        10.1.0.11        24
                        10.1.0.12        24
                        """).lines();
        assertThat(lines.get(2).indexOf("24")).isEqualTo(17);
        assertThat(lines.get(3).indexOf("24")).isEqualTo(17);
    }

    @Test
    void otherSecretsGiveOtherNames() {
        Pseudonyms one = new Pseudonyms(Secret.random(), java.util.Set.of());
        Pseudonyms other = new Pseudonyms(Secret.random(), java.util.Set.of());
        assertThat(one.name("kundenserver")).isNotEqualTo(other.name("kundenserver"));
    }
}
