package org.migdoc.service.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.code;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.migdoc.codes.Explanation;
import org.migdoc.diagnosis.QuestionTemplate;
import org.migdoc.report.Html;
import org.migdoc.report.Words;

/** The page that says what a code, an event or a piece of a message means, and what it can come from. */
public final class CodesPage {

    private static final int CAUSES = 10;
    private static final int QUESTIONS = 3;

    private CodesPage() {}

    /**
     * The whole page.
     *
     * @param explanation of what was asked, null when nothing was
     */
    public static String of(@Nullable Explanation explanation) {
        String asked = explanation == null ? "" : explanation.asked();
        return Frame.of(
                asked.isEmpty() ? "Codes" : asked,
                "/codes",
                "",
                h1("What does a code mean?"),
                Frame.search(
                        "/codes",
                        "A code in any spelling, an event, or words of a message",
                        "0x80070005, -2147024891, 21502, general access denied",
                        "Look up",
                        asked),
                each(Stream.ofNullable(explanation).map(CodesPage::answer)));
    }

    private static DomContent answer(Explanation explanation) {
        if (explanation.known().isEmpty()) {
            return unknown(explanation);
        }
        return div(
                section(h2("It means"), each(explanation.known(), CodesPage::meaning))
                        .withClass("card"),
                causes(explanation.causes()),
                iff(
                        !explanation.apart().isEmpty(),
                        section(
                                        h2(explanation.causes().size() > 1 ? "What tells them apart" : "To be sure"),
                                        ol(each(explanation.apart().stream()
                                                .limit(QUESTIONS)
                                                .map(apart -> question(apart.question())))))
                                .withClass("card")));
    }

    private static DomContent unknown(Explanation explanation) {
        return section(
                        h2("Nothing is known of it"),
                        each(explanation.maybe().stream()
                                .map(near -> p(text("Maybe "), a(near).withHref("/codes?q=" + Frame.encoded(near))))),
                        p(text("Maybe paste the whole message: "), a("Diagnose").withHref("/")))
                .withClass("card");
    }

    private static DomContent meaning(Explanation.Meaning meaning) {
        return div(
                p(
                        strong(Html.words(meaning.key())),
                        each(Stream.ofNullable(meaning.name()).map(name -> span(text(" "), code(name))))),
                each(Stream.ofNullable(meaning.meaning()).map(said -> p(Html.words(said)))),
                iff(
                        !meaning.spellings().isEmpty(),
                        p("also written " + String.join(", ", meaning.spellings()))
                                .withClass("faint")));
    }

    private static DomContent causes(List<Explanation.PossibleCause> causes) {
        List<Explanation.PossibleCause> first = causes.subList(0, Math.min(CAUSES, causes.size()));
        List<Explanation.PossibleCause> rest = causes.subList(first.size(), causes.size());
        return section(
                        h2("It can come from"),
                        iff(causes.isEmpty(), p("No cause is known that it speaks for by itself.")),
                        ul(each(first, CodesPage::cause)).withClass("rows"),
                        iff(
                                !rest.isEmpty(),
                                details(
                                        summary("and " + rest.size() + " more"),
                                        ul(each(rest, CodesPage::cause)).withClass("rows"))))
                .withClass("card");
    }

    private static DomContent cause(Explanation.PossibleCause cause) {
        return li(
                p(
                        a(Html.words(cause.title())).withHref("/causes/" + cause.id()),
                        text(" "),
                        span(cause.strength() == null ? "seen with it" : Words.word(cause.strength()))
                                .withClass("faint")),
                iff(
                        !cause.proof().isEmpty(),
                        p(Html.words("Proof would be: " + String.join("; ", cause.proof())))
                                .withClass("faint")));
    }

    private static DomContent question(QuestionTemplate question) {
        return li(
                h3(Html.words(question.title())),
                each(Stream.ofNullable(question.command()).map(c -> Checklist.copied(c, "powershell"))),
                each(Stream.ofNullable(question.ask()).map(ask -> p(Html.words(ask)))));
    }
}
