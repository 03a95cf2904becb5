package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.migdoc.fact.Setting;

class IncompatibilityRecogniserTest {

    private static List<String> numbers(String text) {
        return Pasted.facts(new IncompatibilityRecogniser(), Setting.class, text).stream()
                .map(Setting::value)
                .toList();
    }

    @Test
    void the_braces_of_a_report_hold_the_numbers() {
        assertThat(numbers("OperationType      : ImportVirtualMachine\nIncompatibilities  : {33012, 40010}\n"))
                .containsExactly("33012", "40010");
    }

    @Test
    void a_table_of_messages_has_a_column_of_numbers() {
        assertThat(numbers("""
                        PS C:\\> $report.Incompatibilities | ft -AutoSize

                        Message                                  MessageId Source
                        -------                                  --------- ------
                        Could not find Ethernet switch 'Lab'.        33012 Microsoft.HyperV.PowerShell.VMNetworkAdapter
                        """)).containsExactly("33012");
    }

    @Test
    void people_retype_them() {
        assertThat(numbers("Compare-VM only says 24004, nothing else")).containsExactly("24004");
        assertThat(numbers("MessageId : 40002")).containsExactly("40002");
    }

    @Test
    void names_of_types_and_other_numbers_are_none() {
        assertThat(numbers("Incompatibilities : {Microsoft.HyperV.PowerShell.VMIncompatibility}"))
                .isEmpty();
        assertThat(numbers("the price is 33012 euros")).isEmpty();
        assertThat(numbers("Compare-VM -Name web33012 -DestinationHost HV-24004"))
                .isEmpty();
    }
}
