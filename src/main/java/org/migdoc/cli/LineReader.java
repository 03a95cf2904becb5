package org.migdoc.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Lines of a stream of any length, none of them kept longer than allowed. */
final class LineReader {

    /**
     * One line.
     *
     * @param number from 1
     * @param text without its end, bytes that are no UTF-8 replaced; empty when it was too long
     * @param tooLong true when it was longer than allowed and has been skipped
     */
    record RawLine(long number, String text, boolean tooLong) {}

    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[1 << 16];
    private int next;
    private int filled;
    private long number;

    LineReader(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** The next line, null after the last one. Waits no longer than for the end of the line. */
    @Nullable
    RawLine read() throws IOException {
        if (next == filled && !fill()) {
            return null;
        }
        number++;
        byte[] line = new byte[256];
        long length = 0;
        boolean ended = false;
        while (!ended && (next < filled || fill())) {
            int end = next;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            if (length + end - next <= longest) {
                line = append(line, (int) length, end - next);
            }
            length += end - next;
            ended = end < filled;
            next = ended ? end + 1 : end;
        }
        return length > longest
                ? new RawLine(number, "", true)
                : new RawLine(number, new String(line, 0, (int) length, StandardCharsets.UTF_8), false);
    }

    private byte[] append(byte[] line, int length, int count) {
        byte[] room = line;
        if (length + count > line.length) {
            room = Arrays.copyOf(line, Math.max(length + count, Math.min(longest, line.length * 2)));
        }
        System.arraycopy(buffer, next, room, length, count);
        return room;
    }

    private boolean fill() throws IOException {
        next = 0;
        filled = Math.max(0, in.read(buffer));
        return filled > 0;
    }
}
