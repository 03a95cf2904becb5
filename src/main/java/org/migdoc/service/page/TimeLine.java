package org.migdoc.service.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.caption;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.small;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.time;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import j2html.tags.specialized.ATag;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.migdoc.diagnosis.Diagnosis;
import org.migdoc.fact.EventRecord;
import org.migdoc.fact.MigrationAttempt;
import org.migdoc.report.Html;
import org.migdoc.report.Words;

/** The events of a case in the order of their times, in a lane for each host. */
final class TimeLine {

    private static final int LANES = 4;
    private static final int ROWS = 40;
    private static final int LONGEST = 110;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final MigrationAttempt attempt;
    private final Marks marks;
    private final List<EventRecord> events;
    private final List<String> lanes;
    private @Nullable LocalDateTime last;

    TimeLine(Diagnosis diagnosis, Marks marks) {
        this.attempt = diagnosis.attempt();
        this.marks = marks;
        this.events = diagnosis.facts().stream()
                .filter(EventRecord.class::isInstance)
                .map(EventRecord.class::cast)
                .filter(e -> e.time() != null && e.host() != null)
                .distinct()
                .sorted(Comparator.comparing((EventRecord e) -> String.valueOf(e.time()))
                        .thenComparing(e -> e.origin().line()))
                .toList();
        this.lanes = lanes();
    }

    private List<String> lanes() {
        Set<String> hosts = new LinkedHashSet<>();
        Stream.of(attempt.source(), attempt.destination())
                .filter(host ->
                        events.stream().anyMatch(e -> String.valueOf(e.host()).equals(host)))
                .forEach(host -> hosts.add(String.valueOf(host)));
        events.forEach(e -> hosts.add(String.valueOf(e.host())));
        return hosts.stream().limit(LANES).toList();
    }

    DomContent of() {
        List<EventRecord> shown = events.stream()
                .filter(e -> lanes.contains(String.valueOf(e.host())))
                .limit(ROWS)
                .toList();
        int more = events.size() - shown.size();
        return iff(
                events.size() > 1,
                section(
                                h2("What happened when").withId("when-heading"),
                                table(
                                                caption("Events by host, in the order of their times")
                                                        .withClass("unseen"),
                                                thead(tr(th("Time").attr("scope", "col"), each(lanes, this::lane))),
                                                tbody(each(byTime(shown), this::row)))
                                        .withClass("lanes"),
                                iff(more > 0, p("and " + more + " more events").withClass("faint")))
                        .withId("when")
                        .attr("aria-labelledby", "when-heading"));
    }

    private DomContent lane(String host) {
        String role =
                host.equals(attempt.source()) ? "source" : host.equals(attempt.destination()) ? "destination" : "";
        return th(strong(Html.words(Words.host(host))), text(" "), small(role)).attr("scope", "col");
    }

    /** Events of one second side by side. */
    private static List<List<EventRecord>> byTime(List<EventRecord> events) {
        TreeMap<LocalDateTime, List<EventRecord>> rows = new TreeMap<>();
        for (EventRecord event : events) {
            LocalDateTime time = event.time();
            if (time != null) {
                rows.computeIfAbsent(time.truncatedTo(ChronoUnit.SECONDS), t -> new ArrayList<>())
                        .add(event);
            }
        }
        return List.copyOf(rows.values());
    }

    private DomContent row(List<EventRecord> events) {
        LocalDateTime now = events.get(0).time();
        LocalDateTime before = last;
        last = now;
        return tr(
                th(
                                time(now == null ? "" : CLOCK.format(now)).attr("datetime", String.valueOf(now)),
                                small(since(before, now)))
                        .attr("scope", "row"),
                each(
                        lanes,
                        host -> td(each(
                                events.stream()
                                        .filter(e -> host.equals(e.host()))
                                        .toList(),
                                this::event))));
    }

    private static String since(@Nullable LocalDateTime before, @Nullable LocalDateTime now) {
        if (now == null || before == null || !before.toLocalDate().equals(now.toLocalDate())) {
            return now == null ? "" : now.toLocalDate().toString();
        }
        long seconds = Duration.between(before, now).toSeconds();
        return seconds < 60
                ? "+" + seconds + " s"
                : seconds < 3600 ? "+" + seconds / 60 + " min" : "+" + seconds / 3600 + " h";
    }

    private DomContent event(EventRecord event) {
        String level = event.level() == null ? "" : event.level();
        String said = event.text() == null ? "" : event.text().strip();
        ATag shown = a().withClass("event " + (level.matches("critical|error|warning") ? level : "quiet"));
        String anchor = marks.anchor(event.origin());
        if (anchor != null) {
            shown.withHref("#" + anchor);
        }
        return shown.with(
                strong(String.valueOf(event.id())),
                iff(!level.isEmpty(), span(level).withClass("level")),
                span(Html.words(said.length() > LONGEST ? said.substring(0, LONGEST) + "…" : said))
                        .withClass("said"));
    }
}
