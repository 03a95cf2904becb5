package org.migdoc.desk;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.migdoc.redact.CaseRedactor;

/** The cases that are worked on, in memory: those used last, up to a number of characters in all. */
final class Shelf {

    /**
     * A case on the shelf.
     *
     * @param since when it was put there
     * @param redactor takes its names out, always in the same way; null when it is stored with them
     */
    record Held(Opened opened, Instant since, @Nullable CaseRedactor redactor) {

        private long weight() {
            return opened.asked().documents().stream()
                    .flatMap(document -> document.lines().stream())
                    .mapToLong(line -> 2L * line.raw().length() + 1)
                    .sum();
        }
    }

    private final Map<String, Held> held = new LinkedHashMap<>(16, 0.75f, true);
    private final long most;
    private long weight;

    /**
     * An empty shelf.
     *
     * @param most characters; the case put there last stays, however long it is
     */
    Shelf(long most) {
        this.most = most;
    }

    synchronized void put(Held one) {
        remove(one.opened().id());
        held.put(one.opened().id(), one);
        weight += one.weight();
        while (weight > most && held.size() > 1) {
            remove(held.keySet().iterator().next());
        }
    }

    synchronized @Nullable Held get(String id) {
        return held.get(id);
    }

    synchronized boolean remove(String id) {
        Held gone = held.remove(id);
        if (gone != null) {
            weight -= gone.weight();
        }
        return gone != null;
    }

    /** Takes away what was put there before {@code time}. */
    synchronized void removeBefore(Instant time) {
        List<String> old = held.values().stream()
                .filter(one -> one.since().isBefore(time))
                .map(one -> one.opened().id())
                .toList();
        old.forEach(this::remove);
    }

    synchronized int size() {
        return held.size();
    }
}
