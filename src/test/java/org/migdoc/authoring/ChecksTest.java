package org.migdoc.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.migdoc.knowledge.Check;
import org.migdoc.knowledge.KnowledgeException;
import org.migdoc.knowledge.Problem;
import org.migdoc.knowledge.RuleSources;

/** What authors get wrong is found at its place, all of it at once, with what was meant. */
class ChecksTest {

    private static final String ARTICLE = """
            ---
            id: %s
            title: "A cause"
            summary: "Something about {source}."
            area: own
            prior: -11
            source: ["own"]
            steps: [retry-small-vm]
            mistaken_for: []
            references: ["https://example.com/page"]
            ---
            # A cause
            ## Issue
            ## Environment
            ## Cause
            ## Resolution
            ## Mistaken for
            ## References
            """;
    private static final String STEP = """
            - id: %s
              title: A step on {source}
              phase: settings
              after: []
              host: "{source}"
              why: Because.
              commands:
                - shell: powershell
                  text: Get-VM
              risk: low
            """;
    private static final String RULE = """
            rule "%s"
                @cause("kcd-stale-ticket") @source("own")
            when
                %s
            then
                %s
            end
            """;
    private static final String CONCLUDE = "insertLogical(Evidence.weak(\"kcd-stale-ticket\", \"Seen\"));";

    @TempDir
    static Path folder;

    /** One mistake each: the file, its text, the line, the check, and the hint. */
    private record Mistake(String file, String text, int line, Check check, String hint) {}

    private static final List<Mistake> MISTAKES = List.of(
            rule("unknown-type", "Mesage(kind == \"x\")", 4, Check.UNKNOWN_TYPE, "Maybe \"Message\" was meant."),
            rule("unknown-field", "Setting(nam == \"x\")", 4, Check.UNKNOWN_FIELD, "Maybe \"name\" was meant."),
            rule(
                    "field-in-second-part",
                    "Setting(name == \"x\" && valu == \"y\")",
                    4,
                    Check.UNKNOWN_FIELD,
                    "Maybe \"value\" was meant."),
            new Mistake(
                    "annotation.drl",
                    RULE.formatted("annotation", "Setting(name == \"a\")", CONCLUDE)
                            .replace("@cause", "@couse"),
                    2,
                    Check.UNKNOWN_ANNOTATION,
                    "Maybe \"cause\" was meant."),
            new Mistake(
                    "cause-in-rule.drl",
                    RULE.formatted("cause in rule", "Setting(name == \"b\")", CONCLUDE)
                            .replace("weak(\"kcd-stale-ticket\"", "weak(\"kcd-stale-tickets\""),
                    6,
                    Check.UNKNOWN_CAUSE,
                    "Maybe \"kcd-stale-ticket\" was meant."),
            new Mistake(
                    "twice.drl",
                    RULE.formatted("twice", "Setting(name == \"c\")", CONCLUDE)
                            + RULE.formatted("twice", "Setting(name == \"d\")", CONCLUDE),
                    8,
                    Check.DUPLICATE_RULE,
                    "Maybe one of them should say what makes it different."),
            rule(
                    "absence",
                    "MigrationAttempt($s : source)\n    not DelegationEntry(account == $s)",
                    5,
                    Check.ABSENCE_WITHOUT_LISTING,
                    "Maybe ask for a Listing(…, complete == true) first."),
            rule(
                    "join",
                    "Setting($v : value)\n    NetworkAdapter(dnsServers contains $v)",
                    5,
                    Check.UNINDEXED_JOIN,
                    "Maybe begin with a field that is the same on both sides, host == $host."),
            new Mistake(
                    "salience.drl",
                    RULE.formatted("salience", "Setting(name == \"e\")", CONCLUDE)
                            .replace("when", "    salience 10\nwhen"),
                    3,
                    Check.SALIENCE,
                    "Maybe derive a Situation here and let the later rule ask for it."),
            new Mistake(
                    "printing.drl",
                    RULE.formatted("printing", "Setting(name == \"f\")", "System.out.println(\"here\");"),
                    6,
                    Check.SIDE_EFFECT,
                    "Maybe remove \"System.\"; kb explain shows what a rule saw."),
            new Mistake(
                    "dead.drl",
                    RULE.formatted(
                            "dead",
                            "$s : Setting(name == \"g\")",
                            "insertLogical(Situation.of(\"never-asked-for\", null, $s));"),
                    6,
                    Check.DEAD_RULE,
                    "Maybe a row of signatures.tsv is missing, or the rule is no longer needed."),
            rule(
                    "unknown-kind",
                    "Message(kind == \"conection-failed\")",
                    4,
                    Check.UNKNOWN_NAME,
                    "Maybe \"connection-failed\" was meant."),
            rule("bracket", "Setting(name == \"h\"", 5, Check.DOES_NOT_COMPILE, "Maybe a bracket, a quote or \"end\""),
            rule("wrong-type", "Setting(number == \"much\", number.foo() == 3)", 4, Check.DOES_NOT_COMPILE, ""),
            new Mistake(
                    "own/signatures.tsv",
                    "conection-failed\t*\t-\tkcd-stale-ticket\tweak\tSeen\n",
                    1,
                    Check.UNKNOWN_NAME,
                    "Maybe \"connection-failed\" was meant."),
            new Mistake(
                    "own2/signatures.tsv",
                    "connection-failed\t*\t-\tkcd-stale-tickt\tweak\tSeen\n",
                    1,
                    Check.UNKNOWN_CAUSE,
                    "Maybe \"kcd-stale-ticket\" was meant."),
            new Mistake(
                    "own3/signatures.tsv",
                    "# a comment\nconnection-failed\t*\t-\tkcd-stale-ticket\tstrongish\tSeen\n",
                    2,
                    Check.WRONG_VALUE,
                    "Maybe weak, moderate, strong or conclusive was meant"),
            new Mistake(
                    "own4/signatures.tsv",
                    "connection-failed * - kcd-stale-ticket weak Seen\n",
                    1,
                    Check.BROKEN_TABLE,
                    "Maybe blanks stand where tabs should."),
            new Mistake("own/messages.tsv", "a-kind\ttext\t{*}\n", 1, Check.BROKEN_PATTERN, "Maybe write out more"),
            new Mistake(
                    "own/no-such-step.md",
                    ARTICLE.formatted("no-such-step").replace("retry-small-vm", "retry-smal-vm"),
                    8,
                    Check.UNKNOWN_STEP,
                    "Maybe \"retry-small-vm\" was meant."),
            new Mistake(
                    "own/no-section.md",
                    ARTICLE.formatted("no-section").replace("## Resolution", "## Resolutoin"),
                    16,
                    Check.ARTICLE_SECTION,
                    "Maybe \"Resolutoin\" should be it."),
            new Mistake(
                    "own/no-page.md",
                    ARTICLE.formatted("no-page").replace("https://example.com/page", "KB 12345"),
                    10,
                    Check.REFERENCE,
                    "Maybe https:// is missing."),
            new Mistake(
                    "own/other-name.md",
                    ARTICLE.formatted("one-name"),
                    2,
                    Check.ARTICLE_PLACE,
                    "Maybe one-name.md was meant."),
            new Mistake(
                    "own/no-title.md",
                    ARTICLE.formatted("no-title").replace("title:", "titel:"),
                    2,
                    Check.MISSING_VALUE,
                    "Maybe \"titel\" was meant."),
            new Mistake(
                    "own/no-front.md", "# Only words\n", 1, Check.NO_FRONT_MATTER, "Maybe the first line is missing."),
            new Mistake(
                    "own/no-rule.md", ARTICLE.formatted("no-rule"), 2, Check.CAUSE_WITHOUT_RULE, "Maybe migdoc kb new"),
            new Mistake(
                    "own/steps.yaml",
                    STEP.formatted("step-a").replace("after: []", "after: [step-b]")
                            + STEP.formatted("step-b").replace("after: []", "after: [step-a]"),
                    1,
                    Check.STEP_CYCLE,
                    "Maybe one \"after\" of them is not needed."),
            new Mistake(
                    "own2/steps.yaml",
                    STEP.formatted("step-c").replace("{source}", "{souce}"),
                    1,
                    Check.UNKNOWN_PLACEHOLDER,
                    "Maybe \"source\" was meant."),
            new Mistake(
                    "own3/steps.yaml",
                    STEP.formatted("step-d").replace("phase: settings", "phase: setings"),
                    1,
                    Check.WRONG_VALUE,
                    "Maybe \"settings\" was meant."),
            new Mistake(
                    "own4/steps.yaml",
                    STEP.formatted("step-e").replace("why: Because.", "why: Because: so."),
                    6,
                    Check.BROKEN_YAML,
                    "Maybe a value with a colon needs quotes."));

    private static Mistake rule(String name, String condition, int line, Check check, String hint) {
        return new Mistake(name + ".drl", RULE.formatted(name, condition, CONCLUDE), line, check, hint);
    }

    @TestFactory
    Stream<DynamicTest> each_mistake_is_found_at_its_line_although_all_are_made_at_once()
            throws IOException, KnowledgeException {
        for (Mistake mistake : MISTAKES) {
            Path file = folder.resolve(mistake.file());
            Files.createDirectories(file.getParent());
            Files.writeString(file, mistake.text());
        }
        List<Problem> problems = Checks.of(RuleSources.shipped().with(RuleSources.of(folder)), Set.of());
        return MISTAKES.stream().map(mistake -> dynamicTest(mistake.file(), () -> found(mistake, problems)));
    }

    private static void found(Mistake mistake, List<Problem> problems) {
        assertThat(problems)
                .filteredOn(p -> p.path().equals(folder.resolve(mistake.file()).toString()))
                .anySatisfy(problem -> {
                    assertThat(problem.check()).isEqualTo(mistake.check());
                    assertThat(problem.line()).isEqualTo(mistake.line());
                    assertThat(problem.hint()).startsWith(mistake.hint());
                });
    }

    @Test
    void nothing_is_wrong_in_the_shipped_rules_and_every_cause_has_a_sample() throws IOException, KnowledgeException {
        Set<String> causes = Sample.below(Path.of("facts-samples")).stream()
                .flatMap(sample -> sample.expected().primary().stream())
                .collect(java.util.stream.Collectors.toSet());
        assertThat(Checks.of(RuleSources.of(Path.of("rules")), causes)).isEmpty();
    }

    @Test
    void every_check_is_explained() throws IOException {
        String page = Files.readString(Path.of("docs/checks.md"));
        for (Check check : Check.values()) {
            assertThat(page).contains("\n## " + check.id() + "\n");
        }
    }
}
