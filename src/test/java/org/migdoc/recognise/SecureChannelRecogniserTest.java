package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.migdoc.fact.Setting;

class SecureChannelRecogniserTest {

    private static List<Setting> settings(String text, String name) {
        return Pasted.facts(new SecureChannelRecogniser(), Setting.class, text).stream()
                .filter(s -> s.name().equals(name))
                .toList();
    }

    @Test
    void a_good_channel_has_status_zero() {
        String text = """
                --- HV01
                C:\\>nltest /sc_verify:corp.example
                Flags: b0 HAS_IP  HAS_TIMESERV
                Trusted DC Name \\\\DC01.corp.example
                Trusted DC Connection Status Status = 0 0x0 NERR_Success
                Trust Verification Status = 0 0x0 NERR_Success
                The command completed successfully
                """;
        assertThat(settings(text, "SecureChannelStatus"))
                .singleElement()
                .returns("hv01", Setting::host)
                .returns("nltest", Setting::object)
                .returns("corp.example", Setting::subject)
                .returns("0x0", Setting::value)
                .returns(0.0, Setting::number);
        assertThat(settings(text, "DomainController")).singleElement().returns("dc01", Setting::value);
    }

    @Test
    void the_worst_status_counts_in_any_language() {
        assertThat(settings("""
                        C:\\>nltest /sc_query:corp.example
                        Flags: 0
                        Name des vertrauensw\u00fcrdigen Dom\u00e4nencontrollers
                        Verbindungsstatus Status = 0 0x0 NERR_Success
                        \u00dcberpr\u00fcfung Status = 1789 0x6fd ERROR_TRUSTED_RELATIONSHIP_FAILURE
                        """, "SecureChannelStatus"))
                .singleElement()
                .returns("1789 0x6fd ERROR_TRUSTED_RELATIONSHIP_FAILURE", Setting::value)
                .returns(1789.0, Setting::number);
    }

    @Test
    void a_failed_look_up_of_a_controller_is_told_apart() {
        assertThat(settings(
                        "C:\\>nltest /dsgetdc:corp.example\nGetting DC name failed: Status = 1355 0x54b ERROR_NO_SUCH_DOMAIN\n",
                        "DcLookupStatus"))
                .singleElement()
                .returns("1355 0x54b ERROR_NO_SUCH_DOMAIN", Setting::value);
        assertThat(settings(
                        "C:\\>nltest /dsgetdc:corp.example\n           DC: \\\\DC01.corp.example\n      Address: \\\\10.1.0.5\nThe command completed successfully\n",
                        "DcLookupStatus"))
                .singleElement()
                .returns("0x0", Setting::value);
    }

    @Test
    void trusted_domains_are_listed_by_their_full_names() {
        assertThat(settings("""
                        C:\\>nltest /domain_trusts
                        List of domain trusts:
                            0: CORP corp.example (NT 5) (Forest Tree Root) (Primary Domain) (Native)
                            1: OLDNT (NT 4) (Direct Outbound)
                        The command completed successfully
                        """, "TrustedDomains"))
                .singleElement()
                .returns("corp.example, oldnt", Setting::value)
                .returns(2.0, Setting::number);
    }

    @Test
    void the_powershell_test_is_read_as_output_and_as_sentence() {
        assertThat(settings("[HV01]: PS C:\\> Test-ComputerSecureChannel -Verbose\nFalse\n", "SecureChannelOk"))
                .singleElement()
                .returns("hv01", Setting::host)
                .returns("False", Setting::value);
        assertThat(settings("Test-ComputerSecureChannel: true on both", "SecureChannelOk"))
                .singleElement()
                .returns("True", Setting::value);
    }

    @Test
    void other_equations_and_lists_are_left_alone() {
        assertThat(
                        Pasted.facts(
                                new SecureChannelRecogniser(),
                                Setting.class,
                                "x = 5 0x5 ERROR_ACCESS_DENIED\n 1: HV01 (first)\nTrue\nDC Name unknown\n= 99999999999 0x1 ABC"))
                .isEmpty();
    }

    @Test
    void a_status_is_read_whose_name_was_wrapped() {
        String text =
                "C:\\>nltest /sc_verify:corp\nTrusted DC Connection Status Status = 1789 0x6fd\nERROR_TRUSTED_RELATIONSHIP_FAILURE\n";
        assertThat(settings(text, "SecureChannelStatus")).singleElement().returns(1789.0, Setting::number);
    }
}
