package org.migdoc.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The first bytes by which a text names its encoding: {@code EF BB BF} UTF-8, {@code FF FE} UTF-16LE, {@code FE FF} UTF-16BE,
 * {@code FF FE 00 00} UTF-32LE. UTF-32 stands first because UTF-16's mark is the beginning of its mark.
 */
enum ByteOrderMark {
    UTF_32LE("UTF-32LE", "\u00ff\u00fe\0\0"),
    UTF_32BE("UTF-32BE", "\0\0\u00fe\u00ff"),
    UTF_8("UTF-8", "\u00ef\u00bb\u00bf"),
    UTF_16LE("UTF-16LE", "\u00ff\u00fe"),
    UTF_16BE("UTF-16BE", "\u00fe\u00ff");

    private final String charset;
    private final String mark;

    ByteOrderMark(String charset, String mark) {
        this.charset = charset;
        this.mark = mark;
    }

    /** The mark {@code bytes} begin with, or null. */
    static @Nullable ByteOrderMark of(byte[] bytes) {
        for (ByteOrderMark mark : values()) {
            int length = mark.length();
            if (bytes.length >= length && new String(bytes, 0, length, StandardCharsets.ISO_8859_1).equals(mark.mark)) {
                return mark;
            }
        }
        return null;
    }

    Charset charset() {
        return Charset.forName(charset);
    }

    int length() {
        return mark.length();
    }

    boolean isUtf32() {
        return this == UTF_32LE || this == UTF_32BE;
    }

    /** How the bytes behind the mark stand. */
    Stretch.Layout layout() {
        return switch (this) {
            case UTF_16LE -> Stretch.Layout.UTF16LE;
            case UTF_16BE -> Stretch.Layout.UTF16BE;
            case UTF_8, UTF_32LE, UTF_32BE -> Stretch.Layout.BYTES;
        };
    }
}
