package org.migdoc.redact;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts pseudonyms in place of the known names of a line:
 *
 * <pre>
 * CN=HV01,OU=Hosts,DC=corp,DC=example      cifs/hv02.corp.example      'app 3'      iqn.1991-05.com.microsoft:hv01.corp.example
 * </pre>
 *
 * Labels are replaced one by one, each by one of its length; the last label of a domain ({@code com}, {@code local}) stays.
 */
final class NameRewriter {

    private static final Pattern WORD = Pattern.compile(
            "[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_-]{0,200}[\\p{L}\\p{N}_])?" + "(?:\\.[\\p{L}\\p{N}_-]{1,63}){0,12}(?<!-)");
    private static final Pattern IQN = Pattern.compile(
            "(?i)(?<![\\w.])iqn\\.\\d{4}-\\d{2}\\.(?<authority>[a-z0-9.-]{1,80})(?::(?<rest>[^\\s'\",;|<>(){}\\[\\]]{1,200}))?");
    private static final Pattern LABEL = Pattern.compile("[\\p{L}\\p{N}_-]+");
    private static final Pattern PIECE = Pattern.compile("[^-_]+");
    private static final Pattern PART = Pattern.compile("[-_]");
    private static final Pattern CALLED = Pattern.compile(
            "(?i)(?:\\b(?:vm|machine|maschine|host|server|node|user|account|domain|computer|knoten|benutzer|konto)|[-/]\\w{1,30}|\\b[a-z]{3,12}-vm\\w{0,20}|:|=)\\s{1,3}$");
    private static final int CONTEXT = 40;

    private final KnownNames names;
    private final Pseudonyms pseudonyms;
    private final @Nullable Pattern phrases;

    NameRewriter(KnownNames names, Pseudonyms pseudonyms) {
        this.names = names;
        this.pseudonyms = pseudonyms;
        this.phrases = phrases(names.phrases());
    }

    private static @Nullable Pattern phrases(Set<String> phrases) {
        String all = phrases.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(p -> p))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return all.isEmpty()
                ? null
                : Pattern.compile(
                        "(?<![\\p{L}\\p{N}])(?:" + all + ")(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The line with pseudonyms; as long as before. */
    String rewritten(String line) {
        Spans spans = new Spans(line);
        IQN.matcher(line).results().forEach(m -> spans.add(m.start(), m.end(), iqn(line, m.start())));
        if (phrases != null) {
            phrases.matcher(line).results().forEach(m -> phrase(line, m, spans));
        }
        return spans.applied(rest -> replaced(rest, WORD, m -> word(line, m)));
    }

    private static String replaced(String text, Pattern pattern, Function<MatchResult, String> by) {
        StringBuilder all = new StringBuilder(text.length());
        Matcher m = pattern.matcher(text);
        while (m.find()) {
            m.appendReplacement(all, Matcher.quoteReplacement(by.apply(m)));
        }
        return m.appendTail(all).toString();
    }

    private void phrase(String line, MatchResult m, Spans spans) {
        boolean stays = names.ordinaryPhrase(m.group().toLowerCase(Locale.ROOT)) && !inPlace(line, m.start(), m.end());
        if (!stays) {
            spans.add(m.start(), m.end(), labels(m.group()));
        }
    }

    private String labels(String text) {
        return replaced(
                text,
                LABEL,
                m -> m.group().length() < 2 || numberOnly(m.group()) ? m.group() : pseudonyms.name(m.group()));
    }

    private static boolean numberOnly(String label) {
        return label.chars().noneMatch(Character::isLetter);
    }

    private String iqn(String line, int start) {
        Matcher m = IQN.matcher(line);
        if (!m.find(start)) {
            return "";
        }
        String authority = m.group("authority");
        int dot = authority.indexOf('.');
        String owner = WellKnown.authority(authority)
                ? authority
                : authority.substring(0, dot + 1) + labels(authority.substring(dot + 1));
        String rest = m.group("rest");
        return line.substring(start, m.start("authority")) + owner + (rest == null ? "" : ":" + rest(rest));
    }

    private String rest(String rest) {
        if (KnownNames.domainName(rest.toLowerCase(Locale.ROOT)) || names.inDomain(rest)) {
            return fullName(rest);
        }
        return replaced(rest, LABEL, m -> replaced(m.group(), PIECE, p -> part(p.group())));
    }

    private String part(String part) {
        return part.length() < 2 || names.ordinary(part) || numberOnly(part) ? part : pseudonyms.name(part);
    }

    private String fullName(String chain) {
        int last = chain.lastIndexOf('.');
        boolean ending = last > 0 && WellKnown.ending(chain.substring(last + 1));
        return ending ? labels(chain.substring(0, last)) + chain.substring(last) : labels(chain);
    }

    private String word(String line, MatchResult m) {
        String chain = m.group();
        if (names.dottedName(chain)) {
            return labels(chain);
        }
        boolean full = chain.indexOf('.') > 0
                && (names.inDomain(chain) || KnownNames.domainName(chain))
                && !WellKnown.publicDomain(chain);
        if (full) {
            return fullName(chain);
        }
        return replaced(chain, LABEL, label -> label(line, m.start() + label.start(), label.group()));
    }

    private String label(String line, int start, String label) {
        boolean goes = names.everywhere(label) || names.inPlace(label) && inPlace(line, start, start + label.length());
        return goes ? pseudonyms.name(label) : parts(label);
    }

    /** Known names inside a longer one: {@code HV01-vSwitch}. */
    private String parts(String label) {
        List<String> parts = List.of(PART.split(label, -1));
        if (parts.size() < 2) {
            return label;
        }
        StringBuilder all = new StringBuilder(label);
        int at = 0;
        for (int i = 0; i < parts.size(); i++) {
            int end = at;
            for (int j = i; j < parts.size(); j++) {
                end += parts.get(j).length();
                String piece = label.substring(at, end);
                if (names.everywhere(piece)) {
                    all.replace(at, end, pseudonyms.name(piece));
                }
                end++;
            }
            at += parts.get(i).length() + 1;
        }
        return all.toString();
    }

    /** True where a name has to stand: in quotes, in a path or principal, alone behind a label, first in a table. */
    private static boolean inPlace(String line, int start, int end) {
        char before = start == 0 ? '\n' : line.charAt(start - 1);
        char after = end == line.length() ? '\n' : line.charAt(end);
        if ("'\"“”‘’«»„\\/@=[{`".indexOf(before) >= 0 || "\\$@]".indexOf(after) >= 0) {
            return true;
        }
        boolean wide = line.startsWith("  ", end) || after == '\t';
        boolean alone = after == '\n' || wide;
        if (alone && (before == '\n' || before == '\t' || start > 1 && line.startsWith("  ", start - 2))) {
            return true;
        }
        return CALLED.matcher(line.substring(Math.max(0, start - CONTEXT), start))
                .find();
    }
}
