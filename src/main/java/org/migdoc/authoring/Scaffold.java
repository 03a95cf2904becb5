package org.migdoc.authoring;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Begins a cause, a rule or a sample: files that compile and pass, in which the author replaces the words. */
public final class Scaffold {

    private static final List<String> LISTS = List.of("steps.yaml", "questions.yaml", "messages.tsv", "signatures.tsv");

    private final Path folder;
    private final List<Path> written = new ArrayList<>();

    private Scaffold(Path folder) {
        this.folder = folder;
    }

    /**
     * An article with a step, a question, messages, weights, and two samples: one that fires and one that stays quiet. They go
     * to {@code folder/area} where that exists, else to a folder of their own, so that no shipped file is replaced.
     *
     * @return the files that were written
     * @throws FileAlreadyExistsException when the cause is there already
     */
    public static List<Path> cause(Path folder, String id, String area) throws IOException {
        Scaffold scaffold = new Scaffold(folder);
        Map<String, String> words = Map.of("id", id, "area", area);
        Path home = Files.isDirectory(folder.resolve(area)) ? folder.resolve(area) : folder.resolve(id);
        scaffold.create(home.resolve(id + ".md"), text("new-cause.md", words));
        for (String list : LISTS) {
            scaffold.append(home.resolve(list), text("new-" + list, words));
        }
        scaffold.sample(id + "-fires", text("new-sample-fires.txt", words), """
                {"verdict": "cause-found", "primary": ["%s"], "must_not": [], "decidable": true}
                """.formatted(id));
        scaffold.sample(id + "-stays-quiet", text("new-sample-stays-quiet.txt", words), """
                {"primary": [], "must_not": ["%s"], "decidable": true}
                """.formatted(id));
        return scaffold.written;
    }

    /** A rule at the end of the file of a cause. */
    public static List<Path> rule(Path folder, String name, String cause) throws IOException {
        Scaffold scaffold = new Scaffold(folder);
        scaffold.append(
                scaffold.home(cause).resolve(cause + ".drl"), text("new-rule.drl", Map.of("id", cause, "name", name)));
        return scaffold.written;
    }

    /** A sample with a text of its own. */
    public static List<Path> sample(Path folder, String name, String text, String expectation) throws IOException {
        Scaffold scaffold = new Scaffold(folder);
        scaffold.sample(name, text, expectation);
        return scaffold.written;
    }

    /** The folder that holds the article of a cause, or one of its name. */
    private Path home(String cause) throws IOException {
        if (!Files.isDirectory(folder)) {
            return folder.resolve(cause);
        }
        try (var walk = Files.walk(folder, 3)) {
            return walk.filter(p -> p.endsWith(cause + ".md"))
                    .map(Path::getParent)
                    .findFirst()
                    .orElse(folder.resolve(cause));
        }
    }

    private void sample(String name, String text, String expectation) throws IOException {
        Path home = folder.resolve("samples").resolve(name);
        create(home.resolve("input.txt"), text);
        create(home.resolve("expect.json"), expectation);
    }

    private void create(Path file, String text) throws IOException {
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file + " is there already. Maybe choose another name.");
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
        written.add(file);
    }

    private void append(Path file, String text) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        String before = Files.exists(file) && Files.size(file) > 0 ? "\n" : "";
        Files.writeString(file, before + text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        written.add(file);
    }

    private static String text(String name, Map<String, String> words) throws IOException {
        try (InputStream in = Scaffold.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The program is incomplete: it lacks " + name + ".");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (Map.Entry<String, String> word : words.entrySet()) {
                text = text.replace("@" + word.getKey() + "@", word.getValue());
            }
            return text;
        }
    }
}
