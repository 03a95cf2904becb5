package org.migdoc.recognise;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.migdoc.Doctor;
import org.migdoc.fact.Fact;
import org.migdoc.intake.Document;
import org.migdoc.intake.Intake;
import org.migdoc.intake.Limits;

/** Writes {@code docs/facts.md}: each fact, its fields, which recognisers give it, and a line that does. */
final class FactCataloguePage {

    static final Path PAGE = Path.of("docs/facts.md");

    private static final Pattern JAVADOC = Pattern.compile("(?s)/\\*\\*(.*?)\\*/\\s*(?:@\\w+\\s*)*public record");
    private static final Pattern PARAMETER = Pattern.compile("(?s)@param (\\w+) (.*?)(?=@param|$)");
    private static final Pattern LINK = Pattern.compile("\\{@(?:code|link) ([^}]*)}");
    private static final int LONGEST = 110;

    private final Map<String, Set<String>> recognisers = new TreeMap<>();
    private final Map<String, String> examples = new TreeMap<>();

    private FactCataloguePage() {}

    public static void main(String[] args) throws IOException {
        Files.writeString(PAGE, new FactCataloguePage().text());
    }

    private String text() throws IOException {
        readSamples();
        StringBuilder page = new StringBuilder("""
                # The facts that rules match

                `migdoc facts FILE` shows the facts of a text. Every fact has an `origin` (document, line, excerpt) beside these fields.
                Host names in facts are keys: the short name in lower case. A field that the text does not tell is `null`.

                Written by `FactCataloguePage` (src/test) from the code and the samples.
                """);
        List<Class<?>> types = new ArrayList<>(List.of(Fact.class.getPermittedSubclasses()));
        types.sort(Comparator.comparing(Class::getSimpleName));
        for (Class<?> type : types) {
            page.append(section(type));
        }
        return page.toString();
    }

    private void readSamples() throws IOException {
        Doctor doctor = Doctor.shipped();
        Recognition recognition = new Recognition(
                doctor.knowledge().messages(),
                Set.copyOf(doctor.knowledge().catalogue().settingNames()));
        List<Path> inputs;
        try (Stream<Path> walk = Files.walk(Path.of("facts-samples"))) {
            inputs = walk.filter(p -> p.endsWith("input.txt")).sorted().toList();
        }
        for (Path input : inputs) {
            for (Document document : Intake.read(List.of(input), Limits.DEFAULT).documents()) {
                recognition.each(Reading.of(document), this::seen);
            }
        }
    }

    private void seen(Recogniser recogniser, Fact fact) {
        String type = fact.getClass().getSimpleName();
        recognisers
                .computeIfAbsent(type, t -> new TreeSet<>())
                .add(recogniser.getClass().getSimpleName());
        String line = fact.origin().excerpt().lines().findFirst().orElse("").strip();
        if (!line.isEmpty() && line.length() <= LONGEST) {
            examples.putIfAbsent(type, line);
        }
    }

    private String section(Class<?> type) throws IOException {
        String name = type.getSimpleName();
        String source = Files.readString(Path.of("src/main/java/org/migdoc/fact", name + ".java"));
        Matcher javadoc = JAVADOC.matcher(source);
        String comment = javadoc.find() ? javadoc.group(1).replaceAll("\\n\\s*\\* ?", "\n") : "";
        Map<String, String> fields = new TreeMap<>();
        Matcher parameter = PARAMETER.matcher(comment);
        while (parameter.find()) {
            fields.put(parameter.group(1), plain(parameter.group(2)));
        }
        StringBuilder section = new StringBuilder("\n## " + name + "\n\n");
        section.append(plain(comment.replaceAll("(?s)@param.*", "").replaceAll("(?s)<pre>.*?</pre>", "")))
                .append("\n\n| field | type | |\n| --- | --- | --- |\n");
        for (RecordComponent field : type.getRecordComponents()) {
            if (!field.getName().equals("origin")) {
                section.append("| `%s` | %s | %s |\n"
                        .formatted(
                                field.getName(),
                                field.getType().getSimpleName(),
                                fields.getOrDefault(field.getName(), "").replace("|", "\\|")));
            }
        }
        Set<String> by = recognisers.getOrDefault(name, Set.of());
        section.append(by.isEmpty() ? "\nWorked out from all of the text.\n" : "\nFrom " + words(by) + ".\n");
        if (examples.containsKey(name)) {
            section.append("\n```\n").append(examples.get(name)).append("\n```\n");
        }
        return section.toString();
    }

    private static String words(Set<String> classes) {
        return String.join(
                ", ",
                classes.stream()
                        .map(c -> c.replace("Recogniser", "")
                                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                                .toLowerCase(Locale.ROOT))
                        .toList());
    }

    private static String plain(String javadoc) {
        return LINK.matcher(javadoc)
                .replaceAll(m -> "`" + Matcher.quoteReplacement(m.group(1)) + "`")
                .replaceAll("<[^>]+>", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
