package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.Test;
import org.migdoc.fact.Setting;

class AdapterBindingRecogniserTest {

    private static final AdapterBindingRecogniser RECOGNISER = new AdapterBindingRecogniser();

    @Test
    void a_table_of_bindings_tells_what_is_ticked() {
        assertThat(Pasted.facts(RECOGNISER, Setting.class, """
                        PS C:\\> Get-NetAdapterBinding -Name iSCSI-A

                        Name    DisplayName                                      ComponentID Enabled
                        ----    -----------                                      ----------- -------
                        iSCSI-A File and Printer Sharing for Microsoft Networks  ms_server      True
                        iSCSI-A Client for Microsoft Networks                    ms_msclient   False
                        """))
                .extracting(Setting::subject, Setting::name, Setting::value)
                .containsExactly(tuple("iSCSI-A", "ms_server", "True"), tuple("iSCSI-A", "ms_msclient", "False"));
    }

    @Test
    void nvspbind_is_read_too() {
        assertThat(Pasted.facts(RECOGNISER, Setting.class, """
                        "iSCSI-A":
                           enabled:    Client for Microsoft Networks (ms_msclient)
                           disabled:   File and Printer Sharing for Microsoft Networks (ms_server)
                        """))
                .extracting(Setting::name, Setting::value)
                .containsExactly(tuple("ms_msclient", "True"), tuple("ms_server", "False"));
    }
}
