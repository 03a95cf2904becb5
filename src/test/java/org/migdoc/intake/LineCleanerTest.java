package org.migdoc.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineCleanerTest {

    private static String cleaned(String text) {
        return String.join(
                "\n", LineCleaner.lines(text).stream().map(Line::text).toList());
    }

    @Test
    void cutsAtEveryLineEndAndNumbersTheLines() {
        List<Line> lines = LineCleaner.lines("a\r\nb\nc\rd\u2028e\u2029f\fg\u000bh\r\r\ni\n\nk");

        assertThat(lines).extracting(Line::text).containsExactly("a", "b", "c", "d", "e", "f", "g", "h", "i", "", "k");
        assertThat(lines).extracting(Line::number).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
    }

    @Test
    void keepsEveryLineAsItWasGiven() {
        String given = "\u201eWEB01\u201c \u2013 Ox8007274D\u00a0";

        assertThat(LineCleaner.lines(given)).containsExactly(new Line(1, given, "\"WEB01\" - 0x8007274D"));
    }

    @Test
    void anUntouchedLineIsOneString() {
        Line line = LineCleaner.lines("Name  State  CPUUsage(%)").get(0);

        assertThat(line.text()).isSameAs(line.raw());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    „WEB01“ läuft                       | "WEB01" läuft
                    « WEB01 » et «HV02»                 | "WEB01" et "HV02"
                    »WEB01« läuft nicht                 | "WEB01" läuft nicht
                    ‘WEB01’ ‚HV01‘                      | 'WEB01' 'HV01'
                    l’hôte n´existe pas                 | l'hôte n'existe pas
                    `WEB01` failed                      | 'WEB01' failed
                    Get–VM —Name WEB01                  | Get-VM -Name WEB01
                    ２０３０６ ＨＶ０１：仮想マシン          | 20306 HV01:仮想マシン
                    ﬁle not found, oﬃce                 | file not found, office
                    {WEB01, WEB02…}                     | {WEB01, WEB02...}
                    0×80070005                          | 0x80070005
                    (Ox8007274D)                        | (0x8007274D)
                    0x8OO7OOO5                          | 0x80070005
                    0x 80070005                         | 0x80070005
                    0х8007000Е                          | 0х8007000Е
                    Oxford, 3×4, 0x80070005, OxO         | Oxford, 3×4, 0x80070005, OxO
                    OXF2, OXF-HV1                       | OXF2, OXF-HV1
                    &quot;HV01&quot; &#39;WEB01&#39;    | "HV01" 'WEB01'
                    &amp;lt;Event&amp;gt; &#x27;x&#x27; | <Event> 'x'
                    a&nbsp;b &uuml;ber &hellip; &copy   | a b über ... &copy
                    <p>Event <b>20306</b></p>           | Event 20306
                    <span class="x">HV01</span> <code>klist</code> | HV01 klist
                    <DIR> <Not Supported> <name>        | <DIR> <Not Supported> <name>
                    HV02.corp.example<http://hv02.corp.example/> | HV02.corp.example
                    \\\\nas01\\wsb<file://nas01/wsb> ok   | \\\\nas01\\wsb ok
                    [adm@corp.example](mailto:adm@corp.example) | adm@corp.example
                    see <https://corp.example/kb>       | see https://corp.example/kb
                    **Event ID:** 20306                 | Event ID: 20306
                    *** dc01 can't find HV02            | *** dc01 can't find HV02
                    • HV01: Kerberos                    | ~  HV01: Kerberos~
                    - <System>                          | ~  <System>~
                    \\+ CategoryInfo                     | + CategoryInfo
                    \\[HV02\\]: PS C:\\\\>                 | [HV02]: PS C:\\\\>
                    """)
    void undoesWhatTypographyTheWebAndPeopleDo(String given, String expected) {
        assertThat(LineCleaner.clean(given)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ">rdp-tcp#3         adm01                     3  Active",
                ">console           adm01                     1  Active",
                "PS C:\\> Get-VMHost | fl *Migration*",
                "[HV02]: PS C:\\Users\\adm> hostname",
                "C:\\>setspn -L HV01",
                "    + CategoryInfo          : NotSpecified: (:) [Move-VM], VirtualizationException",
                "+ ~~~~~~~~~~~~",
                "    <Data Name=\"VmName\">a &lt; b &amp; c</Data>",
                "<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><EventID>20306</EventID>",
                "\\\\nas01\\vms\\WEB01\\*.vhdx",
                "\\\\<server>\\<share>",
                "C:\\VMs\\_old\\#1\\-x\\~tmp\\[a]",
                "00001ae4.000020a4::2024/03/12-08:14:22.101 INFO  [RES] Virtual Machine <Virtual Machine WEB01>: started",
                "| Select-Object Name",
                "    | Format-List *",
                "*JumboPacket    {9014}",
                "a\tb\tc",
                "Virtual Machine <p2v-web01>",
                "=====================",
                "lost: \ufffd\ufffd",
                "虚拟机，无法启动。",
                "CORP\\_svc",
                "1. first, 2. second"
            })
    void leavesAloneWhatOnlyLooksLikeDamage(String line) {
        assertThat(LineCleaner.clean(line)).isEqualTo(line);
    }

    @Test
    void removesWhatATerminalWouldHaveActedOn() {
        assertThat(cleaned("\u001b[31;1mMove-VM: \u001b[0mfailed\n[31;1mMove-VM: [0mfailed\n\u001b]0;title\u0007text"))
                .isEqualTo("Move-VM: failed\nMove-VM: failed\ntext");
    }

    @Test
    void removesInvisibleCharactersAndKeepsIndentation() {
        assertThat(cleaned("\ufeffName\u200b : HV01\u00a0\n\u00a0\u00a0\u2007- x\u00ad\n\u200e3\u200e/12\n\u3000値"))
                .isEqualTo("Name : HV01\n     x\n3/12\n 値");
    }

    @Test
    void partsOfALineShareItsNumber() {
        List<Line> lines = LineCleaner.lines("Source: VMMS<br>Event ID: 20306<br/>&lt;br&gt;Level: Error\nnext");

        assertThat(lines)
                .extracting(Line::number, Line::text)
                .containsExactly(
                        tuple(1, "Source: VMMS"),
                        tuple(1, "Event ID: 20306"),
                        tuple(1, "Level: Error"),
                        tuple(2, "next"));
        assertThat(lines.get(1).raw()).isEqualTo("Event ID: 20306");
        assertThat(LineCleaner.clean("one<br>two")).isEqualTo("one two");
    }

    @Test
    void readsTheErrorStreamOfRemotePowerShell() {
        String clixml =
                "<Objs Version=\"1.1.0.1\"><S S=\"Error\">Move-VM : failed &lt;here&gt;_x000D__x000A_</S><S S=\"Error\">At line:1 char:1_x000D__x000A_</S></Objs>";

        assertThat(cleaned(clixml)).isEqualTo("Move-VM : failed <here>\nAt line:1 char:1");
    }

    @Test
    void readsATableOfAWebPage() {
        assertThat(cleaned(
                        "<table><tr><th>Name</th><th>State</th></tr><tr><td>WEB01</td><td>Running</td></tr></table>"))
                .isEqualTo("Name  State\nWEB01  Running");
    }

    @Test
    void unescapesAnEventThatWasEscapedAsAWhole() {
        assertThat(LineCleaner.clean(
                        "&lt;Event xmlns=&quot;http://x/event&quot;&gt;&lt;EventID&gt;20306&lt;/EventID&gt;"))
                .isEqualTo("<Event xmlns=\"http://x/event\"><EventID>20306</EventID>");
    }

    @Test
    void takesATableOutOfItsMarkdownBars() {
        assertThat(cleaned("""
                        ```
                        | Name  | State   |
                        |-------|:--------|
                        | WEB01 | Running |
                        ```""")).isEqualTo("""

                          Name    State
                         ------- ---------
                          WEB01   Running
                        """);
    }

    @Test
    void dropsBlankLinesThatSomeFormHasDoubled() {
        String table = "Name  State\n----  -----\n" + "WEB01 Running\n".repeat(10);

        List<Line> lines = LineCleaner.lines(table.replace("\n", "\n\n"));

        assertThat(lines).hasSize(12).noneMatch(Line::blank);
        assertThat(lines.get(2).number()).isEqualTo(5);
    }

    @Test
    void takesOffTheLineNumbersOfAViewer() {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i < 10; i++) {
            text.append(i).append(": Log Name:      System\n");
        }

        assertThat(LineCleaner.lines(text.toString()))
                .hasSize(9)
                .allMatch(l -> l.text().equals("Log Name:      System"));
        assertThat(LineCleaner.lines("1  Disk 1\n2  Disk 2\n3  Disk 3").get(0).text())
                .isEqualTo("1  Disk 1");
    }

    @Test
    void neverThrowsAndKeepsTheOrderOfTheNumbers() {
        Random random = new Random(4711);
        String alphabet =
                "ab0O1xX×89=3DFA<>&;#|\\/`*-_[]()\"'{}\r\n\t .:,\u001b\u00a0\u2028\u201e\u201c«»…\u200b\ufffd\ud800ｱ漢br\u0000";
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(300); k > 0; k--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            List<Line> lines = LineCleaner.lines(text.toString());

            assertThat(lines).isSortedAccordingTo(Comparator.comparingInt(Line::number));
            assertThat(lines).allMatch(l -> l.text().chars().noneMatch(c -> c < ' ' && c != '\t'));
            assertThat(LineCleaner.clean(text.toString())).doesNotContain("\n");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<",
                "<a ",
                "&",
                "&amp;",
                "\\",
                "\\-",
                "**",
                "[",
                "[x](http://",
                "> ",
                "| ",
                "0x",
                "Ox8O",
                "=3D",
                "`",
                "\u001b[",
                "<br",
                "«",
                "_x000",
                "  1 |",
                "a<http://b"
            })
    @Timeout(20)
    void copesWithLongHostileLines(String unit) {
        String line = unit.repeat(200_000 / unit.length());

        assertThat(LineCleaner.lines(line)).isNotEmpty();
    }

    @Test
    void quotes_that_json_writers_escape_are_quotes() {
        assertThat(LineCleaner.clean("with host \\u0027HV02\\u0027: \\u003cnone\\u003e"))
                .isEqualTo("with host 'HV02': <none>");
    }
}
