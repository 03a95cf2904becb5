package org.migdoc.site;

import static j2html.TagCreator.a;
import static j2html.TagCreator.code;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.migdoc.knowledge.RuleMentions.Rule;
import org.migdoc.report.Html;

/** All rules by file, the situations that they derive, and the files themselves line by line. */
final class RuleList {

    private final Contents contents;
    private final Links links;

    RuleList(Contents contents, Links links) {
        this.contents = contents;
        this.links = links;
    }

    /** The index: rules by file, then situations, then the other files. */
    DomContent all() {
        Map<String, List<Rule>> byFile =
                contents.rules().stream().collect(Collectors.groupingBy(Rule::file, TreeMap::new, Collectors.toList()));
        return each(
                section(h2("Rules by file"), each(byFile, this::file)).withId("files"),
                section(
                                h2("Situations"),
                                p(
                                        "A situation is a named state of affairs. Rules derive it, rows and other rules ask for it."),
                                each(contents.situations(), this::situation))
                        .withId("situations"),
                section(h2("Tables, steps, questions and scripts"), ul(each(others(), RuleList::other)))
                        .withId("tables"));
    }

    private DomContent file(String file, List<Rule> rules) {
        return section(
                h3(a(Html.words(contents.sources().place(file))).withHref(Links.source(file))),
                ul(each(rules, this::rule)).withClass("rows"));
    }

    private DomContent rule(Rule rule) {
        Set<String> concluded = rule.causes().isEmpty() ? rule.situations() : rule.causes();
        return li(
                a(Html.words(rule.name())).withHref(Links.source(rule.file()) + "#L" + rule.line()),
                iff(
                        !concluded.isEmpty(),
                        span(text(" → "), links.names("", concluded)).withClass("faint")));
    }

    private DomContent situation(String name, List<Rule> rules) {
        return section(
                        h3(code(Html.words(name))),
                        ul(each(
                                        rules,
                                        rule -> li(a(Html.words(rule.name()))
                                                .withHref(Links.source(rule.file()) + "#L" + rule.line()))))
                                .withClass("rows"))
                .withId("situation-" + Links.slug(name));
    }

    private Set<String> others() {
        return contents.sources().files().keySet().stream()
                .filter(file -> shown(file) && !file.endsWith(".drl"))
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    private static DomContent other(String file) {
        return li(a(Html.words("rules/" + file)).withHref(Links.source(file)));
    }

    private static boolean shown(String file) {
        return !file.endsWith(".md");
    }

    /** A page for each file but articles, with a place to link to for each line. */
    void addFiles(Frame frame) {
        contents.sources().files().forEach((file, text) -> {
            if (shown(file)) {
                String place = contents.sources().place(file);
                frame.add(
                        Links.source(file),
                        "rules.html",
                        place,
                        h1(Html.words(place)),
                        lines("L", text.lines().toList()));
            }
        });
    }

    /** Lines with their numbers, each to be linked to behind {@code anchor}. */
    static DomContent lines(String anchor, List<String> lines) {
        DomContent[] numbered = new DomContent[lines.size()];
        for (int i = 0; i < numbered.length; i++) {
            String line = lines.get(i);
            numbered[i] =
                    div(code(line.isEmpty() ? text(" ") : Html.line(line))).withId(anchor + (i + 1));
        }
        return div(numbered).withClass("lines");
    }
}
