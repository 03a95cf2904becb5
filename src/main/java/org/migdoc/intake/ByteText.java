package org.migdoc.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads bytes that are no UTF-16: UTF-8 when they are valid UTF-8, else the likeliest code page, and line by line one or the
 * other for files that two programs wrote to:
 *
 * <pre>
 * F C3 BC r HV01 0D 0A       UTF-8 (PowerShell 7)
 * F 81 r HV02 0D 0A          IBM850 (cmd)
 * </pre>
 */
final class ByteText {

    private final @Nullable Charset page;
    private final @Nullable Charset rival;
    private final boolean utf8;

    private ByteText(boolean utf8, @Nullable Charset page, @Nullable Charset rival) {
        this.utf8 = utf8;
        this.page = page;
        this.rival = rival;
    }

    /** How to read {@code bytes}. */
    static ByteText of(byte[] bytes) {
        if (CodePages.strict(withoutCutEnd(bytes), StandardCharsets.UTF_8) != null) {
            return new ByteText(true, null, null);
        }
        int balance = utf8Balance(bytes);
        byte[] unclear = balance >= 0 ? withoutUtf8Lines(bytes) : bytes;
        CodePages.Choice choice = CodePages.choose(unclear);
        return new ByteText(balance >= 0, choice.charset(), choice.rival());
    }

    /** {@code UTF-8}, {@code IBM850}, {@code UTF-8 + IBM850}. */
    String name() {
        if (page == null) {
            return "UTF-8";
        }
        return utf8 ? "UTF-8 + " + page.name() : page.name();
    }

    /** The page that would fit nearly as well and give another text, or null. */
    @Nullable
    Charset rival() {
        return rival;
    }

    /** {@code part} as text. */
    String decode(byte[] part) {
        if (page == null) {
            return new String(part, StandardCharsets.UTF_8);
        }
        return utf8 ? byLine(part, page) : CodePages.decode(part, page);
    }

    private static String byLine(byte[] bytes, Charset page) {
        StringBuilder text = new StringBuilder(bytes.length);
        for (int start = 0, end; start < bytes.length; start = end) {
            end = lineEnd(bytes, start);
            byte[] line = Arrays.copyOfRange(bytes, start, end);
            String strict = CodePages.strict(line, StandardCharsets.UTF_8);
            text.append(strict != null ? strict : CodePages.decode(line, page));
        }
        return text.toString();
    }

    /** Lines that are UTF-8 and not ASCII, less the lines that are neither. */
    private static int utf8Balance(byte[] bytes) {
        int balance = 0;
        boolean any = false;
        for (int start = 0, end; start < bytes.length; start = end) {
            end = lineEnd(bytes, start);
            if (high(bytes, start, end)) {
                boolean valid = isUtf8(bytes, start, end);
                any |= valid;
                balance += valid ? 1 : -1;
            }
        }
        return any ? balance : -1;
    }

    private static byte[] withoutUtf8Lines(byte[] bytes) {
        byte[] rest = new byte[bytes.length];
        int length = 0;
        for (int start = 0, end; start < bytes.length; start = end) {
            end = lineEnd(bytes, start);
            if (!isUtf8(bytes, start, end)) {
                System.arraycopy(bytes, start, rest, length, end - start);
                length += end - start;
            }
        }
        return Arrays.copyOf(rest, length);
    }

    private static boolean isUtf8(byte[] bytes, int from, int to) {
        return CodePages.strict(Arrays.copyOfRange(bytes, from, to), StandardCharsets.UTF_8) != null;
    }

    private static boolean high(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] < 0) {
                return true;
            }
        }
        return false;
    }

    private static int lineEnd(byte[] bytes, int from) {
        int i = from;
        while (i < bytes.length && bytes[i] != '\n') {
            i++;
        }
        return Math.min(i + 1, bytes.length);
    }

    /** Without the beginning of a character whose rest was cut off at the end, if there are others that were not. */
    private static byte[] withoutCutEnd(byte[] bytes) {
        int i = bytes.length - 1;
        while (i >= 0 && bytes.length - i < 4 && (bytes[i] & 0xc0) == 0x80) {
            i--;
        }
        if (i < 0 || bytes[i] >= 0) {
            return bytes;
        }
        int lead = bytes[i] & 0xff;
        int needed = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1;
        return bytes.length - i < needed && high(bytes, 0, i) ? Arrays.copyOf(bytes, i) : bytes;
    }
}
