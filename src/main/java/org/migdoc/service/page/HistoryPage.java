package org.migdoc.service.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;
import static j2html.TagCreator.time;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.UnaryOperator;
import org.migdoc.report.Html;
import org.migdoc.report.Words;
import org.migdoc.store.PastCase;

/** The page of the cases that were diagnosed before, with a search. */
final class HistoryPage {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneOffset.UTC);

    private HistoryPage() {}

    /**
     * The whole page.
     *
     * @param asked what was searched for, empty for everything
     * @param found the latest first
     * @param most how many are looked for at most
     * @param titles the title of a cause by its id
     */
    static String of(String asked, List<PastCase> found, int most, UnaryOperator<String> titles) {
        return Frame.of(
                "History",
                "/history",
                "",
                h1("Cases before this one"),
                Frame.search(
                        "/history",
                        "A machine, a host, a cause, a code, or a piece of the text",
                        "HV01, vm:APP01, code:0x80070005",
                        "Search",
                        asked),
                iff(found.isEmpty(), p(asked.isEmpty() ? "There are none yet." : "None fits. Maybe fewer words do.")),
                ul(each(found, past -> line(past, titles))).withClass("rows card"),
                found.size() == most ? older(asked, found.get(most - 1)) : text(""));
    }

    private static DomContent older(String asked, PastCase last) {
        return p(a("Older ones").withHref("/history?q=" + Frame.encoded(asked) + "&before=" + last.accepted()));
    }

    private static DomContent line(PastCase past, UnaryOperator<String> titles) {
        String cause = past.cause();
        String title = cause == null ? "no cause yet" : titles.apply(cause);
        return li(
                a(Html.words(title)).withHref("/diagnoses/" + past.id()),
                p(
                                time(TIME.format(past.accepted()) + " UTC")
                                        .attr("datetime", past.accepted().toString()),
                                text(" · "),
                                Html.words(state(past)))
                        .withClass("faint"));
    }

    private static String state(PastCase past) {
        String verdict = past.verdict();
        String move = move(past).strip();
        return (move.isEmpty() ? "" : move + " · ")
                + (verdict == null ? "not diagnosed yet" : verdict.replace('-', ' '));
    }

    private static String move(PastCase past) {
        boolean known = past.source() != null || past.destination() != null;
        String vm = past.vm() == null ? "" : past.vm() + "  ";
        return vm + (known ? Words.host(past.source()) + " → " + Words.host(past.destination()) : "");
    }
}
