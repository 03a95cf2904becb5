package org.migdoc.intake.evtx;

import java.nio.ByteBuffer;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;

/** Writes values as Windows writes them into XML: numbers, texts, times, SIDs, GUIDs, and lists of them. */
final class Values {

    private static final int TEXT = 0x01;
    private static final int ANSI = 0x02;
    private static final int BINARY = 0x0e;
    private static final int SID = 0x13;
    /** Characters of one text; what is longer is cut. */
    private static final int LONGEST = 4000;

    private static final int MOST_BYTES = 512;
    private static final int MOST_ELEMENTS = 1000;
    /** Seconds from 1601 to 1970. */
    private static final long EPOCH = 11_644_473_600L;

    private static final long TICKS = 10_000_000;

    private final ByteBuffer chunk;
    private final StringBuilder out;

    Values(ByteBuffer chunk, StringBuilder out) {
        this.chunk = chunk;
        this.out = out;
    }

    /** Appends a value; a list with commas between its elements. */
    void append(Value value) throws DamagedException {
        if (value.isList()) {
            appendList(value);
        } else {
            append(value.elementType(), value.at(), value.size());
        }
    }

    private void appendList(Value value) throws DamagedException {
        int type = value.elementType();
        if (type == TEXT || type == ANSI) {
            appendTexts(value, type == TEXT ? 2 : 1);
            return;
        }
        int size = type == SID ? 0 : elementSize(type, value.size());
        int end = value.at() + value.size();
        int at = value.at();
        for (int n = 0; at < end && n < MOST_ELEMENTS; n++) {
            int length = type == SID ? sidSize(at) : size;
            out.append(n == 0 ? "" : ", ");
            append(type, at, length);
            at += length;
        }
    }

    /** Texts that end with a zero each. */
    private void appendTexts(Value value, int width) {
        int end = value.at() + value.size();
        int from = value.at();
        for (int at = from; at + width <= end; at += width) {
            boolean zero = (width == 2 ? chunk.getChar(at) : chunk.get(at)) == 0;
            if (zero || at + width == end) {
                out.append(from == value.at() ? "" : ", ");
                text(from, (zero ? at : at + width) - from, width);
                from = at + width;
            }
        }
    }

    private static int elementSize(int type, int size) throws DamagedException {
        return switch (type) {
            case 0x03, 0x04 -> 1;
            case 0x05, 0x06 -> 2;
            case 0x07, 0x08, 0x0b, 0x0d, 0x14 -> 4;
            case 0x09, 0x0a, 0x0c, 0x11, 0x15 -> 8;
            case 0x0f, 0x12 -> 16;
            case 0x10 -> size % 8 == 0 ? 8 : 4;
            default -> throw new DamagedException("a list of values of type " + type);
        };
    }

    private int sidSize(int at) {
        return 8 + 4 * (chunk.get(at + 1) & 0xff);
    }

    private void append(int type, int at, int size) throws DamagedException {
        switch (type) {
            case 0x00 -> out.append("");
            case TEXT -> text(at, size, 2);
            case ANSI -> text(at, size, 1);
            case 0x03 -> out.append(chunk.get(at));
            case 0x04 -> out.append(chunk.get(at) & 0xff);
            case 0x05 -> out.append(chunk.getShort(at));
            case 0x06 -> out.append(chunk.getShort(at) & 0xffff);
            case 0x07 -> out.append(chunk.getInt(at));
            case 0x08 -> out.append(chunk.getInt(at) & 0xffffffffL);
            case 0x09 -> out.append(chunk.getLong(at));
            case 0x0a -> out.append(Long.toUnsignedString(chunk.getLong(at)));
            case 0x0b -> out.append(chunk.getFloat(at));
            case 0x0c -> out.append(chunk.getDouble(at));
            case 0x0d -> out.append(chunk.getInt(at) != 0);
            case BINARY -> binary(at, size);
            case 0x0f -> guid(at);
            case 0x10 -> hex(size == 4 ? chunk.getInt(at) & 0xffffffffL : chunk.getLong(at));
            case 0x11 -> fileTime(chunk.getLong(at));
            case 0x12 -> systemTime(at);
            case SID -> sid(at, size);
            case 0x14 -> hex(chunk.getInt(at) & 0xffffffffL);
            case 0x15 -> hex(chunk.getLong(at));
            default -> throw new DamagedException("a value of type " + type);
        }
    }

    /** Text without its closing zeros, in one line, safe in XML. */
    void text(int at, int bytes, int width) {
        int length = Math.min(bytes / width, LONGEST);
        while (length > 0 && character(at, length - 1, width) == 0) {
            length--;
        }
        for (int i = 0; i < length; i++) {
            append(out, character(at, i, width));
        }
        if (length == LONGEST) {
            out.append('…');
        }
    }

    private char character(int at, int i, int width) {
        return width == 2 ? chunk.getChar(at + 2 * i) : (char) (chunk.get(at + i) & 0xff);
    }

    /** Appends a character of a text; what would end a line or a tag becomes harmless. */
    static void append(StringBuilder out, char c) {
        switch (c) {
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '&' -> out.append("&amp;");
            case '"' -> out.append("&quot;");
            default -> out.append(c < ' ' || c == '\u0085' || c == '\u2028' || c == '\u2029' ? ' ' : c);
        }
    }

    private void hex(long value) {
        out.append("0x").append(Long.toHexString(value));
    }

    private void binary(int at, int size) {
        for (int i = 0; i < Math.min(size, MOST_BYTES); i++) {
            digits(chunk.get(at + i), 2);
        }
    }

    private void digits(long value, int digits) {
        for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
            out.append(Character.toUpperCase(Character.forDigit((int) (value >>> shift) & 0xf, 16)));
        }
    }

    private void guid(int at) {
        out.append('{');
        digits(chunk.getInt(at), 8);
        out.append('-');
        digits(chunk.getShort(at + 4), 4);
        out.append('-');
        digits(chunk.getShort(at + 6), 4);
        out.append('-');
        for (int i = 8; i < 16; i++) {
            out.append(i == 10 ? "-" : "");
            digits(chunk.get(at + i), 2);
        }
        out.append('}');
    }

    private void fileTime(long ticks) {
        if (ticks < 0) {
            hex(ticks);
            return;
        }
        out.append(LocalDateTime.ofEpochSecond(ticks / TICKS - EPOCH, 0, ZoneOffset.UTC)
                        .toLocalDate())
                .append('T');
        long second = ticks / TICKS % 86_400;
        time(second / 3600, second / 60 % 60, second % 60);
        String fraction = Long.toString(TICKS + ticks % TICKS);
        out.append('.').append(fraction, 1, fraction.length()).append('Z');
    }

    private void time(long hour, long minute, long second) {
        out.append(hour < 10 ? "0" : "").append(hour);
        out.append(minute < 10 ? ":0" : ":").append(minute);
        out.append(second < 10 ? ":0" : ":").append(second);
    }

    private void systemTime(int at) {
        out.append(String.format(Locale.ROOT, "%04d-%02d-%02dT", field(at, 0), field(at, 1), field(at, 3)));
        time(field(at, 4), field(at, 5), field(at, 6));
        out.append(String.format(Locale.ROOT, ".%03dZ", field(at, 7)));
    }

    private int field(int at, int i) {
        return chunk.getShort(at + 2 * i) & 0xffff;
    }

    private void sid(int at, int size) throws DamagedException {
        if (size < 8 || sidSize(at) > size) {
            throw new DamagedException("a SID of " + size + " bytes");
        }
        long authority = 0;
        for (int i = 2; i < 8; i++) {
            authority = authority << 8 | chunk.get(at + i) & 0xff;
        }
        out.append("S-").append(chunk.get(at) & 0xff).append('-').append(authority);
        for (int i = 8; i < sidSize(at); i += 4) {
            out.append('-').append(chunk.getInt(at + i) & 0xffffffffL);
        }
    }
}
