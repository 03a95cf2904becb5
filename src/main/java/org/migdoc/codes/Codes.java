package org.migdoc.codes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.migdoc.codes.Explanation.Kind;
import org.migdoc.codes.Explanation.Meaning;
import org.migdoc.knowledge.Catalogue;
import org.migdoc.knowledge.CodeTable;
import org.migdoc.knowledge.RuleMentions;
import org.migdoc.recognise.AskedCode;
import org.migdoc.recognise.MessageTable;

/**
 * Explains codes, events and pieces of messages by what the knowledge base says of them: its table of codes, its signatures, its
 * rules and its questions.
 */
public final class Codes {

    private static final int MOST_KINDS = 6;

    private final Catalogue catalogue;
    private final CodeTable table;
    private final RuleMentions rules;

    public Codes(Catalogue catalogue, CodeTable table, RuleMentions rules) {
        this.catalogue = catalogue;
        this.table = table;
        this.rules = rules;
    }

    /** What is known of {@code asked}: a code in any spelling, an event with or without its provider, a name, a piece of a message. */
    public Explanation explain(String asked) {
        AskedCode code = AskedCode.of(asked);
        List<Meaning> known = new ArrayList<>();
        code.codes().stream().filter(this::mentioned).forEach(c -> known.add(code(c)));
        code.codes().stream().map(Codes::returnValue).forEach(value -> named(value, known));
        events(asked, code).forEach(e -> known.add(event(e)));
        if (known.isEmpty()) {
            named(asked, known);
        }
        if (known.isEmpty() && code.codes().isEmpty()) {
            messages(asked, known);
        }
        if (known.isEmpty()) {
            List<String> near = new Neighbours(table).of(asked, code);
            return new Explanation(asked, List.of(), List.of(), List.of(), near);
        }
        return explain(asked, known);
    }

    Explanation explain(String asked, List<Meaning> known) {
        PossibleCauses possible = new PossibleCauses(catalogue, table, rules);
        known.forEach(possible::add);
        return new Explanation(asked, List.copyOf(known), possible.causes(), possible.apart(), List.of());
    }

    /** {@code 0x00008001} as the table names it: {@code WMI 32769}. */
    private static String returnValue(String code) {
        return "WMI " + Long.parseLong(code.substring(2), 16);
    }

    private boolean mentioned(String code) {
        return row(code) != null
                || catalogue.signatures().stream()
                        .anyMatch(
                                s -> s.seen().equalsIgnoreCase(code) || s.seen().endsWith(" " + code))
                || !rules.causes(code).isEmpty();
    }

    Meaning code(String code) {
        CodeTable.Row row = row(code);
        String meaning = row == null ? statement(code) : row.meaning();
        return new Meaning(
                Kind.CODE, code, row == null || row.name().isEmpty() ? null : row.name(), meaning, spellings(code));
    }

    private static List<String> spellings(String code) {
        long value = Long.parseLong(code.substring(2), 16);
        int win32 = AskedCode.win32(code);
        List<String> spellings = new ArrayList<>();
        if (win32 >= 0) {
            spellings.add("Win32 " + win32);
        }
        if (value > 0xFFFF) {
            spellings.add(String.valueOf((int) value));
            spellings.add(String.valueOf(value));
        } else {
            spellings.add(String.valueOf(value));
        }
        return spellings;
    }

    /** {@code provider/id} of all events that are meant and known. */
    private Set<String> events(String text, AskedCode asked) {
        Set<String> events = new LinkedHashSet<>();
        String whole = text.strip().toLowerCase(Locale.ROOT);
        catalogue.messages().stream()
                .filter(row ->
                        row.where().equals("event") && row.pattern().strip().equals(whole))
                .forEach(row -> events.add(whole));
        if (asked.id() < 0) {
            return events;
        }
        String ending = "/" + asked.id();
        table.rows().forEach(row -> addEvent(row.key(), ending, asked.provider(), events));
        catalogue.messages().stream()
                .filter(row -> row.where().equals("event"))
                .forEach(row -> addEvent(row.pattern().strip(), ending, asked.provider(), events));
        catalogue.signatures().forEach(s -> addEvent(s.seen(), ending, asked.provider(), events));
        String provider = asked.provider();
        if (provider != null && !rules.situations(provider, asked.id()).isEmpty()) {
            events.add(provider + ending);
        }
        return events;
    }

    private static void addEvent(String key, String ending, @Nullable String provider, Set<String> events) {
        if (key.endsWith(ending) && !key.startsWith("*")) {
            String own = key.substring(0, key.length() - ending.length());
            boolean meant = provider == null || own.equals(provider) || own.endsWith("-" + provider);
            if (meant && !own.isEmpty()) {
                events.add(key);
            }
        }
    }

    Meaning event(String event) {
        CodeTable.Row row = row(event);
        String meaning = row == null ? null : row.meaning();
        for (String kind : PossibleCauses.kinds(catalogue, event)) {
            meaning = meaning == null ? meaningOfKind(kind) : meaning;
        }
        return new Meaning(Kind.EVENT, event, null, meaning, List.of());
    }

    private @Nullable String meaningOfKind(String kind) {
        CodeTable.Row row = row(kind);
        String statement = row == null ? statement(kind) : row.meaning();
        return statement == null ? kind.replace('-', ' ') : statement;
    }

    private @Nullable String statement(String seen) {
        return catalogue.signatures().stream()
                .filter(s -> s.supports() && s.seen().equals(seen))
                .map(s -> s.statement())
                .findFirst()
                .orElse(null);
    }

    CodeTable.@Nullable Row row(String key) {
        return table.rows().stream()
                .filter(row -> row.key().equalsIgnoreCase(key))
                .findFirst()
                .orElse(null);
    }

    /** A symbolic name ({@code ERROR_ACCESS_DENIED}, {@code KDC_ERR_BADOPTION}) or a number of another kind ({@code KRB 0x7}). */
    private void named(String asked, List<Meaning> known) {
        String name = asked.strip();
        for (CodeTable.Row row : table.rows()) {
            if (row.name().equalsIgnoreCase(name) || row.key().equalsIgnoreCase(name)) {
                boolean code = row.key().startsWith("0x");
                known.add(code ? code(row.key()) : number(row));
            }
        }
    }

    /** A number that is written in one way only. */
    static Meaning number(CodeTable.Row row) {
        return new Meaning(Kind.CODE, row.key(), row.name().isEmpty() ? null : row.name(), row.meaning(), List.of());
    }

    /** Kinds of message whose sentence has all words asked for, in their order; and codes whose meaning has them. */
    private void messages(String asked, List<Meaning> known) {
        List<String> words = words(asked);
        if (words.isEmpty() || words.stream().mapToInt(String::length).sum() < 6) {
            return;
        }
        Set<String> kinds = new LinkedHashSet<>();
        for (MessageTable.Row row : catalogue.messages()) {
            if (!row.where().equals("event")
                    && row.kind().indexOf("kind-") != 0
                    && inOrder(words, words(row.pattern()))) {
                kinds.add(row.kind());
            }
        }
        for (CodeTable.Row row : table.rows()) {
            if (row.key().startsWith("0x") && inOrder(words, words(row.meaning()))) {
                known.add(code(row.key()));
            }
        }
        kinds.stream().limit(MOST_KINDS).forEach(kind -> known.add(message(kind)));
    }

    Meaning message(String kind) {
        return new Meaning(Kind.MESSAGE, kind, null, meaningOfKind(kind), List.of());
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static boolean inOrder(List<String> words, List<String> sentence) {
        int next = 0;
        for (String word : sentence) {
            if (next < words.size() && word.equals(words.get(next))) {
                next++;
            }
        }
        return next == words.size();
    }
}
