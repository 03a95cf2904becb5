package org.migdoc.redact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.migdoc.fact.Fact;
import org.migdoc.intake.Document;
import org.migdoc.intake.Line;
import org.migdoc.recognise.MachineNames;

/**
 * Takes the names out of the documents of one case. What belongs together still does: the two names of a host, the accounts of a
 * domain, the addresses of a subnet. Numbers of lines, columns of tables and the length of names stay.
 */
public final class Redactor {

    private static final int CONTEXT = 100;
    private static final String REMOVED = "<removed>";
    private static final Pattern PASSWORD = Pattern.compile(
            "(?i)(?:\\b(?:password|passwort|kennwort|pwd|passwd|mot de passe|contraseña)\\s{0,3}[=:]\\s{0,3}|ConvertTo-SecureString\\s{1,3}(?:-String\\s{1,3})?(?=['\"])|[-/]p(?:assword|w)?:)"
                    + "(?<secret>'[^'\\r\\n]{1,80}'|\"[^\"\\r\\n]{1,80}\"|[^\\s'\"*]{1,80})|(?<!\\d)(?<recovery>\\d{6}(?:-\\d{6}){7})(?!\\d)|(?<![A-Z0-9-])(?<product>[A-Z0-9]{5}(?:-[A-Z0-9]{5}){4})(?![A-Z0-9-])");
    private static final Pattern KEPT_GUID = Pattern.compile(
            "(?i)(?:provider[^'\"{}]{0,80}guid=['\"]?\\{?|clsid\\W{0,4}|appid\\W{0,4}|(?:writer|provider|class) ?(?:gu)?id\\W{1,4}|interface id\\W{1,4}|classguid\\W{1,4})$");

    /** Words no longer than what is made in their place often is. */
    private static final Pattern WORD = Pattern.compile("(?<!\\p{L})\\p{L}{2,6}(?!\\p{L})");

    private final Pseudonyms pseudonyms;
    private final NameRewriter rewriter;

    private Redactor(Pseudonyms pseudonyms, KnownNames names) {
        this.pseudonyms = pseudonyms;
        this.rewriter = new NameRewriter(names, pseudonyms);
    }

    /**
     * A redactor that knows the names of these documents.
     *
     * @param facts what was recognised in them
     * @param vocabulary everyday words in lower case, which are names only where a name has to stand
     */
    public static Redactor of(
            List<Document> documents, Collection<Fact> facts, Pseudonyms pseudonyms, Set<String> vocabulary) {
        KnownNames names = new KnownNames(vocabulary);
        FactNames.learn(facts, names);
        NamePlaces places = new NamePlaces(names);
        for (Document document : documents) {
            MachineNames.in(document).forEach(names::addByLooks);
            document.lines().forEach(line -> {
                places.learn(line.text());
                pseudonyms.avoid(words(line.text()));
            });
        }
        documents.forEach(document -> document.lines().forEach(line -> places.learnFullNames(line.text())));
        return new Redactor(pseudonyms, names);
    }

    private static Set<String> words(String line) {
        return WORD.matcher(line)
                .results()
                .map(m -> m.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /** The document without names, line by line. */
    public Document redacted(Document document) {
        List<Line> lines = new ArrayList<>(document.lines().size());
        for (Line line : document.lines()) {
            String text = redacted(line.text());
            lines.add(new Line(line.number(), text, text));
        }
        return new Document(redacted(document.name()), List.copyOf(lines));
    }

    /** One line without names. */
    public String redacted(String line) {
        Spans spans = new Spans(line);
        secrets(line, spans);
        spans.addIdentifiers((kind, m) -> identifier(line, kind, m));
        return spans.applied(rewriter::rewritten);
    }

    private static void secrets(String line, Spans spans) {
        Matcher m = PASSWORD.matcher(line);
        while (m.find()) {
            for (String group : List.of("secret", "recovery", "product")) {
                if (m.start(group) >= 0) {
                    spans.add(m.start(group), m.end(group), REMOVED);
                }
            }
        }
    }

    private String identifier(String line, Identifier kind, Matcher m) {
        boolean kept = kind == Identifier.GUID
                && (WellKnown.guid(m.group())
                        || KEPT_GUID
                                .matcher(line.substring(Math.max(0, m.start() - CONTEXT), m.start()))
                                .find());
        return kept ? m.group() : pseudonyms.identifier(kind, m.group());
    }
}
