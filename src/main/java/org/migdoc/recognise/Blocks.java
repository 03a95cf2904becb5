package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.migdoc.intake.Document;
import org.migdoc.intake.Line;

/**
 * Cuts a document at its prompts, bare command lines and headings that name a machine:
 *
 * <pre>
 * [HV02]: PS C:\&gt; Get-VMHost          prompt of a remote session
 * C:\&gt;setspn -L HV01                   prompt
 * Get-ADComputer HV01 -Properties *      bare command
 * --- HV01        on HV02:               headings
 * </pre>
 */
final class Blocks {

    private static final Pattern PROMPT = Pattern.compile(
            "^\\s*(?:\\[(?<remote>[\\w.-]+)]:?\\s*)?(?:PS(?:\\s+[A-Za-z]+:[^>]{0,120}| [\\w:\\\\.~ -]{0,80})?>|(?:[A-Za-z]:\\\\[^>|<\"]{0,120}|DISKPART|netsh)>)\\s*(?<command>.*)$");
    private static final Pattern REMOTE_LINE = Pattern.compile("^\\s*\\[(?<host>[A-Za-z][\\w.-]+)]:\\s+(?<rest>.+)$");
    private static final Pattern DASHED =
            Pattern.compile("^\\s*(?:-{2,}|={2,}|\\*{2,}|#{1,4})\\s*(?:on\\s+)?(?<host>[A-Za-z0-9][\\w.-]+)\\b[^:]{0,30}?(?:\\s*(?:-+|=+|\\*+|#+))?\\s*:?\\s*$");
    private static final Pattern ON_HOST = Pattern.compile(
            "^\\s*[-*#]*\\s*(?:on|from|at|auf|von|sur|en|su)\\s+(?:the\\s+)?(?:(?:source|destination|target|host|node|server|console|quelle|ziel)\\s+)*\\(?(?<host>[A-Za-z0-9][\\w.-]*[A-Za-z0-9])\\)?[^:]{0,40}:\\s*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HOST_ALONE =
            Pattern.compile("^\\s*(?<host>(?=[A-Za-z0-9-]*[A-Za-z])(?=[\\w-]*\\d)[A-Za-z0-9][\\w-]{2,14}(?:\\.[\\w.-]+)?)\\s*:\\s*$");
    private static final Pattern TRANSCRIPT = Pattern.compile("^\\s*Machine\\s*: (?<host>[\\w.-]+) \\(Microsoft Windows.*$");
    private static final Pattern COMPUTER_LABEL = Pattern.compile("^\\s*(?:Host|Server|Node|Machine|Rechner)\\s*[:=]\\s*(?<host>[A-Za-z][\\w.-]+)\\s*$");
    private static final Pattern BARE = Pattern.compile(
            "^\\s*\\(?(?:\\$\\w+\\s*=\\s*)?(?<command>(?:(?:Get|Set|Test|Move|Compare|Import|Export|Resolve|Invoke|Enable|Start|Measure|Find|Format|Checkpoint|Enter|New|Add|Remove|Repair)-[A-Z][A-Za-z]+"
                    + "|nslookup|setspn|klist|ipconfig|ping|sc|sc\\.exe|net|netsh|nltest|w32tm|icacls|mpclaim|iscsicli|wbadmin|vssadmin|diskpart|route|netstat|whoami|quser|qwinsta|query|reg|systeminfo|gpresult|dcdiag|repadmin|fltmc|nvspbind|dsquery|ldifde|secedit|winrm|wmic|driverquery|bcdedit|cluster)(?:\\.exe)?)"
                    + "(?<rest>\\)?\\.\\w+|\\s+[^:\\s].*|\\s*)$");
    private static final java.util.Set<String> NOT_HOSTS = java.util.Set.of(
            "error", "errors", "cluster", "resources", "groups", "nodes", "networks", "original", "source", "destination",
            "target", "host", "console", "event", "events", "details", "output", "result", "before", "after", "notes");

    private Blocks() {}

    static List<Block> split(Document document) {
        List<Block> blocks = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        String headingHost = null;
        String host = null;
        Command command = null;
        for (Line line : document.lines()) {
            Start start = start(line.text());
            if (start != null) {
                close(blocks, document, host, command, lines);
                if (start.heading) {
                    headingHost = start.host;
                }
                host = start.host != null ? start.host : headingHost;
                command = start.command;
            }
            lines.add(line);
        }
        close(blocks, document, host, command, lines);
        return List.copyOf(blocks);
    }

    private record Start(@Nullable String host, @Nullable Command command, boolean heading) {}

    private static @Nullable Start start(String text) {
        if (text.length() > 400 || text.isBlank()) {
            return null;
        }
        Matcher prompt = PROMPT.matcher(text);
        if (prompt.matches()) {
            String remote = prompt.group("remote");
            return new Start(remote == null ? null : Names.hostKey(remote), Command.parse(prompt.group("command")), false);
        }
        Matcher remote = REMOTE_LINE.matcher(text);
        if (remote.matches()) {
            return new Start(Names.hostKey(remote.group("host")), null, false);
        }
        for (Pattern heading : List.of(DASHED, ON_HOST, HOST_ALONE, TRANSCRIPT, COMPUTER_LABEL)) {
            Matcher m = heading.matcher(text);
            if (m.matches() && !NOT_HOSTS.contains(Names.bare(m.group("host")))) {
                return new Start(Names.hostKey(m.group("host")), null, true);
            }
        }
        Matcher bare = BARE.matcher(text);
        if (bare.matches()) {
            return new Start(null, Command.parse(text), false);
        }
        return null;
    }

    private static void close(
            List<Block> blocks, Document document, @Nullable String host, @Nullable Command command, List<Line> lines) {
        if (!lines.isEmpty()) {
            blocks.add(new Block(document.name(), host, command, List.copyOf(lines)));
            lines.clear();
        }
    }
}
