package org.migdoc.service.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.aside;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;

import j2html.tags.DomContent;
import j2html.tags.Text;
import j2html.tags.specialized.DivTag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.migdoc.intake.Document;
import org.migdoc.intake.Line;
import org.migdoc.report.Html;
import org.migdoc.report.Printable;

/** What was pasted, line by line, with the evidence marked and numbered; long stretches without any are folded. */
final class MarkedText {

    private static final int AROUND = 4;
    private static final int LEFT_OPEN = 8;
    private static final int FOLDED = 400;
    private static final int LONGEST = 2000;
    private static final int BADGES = 4;

    private final List<Document> documents;
    private final Marks marks;
    private int left = 6000;

    MarkedText(List<Document> documents, Marks marks) {
        this.documents = documents;
        this.marks = marks;
    }

    DomContent of() {
        return iff(
                !documents.isEmpty(),
                aside(
                                h2("Your text").withId("text-heading"),
                                div(each(
                                                IntStream.range(0, documents.size())
                                                        .mapToObj(this::document)
                                                        .toList()
                                                        .stream()))
                                        .withClass("documents")
                                        .attr("tabindex", "0")
                                        .attr("role", "region")
                                        .attr("aria-labelledby", "text-heading"))
                        .withId("text")
                        .attr("aria-labelledby", "text-heading"));
    }

    private DomContent document(int index) {
        Document document = documents.get(index);
        return div(
                        h3(Html.words(document.name())),
                        div(each(stretches(index, document.lines()).stream())).withClass("lines"))
                .withClass("document");
    }

    private List<DomContent> stretches(int index, List<Line> lines) {
        List<DomContent> shown = new ArrayList<>();
        SortedSet<Integer> wanted = marks.lines(index);
        int from = 0;
        while (from < lines.size()) {
            boolean near = near(lines.get(from).number(), wanted);
            int to = from + 1;
            while (to < lines.size() && near(lines.get(to).number(), wanted) == near) {
                to++;
            }
            List<Line> stretch = lines.subList(from, to);
            if (near || stretch.size() <= LEFT_OPEN || lines.size() <= LEFT_OPEN * AROUND) {
                shown.addAll(lines(index, stretch, stretch.size()));
            } else {
                shown.add(folded(index, stretch));
            }
            from = to;
        }
        return shown;
    }

    private static boolean near(int line, SortedSet<Integer> wanted) {
        return !wanted.subSet(line - AROUND, line + AROUND + 1).isEmpty();
    }

    private DomContent folded(int index, List<Line> stretch) {
        List<DomContent> lines = lines(index, stretch, FOLDED);
        int rest = stretch.size() - lines.size();
        return details(
                        summary(stretch.size() + " more lines"),
                        each(lines.stream()),
                        iff(
                                rest > 0,
                                p("and " + rest + " more, which are not shown here")
                                        .withClass("faint")))
                .withClass("folded");
    }

    private List<DomContent> lines(int index, List<Line> stretch, int most) {
        int count = Math.min(Math.min(most, stretch.size()), left);
        left -= count;
        return stretch.subList(0, count).stream()
                .map(line -> (DomContent) line(index, line))
                .toList();
    }

    private DivTag line(int index, Line line) {
        List<Marks.Mark> on = marks.on(index, line.number());
        DivTag shown = div().withClass("line").withId(Marks.anchor(index, line.number()));
        shown.withData("n", String.valueOf(line.number()));
        if (on.isEmpty()) {
            return shown.with(span(text(line)).withClass("t"));
        }
        boolean against =
                on.stream().noneMatch(mark -> mark.finding().evidence().supports());
        return shown.withClass("line marked" + (against ? " against" : ""))
                .with(j2html.TagCreator.mark(text(line)).withClass("t"))
                .with(badges(on));
    }

    private static DomContent badges(List<Marks.Mark> on) {
        return span(each(
                        on.subList(0, Math.min(BADGES, on.size())),
                        mark -> a(String.valueOf(mark.number()))
                                .withClass(
                                        "number " + (mark.finding().evidence().supports() ? "for" : "against"))
                                .withHref("#" + mark.id())
                                .attr("aria-label", "evidence " + mark.number())))
                .withClass("badges");
    }

    /** The line as it was given: escaped, with tabs kept and invisible characters spelt out. */
    private static Text text(Line line) {
        String raw = line.raw();
        String shown = raw.length() > LONGEST ? raw.substring(0, LONGEST) + "…" : raw;
        return new Text(
                Arrays.stream(shown.split("\t", -1)).map(Printable::line).collect(Collectors.joining("\t")));
    }
}
