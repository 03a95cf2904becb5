package org.migdoc.intake.evtx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** Writes event log files as Windows does: records in chunks of 64 KiB, each shape of event once in a chunk as a template. */
final class EvtxFile {

    static final int FILE_HEAD = 4096;

    private static final String EVENTS = "http://schemas.microsoft.com/win/2004/08/events/event";
    private static final long EPOCH = 11_644_473_600L;

    private final int minor;
    private final List<ChunkWriter> chunks = new ArrayList<>();
    private long next;

    /**
     * An empty file.
     *
     * @param minor version of the format, 1 or 2
     * @param first number of the first record
     */
    EvtxFile(int minor, long first) {
        this.minor = minor;
        this.next = first;
    }

    /**
     * An event of Windows.
     *
     * @param root of its values: {@code EventData}, or the element in {@code UserData}
     * @param values by name; without a name when that is a number
     */
    record Event(
            String provider,
            int id,
            int level,
            Instant time,
            String channel,
            String computer,
            String root,
            Map<String, Typed> values) {

        static Event of(String provider, int id, String channel, String computer, String... namesAndValues) {
            Map<String, Typed> values = new LinkedHashMap<>();
            for (int i = 0; i < namesAndValues.length; i += 2) {
                values.put(namesAndValues[i], Typed.text(namesAndValues[i + 1]));
            }
            Instant time = Instant.parse("2026-11-03T09:01:22Z");
            return new Event(provider, id, 2, time, channel, computer, "EventData", values);
        }

        Event in(String userData) {
            return new Event(provider, id, level, time, channel, computer, userData, values);
        }

        Event with(String name, Typed value) {
            Map<String, Typed> more = new LinkedHashMap<>(values);
            more.put(name, value);
            return new Event(provider, id, level, time, channel, computer, root, more);
        }
    }

    /** A value as it stands in a file. */
    static final class Typed {

        private final int type;
        private final byte[] bytes;

        private Typed(int type, byte[] bytes) {
            this.type = type;
            this.bytes = bytes;
        }

        static Typed text(String text) {
            return new Typed(0x01, text.getBytes(StandardCharsets.UTF_16LE));
        }

        static Typed of(int type, int... bytes) {
            byte[] all = new byte[bytes.length];
            for (int i = 0; i < all.length; i++) {
                all[i] = (byte) bytes[i];
            }
            return new Typed(type, all);
        }

        private static Typed number(int type, int size, long value) {
            byte[] all = new byte[size];
            for (int i = 0; i < size; i++) {
                all[i] = (byte) (value >> 8 * i);
            }
            return new Typed(type, all);
        }

        private static Typed time(Instant time) {
            return number(0x11, 8, (time.getEpochSecond() + EPOCH) * 10_000_000 + time.getNano() / 100);
        }
    }

    EvtxFile add(Event... events) {
        for (Event event : events) {
            if (chunks.isEmpty() || !chunks.get(chunks.size() - 1).fits()) {
                chunks.add(new ChunkWriter(next));
            }
            chunks.get(chunks.size() - 1).add(next++, event);
        }
        return this;
    }

    /** Begins another chunk for what comes next. */
    EvtxFile nextChunk() {
        chunks.add(new ChunkWriter(next));
        return this;
    }

    byte[] bytes() {
        byte[] bytes = new byte[FILE_HEAD + chunks.size() * Chunk.SIZE];
        ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        file.put("ElfFile\0".getBytes(StandardCharsets.US_ASCII));
        file.putLong(0).putLong(chunks.size() - 1).putLong(next);
        file.putInt(128).putShort((short) minor).putShort((short) 3).putShort((short) FILE_HEAD);
        file.putShort((short) chunks.size());
        file.putInt(124, crc(bytes, 0, 120));
        for (int i = 0; i < chunks.size(); i++) {
            file.position(FILE_HEAD + i * Chunk.SIZE);
            file.put(chunks.get(i).finished());
        }
        return bytes;
    }

    private static int crc(byte[] bytes, int from, int length) {
        CRC32 crc = new CRC32();
        crc.update(bytes, from, length);
        return (int) crc.getValue();
    }

    /** One chunk while it is written. */
    private static final class ChunkWriter {

        private static final int LARGEST_RECORD = 8000;

        private final byte[] bytes = new byte[Chunk.SIZE];
        private final ByteBuffer out = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        private final Map<String, Integer> names = new LinkedHashMap<>();
        private final Map<String, Integer> templates = new LinkedHashMap<>();
        private final long first;
        private int lastRecord;

        ChunkWriter(long first) {
            this.first = first;
            out.position(Chunk.HEAD);
        }

        boolean fits() {
            return out.remaining() > LARGEST_RECORD;
        }

        void add(long number, Event event) {
            lastRecord = out.position();
            out.putInt(0x2a2a).putInt(0).putLong(number);
            out.put(Typed.time(event.time()).bytes);
            fragment();
            instance(
                    "event",
                    this::system,
                    List.of(
                            Typed.text(event.provider()),
                            Typed.number(0x06, 2, event.id()),
                            Typed.number(0x04, 1, event.level()),
                            Typed.time(event.time()),
                            Typed.number(0x0a, 8, number),
                            Typed.text(event.channel()),
                            Typed.text(event.computer()),
                            new Typed(0x21, new byte[0])),
                    () -> {
                        fragment();
                        instance(
                                event.root() + event.values().keySet(),
                                () -> data(event),
                                List.copyOf(event.values().values()),
                                null);
                        out.put((byte) 0);
                    });
            out.put((byte) 0);
            int size = (out.position() - lastRecord + 4 + 7) / 8 * 8;
            out.position(lastRecord + size - 4);
            out.putInt(size).putInt(lastRecord + 4, size);
        }

        private void fragment() {
            out.put((byte) 0x0f).put((byte) 1).put((byte) 1).put((byte) 0);
        }

        /** A template, where it is new, and its values; {@code last} writes what the last value, a document, consists of. */
        private void instance(String shape, Runnable definition, List<Typed> values, @Nullable Runnable last) {
            int id = shape.hashCode();
            out.put((byte) 0x0c).put((byte) 1).putInt(id);
            Integer known = templates.get(shape);
            out.putInt(known == null ? out.position() + 4 : known);
            if (known == null) {
                define(shape, id, definition);
            }
            int sizes = out.position() + 4;
            out.putInt(values.size());
            values.forEach(value -> out.putShort((short) value.bytes.length)
                    .put((byte) value.type)
                    .put((byte) 0));
            values.forEach(value -> out.put(value.bytes));
            if (last != null) {
                int from = out.position();
                last.run();
                out.putShort(sizes + 4 * (values.size() - 1), (short) (out.position() - from));
            }
        }

        private void define(String shape, int id, Runnable definition) {
            int at = out.position();
            templates.put(shape, at);
            out.putInt(0).putInt(id).putLong(0).putInt(0).putInt(0);
            int from = out.position();
            fragment();
            definition.run();
            out.put((byte) 0);
            out.putInt(from - 4, out.position() - from);
        }

        private void system() {
            element("Event", Map.of("xmlns", EVENTS), () -> {
                element("System", Map.of(), () -> {
                    element("Provider", Map.of("Name", 0), null);
                    element("EventID", Map.of(), () -> place(1, 0x06));
                    element("Level", Map.of(), () -> place(2, 0x04));
                    element("Execution", Map.of("ProcessID", 4), null);
                    element("TimeCreated", Map.of("SystemTime", 3), null);
                    element("EventRecordID", Map.of(), () -> place(4, 0x0a));
                    element("Channel", Map.of(), () -> place(5, 0x01));
                    element("Computer", Map.of(), () -> place(6, 0x01));
                });
                place(7, 0x21);
            });
        }

        private void data(Event event) {
            if (event.root().equals("EventData")) {
                element("EventData", Map.of(), () -> values(event, true));
            } else {
                element("UserData", Map.of(), () -> element(event.root(), Map.of(), () -> values(event, false)));
            }
        }

        private void values(Event event, boolean data) {
            int i = 0;
            for (Map.Entry<String, Typed> value : event.values().entrySet()) {
                int index = i++;
                boolean named = !value.getKey().matches("\\d+");
                element(
                        data ? "Data" : value.getKey(),
                        data && named ? Map.of("Name", value.getKey()) : Map.of(),
                        () -> place(index, value.getValue().type));
            }
        }

        /** An element of a template; an attribute is a text or the number of a place. */
        private void element(String name, Map<String, Object> attributes, @Nullable Runnable content) {
            int start = out.position();
            out.put((byte) (attributes.isEmpty() ? 0x01 : 0x41))
                    .putShort((short) -1)
                    .putInt(0);
            name(name);
            int list = out.position();
            out.position(attributes.isEmpty() ? list : list + 4);
            attributes.forEach(this::attribute);
            if (!attributes.isEmpty()) {
                out.putInt(list, out.position() - list - 4);
            }
            if (content == null) {
                out.put((byte) 0x03);
            } else {
                out.put((byte) 0x02);
                content.run();
                out.put((byte) 0x04);
            }
            out.putInt(start + 3, out.position() - start - 7);
        }

        private void attribute(String name, Object value) {
            out.put((byte) 0x06);
            name(name);
            if (value instanceof Integer index) {
                place(index, name.equals("SystemTime") ? 0x11 : 0x01);
            } else {
                out.put((byte) 0x05).put((byte) 0x01).putShort((short)
                        value.toString().length());
                out.put(value.toString().getBytes(StandardCharsets.UTF_16LE));
            }
        }

        private void place(int index, int type) {
            out.put((byte) 0x0e).putShort((short) index).put((byte) type);
        }

        private void name(String name) {
            Integer known = names.putIfAbsent(name, out.position() + 4);
            out.putInt(known == null ? out.position() + 4 : known);
            if (known == null) {
                out.putInt(0).putShort(hash(name)).putShort((short) name.length());
                out.put(name.getBytes(StandardCharsets.UTF_16LE)).putShort((short) 0);
            }
        }

        private static short hash(String name) {
            int hash = 0;
            for (int i = 0; i < name.length(); i++) {
                hash = hash * 65599 + name.charAt(i);
            }
            return (short) hash;
        }

        byte[] finished() {
            int free = out.position();
            out.put(0, "ElfChnk\0".getBytes(StandardCharsets.US_ASCII));
            long last = out.getLong(lastRecord + 8);
            out.putLong(8, first).putLong(16, last).putLong(24, first).putLong(32, last);
            out.putInt(40, 128).putInt(44, lastRecord).putInt(48, free);
            out.putInt(52, crc(bytes, Chunk.HEAD, free - Chunk.HEAD));
            CRC32 crc = new CRC32();
            crc.update(bytes, 0, 120);
            crc.update(bytes, 128, 384);
            out.putInt(124, (int) crc.getValue());
            return bytes;
        }
    }
}
