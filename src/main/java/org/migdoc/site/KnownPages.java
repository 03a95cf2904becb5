package org.migdoc.site;

import static j2html.TagCreator.a;
import static j2html.TagCreator.code;
import static j2html.TagCreator.details;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.migdoc.codes.Explanation;
import org.migdoc.codes.Explanation.Meaning;
import org.migdoc.codes.Explanation.PossibleCause;
import org.migdoc.recognise.MessageTable;
import org.migdoc.report.Html;

/** Codes, events and messages: what each means, and the causes that it can come from. */
final class KnownPages {

    private static final int SENTENCES = 3;
    private static final int QUESTIONS = 3;

    private final Contents contents;
    private final Links links;
    private final Map<String, List<MessageTable.Row>> messages;

    KnownPages(Contents contents, Links links) {
        this.contents = contents;
        this.links = links;
        this.messages = contents.messages();
    }

    /** All of one kind, in groups, with the way to each group. */
    DomContent all(Explanation.Kind kind) {
        Map<String, List<Explanation>> groups = contents.known(kind).stream()
                .collect(Collectors.groupingBy(
                        e -> Words.group(Contents.meaning(e)), LinkedHashMap::new, Collectors.toList()));
        return each(
                p(each(
                                groups,
                                (name, entries) -> span(
                                        a(Html.words(name)).withHref("#" + anchor(name)), text(" " + entries.size()))))
                        .withClass("jump"),
                each(
                        groups,
                        (name, entries) -> section(h2(Html.words(name)), each(entries, this::entry))
                                .withId(anchor(name))));
    }

    private static String anchor(String group) {
        return "group-" + Links.slug(group);
    }

    private DomContent entry(Explanation known) {
        Meaning meaning = Contents.meaning(known);
        return section(
                        h3(
                                code(Html.words(meaning.key())),
                                text(" "),
                                each(Stream.ofNullable(meaning.name())
                                        .map(name -> span(Html.words(name)).withClass("symbol")))),
                        each(Stream.ofNullable(meaning.meaning()).map(sentence -> p(Html.words(sentence)))),
                        iff(
                                !meaning.spellings().isEmpty(),
                                p(Html.words("Also written " + String.join(", ", meaning.spellings())))
                                        .withClass("faint")),
                        sentences(meaning),
                        causes(known.causes()),
                        apart(known))
                .withClass("entry")
                .withId(Links.slug(meaning.key()));
    }

    /** What a kind of message is recognised by, or the kinds that an event stands for. */
    private DomContent sentences(Meaning meaning) {
        if (meaning.kind() == Explanation.Kind.EVENT) {
            List<String> kinds = contents.catalogue().messages().stream()
                    .filter(row ->
                            row.where().equals("event") && row.pattern().strip().equals(meaning.key()))
                    .map(MessageTable.Row::kind)
                    .distinct()
                    .toList();
            return iff(
                    !kinds.isEmpty(), p(text("Says "), links.names("", kinds)).withClass("faint"));
        }
        List<MessageTable.Row> rows = messages.getOrDefault(meaning.key(), List.of());
        List<MessageTable.Row> first = rows.subList(0, Math.min(SENTENCES, rows.size()));
        List<MessageTable.Row> rest = rows.subList(first.size(), rows.size());
        return each(
                iff(!first.isEmpty(), ul(each(first, this::sentence)).withClass("sentences")),
                iff(
                        !rest.isEmpty(),
                        details(
                                summary(Contents.count(rest.size(), "more sentence", "more sentences")),
                                ul(each(rest, this::sentence)).withClass("sentences"))));
    }

    private DomContent sentence(MessageTable.Row row) {
        return row.where().equals("event")
                ? li(text("event "), links.name("", row.pattern().strip()))
                : li(a(Html.words(row.pattern())).withHref(address(row)).withTitle(row.location()));
    }

    private static String address(MessageTable.Row row) {
        int colon = row.location().lastIndexOf(':');
        return Links.source(row.location().substring("rules/".length(), colon)) + "#L"
                + row.location().substring(colon + 1);
    }

    private DomContent causes(List<PossibleCause> causes) {
        return iff(
                !causes.isEmpty(),
                details(
                        summary(Contents.count(causes.size(), "possible cause", "possible causes")),
                        ul(each(causes, this::cause)).withClass("weights")));
    }

    private DomContent cause(PossibleCause cause) {
        return li(
                cause.strength() == null
                        ? span("seen").withClass("weight faint").withTitle("seen with it in samples or rules")
                        : Weights.weight(true, cause.strength()),
                span(
                        links.cause("", cause.id()),
                        iff(
                                !cause.beside().isEmpty(),
                                span(text(" beside "), links.names("", cause.beside()))
                                        .withClass("faint"))));
    }

    private DomContent apart(Explanation known) {
        List<Explanation.Apart> apart = known.apart();
        return iff(
                !apart.isEmpty(),
                p(
                                text("Ask next: "),
                                links.names(
                                        "",
                                        apart.stream()
                                                .limit(QUESTIONS)
                                                .map(each -> each.question().id())
                                                .toList()))
                        .withClass("faint"));
    }
}
