package org.migdoc.site;

import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
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
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.migdoc.authoring.Expectation;
import org.migdoc.intake.Document;
import org.migdoc.intake.Line;
import org.migdoc.report.Html;

/** Samples: what was pasted, and what has to come out. */
final class SampleList {

    private SampleList() {}

    /** Samples that a cause has to come out of, and near misses, which it must not come out of; nothing without any. */
    static Optional<DomContent> about(String cause, Contents contents) {
        DomContent fires =
                list("../", contents, sample -> sample.expected().primary().contains(cause));
        DomContent quiet =
                list("../", contents, sample -> sample.expected().mustNot().contains(cause));
        boolean some = contents.samples().stream()
                .map(Example::expected)
                .anyMatch(e -> e.primary().contains(cause) || e.mustNot().contains(cause));
        return some
                ? Optional.of(div(p("It has to come out of"), fires, p("It must not come out of"), quiet))
                : Optional.empty();
    }

    private static DomContent list(String root, Contents contents, Predicate<Example> which) {
        List<Example> some = contents.samples().stream().filter(which).toList();
        return some.isEmpty()
                ? p("no sample").withClass("faint")
                : ul(each(some, sample -> li(link(root, sample)))).withClass("columns");
    }

    private static DomContent link(String root, Example sample) {
        return a(Html.words(sample.name().replace('-', ' '))).withHref(root + Links.sample(sample));
    }

    /** All of them, by area. */
    static DomContent all(Contents contents) {
        Map<String, List<Example>> byArea = contents.samples().stream()
                .collect(Collectors.groupingBy(Example::area, TreeMap::new, Collectors.toList()));
        return byArea.isEmpty()
                ? p("No samples were given.")
                : each(
                        byArea,
                        (area, samples) -> section(
                                        h2(Words.area(area)),
                                        ul(each(samples, sample -> li(link("", sample))))
                                                .withClass("columns"))
                                .withId(Links.slug(area)));
    }

    /** A page for each. */
    static void addPages(Contents contents, Links links, Frame frame) {
        for (Example sample : contents.samples()) {
            String path = Links.sample(sample);
            frame.add(
                    path,
                    "samples.html",
                    sample.name(),
                    h1(Html.words(sample.name().replace('-', ' '))),
                    p(Html.words(sample.place())).withClass("faint"),
                    expected(sample.expected(), links, Frame.root(path)),
                    each(sample.documents(), SampleList::document));
        }
    }

    private static DomContent expected(Expectation expected, Links links, String root) {
        return div(
                        expected.primary().isEmpty()
                                ? p("Nothing of ours failed: no cause has to come out.")
                                : p(
                                        text(
                                                expected.decidable()
                                                        ? "Has to come out first: "
                                                        : "The text does not decide; among the first three: "),
                                        links.names(root, expected.primary())),
                        also("May be sure, too: ", expected.acceptable(), links, root),
                        also("Must not come out: ", expected.mustNot(), links, root),
                        also("Asks first: ", expected.firstQuestion(), links, root),
                        also("Steps in this order: ", expected.plan(), links, root))
                .withClass("panel");
    }

    private static DomContent also(String label, List<String> names, Links links, String root) {
        return iff(!names.isEmpty(), p(span(label).withClass("faint"), links.names(root, names)));
    }

    private static DomContent document(Document document) {
        return section(
                h2(Html.words(document.name())),
                RuleList.lines(
                        Links.slug(document.name()) + "-L",
                        document.lines().stream().map(Line::raw).toList()));
    }
}
