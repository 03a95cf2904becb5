package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.Test;
import org.migdoc.fact.Listing;
import org.migdoc.fact.Setting;

class VssWriterRecogniserTest {

    private static final VssWriterRecogniser RECOGNISER = new VssWriterRecogniser();

    @Test
    void a_failed_writer_is_told_with_its_error() {
        String text = """
                C:\\>vssadmin list writers

                Writer name: 'System Writer'
                   Writer Id: {e8132975-6f93-4464-a53e-1050253ae220}
                   Writer Instance Id: {0c1d2e3f-0000-4444-8888-0123456789ab}
                   State: [1] Stable
                   Last error: No error

                Writer name: 'Microsoft Hyper-V VSS Writer'
                   Writer Id: {66841cd4-6ded-4f4b-8f17-fd23f8ddc3de}
                   Writer Instance Id: {0c1d2e3f-1111-4444-8888-0123456789ab}
                   State: [8] Failed
                   Last error: Timed out
                """;
        assertThat(Pasted.facts(RECOGNISER, Setting.class, text))
                .extracting(Setting::subject, Setting::name, Setting::value)
                .containsExactly(
                        tuple("System Writer", "WriterState", "stable"),
                        tuple("Microsoft Hyper-V VSS Writer", "WriterState", "failed"),
                        tuple("Microsoft Hyper-V VSS Writer", "WriterError", "timed out"));
        assertThat(Pasted.facts(RECOGNISER, Listing.class, text))
                .extracting(Listing::kind, Listing::size)
                .containsExactly(tuple("vss-writers", 2));
    }

    @Test
    void a_translated_listing_is_read_by_its_structure() {
        assertThat(Pasted.facts(RECOGNISER, Setting.class, """
                        Verfassername: "System Writer"
                           Verfasserkennung: {e8132975-6f93-4464-a53e-1050253ae220}
                           Status: [1] Stabil
                           Letzter Fehler: Kein Fehler
                        """))
                .extracting(Setting::name, Setting::value)
                .containsExactly(tuple("WriterState", "stable"));
    }
}
