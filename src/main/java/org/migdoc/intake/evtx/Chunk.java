package org.migdoc.intake.evtx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One of the pieces of 64 KiB that a log file consists of. Its records use names and templates of the same chunk only. */
final class Chunk {

    static final int SIZE = 1 << 16;
    static final int HEAD = 512;
    /** Offset of the next template, id, size. */
    static final int TEMPLATE_HEAD = 24;

    private static final long MAGIC = 0x006b6e6843666c45L; // ElfChnk
    private static final int RECORD = 0x00002a2a;
    private static final int RECORD_HEAD = 24;
    private static final int SMALLEST = RECORD_HEAD + 4;
    private static final int DEEPEST = 8;
    /** Pieces of templates that a record may be put together from; the values of a hostile one could unfold without end. */
    private static final int MOST_PARTS = 20_000;

    private static final int LONGEST = 1 << 16;

    private final ByteBuffer bytes;
    private final Names names;
    private final Map<Integer, Template> templates = new HashMap<>();
    private final Map<Integer, Template> templatesOfFile;
    private final List<Event> events = new ArrayList<>();
    private int damaged;
    private int parts;

    /**
     * A record.
     *
     * @param number of the record in its log
     */
    record Event(long number, String xml) {}

    /**
     * The chunk at {@code from}, or what there is of it.
     *
     * @param templatesOfFile by their ids; for records whose own template was overwritten
     */
    Chunk(byte[] file, int from, Map<Integer, Template> templatesOfFile) {
        this.templatesOfFile = templatesOfFile;
        this.bytes = ByteBuffer.wrap(file, from, Math.min(SIZE, file.length - from))
                .slice()
                .order(ByteOrder.LITTLE_ENDIAN);
        this.names = new Names(bytes);
    }

    ByteBuffer bytes() {
        return bytes;
    }

    Names names() {
        return names;
    }

    boolean isChunk() {
        return bytes.limit() > HEAD && bytes.getLong(0) == MAGIC;
    }

    /** True when it was never written to. */
    boolean isEmpty() {
        for (int i = 0; i < bytes.limit(); i++) {
            if (bytes.get(i) != 0) {
                return false;
            }
        }
        return true;
    }

    /** Number of the first record, as its head says. */
    long firstRecord() {
        return bytes.getLong(24);
    }

    /** Records that could be read, in order. */
    List<Event> events() {
        return events;
    }

    /** How many records could not be read. */
    int damaged() {
        return damaged;
    }

    /** Reads all records, again when it was read before. Where none begins, the next one is looked for. */
    void read() {
        events.clear();
        damaged = 0;
        int at = HEAD;
        boolean lost = false;
        StringBuilder xml = new StringBuilder(4096);
        while (at + SMALLEST <= bytes.limit()) {
            int size = recordSize(at);
            if (size > 0) {
                record(at, size, xml);
                at += size;
                lost = false;
            } else if (atEnd(at)) {
                return;
            } else {
                damaged += lost ? 0 : 1;
                lost = true;
                at += 4;
            }
        }
    }

    /** The size of the record that begins there, which stands at its end once more; 0 when there is none. */
    private int recordSize(int at) {
        if (bytes.getInt(at) != RECORD) {
            return 0;
        }
        int size = bytes.getInt(at + 4);
        return size >= SMALLEST && size <= bytes.limit() - at && bytes.getInt(at + size - 4) == size ? size : 0;
    }

    private boolean atEnd(int at) {
        int free = bytes.getInt(48);
        return free >= HEAD && free <= at;
    }

    private void record(int at, int size, StringBuilder xml) {
        xml.setLength(0);
        parts = 0;
        try {
            document(at + RECORD_HEAD, at + size - 4, xml, 0);
            events.add(new Event(bytes.getLong(at + 8), Texts.added(xml.toString())));
        } catch (DamagedException
                | IndexOutOfBoundsException e) { // an offset beyond the chunk is damage like any other
            damaged++;
        }
    }

    /** Appends what stands from {@code from} to {@code end}. */
    void document(int from, int end, StringBuilder xml, int depth) throws DamagedException {
        if (depth > DEEPEST || end > bytes.limit()) {
            throw new DamagedException("documents deeper than " + DEEPEST + ", or behind the end");
        }
        new BinXml(this, from, end, xml, depth).read();
    }

    /** Counts a piece of a template that the record being read is put together from. */
    void count(StringBuilder xml) throws DamagedException {
        parts++;
        if (parts > MOST_PARTS || xml.length() > LONGEST) {
            throw new DamagedException("an event without end");
        }
    }

    /**
     * The template that is defined there.
     *
     * @param id of the template, which stands in its definition, too
     */
    Template template(int offset, int id) throws DamagedException {
        Template known = templates.get(offset);
        if (known == null && isTemplate(offset, id)) {
            int from = offset + TEMPLATE_HEAD;
            known = BinXml.template(this, from, from + templateSize(offset));
            templates.put(offset, known);
            templatesOfFile.put(id, known);
        }
        known = known == null ? templatesOfFile.get(id) : known;
        if (known == null) {
            throw new DamagedException("no template at " + offset);
        }
        return known;
    }

    /** True when the template of this id is defined there. */
    boolean isTemplate(int offset, int id) {
        int most = bytes.limit() - TEMPLATE_HEAD;
        return offset >= HEAD
                && offset <= most
                && bytes.getInt(offset + 4) == id
                && templateSize(offset) >= 0
                && templateSize(offset) <= most - offset;
    }

    int templateSize(int offset) {
        return bytes.getInt(offset + TEMPLATE_HEAD - 4);
    }
}
