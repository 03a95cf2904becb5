package org.migdoc.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.migdoc.diagnosis.Cause;
import org.migdoc.diagnosis.QuestionTemplate;
import org.migdoc.diagnosis.Signature;
import org.migdoc.diagnosis.StepTemplate;
import org.migdoc.knowledge.Catalogue;
import org.migdoc.knowledge.RuleSources;

/** All that a knowledge base knows of a cause, on one page of text. */
public final class CausePage {

    private CausePage() {}

    /** The pages of a knowledge base. */
    public static Book book(RuleSources sources) {
        return new Book(sources, Catalogue.of(sources, new ArrayList<>()), RuleText.of(sources));
    }

    /** Makes pages. */
    public static final class Book {

        private final RuleSources sources;
        private final Catalogue catalogue;
        private final List<RuleText> rules;

        private Book(RuleSources sources, Catalogue catalogue, List<RuleText> rules) {
            this.sources = sources;
            this.catalogue = catalogue;
            this.rules = rules;
        }

        /** Ids of all causes. */
        public Set<String> causes() {
            return catalogue.causes().keySet();
        }

        /** The page of a known cause. */
        public String page(String id) {
            Cause cause = catalogue.causes().get(id);
            if (cause == null) {
                throw new IllegalArgumentException(id);
            }
            StringBuilder page = new StringBuilder();
            page.append(id).append("   ").append(sources.place(cause.article())).append('\n');
            page.append(article(cause));
            section(page, "Weights", weights(id));
            section(page, "Rules", rules(id));
            section(page, "Steps", steps(cause));
            section(page, "Questions", questions(id));
            return page.toString();
        }

        private String article(Cause cause) {
            String text = sources.files().getOrDefault(cause.article(), "");
            return text.substring(text.indexOf('\n', text.indexOf("\n---", 3) + 1) + 1);
        }

        private static void section(StringBuilder page, String title, List<String> lines) {
            if (!lines.isEmpty()) {
                page.append('\n').append("## ").append(title).append("\n\n");
                lines.forEach(line -> page.append(line).append('\n'));
            }
        }

        private List<String> weights(String id) {
            return catalogue.signatures().stream()
                    .filter(row -> row.cause().equals(id))
                    .map(Book::weight)
                    .toList();
        }

        private static String weight(Signature row) {
            int decibans =
                    row.supports() ? row.strength().decibans() : -row.strength().decibans();
            String condition = row.seen()
                    + (row.beside().equals("*") ? "" : " beside " + row.beside())
                    + (row.unless().equals("-") ? "" : " unless " + row.unless());
            return "%+4d  %s (%s)  %s".formatted(decibans, row.statement(), condition, row.location());
        }

        private List<String> rules(String id) {
            String quoted = '"' + id + '"';
            return rules.stream()
                    .filter(rule -> rule.text().contains(quoted))
                    .map(rule -> "- " + rule.name() + "  " + rule.place() + ':'
                            + rule.descr().getLine())
                    .toList();
        }

        private List<String> steps(Cause cause) {
            List<String> lines = new ArrayList<>();
            for (String id : cause.steps()) {
                StepTemplate step = catalogue.steps().get(id);
                if (step != null) {
                    lines.add("- " + id + ": " + step.title() + " (" + step.risk() + ")");
                }
            }
            return lines;
        }

        private List<String> questions(String id) {
            return catalogue.questions().values().stream()
                    .filter(question -> question.tellsApart().contains(id))
                    .map(Book::question)
                    .toList();
        }

        private static String question(QuestionTemplate question) {
            return "- " + question.id() + ": " + question.title();
        }
    }
}
