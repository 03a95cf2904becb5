package org.migdoc.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.migdoc.diagnosis.Cause;
import org.migdoc.diagnosis.QuestionTemplate;
import org.migdoc.diagnosis.Signature;
import org.migdoc.diagnosis.StepTemplate;
import org.migdoc.diagnosis.Strength;
import org.migdoc.recognise.MessageTable;

/** Reads articles, steps, questions and tables; collects every problem instead of stopping at the first. */
final class CatalogueReader {

    private static final Pattern SETTING = Pattern.compile("Setting\\s*\\(([^)]*)\\)");
    private static final Pattern SETTING_NAME = Pattern.compile("\\bname\\s*(?:==|in\\s*\\(|matches)\\s*([^)&|]*)");
    /** A name that no sentence uses by chance: with a capital or a hyphen inside. */
    private static final Pattern SPEAKING = Pattern.compile("\\w*(?:[a-z][A-Z]|[A-Za-z]-[A-Z])[\\w-]*");

    private static final Pattern QUOTED = Pattern.compile("\"([A-Za-z][\\w-]*)\"");

    private final RuleSources sources;
    private final List<Problem> problems;

    private CatalogueReader(RuleSources sources, List<Problem> problems) {
        this.sources = sources;
        this.problems = problems;
    }

    static Catalogue read(RuleSources sources, String hash, Map<String, String> ruleLocations)
            throws KnowledgeException {
        List<Problem> problems = new ArrayList<>();
        Catalogue catalogue = read(sources, hash, ruleLocations, problems);
        if (!problems.isEmpty()) {
            throw new KnowledgeException(problems);
        }
        return catalogue;
    }

    /** As much as can be read; the rest is in {@code problems}. */
    static Catalogue read(RuleSources sources, String hash, Map<String, String> ruleLocations, List<Problem> problems) {
        CatalogueReader reader = new CatalogueReader(sources, problems);
        Catalogue catalogue = new Catalogue(
                hash,
                reader.causes(),
                reader.steps(),
                reader.questions(),
                reader.signatures(),
                reader.messages(),
                List.copyOf(reader.settingNames()),
                reader.scripts(),
                ruleLocations);
        reader.checkReferences(catalogue);
        problems.addAll(StepChecks.of(sources, catalogue.scripts().keySet())
                .problems(catalogue.steps().values(), reader::lineOfStep));
        return catalogue;
    }

    private Map<String, Cause> causes() {
        Map<String, Cause> causes = new TreeMap<>();
        sources.ending(".md").forEach((path, text) -> {
            if (!path.endsWith("README.md")) {
                Entry entry = Entry.ofFrontMatter(sources.place(path), text, problems);
                if (entry != null) {
                    causes.put(entry.text("id"), cause(entry, path));
                }
            }
        });
        return causes;
    }

    private static Cause cause(Entry entry, String path) {
        return new Cause(
                entry.text("id"),
                entry.text("title"),
                entry.text("summary"),
                entry.text("area"),
                entry.number("prior"),
                entry.list("source"),
                entry.list("steps"),
                entry.list("mistaken_for"),
                entry.list("references"),
                path);
    }

    private Map<String, StepTemplate> steps() {
        Map<String, StepTemplate> steps = new TreeMap<>();
        for (Entry entry : entries("steps.yaml")) {
            steps.put(
                    entry.text("id"),
                    new StepTemplate(
                            entry.text("id"),
                            entry.text("title"),
                            entry.text("phase"),
                            entry.list("after"),
                            entry.text("host"),
                            entry.text("why"),
                            entry.entries("commands").stream()
                                    .map(c -> new StepTemplate.Command(
                                            c.text("shell"), c.text("text").strip()))
                                    .toList(),
                            entry.optional("verify"),
                            entry.optional("undo"),
                            entry.text("risk"),
                            entry.optional("wait"),
                            entry.optional("alternatives"),
                            entry.optional("holds"),
                            entry.optional("unless"),
                            "true".equals(entry.optional("irreversible")),
                            entry.optional("script")));
        }
        return steps;
    }

    private Map<String, QuestionTemplate> questions() {
        Map<String, QuestionTemplate> questions = new TreeMap<>();
        for (Entry entry : entries("questions.yaml")) {
            questions.put(
                    entry.text("id"),
                    new QuestionTemplate(
                            entry.text("id"),
                            entry.text("title"),
                            entry.text("host"),
                            entry.optional("command"),
                            entry.optional("ask"),
                            entry.list("tells_apart"),
                            entry.list("answered_by"),
                            entry.list("only_when"),
                            entry.list("seen"),
                            entry.number("cost"),
                            entry.entries("answers").stream()
                                    .map(a -> new QuestionTemplate.Answer(a.text("if"), a.text("then"), a.list("not")))
                                    .toList()));
        }
        return questions;
    }

    private List<Entry> entries(String ending) {
        List<Entry> entries = new ArrayList<>();
        sources.ending(ending)
                .forEach((path, text) -> entries.addAll(Entry.ofList(sources.place(path), text, problems)));
        return entries;
    }

    private List<Signature> signatures() {
        List<Signature> signatures = new ArrayList<>();
        for (Row row : rows("signatures.tsv", 6)) {
            Signature signature = signature(row);
            if (signature != null) {
                signatures.add(signature);
            }
        }
        return signatures;
    }

    private @Nullable Signature signature(Row row) {
        String strength = row.cell(4);
        boolean supports = !strength.startsWith("-");
        try {
            String seen = row.cell(0);
            String group = row.cells().size() > 6 ? row.cell(6) : seen.substring(seen.lastIndexOf(' ') + 1);
            return new Signature(
                    seen,
                    row.cell(1),
                    row.cell(2),
                    row.cell(3),
                    supports,
                    Strength.valueOf((supports ? strength : strength.substring(1)).toUpperCase(Locale.ROOT)),
                    row.cell(5),
                    group,
                    row.location());
        } catch (IllegalArgumentException e) {
            problems.add(Problem.at(
                    Check.WRONG_VALUE,
                    sources.placeOf(row.location()),
                    "\"" + strength + "\" is no strength.",
                    "Maybe weak, moderate, strong or conclusive was meant, with \"-\" before it for against."));
            return null;
        }
    }

    private List<MessageTable.Row> messages() {
        List<MessageTable.Row> rows = rows("messages.tsv", 3).stream()
                .map(r -> new MessageTable.Row(r.cell(0), r.cell(1), r.cell(2), r.location()))
                .toList();
        MessageTable.of(rows)
                .faults()
                .forEach(f -> problems.add(
                        Problem.at(Check.BROKEN_PATTERN, sources.placeOf(f.row().location()), f.sentence(), f.hint())));
        return rows;
    }

    private record Row(String location, List<String> cells) {
        String cell(int index) {
            return cells.get(index).strip();
        }
    }

    private List<Row> rows(String ending, int columns) {
        List<Row> rows = new ArrayList<>();
        sources.ending(ending).forEach((path, text) -> {
            List<String> lines = text.lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                Row row = new Row("rules/" + path + ':' + (i + 1), List.of(line.split("\t+")));
                if (row.cells().size() < columns) {
                    problems.add(Problem.at(
                            Check.BROKEN_TABLE,
                            sources.placeOf(row.location()),
                            "has " + row.cells().size() + " columns, needs " + columns + ".",
                            "Maybe blanks stand where tabs should."));
                } else {
                    rows.add(row);
                }
            }
        });
        return rows;
    }

    private Map<String, String> scripts() {
        Map<String, String> scripts = new TreeMap<>();
        sources.ending(".ps1").forEach((path, text) -> scripts.put(path.substring(path.lastIndexOf('/') + 1), text));
        return scripts;
    }

    private Set<String> settingNames() {
        Set<String> names = new TreeSet<>();
        sources.ending(".drl").values().forEach(drl -> {
            Matcher settings = SETTING.matcher(drl);
            while (settings.find()) {
                Matcher constraint = SETTING_NAME.matcher(settings.group(1));
                while (constraint.find()) {
                    Matcher name = QUOTED.matcher(constraint.group(1));
                    while (name.find()) {
                        if (SPEAKING.matcher(name.group(1)).matches()) {
                            names.add(name.group(1));
                        }
                    }
                }
            }
        });
        return names;
    }

    private void checkReferences(Catalogue catalogue) {
        catalogue
                .causes()
                .values()
                .forEach(cause -> cause.steps().stream()
                        .filter(step -> !catalogue.steps().containsKey(step))
                        .forEach(step -> unknown(
                                Check.UNKNOWN_STEP,
                                lineOf(cause.article(), step),
                                "step",
                                step,
                                catalogue.steps().keySet())));
        catalogue.signatures().stream()
                .filter(s -> !catalogue.causes().containsKey(s.cause()))
                .forEach(s -> unknown(
                        Check.UNKNOWN_CAUSE,
                        sources.placeOf(s.location()),
                        "cause",
                        s.cause(),
                        catalogue.causes().keySet()));
        catalogue
                .questions()
                .values()
                .forEach(q -> causesOf(q)
                        .filter(id -> !catalogue.causes().containsKey(id))
                        .forEach(id -> unknown(
                                Check.UNKNOWN_CAUSE,
                                lineOfQuestion(q.id(), id),
                                "cause",
                                id,
                                catalogue.causes().keySet())));
    }

    /** The ids of causes that a question names; an answer may also mean a sentence, which has blanks. */
    private static Stream<String> causesOf(QuestionTemplate question) {
        Stream<String> meant = question.answers().stream()
                .flatMap(a -> Stream.concat(Stream.of(a.then()), a.not().stream()))
                .filter(then -> then.indexOf(' ') < 0);
        return Stream.concat(question.tellsApart().stream(), meant).distinct();
    }

    private void unknown(Check check, String place, String what, String id, Set<String> known) {
        problems.add(Problem.at(check, place, "there is no " + what + " \"" + id + "\".", Suggestion.maybe(id, known)));
    }

    private String lineOfStep(String step, String word) {
        return lineIn("steps.yaml", step, word);
    }

    private String lineOfQuestion(String question, String word) {
        return lineIn("questions.yaml", question, word);
    }

    /** Where {@code word} stands first in the entry of that id. */
    private String lineIn(String ending, String id, String word) {
        for (Map.Entry<String, String> file : sources.ending(ending).entrySet()) {
            int entry = file.getValue().indexOf("id: " + id + "\n");
            int place = entry < 0 ? -1 : file.getValue().indexOf(word, entry);
            if (place >= 0) {
                long line = file.getValue().substring(0, place).lines().count();
                return sources.place(file.getKey()) + ':' + line;
            }
        }
        return ending + ":1";
    }

    private String lineOf(String article, String word) {
        List<String> lines = sources.files().getOrDefault(article, "").lines().toList();
        int line = 0;
        while (line < lines.size() && !lines.get(line).contains(word)) {
            line++;
        }
        return sources.place(article) + ':' + (line < lines.size() ? line + 1 : 1);
    }
}
