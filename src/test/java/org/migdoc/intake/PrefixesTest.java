package org.migdoc.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrefixesTest {

    private static String cleaned(String text) {
        return String.join(
                "\n", LineCleaner.lines(text).stream().map(Line::text).toList());
    }

    @Test
    void takesOffNestedMailQuotes() {
        assertThat(cleaned("""
                        > Event ID: 20306
                        > > Source:        VMMS
                        >> Level:         Error
                        >
                        | quoted by another program
                        | | and twice
                        &gt; from a web mailer""")).isEqualTo("""
                        Event ID: 20306
                        Source:        VMMS
                        Level:         Error

                        quoted by another program
                        and twice
                        from a web mailer""");
    }

    @Test
    void takesOffQuotesWithoutABlankWhenAllLinesHaveThem() {
        assertThat(cleaned(">Move-VM : failed\n>At line:1 char:1\n>    + CategoryInfo : x\n>"))
                .isEqualTo("Move-VM : failed\nAt line:1 char:1\n    + CategoryInfo : x\n");
    }

    @Test
    void keepsTheSessionMarkOfQuserInsideAQuote() {
        assertThat(cleaned(">  SESSIONNAME       USERNAME\n> >rdp-tcp#3         adm01\n>  services"))
                .isEqualTo(" SESSIONNAME       USERNAME\n>rdp-tcp#3         adm01\n services");
    }

    @Test
    void keepsContinuationPrompts() {
        String session = """
                PS C:\\> Move-VM -Name WEB01
                >> -DestinationHost HV02
                >> -IncludeStorage
                >>""";

        assertThat(cleaned(session)).isEqualTo(session);
        assertThat(cleaned("> PS C:\\> Get-VM |\n> >> select Name")).isEqualTo("PS C:\\> Get-VM |\n>> select Name");
    }

    @Test
    void takesOffTheGutterOfPowerShell7() {
        assertThat(cleaned("""
                        Move-VM: C:\\ops\\move.ps1:12:1
                        Line |
                          12 |  Move-VM -Name WEB01 | Out-Null
                             |  ~~~~~~~~~~~~~~~~~~~
                             | Virtual machine migration operation for 'WEB01' failed at migration source 'HV01'.
                             | (0x8009030E)
                        PS C:\\>""")).isEqualTo("""
                        Move-VM: C:\\ops\\move.ps1:12:1
                        Line |
                         Move-VM -Name WEB01 | Out-Null
                         ~~~~~~~~~~~~~~~~~~~
                        Virtual machine migration operation for 'WEB01' failed at migration source 'HV01'.
                        (0x8009030E)
                        PS C:\\>""");
    }

    @Test
    void keepsPipelinesThatBeginALine() {
        String script = """
                Get-VM
                | Where-Object State -eq Running
                    | ft Name, State
                | % { $_.Name }""";

        assertThat(cleaned(script)).isEqualTo(script);
    }

    @Test
    void goesNoDeeperThanPeopleQuote() {
        assertThat(LineCleaner.clean("> ".repeat(20) + "x")).isEqualTo("x");
        assertThat(LineCleaner.clean("> ".repeat(1000) + "x")).endsWith("x");
    }
}
