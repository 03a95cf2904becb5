package org.migdoc.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.migdoc.diagnosis.Assessment;
import org.migdoc.diagnosis.Diagnosis;
import org.migdoc.diagnosis.Evidence;
import org.migdoc.diagnosis.Placeholders;
import org.migdoc.diagnosis.Question;
import org.migdoc.diagnosis.QuestionTemplate;
import org.migdoc.fact.MigrationAttempt;
import org.migdoc.fact.Origin;

/** The wordings that all reports for people share. */
public final class Words {

    private static final Map<String, String> KINDS = Map.of(
            "live", "live migration",
            "shared-nothing", "shared-nothing live migration",
            "storage", "storage migration",
            "cluster", "live migration in a cluster",
            "quick", "quick migration",
            "replica", "replication",
            "restore", "image restore");

    private Words() {}

    /** {@code CAUSE_FOUND} as {@code cause-found}. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@code 97 %}; never 0 and never 100. */
    public static String percent(double probability) {
        long percent = Math.round(probability * 100);
        if (percent >= 100) {
            return "> 99 %";
        }
        return percent < 1 ? "< 1 %" : percent + " %";
    }

    public static String title(Assessment assessment, Diagnosis diagnosis) {
        return Placeholders.fill(assessment.cause().title(), diagnosis.attempt(), Map.of())
                .strip();
    }

    /** The cause in one sentence with the names of the case; its title when it has no such sentence. */
    public static String summary(Assessment assessment, Diagnosis diagnosis) {
        String summary = Placeholders.fill(assessment.cause().summary(), diagnosis.attempt(), Map.of())
                .strip();
        return summary.isEmpty() ? title(assessment, diagnosis) : summary;
    }

    public static String statement(Evidence evidence, Diagnosis diagnosis) {
        return Placeholders.fill(evidence.statement(), diagnosis.attempt(), Map.of())
                .strip();
    }

    /** The move in a line ({@code live migration, APP01, HV01 → HV02, started on PC1 by jane, Kerberos}); empty if unknown. */
    public static String move(MigrationAttempt attempt) {
        List<String> parts = new ArrayList<>();
        add(parts, attempt.kind() == null ? null : KINDS.getOrDefault(attempt.kind(), attempt.kind()));
        add(parts, attempt.vm());
        if (attempt.source() != null || attempt.destination() != null) {
            parts.add(host(attempt.source()) + " → " + host(attempt.destination()));
        }
        String started = (attempt.console() == null ? "" : " on " + host(attempt.console()))
                + (attempt.operator() == null ? "" : " by " + attempt.operator());
        add(parts, started.isEmpty() ? null : "started" + started);
        add(
                parts,
                attempt.authentication() == null
                        ? null
                        : switch (attempt.authentication()) {
                            case "kerberos" -> "Kerberos";
                            case "credssp" -> "CredSSP";
                            default -> attempt.authentication();
                        });
        return String.join(", ", parts);
    }

    private static void add(List<String> parts, @Nullable String part) {
        if (part != null && !part.isBlank()) {
            parts.add(part);
        }
    }

    /** A host's key as people write it, or a question mark. */
    public static String host(@Nullable String key) {
        return key == null ? "?" : key.toUpperCase(Locale.ROOT);
    }

    /** {@code paste.txt:31} or {@code paste.txt:31-40}; without numbers when it is no place in a text. */
    public static String place(Origin origin) {
        if (origin.line() < 1) {
            return origin.document();
        }
        return origin.document() + ":" + origin.line()
                + (origin.endLine() > origin.line() ? "-" + origin.endLine() : "");
    }

    /** Where to do something: {@code on HV01}, {@code on the source host}, {@code where the move was started}. */
    public static String where(String host) {
        String first = host.indexOf(' ') < 0
                ? host
                : host.substring(0, host.indexOf(' ')).toLowerCase(Locale.ROOT);
        return switch (first) {
            case "where", "on", "in", "at" -> first + host.substring(first.length());
            case "the", "a", "an", "any", "each", "every", "both" -> "on " + first + host.substring(first.length());
            default -> "on " + host;
        };
    }

    /** Where to run what a question asks for, in brackets and after a blank; empty when a person is asked. */
    public static String asked(Question question) {
        boolean person = question.command() == null || question.host().isBlank();
        return person ? "" : " (" + where(question.host()) + ")";
    }

    /**
     * What an answer means: {@code if Kerberos on both hosts: kcd-not-configured, not credssp-not-signed-in}.
     *
     * @param not those to be shown of the causes it speaks against
     */
    public static String answer(QuestionTemplate.Answer answer, List<String> not) {
        return "if " + answer.when() + ": " + answer.then() + (not.isEmpty() ? "" : ", not " + list(not, "or"));
    }

    /** {@code 2}, {@code 2 and 3}, {@code 2, 3 and 5}. */
    static String list(List<String> items, String last) {
        int size = items.size();
        return size < 2
                ? String.join("", items)
                : String.join(", ", items.subList(0, size - 1)) + " " + last + " " + items.get(size - 1);
    }

    /** Numbers of the plan's steps with these ids, in order; ids that are in no step are left out. */
    static List<String> numbers(Diagnosis diagnosis, List<String> ids) {
        Set<String> wanted = new TreeSet<>(ids);
        return diagnosis.plan().stream()
                .filter(step -> wanted.contains(step.id()))
                .map(step -> String.valueOf(step.step()))
                .toList();
    }
}
