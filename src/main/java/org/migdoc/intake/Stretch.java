package org.migdoc.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads bytes and says which stretches of them are UTF-16 and which are bytes of some other encoding. A file changes from one
 * to the other where {@code cmd >> file} and PowerShell's {@code >>} took turns:
 *
 * <pre>
 * 48 00 56 00 0D 00 0A 00 | 48 56 30 32 0D 0A | 00 48 00 56 00 0D 00 0A
 * UTF-16LE                | bytes             | UTF-16BE
 * </pre>
 *
 * The line ends decide: {@code 0A 00} ends a line of UTF-16LE, {@code 00 0A} one of UTF-16BE, any other {@code 0A} one of bytes.
 *
 * @param layout how its bytes stand
 * @param from first byte
 * @param to byte behind the last
 */
record Stretch(Layout layout, int from, int to) {

    /** How characters stand in bytes. */
    enum Layout {
        BYTES,
        UTF16LE,
        UTF16BE
    }

    private static final int WINDOW = 4096;

    int length() {
        return to - from;
    }

    /** UTF-16 in its byte order, or null for bytes of another encoding. */
    @Nullable
    Charset charset() {
        return switch (layout) {
            case UTF16LE -> StandardCharsets.UTF_16LE;
            case UTF16BE -> StandardCharsets.UTF_16BE;
            case BYTES -> null;
        };
    }

    /** All stretches of {@code bytes} from {@code from} on, in order; two neighbours never have the same layout. */
    static List<Stretch> of(byte[] bytes, int from, Layout first) {
        List<Stretch> stretches = new ArrayList<>();
        Layout current = first;
        int start = from;
        int at = from;
        while (at < bytes.length) {
            Stretch line = line(bytes, at, current);
            if (line.layout != current && at > start) {
                stretches.add(new Stretch(current, start, at));
                start = at;
            }
            current = line.layout;
            at = line.to;
        }
        if (bytes.length > start) {
            stretches.add(new Stretch(current, start, bytes.length));
        }
        return stretches;
    }

    /** The layout a file without a byte order mark begins with. */
    static Layout opening(byte[] bytes) {
        int end = Math.min(bytes.length, WINDOW);
        int odd = Pairs.asciiUnits(bytes, 0, end, 1);
        int even = Pairs.asciiUnits(bytes, 0, end, 0);
        if (odd + even == 0) {
            return ofOneBlock(bytes, end);
        }
        boolean strayNul = 50 * (odd + even) < end && 5 * Pairs.ascii(bytes, 0, end) >= 4 * end;
        if (strayNul || hasByteLine(bytes, end)) {
            return Layout.BYTES;
        }
        return odd > 4 * even ? Layout.UTF16LE : even > 4 * odd ? Layout.UTF16BE : Layout.BYTES;
    }

    /** Without a single ASCII character: a word of letters that all lie in the block of Cyrillic, or of kana. */
    private static Layout ofOneBlock(byte[] bytes, int end) {
        int units = end / 2;
        if (units < 3 || end % 2 != 0 || Pairs.ascii(bytes, 0, end) == end) {
            return Layout.BYTES;
        }
        if (Pairs.count(bytes, end, 1, 4) > units / 2 || Pairs.count(bytes, end, 1, 0x30) > units / 2) {
            return Layout.UTF16LE;
        }
        boolean bigEndian = Pairs.count(bytes, end, 0, 4) > units / 2 || Pairs.count(bytes, end, 0, 0x30) > units / 2;
        return bigEndian ? Layout.UTF16BE : Layout.BYTES;
    }

    private static boolean hasByteLine(byte[] bytes, int end) {
        for (int i = 1; i < end; i++) {
            if (bytes[i] == '\n') {
                return bytes[i - 1] != 0 && (i + 1 >= end || bytes[i + 1] != 0) && bytes[i - 1] == '\r';
            }
        }
        return false;
    }

    private static Stretch line(byte[] bytes, int from, Layout current) {
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] != '\n') {
                continue;
            }
            boolean evenOffset = (i - from) % 2 == 0;
            if (evenOffset && endsLittleEndian(bytes, from, i, current)) {
                return new Stretch(Layout.UTF16LE, from, i + 2);
            }
            if (!evenOffset && bytes[i - 1] == 0) {
                return new Stretch(Layout.UTF16BE, from, i + 1);
            }
            if (current == Layout.BYTES || (i > from && bytes[i - 1] == '\r')) {
                return new Stretch(Layout.BYTES, from, i + 1);
            }
        }
        return new Stretch(lastLayout(bytes, from, current), from, bytes.length);
    }

    private static boolean endsLittleEndian(byte[] bytes, int from, int at, Layout current) {
        if (at + 1 >= bytes.length || bytes[at + 1] != 0) {
            return false;
        }
        return current == Layout.UTF16LE || at == from || bytes[at - 1] == 0;
    }

    private static Layout lastLayout(byte[] bytes, int from, Layout current) {
        int odd = Pairs.asciiUnits(bytes, from, bytes.length, 1);
        int even = Pairs.asciiUnits(bytes, from, bytes.length, 0);
        int few = (bytes.length - from) / 8;
        if (odd > 4 * even && odd > few) {
            return Layout.UTF16LE;
        }
        if (even > 4 * odd && even > few) {
            return Layout.UTF16BE;
        }
        boolean plain = 10 * Pairs.ascii(bytes, from, bytes.length) >= 9 * (bytes.length - from);
        return plain && odd + even == 0 ? Layout.BYTES : current;
    }
}
