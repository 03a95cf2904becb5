package org.migdoc.recognise;

import org.jspecify.annotations.Nullable;
import org.migdoc.fact.EventRecord;

/** An event while it is being read: what its lines have said of it so far. */
final class EventDraft {

    private static final int LONGEST_TEXT = 2000;

    private final StringBuilder text = new StringBuilder();
    private @Nullable String host;
    private String provider = "";
    private int id;
    private @Nullable String level;
    private String time = "";
    private boolean dayFirst;
    private int first = Integer.MAX_VALUE;
    private int last = -1;

    int id() {
        return id;
    }

    String provider() {
        return provider;
    }

    int first() {
        return first;
    }

    int last() {
        return last;
    }

    boolean hasText() {
        return !text.isEmpty();
    }

    /** Adds lines {@code from} to {@code to} of the page to it. */
    EventDraft lines(int from, int to) {
        first = Math.min(first, from);
        last = Math.max(last, to);
        return this;
    }

    /** The id as printed; of an id with qualifiers above it, its lower 16 bits. Nothing that is no number changes it. */
    EventDraft id(String printed) {
        String digits = digits(printed);
        if (!digits.isEmpty() && digits.length() <= 10) {
            id = (int) (Long.parseLong(digits) & 0xFFFF);
        }
        return this;
    }

    EventDraft host(@Nullable String printed) {
        if (printed != null && !printed.isBlank() && !printed.strip().contains(" ")) {
            host = Names.hostKey(printed);
        }
        return this;
    }

    /** The provider or channel as printed; the first that tells something wins. */
    EventDraft provider(String printed) {
        String name = Providers.normal(printed);
        if (provider.isEmpty() || provider.equals("security")) {
            provider = name.isEmpty() ? provider : name;
        }
        return this;
    }

    EventDraft level(@Nullable String printed) {
        String name = printed == null ? null : EventWords.level(printed);
        level = name == null ? level : name;
        return this;
    }

    /** The point in time as printed; {@code day} is true where its language puts the day first. The first one counts. */
    EventDraft time(String printed, boolean day) {
        boolean first = time.isEmpty() && Times.find(printed) != null;
        time = first ? printed : time;
        dayFirst |= first && day;
        return this;
    }

    EventDraft text(String more) {
        String part = more.strip().replaceAll("\\s+", " ");
        if (!part.isEmpty() && text.length() < LONGEST_TEXT) {
            text.append(text.isEmpty() ? "" : " ").append(part);
        }
        return this;
    }

    /** Takes over what only {@code other}, the same event in another printing, says. */
    EventDraft merge(EventDraft other) {
        lines(other.first, other.last);
        host = host == null ? other.host : host;
        level = level == null ? other.level : level;
        time(other.time, other.dayFirst);
        provider(other.provider);
        return hasText() ? this : text(other.text.toString());
    }

    EventRecord record(EventPage page) {
        boolean cluster = provider.isEmpty() && page.speaksOfClusters(first, last);
        String message = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text.toString();
        return new EventRecord(
                page.origin(first, last),
                host == null ? page.host(first) : host,
                provider.isEmpty() ? Providers.of(id, cluster) : provider,
                id,
                level,
                time.isEmpty() ? null : Times.find(time, dayFirst || page.dayFirst()),
                message.isEmpty() ? null : message);
    }

    private static String digits(String printed) {
        String text = printed.strip();
        int start = text.startsWith("'") || text.startsWith("\"") ? 1 : 0;
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return text.substring(start, end);
    }
}
