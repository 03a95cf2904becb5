package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.migdoc.fact.Listing;
import org.migdoc.fact.NetworkAdapter;

class LinkageRecogniserTest {

    private static final String LAN = "{F93642D9-0000-0000-0000-000000000001}";
    private static final String SAN = "{A0B1C2D3-0000-0000-0000-000000000002}";
    private static final String KEY = "HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Linkage\n";
    private static final String REG_QUERY =
            "C:\\>reg query HKLM\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Linkage /v Bind\n" + KEY
                    + "    Bind    REG_MULTI_SZ    \\Device\\" + LAN + "\\0\\Device\\" + SAN + "\n";

    private static List<NetworkAdapter> adapters(String text) {
        return Pasted.facts(new LinkageRecogniser(), NetworkAdapter.class, text);
    }

    private static Listing listing(String text) {
        return Pasted.facts(new LinkageRecogniser(), Listing.class, text).get(0);
    }

    @Test
    void reg_query_gives_the_order_by_guid_when_no_name_is_known() {
        assertThat(adapters(REG_QUERY)).extracting(NetworkAdapter::name).containsExactly(LAN, SAN);
        assertThat(adapters(REG_QUERY)).extracting(NetworkAdapter::order).containsExactly(0, 1);
        assertThat(adapters(REG_QUERY)).extracting(NetworkAdapter::bindingOrder).containsOnly(true);
        assertThat(listing(REG_QUERY)).returns(true, Listing::complete).returns(2, Listing::size);
    }

    @Test
    void names_come_from_a_table_elsewhere_in_the_document() {
        String text = "--- HV01\n" + REG_QUERY + """

                PS C:\\> Get-NetAdapter | ft Name,ifIndex,InterfaceGuid

                Name             ifIndex InterfaceGuid
                ----             ------- -------------
                vEthernet (Mgmt)       6 {f93642d9-0000-0000-0000-000000000001}
                """;
        assertThat(adapters(text)).extracting(NetworkAdapter::name).containsExactly("vEthernet (Mgmt)", SAN);
        assertThat(adapters(text)).first().returns("hv01", NetworkAdapter::host).returns(true, NetworkAdapter::virtual);
    }

    @Test
    void names_come_from_wmic_and_from_the_registry() {
        String text = REG_QUERY
                + "\nC:\\>wmic nic get GUID,NetConnectionID\nGUID                                    NetConnectionID\n"
                + LAN
                + "  Mgmt\n\nHKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Network\\{4D36E972-E325-11CE-BFC1-08002BE10318}\\"
                + SAN
                + "\\Connection\n    Name    REG_SZ    iSCSI A\n";
        assertThat(adapters(text)).extracting(NetworkAdapter::name).containsExactly("Mgmt", "iSCSI A");
    }

    @Test
    void a_value_wrapped_within_a_guid_is_joined() {
        assertThat(adapters(KEY
                        + "    Bind    REG_MULTI_SZ    \\Device\\{F93642D9-0000-0000-00\n00-000000000001}\\0\\Device\\"
                        + SAN + "\n"))
                .extracting(NetworkAdapter::name)
                .containsExactly(LAN, SAN);
    }

    @Test
    void a_list_cut_by_powershell_is_not_complete() {
        String text = "Bind : {\\Device\\" + LAN + ", \\Device\\" + SAN + "...}\n";
        assertThat(adapters(text)).hasSize(2);
        assertThat(listing(text)).returns(false, Listing::complete);
    }

    @Test
    void bare_lines_are_read() {
        String text =
                "PS C:\\> (Get-ItemProperty HKLM:\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Linkage).Bind\n\\Device\\"
                        + LAN + "\n\\Device\\" + SAN + "\n\\Device\\NdisWanIp\n";
        assertThat(adapters(text)).extracting(NetworkAdapter::name).containsExactly(LAN, SAN);
    }

    @Test
    void a_registry_file_is_decoded() {
        byte[] bytes = ("\\Device\\" + LAN + "\0\\Device\\" + SAN + "\0\0").getBytes(StandardCharsets.UTF_16LE);
        String hex = IntStream.range(0, bytes.length)
                .mapToObj(i -> String.format("%02x", bytes[i]) + (i % 25 == 24 ? ",\\\n  " : ","))
                .collect(Collectors.joining());
        assertThat(adapters("[" + KEY.strip() + "]\n\"Bind\"=hex(7):" + hex + "\n"))
                .extracting(NetworkAdapter::name)
                .containsExactly(LAN, SAN);
    }

    @Test
    void bindings_of_other_services_are_not_read() {
        assertThat(adapters(REG_QUERY.replace("Tcpip", "LanmanServer"))).isEmpty();
        assertThat(adapters("Bind : nothing\n\"Bind\"=hex(7):zz,q\nBinding = hex(7):\n\\Device\\Tcpip\n"))
                .isEmpty();
    }
}
