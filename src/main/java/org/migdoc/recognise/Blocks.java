package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.migdoc.intake.Document;
import org.migdoc.intake.Line;
import org.migdoc.regex.Pattern;

/**
 * Cuts a document at its prompts, bare command lines, event records and headings that name a machine:
 *
 * <pre>
 * [HV02]: PS C:\&gt; Get-VMHost          prompt of a remote session
 * C:\&gt;setspn -L HV01                   prompt
 * X:\Sources&gt;diskpart                   prompt of the recovery environment, which is none of the machines above
 * DISKPART&gt; list disk                 prompt of a tool, on the machine that it was started on
 * Get-ADComputer HV01 -Properties *      bare command
 * --- HV01        on HV02:               headings, each holds until the next one
 * [HV03]: first bytes 50 52 65 67        aside, holds for its paragraph
 * Get-VMHost on HV02 shows               a command told in a sentence
 * </pre>
 */
final class Blocks {

    private static final int MOST_CONTINUED = 12;
    private static final int WRAPPED = 64;
    private static final int NEAR = 20;
    private static final int LONG_PROMPT = 30;
    private static final Pattern EVENT = Pattern.compile(
            "\\s{0,4}(?:Log Name|Protokollname|Nom du journal|Nombre de registro|Nome registro|Logboeknaam|Nazwa dziennika|ログの名前)\\s?:.*");
    private static final Pattern GLUED =
            Pattern.compile("(?<=\\S)\\s+(?=(?:\\[[\\w.-]{1,63}]:?\\s?)?PS [A-Za-z]:\\\\[^>|<\"]{0,160}(?<![-=])>)");
    private static final Pattern RECOVERY =
            Pattern.compile("\\s{0,8}X:\\\\[\\w\\\\ ]{0,60}>", Pattern.CASE_INSENSITIVE);
    private static final Pattern TOOL = Pattern.compile("\\s{0,12}(?:DISKPART|netsh[a-z ]{0,30})>");
    private static final Pattern PROMPT_NAME = Pattern.compile("\\s*\\[?[\\w.-]{1,63}]?:?");
    private static final Pattern HOST_NAME = Pattern.compile("\\s*([A-Za-z0-9][\\w.-]{0,62})\\s*");

    private final Document document;
    private final KnownHosts hosts;
    private final List<Line> lines;
    private final List<Block> blocks = new ArrayList<>();
    private @Nullable String heading;
    private @Nullable String log;
    private @Nullable String host;
    private @Nullable Command command;
    private boolean aside;
    private int from;

    private Blocks(Document document, KnownHosts hosts, @Nullable String owner) {
        this.document = document;
        this.hosts = hosts;
        this.heading = owner;
        this.host = owner;
        this.lines = unglued(document.lines());
    }

    /**
     * The blocks, in order; together they cover every line once.
     *
     * @param owner key of the machine that the document comes from where nothing else is said, or null
     */
    static List<Block> split(Document document, KnownHosts hosts, @Nullable String owner) {
        return new Blocks(document, hosts, owner).split();
    }

    private List<Block> split() {
        int i = 0;
        while (i < lines.size()) {
            i = next(i);
        }
        close(lines.size());
        return List.copyOf(blocks);
    }

    /** Looks at line {@code i}, begins a new block there if something begins, and says which line to look at next. */
    private int next(int i) {
        String text = lines.get(i).text();
        if (text.isBlank()) {
            if (aside) {
                close(i);
                begin(heading, null);
            }
            return i + 1;
        }
        Prompt prompt = Prompt.at(text, hosts);
        if (prompt == null && spoken(i, text)) {
            return i + 1;
        }
        if (prompt != null || BareCommand.is(text)) {
            close(i);
            heading = RECOVERY.matcher(text).lookingAt() ? null : heading;
            log = null;
            int first = prompt != null && prompt.command().isEmpty() && wrappedAfterPrompt(i) ? i + 1 : i;
            String typed = prompt == null ? text : first > i ? lines.get(first).text() : prompt.command();
            int end = typed.isEmpty() ? i + 1 : endOfCommand(typed, first);
            String under = TOOL.matcher(text).lookingAt() ? host : heading;
            begin(
                    prompt != null && prompt.host() != null ? prompt.host() : under,
                    Command.parse(joined(typed, first, end)));
            return end;
        }
        Heading found = Heading.of(lines, i, hosts);
        if (found != null) {
            close(i);
            heading = found.scope() == Heading.Scope.ALL ? found.host() : heading;
            log = found.scope() == Heading.Scope.LOG ? found.host() : null;
            begin(found.host(), null);
            aside = found.scope() == Heading.Scope.PARAGRAPH;
        } else if (EVENT.matcher(text).lookingAt()) {
            close(i);
            begin(log != null ? log : heading, null);
        }
        return i + 1;
    }

    /** Begins a block where line {@code i} says in words which command printed what stands below. */
    private boolean spoken(int i, String text) {
        String below = i + 1 < lines.size() ? lines.get(i + 1).text() : "";
        SpokenCommand spoken = SpokenCommand.of(text, below, hosts);
        if (spoken == null) {
            return false;
        }
        close(i);
        heading = spoken.host() != null ? spoken.host() : spoken.there() ? lastNamed(i) : heading;
        begin(heading, Command.parse(spoken.command()));
        return true;
    }

    /** The machine that the lines above line {@code i} name last, or the one they are under. */
    private @Nullable String lastNamed(int i) {
        for (int above = i - 1; above >= Math.max(0, i - NEAR); above--) {
            String named = hosts.lastIn(lines.get(above).text());
            if (named != null) {
                return named;
            }
        }
        return heading;
    }

    /** True when a long prompt on line {@code i} was wrapped before its command. */
    private boolean wrappedAfterPrompt(int i) {
        String next = i + 1 < lines.size() ? lines.get(i + 1).text() : "";
        boolean longPrompt = lines.get(i).raw().stripTrailing().length() >= LONG_PROMPT;
        return longPrompt && BareCommand.is(next) && Prompt.at(next, hosts) == null;
    }

    private void begin(@Nullable String newHost, @Nullable Command newCommand) {
        host = newHost;
        command = newCommand;
        aside = false;
    }

    private void close(int to) {
        if (to > from) {
            if (command != null && command.name().equals("hostname") && heading == null) {
                heading = printedName(to);
                host = host == null ? heading : host;
            }
            blocks.add(new Block(document.name(), host, command, List.copyOf(lines.subList(from, to))));
            from = to;
        }
    }

    private @Nullable String printedName(int to) {
        for (int i = from + 1; i < to; i++) {
            Matcher m = HOST_NAME.matcher(lines.get(i).text());
            if (m.matches()) {
                return Names.hostKey(m.group(1));
            }
        }
        return null;
    }

    /** Index after the last line of a command that begins on line {@code i}: it goes on where it cannot have ended. */
    private int endOfCommand(String typed, int i) {
        int end = i + 1;
        String code = typed;
        while (end < lines.size() && end - i < MOST_CONTINUED) {
            String next = lines.get(end).text().strip();
            boolean marked = next.startsWith(">>");
            String raw = lines.get(end - 1).raw().stripTrailing();
            boolean open = raw.endsWith("`") || code.endsWith("|") || code.endsWith(",") || unclosed(code);
            int word = (next + ' ').indexOf(' ');
            open |= raw.length() + 1 + word > WRAPPED && WrappedCommand.goesOn(code, next);
            if (next.isEmpty() || !marked && (!open || Prompt.at(next, hosts) != null)) {
                break;
            }
            code = code + ' ' + next;
            end++;
        }
        return unclosed(code) ? i + 1 : end;
    }

    private static boolean unclosed(String code) {
        int depth = 0;
        for (int c = 0; c < code.length(); c++) {
            depth += code.charAt(c) == '{' ? 1 : code.charAt(c) == '}' ? -1 : 0;
        }
        return depth > 0;
    }

    private String joined(String typed, int from, int to) {
        StringBuilder text = new StringBuilder(typed.strip());
        for (int i = from + 1; i < to; i++) {
            int last = text.length() - 1;
            if (last >= 0 && text.charAt(last) == '`') {
                text.setLength(last);
            }
            String next = lines.get(i).text().strip();
            text.append('\n').append(next.startsWith(">>") ? next.substring(2).strip() : next);
        }
        return text.toString();
    }

    /** Lines in which a chat or ticket lost the breaks, cut before each prompt; the pieces keep the line's number. */
    private static List<Line> unglued(List<Line> lines) {
        List<Line> result = new ArrayList<>(lines.size());
        for (Line line : lines) {
            if (line.text().length() > 20_000 || line.text().indexOf("PS ", 1) < 0) {
                result.add(line);
            } else {
                addPieces(line, result);
            }
        }
        return result;
    }

    private static void addPieces(Line line, List<Line> result) {
        String text = line.text();
        int from = 0;
        Matcher m = GLUED.matcher(text);
        while (m.find()) {
            if (!PROMPT_NAME.matcher(text).region(from, m.start()).matches()) {
                result.add(new Line(line.number(), line.raw(), text.substring(from, m.start())));
                from = m.end();
            }
        }
        result.add(from == 0 ? line : new Line(line.number(), line.raw(), text.substring(from)));
    }
}
