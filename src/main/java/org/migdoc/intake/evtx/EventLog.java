package org.migdoc.intake.evtx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.migdoc.intake.Line;

/**
 * Reads an event log file of Windows. What is whole in a damaged one is kept; counters and checksums are not believed, what stands
 * there is.
 */
public final class EventLog {

    private static final int FILE_HEAD = 4096;
    /** Greater numbers of records would be too many lines for those who count them. */
    private static final long GREATEST = 1 << 24;

    private final byte[] file;
    private final int most;
    private final List<Line> lines = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private int damagedRecords;
    private int damagedChunks;

    private EventLog(byte[] file, int most) {
        this.file = file;
        this.most = most;
    }

    /**
     * A log as lines.
     *
     * @param lines an event each, as XML, in the order of the log; the number of the line is that of the record
     * @param warnings what was lost
     */
    public record Read(List<Line> lines, List<String> warnings) {}

    /**
     * The events of a file.
     *
     * @param mostCharacters how much of their text is kept; of more, the newest
     */
    public static Read read(byte[] file, int mostCharacters) {
        EventLog log = new EventLog(file, mostCharacters);
        log.read();
        return new Read(List.copyOf(log.lines), List.copyOf(log.warnings));
    }

    private void read() {
        List<Chunk> chunks = chunks();
        chunks.sort(Comparator.comparingLong(Chunk::firstRecord).reversed());
        List<Chunk> newest = new ArrayList<>();
        long characters = 0;
        for (Chunk chunk : chunks) {
            if (characters <= most) {
                chunk.read();
                characters +=
                        chunk.events().stream().mapToInt(e -> e.xml().length()).sum();
                newest.add(0, chunk);
            }
        }
        newest.stream().filter(chunk -> chunk.damaged() > 0).forEach(Chunk::read);
        newest.forEach(chunk -> damagedRecords += chunk.damaged());
        addLines(newest.stream().flatMap(chunk -> chunk.events().stream()).toList());
        warn(newest.size() < chunks.size());
    }

    /** Chunks follow each other; one that is none is passed over. */
    private List<Chunk> chunks() {
        List<Chunk> chunks = new ArrayList<>();
        Map<Integer, Template> templates = new HashMap<>();
        for (int at = FILE_HEAD; at < file.length; at += Chunk.SIZE) {
            Chunk chunk = new Chunk(file, at, templates);
            if (chunk.isChunk()) {
                chunks.add(chunk);
            } else if (file.length - at > Chunk.HEAD && !chunk.isEmpty()) {
                damagedChunks++;
            }
        }
        return chunks;
    }

    private void addLines(List<Chunk.Event> events) {
        boolean counted = events.stream().anyMatch(e -> e.number() < 1 || e.number() > GREATEST);
        for (int i = 0; i < events.size(); i++) {
            Chunk.Event event = events.get(i);
            lines.add(new Line(counted ? i + 1 : (int) event.number(), event.xml(), event.xml()));
        }
        if (counted && !events.isEmpty()) {
            warnings.add("its records have high numbers; they are counted from the first one here, which is record "
                    + events.get(0).number() + ".");
        }
    }

    private void warn(boolean more) {
        if (damagedChunks > 0) {
            warnings.add((damagedChunks == 1
                            ? "a piece of 64 KiB is damaged and was"
                            : damagedChunks + " pieces of 64 KiB are damaged and were")
                    + " left out. Maybe export the log again.");
        }
        if (damagedRecords > 0) {
            warnings.add("at least " + damagedRecords
                    + (damagedRecords == 1 ? " record is damaged and was" : " records are damaged and were")
                    + " left out. Maybe export the log again.");
        }
        if (more) {
            warnings.add("only the newest " + lines.size()
                    + " records were read. Maybe export the time around the failure only.");
        }
    }
}
