package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.Origin;
import org.migdoc.intake.Line;
import org.migdoc.regex.Pattern;

/** The lines of a document, the machine each belongs to, and which of them an event has been read from. */
final class EventPage {

    private static final Pattern CLUSTER =
            Pattern.compile("cluster|\\bcsv|\\bnodes?\\b|knoten|クラスター|群集", Pattern.CASE_INSENSITIVE);
    private static final Pattern SLASHES = Pattern.compile("(?<![\\d/])(\\d{1,2})/(\\d{1,2})/(?:20)?\\d{2}(?![\\d/])");
    private static final Pattern EVENTS = Pattern.compile(
            "\\bevents?\\b|event ?id|ereignis|évé?nement|évènement|\\bevento|событи|イベント|事件|이벤트",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LOGS = Pattern.compile(
            "\\bvmms\\b|\\blogs?\\b|\\blogged\\b|protokoll|ログ|記録|日志|registro|journal|zdarze",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int AROUND = 10;
    private static final int NEAR = 3;
    private static final int LONGEST = 4000;

    private final String document;
    private final KnownHosts known;
    private final List<Line> lines = new ArrayList<>();
    private final List<@Nullable String> hosts = new ArrayList<>();
    private final BitSet starts = new BitSet();
    private final BitSet commands = new BitSet();
    private final BitSet taken = new BitSet();
    private @Nullable Boolean dayFirst;
    private final LineMemo clusters;
    private final LineMemo events;
    private final LineMemo logs;
    private final TreeMap<Integer, List<EventDraft>> drafts = new TreeMap<>();

    EventPage(Reading reading) {
        document = reading.document().name();
        known = reading.hosts();
        for (Block block : reading.blocks()) {
            starts.set(lines.size());
            commands.set(lines.size(), block.command() != null);
            String host = block.askedHost();
            for (Line line : block.lines()) {
                String named = EventHeading.host(line.text(), known);
                host = named == null ? host : named;
                lines.add(line);
                hosts.add(host);
            }
        }
        clusters = memo(CLUSTER);
        events = memo(EVENTS);
        logs = memo(LOGS);
    }

    int size() {
        return lines.size();
    }

    Line line(int index) {
        return lines.get(index);
    }

    String text(int index) {
        return lines.get(index).text();
    }

    boolean blank(int index) {
        return lines.get(index).blank();
    }

    /** The names that the document uses for machines. */
    KnownHosts known() {
        return known;
    }

    @Nullable
    String host(int index) {
        return hosts.get(index);
    }

    /** True when no event has been read from the line and it is no command. */
    boolean free(int index) {
        return !taken.get(index) && !commands.get(index);
    }

    /** True when a prompt, a command or a heading stands there, so that no text goes on past it. */
    boolean starts(int index) {
        return starts.get(index);
    }

    Origin origin(int first, int last) {
        return new Origin(
                document,
                lines.get(first).number(),
                lines.get(last).number(),
                lines.get(first).raw().strip());
    }

    /** Adds an event and takes its lines. */
    void add(EventDraft draft) {
        taken.set(draft.first(), draft.last() + 1);
        drafts.computeIfAbsent(draft.first(), line -> new ArrayList<>()).add(draft);
    }

    /** Takes the event with that id away that begins in lines {@code from} to {@code to}, or null when there is none. */
    @Nullable
    EventDraft remove(int id, int from, int to) {
        for (List<EventDraft> beginning : drafts.subMap(from, to + 1).values()) {
            for (EventDraft draft : beginning) {
                if (draft.id() == id) {
                    beginning.remove(draft);
                    return draft;
                }
            }
        }
        return null;
    }

    /** All events in the order of the text. */
    List<EventDraft> drafts() {
        return drafts.values().stream().flatMap(List::stream).toList();
    }

    /** True when a date with slashes can only mean that here the day comes first, and none the month. */
    boolean dayFirst() {
        if (dayFirst == null) {
            boolean day = false;
            boolean month = false;
            for (Line line : lines) {
                Matcher date = SLASHES.matcher(line.text());
                while (date.find()) {
                    day |= Integer.parseInt(date.group(1)) > 12;
                    month |= Integer.parseInt(date.group(2)) > 12;
                }
            }
            dayFirst = day && !month;
        }
        return dayFirst;
    }

    /** True when the lines or their neighbours speak of clusters. */
    boolean speaksOfClusters(int first, int last) {
        return clusters.anyOf(first - AROUND, last + AROUND);
    }

    /** True when the line or a neighbour has the word for an event, or the line that for a log. */
    boolean speaksOfEvents(int index) {
        return logs.at(index) || events.anyOf(index - NEAR, index + NEAR);
    }

    private LineMemo memo(Pattern words) {
        return new LineMemo(
                lines.size(),
                i -> text(i).length() <= LONGEST && words.matcher(text(i)).find());
    }
}
