package org.migdoc.site;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.migdoc.diagnosis.Signature;
import org.migdoc.diagnosis.Strength;
import org.migdoc.knowledge.RuleMentions.Rule;
import org.migdoc.report.Html;

/** What weighs for and against a cause: rows of the tables, and rules with the situations that they rest on. */
final class Weights {

    private final Contents contents;
    private final Links links;
    private final String root;

    Weights(Contents contents, Links links, String root) {
        this.contents = contents;
        this.links = links;
        this.root = root;
    }

    /** The rows about a cause, what speaks for it first, the strongest first; nothing when there is none. */
    Optional<DomContent> of(String cause) {
        List<Signature> rows = new ArrayList<>(contents.rows(cause));
        rows.sort(Comparator.comparing((Signature row) -> !row.supports())
                .thenComparingInt(row -> -row.strength().decibans()));
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(ul(each(rows, this::row)).withClass("weights"));
    }

    private DomContent row(Signature row) {
        return li(
                weight(row.supports(), row.strength()),
                div(
                        p(Html.words(row.statement())),
                        p(
                                        text("when "),
                                        links.seen(root, row.seen()),
                                        iff(!row.beside().equals("*"), also("beside", row.beside())),
                                        iff(!row.unless().equals("-"), also("unless", row.unless())),
                                        text(" · "),
                                        links.place(root, row.location()))
                                .withClass("faint")));
    }

    private DomContent also(String word, String seen) {
        return span(text(" " + word + " "), links.seen(root, seen));
    }

    /** {@code +15 strong}, in green or red. */
    static DomContent weight(boolean supports, Strength strength) {
        return span((supports ? "+" : "−") + strength.decibans())
                .withClass("weight " + (supports ? "good" : "against"))
                .withTitle(Words.strength(strength) + (supports ? " evidence for it" : " evidence against it"));
    }

    /** The rules that conclude on a cause, and those that derive what its rows ask for; nothing when there is none. */
    Optional<DomContent> rules(String cause) {
        Set<String> asked = new HashSet<>();
        contents.rows(cause).forEach(row -> asked.addAll(List.of(row.seen(), row.beside(), row.unless())));
        List<DomContent> items = new ArrayList<>();
        for (Rule rule : contents.rules()) {
            List<String> situations =
                    rule.situations().stream().filter(asked::contains).toList();
            if (rule.causes().contains(cause) || !situations.isEmpty()) {
                items.add(rule(rule, situations));
            }
        }
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(ul(each(items, item -> item)).withClass("rows"));
    }

    private DomContent rule(Rule rule, List<String> situations) {
        return li(
                Html.words(rule.name()),
                iff(!situations.isEmpty(), span(text(" → "), links.names(root, situations))),
                text(" "),
                links.place(root, rule));
    }
}
