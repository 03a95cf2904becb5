package org.migdoc.recognise;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.Fact;
import org.migdoc.fact.HostRole;
import org.migdoc.fact.Message;
import org.migdoc.fact.Origin;
import org.migdoc.intake.Line;
import org.migdoc.regex.Pattern;

/** Finds the sentences of a {@link MessageTable} in a document, and the parts that machines play in them. */
final class MessageRecogniser implements Recogniser {

    /** A name ends with its quotation mark, even where the hole of the sentence takes more. */
    private static final Pattern QUOTE_ENDS = Pattern.compile("(?s)(?<=.)['\"\u2019\u201d\u00bb](?=[\\s,.;:]).*");

    /** Where it goes is not part of a name: {@code WEB01 from HV01 to HV02}. */
    private static final Pattern WAY = Pattern.compile(
            "(?i)\\s+(?:from|von|de|da|desde)\\s+\\S{1,64}\\s+(?:to|nach|auf|vers|à|a|hacia|verso)\\s+\\S{1,64}\\s*$"
                    + "|\\s+(?:from|to|von|nach|auf|vers|verso|hacia)\\s+(?=\\S{0,40}\\d)\\S{1,64}\\s*$");

    private static final int WINDOW = 4000;
    private static final int OVERLAP = 40;
    private static final int BEHIND = 80;
    private static final int CODE_WITHIN_LINES = 6;
    /** Shorter ones, as in {@code error 5}, may speak of another thing than the message. */
    private static final int SHORTEST_CODE = 8;

    /** Lines that mail clients wrapped are at least as long. */
    private static final int WRAPPED = 50;

    private final PhraseMatcher matcher;

    MessageRecogniser(MessageTable table) {
        this.matcher = new PhraseMatcher(table);
    }

    @Override
    public void recognise(Reading reading, Consumer<Fact> facts) {
        List<Line> lines = reading.document().lines();
        Hosts hosts = new Hosts(reading);
        FieldWords field = new FieldWords(lines);
        Set<String> seen = new HashSet<>();
        for (int from = 0; from < lines.size(); from += WINDOW - OVERLAP) {
            List<Line> window = lines.subList(from, Math.min(from + WINDOW, lines.size()));
            Squeezed text = new Squeezed(window);
            int start = from;
            for (PhraseMatcher.Hit hit : matcher.find(text)) {
                if (!hit.phrase().topic() || field.near(start + text.lineOf(hit.start()))) {
                    report(new Found(reading, window, text, hit, hosts), seen, facts);
                }
            }
        }
    }

    private record Found(Reading reading, List<Line> window, Squeezed text, PhraseMatcher.Hit hit, Hosts hosts) {

        Origin origin() {
            Line first = window.get(text.lineOf(hit.start()));
            Line last = window.get(text.lineOf(Math.max(hit.start(), hit.end() - 1)));
            return new Origin(
                    reading.document().name(),
                    first.number(),
                    last.number(),
                    first.raw().strip());
        }

        /** What stands behind the sentence. */
        String behind() {
            return text.original(hit.end(), Math.min(text.letters().length(), hit.end() + BEHIND));
        }

        /** True when it begins at the left edge and ends in an indented line: in what stands below the sentence, not in it. */
        boolean overLists() {
            Line first = window.get(text.lineOf(hit.start()));
            Line last = window.get(text.lineOf(Math.max(hit.start(), hit.end() - 1)));
            boolean item = "-*\u2022"
                            .indexOf(first.text().isEmpty() ? ' ' : first.text().charAt(0))
                    >= 0;
            return first.number() != last.number() && first.indent() == 0 && !item && last.indent() > 1;
        }

        @Nullable
        String host(String... holes) {
            for (String hole : holes) {
                String name = hit.names().get(hole);
                if (name != null && namesMachine(hit.phrase().kind(), name)) {
                    return Names.hostKey(name);
                }
            }
            return null;
        }

        @Nullable
        String name(String hole) {
            String name = hit.names().get(hole);
            String quoted = name == null ? "" : QUOTE_ENDS.matcher(name).replaceFirst("");
            String alone = WAY.matcher(quoted).replaceFirst("");
            return alone.isBlank() ? null : alone;
        }

        /** The first error code from the phrase to the end of its paragraph, else one before it in the same sentence. */
        @Nullable
        String code() {
            int first = text.lineOf(hit.start());
            for (int l = first; l < Math.min(window.size(), first + CODE_WITHIN_LINES); l++) {
                if (window.get(l).blank()) {
                    break;
                }
                String code = codeAt(l);
                if (code != null) {
                    return code;
                }
            }
            return wrappedBehind(first) ? codeAt(first - 1) : null;
        }

        private @Nullable String codeAt(int index) {
            String below = index + 1 < window.size() ? window.get(index + 1).text() : "";
            return CodeSpellings.in(window.get(index).text(), below).stream()
                    .filter(c -> c.spelling().length() >= SHORTEST_CODE)
                    .map(CodeSpelling::code)
                    .findFirst()
                    .orElse(null);
        }

        /** True when the line goes on with a sentence that a mail client wrapped. */
        private boolean wrappedBehind(int index) {
            String before = index == 0 ? "" : window.get(index - 1).text().stripTrailing();
            String own = window.get(index).text();
            return before.length() >= WRAPPED
                    && ".:!?".indexOf(before.charAt(before.length() - 1)) < 0
                    && !own.isEmpty()
                    && Character.isLowerCase(own.charAt(0));
        }
    }

    private static void report(Found found, Set<String> seen, Consumer<Fact> facts) {
        Origin origin = found.origin();
        String kind = found.hit().phrase().kind();
        if (kind.startsWith("remark-") && found.overLists()) {
            return;
        }
        if (!seen.add(kind + ':' + origin.line())) {
            roles(found, origin, seen, facts);
            return;
        }
        String own = found.host("host", "source");
        facts.accept(new Message(
                origin,
                kind,
                own != null ? own : found.hosts().at(origin.line()),
                found.host("peer", "destination"),
                found.name("vm"),
                found.name("path"),
                found.code()));
        roles(found, origin, seen, facts);
    }

    /** The parts that the sentence names, each machine of a line once in each part. */
    private static void roles(Found found, Origin origin, Set<String> seen, Consumer<Fact> facts) {
        String kind = found.hit().phrase().kind();
        boolean said = kind.startsWith("remark-") || kind.startsWith("kind-");
        if (said && Outcome.works(found.behind())) {
            return;
        }
        int weight = said ? 1 : 3;
        for (Map.Entry<String, String> name : found.hit().names().entrySet()) {
            HostRole.Role role = role(name.getKey());
            if (role != null
                    && namesMachine(kind, name.getValue())
                    && seen.add(kind + ':' + origin.line() + ':' + role + ':' + Names.hostKey(name.getValue()))) {
                facts.accept(new HostRole(origin, Names.hostKey(name.getValue()), role, weight));
            }
        }
    }

    /** In what people say a machine has to look like one; a message of a program names it in its place. */
    private static boolean namesMachine(String kind, String name) {
        return kind.startsWith("remark-") || kind.startsWith("kind-")
                ? Names.machineInProse(name)
                : Names.plausibleHost(name);
    }

    private static HostRole.@Nullable Role role(String hole) {
        return switch (hole) {
            case "source" -> HostRole.Role.SOURCE;
            case "destination" -> HostRole.Role.DESTINATION;
            case "console" -> HostRole.Role.CONSOLE;
            case "dc" -> HostRole.Role.DOMAIN_CONTROLLER;
            default -> null;
        };
    }
}
