package org.migdoc.site;

import static j2html.TagCreator.a;
import static j2html.TagCreator.code;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.migdoc.diagnosis.Cause;
import org.migdoc.diagnosis.Placeholders;
import org.migdoc.diagnosis.StepOrder;
import org.migdoc.diagnosis.StepTemplate;
import org.migdoc.report.Html;

/** Steps of remediation: what to do where, why, how to check it and how to take it back. */
final class StepList {

    private final Contents contents;
    private final Links links;
    private final String root;

    StepList(Contents contents, Links links, String root) {
        this.contents = contents;
        this.links = links;
        this.root = root;
    }

    /** Those of a cause in its order, folded; nothing when it has none. */
    Optional<DomContent> of(List<String> ids) {
        Map<String, StepTemplate> known = contents.catalogue().steps();
        List<StepTemplate> steps =
                ids.stream().map(known::get).filter(Objects::nonNull).toList();
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(each(
                        steps,
                        step -> details(summary(title(step)), body(step))
                                .withClass("item")
                                .withId(anchor(step.id()))));
    }

    /** Where a step stands on the page of a cause. */
    static String anchor(String step) {
        return "step-" + Links.slug(step);
    }

    /** All of them, by phase, with the causes that they are for. */
    DomContent all() {
        Map<String, List<StepTemplate>> byPhase =
                contents.catalogue().steps().values().stream().collect(Collectors.groupingBy(StepTemplate::phase));
        return each(StepOrder.PHASES.stream()
                .filter(byPhase::containsKey)
                .map(phase -> section(
                                h2(Words.area(phase)), each(Objects.requireNonNull(byPhase.get(phase)), this::entry))
                        .withId("phase-" + phase)));
    }

    private DomContent entry(StepTemplate step) {
        List<String> causes = contents.catalogue().causes().values().stream()
                .filter(cause -> cause.steps().contains(step.id()))
                .map(Cause::id)
                .toList();
        return details(
                        summary(title(step)),
                        body(step),
                        details(
                                summary("For " + Contents.count(causes.size(), "cause", "causes")),
                                ul(each(causes, id -> li(links.cause(root, id))))))
                .withClass("item")
                .withId(Links.slug(step.id()));
    }

    private static DomContent title(StepTemplate step) {
        return span(
                span(Html.words(Placeholders.fill(step.title()))).withClass("name"),
                text(" "),
                span(step.risk()).withClass("chip " + (step.risk().equals("disruptive") ? "open" : "faint")));
    }

    private DomContent body(StepTemplate step) {
        return div(
                p(text("On: "), Html.words(Placeholders.fill(step.host())), text(" · "), code(Html.words(step.id())))
                        .withClass("faint"),
                p(Html.words(Placeholders.fill(step.why()))),
                each(step.commands(), StepList::command),
                part("Wait", step.waiting()),
                part("Check", step.verify()),
                part("Undo", step.undo()),
                each(Stream.ofNullable(step.script()).map(this::script)));
    }

    private static DomContent command(StepTemplate.Command command) {
        return Html.command(Placeholders.quote(command.text(), command.shell()));
    }

    private static DomContent part(String label, @Nullable String text) {
        return each(Stream.ofNullable(text).map(t -> Html.part(label, Placeholders.quote(t, "powershell"))));
    }

    private DomContent script(String name) {
        List<DomContent> files = contents.sources().files().keySet().stream()
                .filter(file -> file.endsWith("/" + name))
                .map(file -> (DomContent) a(code(Html.words(name))).withHref(root + Links.source(file)))
                .toList();
        return p(text("For any number of hosts: "), each(files, file -> file));
    }
}
