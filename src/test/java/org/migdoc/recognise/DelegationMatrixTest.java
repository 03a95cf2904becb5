package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DelegationMatrixTest {

    private static List<String> told(String text) {
        return DelegationRecogniserTest.told(text);
    }

    @Test
    void ticks_under_the_names_of_a_machine_are_its_entries() {
        assertThat(told("""
                Delegation tab of HV01, typed by hand:
                                 HV02   HV02.corp.example
                cifs             yes    yes
                MVSMS            yes    no
                """))
                .containsExactly("hv01 cifs hv02", "hv01 cifs hv02.*", "hv01 migration hv02", "hv01 all 3");
    }

    @Test
    void a_heading_tells_the_account() {
        assertThat(told("""
                delegation, source first

                HV02:
                | service | HV01 | HV01.corp.example |
                | cifs | x | x |
                | Microsoft Virtual System Migration Service | - | x |
                """)).contains("hv02 cifs hv01", "hv02 cifs hv01.*", "hv02 migration hv01.*", "hv02 all 3");
    }

    @Test
    void a_table_of_one_service_is_not_the_whole_list() {
        assertThat(told("KCD on HV01 (delegation)\nservice HV02\ncifs yes\n")).contains("hv01 some 1");
    }

    @Test
    void registered_names_and_other_tables_are_none() {
        assertThat(told("delegation is fine\n\nSPNs registered  HV02\ncifs  no\nMVSMS  yes\n"))
                .isEmpty();
        assertThat(told("delegation\n\nhost HV02\ncifs maybe\n")).isEmpty();
    }

    @Test
    void aLineMayTellAllServicesOfAPair() {
        assertThat(told("delegation\nHV01 -> HV02 cifs: yes MVSMS: no"))
                .containsExactly("hv01 cifs hv02", "hv01 cifs hv02.*", "hv01 all 2");
        assertThat(told("delegation\nHV01 -> HV02 cifs: yes")).isEmpty();
    }
}
