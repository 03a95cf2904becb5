package org.migdoc.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.migdoc.fact.MigrationAttempt;
import org.migdoc.fact.Origin;

class PlaceholdersTest {

    private static final MigrationAttempt KNOWN = attempt("hv01", "hv02", "APP01", "corp.example");
    private static final MigrationAttempt UNKNOWN = attempt(null, null, null, null);

    @Test
    void hostsReadInCapitalsAndFullNamesAsTheyAre() {
        assertThat(fill("{source} ({source.fqdn}) may not act for you towards {destination}", KNOWN))
                .isEqualTo("HV01 (hv01.corp.example) may not act for you towards HV02");
    }

    @Test
    void whatIsUnknownIsSaidInWords() {
        assertThat(fill("{source} refuses {vm}. {destination} does not: ask {dc}", UNKNOWN))
                .isEqualTo(
                        "The source host refuses the virtual machine. The destination host does not: ask a domain controller");
        assertThat(fill("{source}", UNKNOWN)).isEqualTo("the source host");
    }

    @Test
    void whatTheSentenceSaidAlreadyIsNotSaidAgain() {
        assertThat(fill("The account {operator} may not use the host {source} or the virtual machine {vm}.", UNKNOWN))
                .isEqualTo(
                        "The account that started the move may not use the host that is the source or the virtual machine in question.");
        assertThat(fill("Sign {operator} out", UNKNOWN)).isEqualTo("Sign whoever started the move out");
    }

    @Test
    void aShortNameHelpsWhereTheFullOneIsUnknown() {
        assertThat(fill("look up {source.fqdn}", attempt("hv01", null, null, null)))
                .isEqualTo("look up the full name of HV01");
    }

    @Test
    void namesOfTheCallerComeOnTop() {
        String sentence = Placeholders.fill("{dc} and {path}", KNOWN, Map.of("dc", "dc1", "path", "D:\\VMs"));

        assertThat(sentence).isEqualTo("DC1 and 'D:\\VMs'");
    }

    @Test
    void bracesThatAreNoPlaceholdersStay() {
        String command = "Get-VM | Where-Object {$_.Name -eq {0}} | ForEach-Object {continue}";

        assertThat(powershell(command, KNOWN)).isEqualTo(command);
    }

    @Test
    void plainNamesStandBareOrInTheQuotesOfTheAuthor() {
        assertThat(powershell("Get-VM -ComputerName {source} -Name '{vm}' # on {source}", KNOWN))
                .isEqualTo("Get-VM -ComputerName HV01 -Name 'APP01' # on HV01");
    }

    @Test
    void aNameWithBlanksGetsQuotesWhereItHasNone() {
        assertThat(powershell("Move-VM {vm} -Name '{vm}'", vm("App Server 01")))
                .isEqualTo("Move-VM 'App Server 01' -Name 'App Server 01'");
    }

    @Test
    void whatIsUnknownStaysVisibleInCommands() {
        assertThat(powershell("Get-VM -ComputerName {source} -Name '{vm}' '{source.fqdn}'", UNKNOWN))
                .isEqualTo("Get-VM -ComputerName <SOURCE> -Name '<VM>' '<SOURCE-FQDN>'");
        assertThat(cmd("setspn -L {destination}", UNKNOWN)).isEqualTo("setspn -L <DESTINATION>");
    }

    @Test
    void clicksReadLikeSentences() {
        assertThat(Placeholders.quote("Sign in to {source} itself.", "gui", UNKNOWN, Map.of()))
                .isEqualTo("Sign in to the source host itself.");
    }

    @Test
    void aQuoteInANameIsDoubled() {
        assertThat(powershell("Get-VM {vm}; Get-VM 'x {vm}'", vm("'; Remove-Item C:\\ -Recurse; '")))
                .isEqualTo("Get-VM '''; Remove-Item C:\\ -Recurse; '''; Get-VM 'x ''; Remove-Item C:\\ -Recurse; '''");
    }

    @Test
    void typographicQuotesAreQuotesToPowerShellAndDoubledToo() {
        assertThat(powershell("Get-VM '{vm}'", vm("a’; calc; ‘b‚c‛d"))).isEqualTo("Get-VM 'a’’; calc; ‘‘b‚‚c‛‛d'");
    }

    @Test
    void lineBreaksAndInvisibleCharactersAreDropped() {
        assertThat(powershell("Get-VM {vm}", vm("a\r\nRemove-VM b\u0000\u001b[31m\u202e\u2028c")))
                .isEqualTo("Get-VM 'aRemove-VM b[31mc'");
    }

    @Test
    void inDoubleQuotesHereStringsAndCommentsOnlyHarmlessNamesAreWritten() {
        String command = "\"{vm}\" # {vm} isn't '{vm}\n@\"\n{vm}\n\"@ <# {vm} #> @'\n{vm}\n'@\n{vm}";

        assertThat(powershell(command, vm("$(calc)")))
                .isEqualTo("\"<VM>\" # <VM> isn't '<VM>\n@\"\n<VM>\n\"@ <# <VM> #> @'\n<VM>\n'@\n'$(calc)'");
        assertThat(powershell("\"{vm}\"", vm("App Server"))).isEqualTo("\"App Server\"");
    }

    @Test
    void aBacktickOfTheAuthorHidesAQuote() {
        assertThat(powershell("echo `' {vm} \"`\" {vm}\" {vm}", vm("a;b")))
                .isEqualTo("echo `' 'a;b' \"`\" <VM>\" 'a;b'");
    }

    @Test
    void aNameThatAProgramWouldTakeForAnOptionIsNotWritten() {
        assertThat(powershell("Get-VM {vm} '{vm}'", vm("-Force"))).isEqualTo("Get-VM <VM> '<VM>'");
        assertThat(powershell("Get-VM {vm}", vm("–Force"))).isEqualTo("Get-VM <VM>");
    }

    @Test
    void cmdTakesHarmlessCharactersOnlyAndBlanksInDoubleQuotes() {
        assertThat(cmd("dir \"{vm}\" {vm}", vm("App Server"))).isEqualTo("dir \"App Server\" <VM>");
        for (String hostile : List.of("a&calc", "%PATH%", "a|b", "a\"b", "^a", "a>b", "!x!", "Büro")) {
            assertThat(cmd("dir {vm} \"{vm}\"", vm(hostile))).isEqualTo("dir <VM> \"<VM>\"");
        }
    }

    @Test
    void commandsInsideSentencesAreQuotedToo() {
        assertThat(fill(
                        "On {source} the host's Get-VM '{vm}' shows {vm}; undo with Remove-VM '{vm}'",
                        vm("a'; calc '")))
                .isEqualTo(
                        "On HV01 the host's Get-VM 'a''; calc ''' shows 'a''; calc '''; undo with Remove-VM 'a''; calc '''");
        assertThat(fill("Resolve-DnsName '{source.fqdn}'", UNKNOWN)).isEqualTo("Resolve-DnsName '<SOURCE-FQDN>'");
    }

    @Test
    void sentencesKeepLettersOfAllLanguages() {
        assertThat(fill("Move {vm} again", vm("Büro-Сервер01"))).isEqualTo("Move Büro-Сервер01 again");
    }

    @Test
    void aNameOfUnlikelyLengthIsUnknown() {
        assertThat(powershell("Get-VM {vm}", vm("x".repeat(5000)))).isEqualTo("Get-VM <VM>");
        assertThat(fill("Move {vm}", vm("\n \t"))).isEqualTo("Move the virtual machine");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Get-VM {vm}",
                "Get-VM '{vm}' -Verbose",
                "Set-X @{'a'=@('cifs/{vm}','b/{vm}')} {vm}",
                "foreach ($n in '{vm}', {vm}) { \"$n\"; 'x' }",
                "# don't {vm}\nGet-VM {vm}"
            })
    void noNameLeavesItsQuotes(String template) {
        Random random = new Random(7);
        String alphabet = "a'’‘‚‛\"“”`$();|&\n\r#@{}<> -\u2028";
        for (int round = 0; round < 500; round++) {
            StringBuilder name = new StringBuilder("x y");
            random.ints(1 + random.nextInt(12), 0, alphabet.length()).forEach(i -> name.append(alphabet.charAt(i)));
            String command = powershell(template, vm(name.toString()));
            assertThat(withoutStringsAndComments(command))
                    .isEqualTo(withoutStringsAndComments(powershell(template, vm("x y"))));
        }
    }

    /** What PowerShell would run: the command with each string and comment replaced by a mark. */
    private static String withoutStringsAndComments(String command) {
        StringBuilder rest = new StringBuilder();
        for (int i = 0; i < command.length(); i++) {
            char c = command.charAt(i);
            if (c == '#') {
                i = end(command, i, "\n");
            } else if ("'‘’‚‛".indexOf(c) >= 0) {
                i = endOfQuotes(command, i);
                rest.append('S');
            } else if (c == '"') {
                i = end(command, i, "\"");
                rest.append('D');
            } else {
                rest.append(c);
            }
        }
        return rest.toString().replace("<VM>", "S");
    }

    private static int end(String command, int start, String end) {
        int at = command.indexOf(end, start + 1);
        return at < 0 ? command.length() : at;
    }

    private static int endOfQuotes(String command, int start) {
        for (int i = start + 1; i < command.length(); i++) {
            if ("'‘’‚‛".indexOf(command.charAt(i)) >= 0) {
                if (i + 1 == command.length() || "'‘’‚‛".indexOf(command.charAt(i + 1)) < 0) {
                    return i;
                }
                i++;
            }
        }
        return command.length();
    }

    private static String fill(String template, MigrationAttempt attempt) {
        return Placeholders.fill(template, attempt, Map.of());
    }

    private static String powershell(String command, MigrationAttempt attempt) {
        return Placeholders.quote(command, "powershell", attempt, Map.of());
    }

    private static String cmd(String command, MigrationAttempt attempt) {
        return Placeholders.quote(command, "cmd", attempt, Map.of());
    }

    private static MigrationAttempt vm(String vm) {
        return attempt("hv01", "hv02", vm, "corp.example");
    }

    private static MigrationAttempt attempt(
            @Nullable String source, @Nullable String destination, @Nullable String vm, @Nullable String domain) {
        Origin origin = new Origin("paste.txt", 1, 1, "");
        return new MigrationAttempt(origin, null, vm, source, destination, null, null, null, domain, null, null);
    }
}
