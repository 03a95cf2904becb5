package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrappedCommandTest {

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            Get-ADComputer HV01 | Select-Object          # -ExpandProperty msDS-AllowedToDelegateTo
            secedit /export /cfg C:\\temp\\r.inf;       # Get-Content C:\\temp\\r.inf
            Get-ADComputer HV01 -Properties              # msDS-AllowedToDelegateTo,Trusted*
            """)
    void a_command_goes_on_where_it_was_wrapped(String code, String next) {
        assertThat(WrappedCommand.goesOn(code, next)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            hostname;                                    # HV01
            Get-VMHost HV01                              # Name    : HV01
            secedit /export /cfg C:\\temp\\r.inf        # [Unicode]
            """)
    void output_is_no_command(String code, String next) {
        assertThat(WrappedCommand.goesOn(code, next)).isFalse();
    }
}
