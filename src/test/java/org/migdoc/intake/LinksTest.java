package org.migdoc.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {

    @ParameterizedTest
    @CsvSource(delimiter = '^', textBlock = """
                    ping HV02.corp.example<http://hv02.corp.example/> failed ^ ping HV02.corp.example failed
                    HV02.corp.example <http://hv02.corp.example> failed      ^ HV02.corp.example failed
                    \\\\nas01\\wsb<file:///\\\\nas01\\wsb>                          ^ \\\\nas01\\wsb
                    adm@corp.example<mailto:adm@corp.example>                ^ adm@corp.example
                    [HV02.corp.example](http://hv02.corp.example "HV02")     ^ HV02.corp.example
                    [HV02](<http://hv02/>)                                   ^ HV02
                    <http://hv02.corp.example|hv02.corp.example> is down     ^ hv02.corp.example is down
                    [HV02|http://hv02.corp.example]                          ^ HV02
                    https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fhv02.corp.example%2Fx&data=05%7C01&reserved=0 ^ https://hv02.corp.example/x
                    HV02.corp.example<https://nam02.safelinks.protection.outlook.com/?url=http%3A%2F%2Fhv02.corp.example%2F&data=05> ^ HV02.corp.example
                    https://urldefense.com/v3/__https://hv02.corp.example/__;!!AbC123$ ^ https://hv02.corp.example/
                    """)
    void givesBackWhatWasWritten(String given, String expected) {
        assertThat(Links.unwrap(given)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Event xmlns=\"http://schemas.microsoft.com/win/2004/08/events/event\">",
                "[HV02]: PS C:\\> hostname",
                "[RES] Virtual Machine <Virtual Machine WEB01>: x",
                "https://x.safelinks.protection.outlook.com/?nothing",
                "[a](b), [c] (http://d)",
                "10.20.0.12:~3343~ unreachable"
            })
    void leavesOtherTextAlone(String text) {
        assertThat(Links.unwrap(text)).isEqualTo(text);
    }
}
