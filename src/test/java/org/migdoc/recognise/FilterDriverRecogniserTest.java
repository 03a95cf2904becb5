package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.Test;
import org.migdoc.fact.Listing;
import org.migdoc.fact.Setting;

class FilterDriverRecogniserTest {

    private static final FilterDriverRecogniser RECOGNISER = new FilterDriverRecogniser();

    @Test
    void filters_of_others_are_told_from_those_of_windows() {
        String text = """
                --- HV01
                C:\\>fltmc filters

                Filter Name                     Num Instances    Altitude    Frame
                ------------------------------  -------------  ------------  -----
                CsvFlt                                  2       404800         0
                SomeScan                                4       328520         0
                luafv                                   1       135000         0
                """;
        assertThat(Pasted.facts(RECOGNISER, Setting.class, text))
                .extracting(Setting::host, Setting::subject, Setting::name, Setting::number)
                .containsExactly(
                        tuple("hv01", "csvflt", "WindowsFilterAltitude", 404800.0),
                        tuple("hv01", "somescan", "FilterAltitude", 328520.0),
                        tuple("hv01", "luafv", "WindowsFilterAltitude", 135000.0));
        assertThat(Pasted.facts(RECOGNISER, Listing.class, text))
                .extracting(Listing::kind, Listing::complete, Listing::size)
                .containsExactly(tuple("filters", true, 3));
    }

    @Test
    void a_squeezed_translated_table_is_read() {
        assertThat(Pasted.facts(RECOGNISER, Setting.class, """
                        Filtername Anzahl von Instanzen Höhe Rahmen
                        ---------- -------------------- ----- ------
                        Krypto7 4 141000 0
                        WdFilter 6 328010 0
                        """))
                .extracting(Setting::subject, Setting::name)
                .containsExactly(tuple("krypto7", "FilterAltitude"), tuple("wdfilter", "WindowsFilterAltitude"));
    }

    @Test
    void a_table_of_anything_else_is_none() {
        assertThat(Pasted.facts(RECOGNISER, Setting.class, "WEB01 2 404800 running\nEvent 5120 at 404800 0 twice"))
                .isEmpty();
        assertThat(Pasted.facts(RECOGNISER, Setting.class, "Volume1 2 404800 0"))
                .isEmpty();
    }
}
