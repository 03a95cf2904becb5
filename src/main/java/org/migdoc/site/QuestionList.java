package org.migdoc.site;

import static j2html.TagCreator.code;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.migdoc.diagnosis.Placeholders;
import org.migdoc.diagnosis.QuestionTemplate;
import org.migdoc.report.Html;

/** What to collect: on which machine, with which command, and what each answer would mean. */
final class QuestionList {

    private final Contents contents;
    private final Links links;
    private final String root;

    QuestionList(Contents contents, Links links, String root) {
        this.contents = contents;
        this.links = links;
        this.root = root;
    }

    /** The questions that tell a cause from others, folded; nothing when there is none. */
    Optional<DomContent> telling(String cause) {
        List<QuestionTemplate> telling = contents.catalogue().questions().values().stream()
                .filter(question -> question.tellsApart().contains(cause))
                .toList();
        return telling.isEmpty() ? Optional.empty() : Optional.of(of(telling, false));
    }

    /** All of them, to be linked to. */
    DomContent all() {
        return of(contents.catalogue().questions().values(), true);
    }

    private DomContent of(Collection<QuestionTemplate> questions, boolean anchors) {
        return each(questions.stream()
                .map(question -> details(
                                summary(span(Html.words(Placeholders.fill(question.title())))
                                        .withClass("name")),
                                body(question))
                        .withClass("item")
                        .withCondId(anchors, Links.slug(question.id()))));
    }

    private DomContent body(QuestionTemplate question) {
        return div(
                p(
                                text("On: "),
                                Html.words(Placeholders.fill(question.host())),
                                text(" · "),
                                code(Html.words(question.id())))
                        .withClass("faint"),
                each(Stream.ofNullable(question.command())
                        .map(command -> Html.command(Placeholders.quote(command, "powershell")))),
                each(Stream.ofNullable(question.ask()).map(ask -> p(Html.words(Placeholders.fill(ask))))),
                iff(!question.answers().isEmpty(), ul(each(question.answers(), this::answer))),
                p(text("Tells apart: "), links.names(root, question.tellsApart()))
                        .withClass("faint"));
    }

    private DomContent answer(QuestionTemplate.Answer answer) {
        boolean cause = contents.catalogue().causes().containsKey(answer.then());
        return li(
                Html.words(Placeholders.fill(answer.when())),
                text(" → "),
                cause ? links.cause(root, answer.then()) : Html.words(Placeholders.fill(answer.then())),
                iff(!answer.not().isEmpty(), span(text(", and not "), links.names(root, answer.not()))));
    }
}
