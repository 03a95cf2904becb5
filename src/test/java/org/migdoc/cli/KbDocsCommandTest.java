package org.migdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KbDocsCommandTest {

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"?([^\"\\s>]+)");
    private static final Pattern ID = Pattern.compile("\\sid=\"?([^\"\\s>]+)");
    private static final Pattern ENTRY = Pattern.compile("\"([^\"]*)\",\"[^\"]*\"],");

    @TempDir
    Path folder;

    private static Map<String, String> read(Path site) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(site)) {
            for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
                files.put(site.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }

    @Test
    void every_link_of_the_shipped_knowledge_leads_somewhere_and_no_anchor_stands_twice() throws IOException {
        Path site = folder.resolve("site");
        Run run = Run.of("kb", "docs", "-o", site.toString());
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("Open " + site.resolve("index.html"));

        Map<String, String> files = read(site);
        assertThat(files).containsKeys("index.html", "causes/kcd-stale-ticket.html", "style.css", "search.js");
        Map<String, Set<String>> anchors = new HashMap<>();
        List<String> twice = new ArrayList<>();
        files.forEach((path, text) -> {
            Set<String> own = new HashSet<>();
            for (String id : all(ID, path.endsWith(".html") ? text : "")) {
                if (!own.add(id)) {
                    twice.add(path + "#" + id);
                }
            }
            anchors.put(path, own);
        });
        assertThat(twice).isEmpty();

        List<String> dead = new ArrayList<>();
        int followed = 0;
        for (Map.Entry<String, String> file : files.entrySet()) {
            List<String> links = file.getKey().equals("index.js")
                    ? all(ENTRY, file.getValue())
                    : file.getKey().endsWith(".html") ? all(LINK, file.getValue()) : List.of();
            for (String link : links) {
                followed++;
                if (!link.matches("https?://.*") && !leads(file.getKey(), link, anchors)) {
                    dead.add(file.getKey() + " → " + link);
                }
            }
        }
        assertThat(dead).isEmpty();
        assertThat(followed).isGreaterThan(10_000);
    }

    private static boolean leads(String from, String link, Map<String, Set<String>> anchors) {
        URI to = URI.create(from)
                .resolve(link.startsWith("#") ? from.substring(from.lastIndexOf('/') + 1) + link : link);
        Set<String> there = anchors.get(to.getPath());
        return there != null && (to.getFragment() == null || there.contains(to.getFragment()));
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(m -> m.group(1)).toList();
    }

    @Test
    void a_cause_shows_what_proves_it_what_tells_it_apart_what_to_do_and_its_samples() throws IOException {
        Path site = folder.resolve("site");
        Run.of("kb", "docs", "-o", site.toString(), "--samples", "facts-samples/kerberos");
        assertThat(Files.readString(site.resolve("causes/kcd-name-form-missing.html")))
                .contains("<h2 id=\"resolution\">")
                .contains("rules/kerberos/signatures.tsv:")
                .contains("rules/kerberos/delegation.drl:")
                .contains("What tells it apart", "Easily mistaken for each other", "It must not come out of")
                .contains("../samples/seed-scenario-event-dump.html")
                .contains("Set-ADComputer")
                .doesNotContain("{source}", "{destination}");
        assertThat(Files.readString(site.resolve("codes.html")))
                .contains("id=\"0x80070005\"")
                .contains("ERROR_ACCESS_DENIED")
                .contains("Also written Win32 5, -2147024891, 2147942405");
    }

    @Test
    void the_same_knowledge_gives_the_same_bytes_and_what_is_gone_from_it_goes_from_the_site() throws IOException {
        Path rules = Files.createDirectories(folder.resolve("own"));
        Path more = Files.writeString(rules.resolve("more.tsv"), "x\n");
        Run.of("kb", "new", "cause", "trunk-port-missing", "--in", rules.toString());
        Path site = folder.resolve("site");
        String[] docs = {
            "kb", "docs", "-o", site.toString(), "--rules", rules.toString(), "--samples", rules + "/samples"
        };
        assertThat(Run.of(docs).code()).isZero();
        Map<String, String> first = read(site);
        assertThat(first).containsKeys("causes/trunk-port-missing.html", "source/more.tsv.html");

        assertThat(Run.of(docs).code()).isZero();
        assertThat(read(site)).isEqualTo(first);

        Files.writeString(site.resolve("note.txt"), "mine");
        Files.delete(more);
        assertThat(Run.of(docs).code()).isZero();
        assertThat(read(site)).doesNotContainKey("source/more.tsv.html").containsKey("note.txt");
    }

    @Test
    void what_authors_and_samples_say_is_text_and_no_markup() throws IOException {
        Path rules = folder.resolve("own");
        Run.of("kb", "new", "cause", "trunk-port-missing", "--in", rules.toString());
        Path article;
        try (Stream<Path> walk = Files.walk(rules)) {
            article = walk.filter(p -> p.endsWith("trunk-port-missing.md"))
                    .findFirst()
                    .orElseThrow();
        }
        Files.writeString(
                article,
                Files.readString(article).replaceFirst("title: .*", "title: \"<img src=x onerror=alert(1)> & co\"")
                        + "\n<script>alert(2)</script> [here](javascript:alert(3)) [there](../../etc)\n");
        Path sample = Files.createDirectories(folder.resolve("samples/a <b>"));
        Files.writeString(sample.resolve("input.txt"), "<script>alert(4)</script> \u202e\u001b[31m\n");
        Files.writeString(sample.resolve("expect.json"), "{\"primary\": [\"trunk-port-missing\"]}");
        Path site = folder.resolve("site");
        Run run = Run.of(
                "kb",
                "docs",
                "-o",
                site.toString(),
                "--rules",
                rules.toString(),
                "--samples",
                folder.resolve("samples").toString());
        assertThat(run.err()).startsWith("written: ");

        read(site)
                .forEach((path, text) -> assertThat(text)
                        .as(path)
                        .doesNotContain(
                                "<img", "<script>alert", "href=\"javascript", "../../etc\"", "\u202e", "\u001b"));
        assertThat(Files.readString(site.resolve("causes/trunk-port-missing.html")))
                .contains("&lt;img src=x onerror=alert(1)&gt; &amp; co")
                .contains("samples/a-b-.html");
    }

    @Test
    void a_folder_with_something_else_in_it_and_broken_knowledge_are_refused() throws IOException {
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(other.resolve("thesis.txt"), "mine");
        Run refused = Run.of("kb", "docs", "-o", other.toString());
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains(other + " holds something that is no site of ours. Maybe");
        assertThat(read(other)).hasSize(1);

        Path rules = Files.createDirectories(folder.resolve("own"));
        Files.writeString(rules.resolve("signatures.tsv"), "connection-failed\t*\n");
        Run broken = Run.of("kb", "docs", "-o", folder.resolve("site").toString(), "--rules", rules.toString());
        assertThat(broken.code()).isEqualTo(3);
        assertThat(broken.err()).contains("signatures.tsv:1");
        assertThat(Run.of("kb", "docs").err()).contains("-o");
        assertThat(Run.of("kb", "docs", "-o", "x", "--samples", "nowhere").err())
                .contains("nowhere: there is no such folder. Maybe");
    }
}
