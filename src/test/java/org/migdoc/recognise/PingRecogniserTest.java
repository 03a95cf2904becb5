package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.migdoc.fact.DnsLookup;
import org.migdoc.fact.NameForm;
import org.migdoc.fact.Setting;

class PingRecogniserTest {

    private static List<Setting> settings(String text) {
        return Pasted.facts(new PingRecogniser(), Setting.class, text);
    }

    private static List<DnsLookup> lookups(String text) {
        return Pasted.facts(new PingRecogniser(), DnsLookup.class, text);
    }

    private static Setting jumbo(String text) {
        return settings(text).stream()
                .filter(s -> s.name().equals("JumboPing"))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pinging hv02.corp.example [10.1.0.12] with 32 bytes of data:",
                "Ping wird ausgef\u00fchrt f\u00fcr hv02.corp.example [10.1.0.12] mit 32 Bytes Daten:",
                "Envoi d'une requ\u00eate 'ping' sur hv02.corp.example [10.1.0.12] avec 32 octets de donn\u00e9es :",
                "Haciendo ping a hv02.corp.example [10.1.0.12] con 32 bytes de datos:",
                "Esecuzione di Ping hv02.corp.example [10.1.0.12] con 32 byte di dati:"
            })
    void the_first_line_shows_what_the_name_resolves_to(String header) {
        assertThat(lookups("[HV01]: PS C:\\> ping hv02\n" + header
                        + "\nReply from 10.1.0.12: bytes=32 time<1ms TTL=128\n"))
                .singleElement()
                .returns("hv01", DnsLookup::askedOn)
                .returns("hv02", DnsLookup::name)
                .returns(NameForm.NETBIOS, DnsLookup::form)
                .returns(DnsLookup.Outcome.FOUND, DnsLookup::outcome)
                .returns(List.of("10.1.0.12"), DnsLookup::addresses);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ping request could not find host hv09. Please check the name and try again.",
                "Ping request could not find host\nhv09. Please check the name and try again.",
                "Ping-Anforderung konnte Host \"hv09\" nicht finden. \u00dcberpr\u00fcfen Sie den Namen, und versuchen Sie es erneut.",
                "La requ\u00eate Ping n'a pas pu trouver l'h\u00f4te hv09. V\u00e9rifiez le nom et essayez \u00e0 nouveau.",
                "La solicitud de ping no pudo encontrar el host hv09. Compruebe el nombre y",
                "ping hv09 -> could not find host",
                "C:\\>ping hv09\nImpossibile trovare l'host hv09. Verificare che il nome sia corretto e riprovare."
            })
    void a_host_that_is_not_found_is_a_failed_lookup(String text) {
        assertThat(lookups(text))
                .singleElement()
                .returns("hv09", DnsLookup::name)
                .returns(DnsLookup.Outcome.NOT_FOUND, DnsLookup::outcome);
        assertThat(settings(text)).isEmpty();
    }

    @Test
    void the_local_limit_shows_as_fragmentation_needed() {
        assertThat(jumbo("""
                        C:\\>ping 10.30.0.20 -f -l 8972

                        Ping wird ausgef?hrt f?r 10.30.0.20 mit 8972 Bytes Daten:
                        Paket m?sste fragmentiert werden, DF-Flag ist jedoch gesetzt.
                        Paket m?sste fragmentiert werden, DF-Flag ist jedoch gesetzt.
                        """))
                .returns("10.30.0.20", Setting::subject)
                .returns("fragmentation-needed", Setting::value)
                .returns(8972.0, Setting::number);
        assertThat(jumbo("""
                                Envoi d'une requête 'Ping' 10.30.0.20 avec 8972 octets de données :
                                Le paquet doit être fragmenté mais paramétré DF.
                                """)).returns("fragmentation-needed", Setting::value);
    }

    @Test
    void a_silent_loss_of_large_packets_is_a_timeout() {
        assertThat(jumbo("""
                        C:\\>ping -f -l 8972 10.20.0.12
                        Pinging 10.20.0.12 with 8972 bytes of data:
                        Request timed out.
                        Request timed out.

                        Ping statistics for 10.20.0.12:
                            Packets: Sent = 2, Received = 0, Lost = 2 (100% loss),
                        """)).returns("timeout", Setting::value);
    }

    @Test
    void silence_is_understood_in_japanese_and_polish() {
        assertThat(jumbo("""
                        C:\\>ping -f -l 8972 10.20.0.12
                        10.20.0.12 に ping を送信しています 8972 バイトのデータ:
                        要求がタイムアウトしました。
                        """)).returns("timeout", Setting::value).returns(8972.0, Setting::number);
        assertThat(jumbo("""
                        C:\\>ping -f -l 8972 10.20.0.12
                        Badanie 10.20.0.12 z 8972 bajtami danych:
                        Upłynął limit czasu żądania.
                        """)).returns("timeout", Setting::value);
    }

    @Test
    void answers_of_any_language_are_known_by_their_ttl() {
        assertThat(jumbo(
                        "C:\\>ping 10.41.1.200 -f -l 8972 -n 1\nAntwort von 10.41.1.200: Bytes=8972 Zeit<1ms TTL=64\n"))
                .returns("ok", Setting::value)
                .returns(8972.0, Setting::number);
    }

    @Test
    void without_the_flag_in_sight_a_good_answer_says_nothing_of_frames() {
        assertThat(
                        settings(
                                "Pinging 10.41.1.200 with 8972 bytes of data:\nReply from 10.41.1.200: bytes=8972 time<1ms TTL=64\n"))
                .extracting(Setting::name)
                .containsExactly("Reply");
    }

    @Test
    void the_source_address_is_kept_with_its_result() {
        String text = """
                --- HV02
                C:\\>ping -S 10.74.0.18 10.74.50.4
                Pinging 10.74.50.4 from 10.74.0.18 with 32 bytes of data:
                Request timed out.
                """;
        assertThat(settings(text))
                .filteredOn(s -> s.object().equals("PingFrom"))
                .singleElement()
                .returns("hv02", Setting::host)
                .returns("10.74.0.18", Setting::subject)
                .returns("10.74.50.4", Setting::name)
                .returns("timeout", Setting::value)
                .returns(100.0, Setting::number);
    }

    @Test
    void a_typed_result_is_read() {
        assertThat(jumbo("ping -f -l 8972 10.20.0.12 fails")).returns("timeout", Setting::value);
        assertThat(jumbo("ping 10.20.0.12 -f -l 8000 -> needs to be fragmented but DF set"))
                .returns("fragmentation-needed", Setting::value)
                .returns(8000.0, Setting::number);
        assertThat(settings("ping hv02 ok")).extracting(Setting::value).containsExactly("ok");
    }

    @Test
    void prose_about_pings_is_no_ping() {
        String text =
                "ping works both ways\nPing statistics for 10.1.0.1:\nthe mapping [10.1.0.1] is fine\npinging around in the dark\nIs ping enough?";
        assertThat(settings(text)).isEmpty();
        assertThat(lookups(text)).isEmpty();
    }
}
