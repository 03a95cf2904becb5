package org.migdoc.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads bytes and gives text, whatever wrote them: PowerShell ({@code FF FE 48 00}), PowerShell 7 (UTF-8), cmd (the console's
 * code page), Notepad (the Windows code page), or several of them one behind the other in one file. Bytes that are no text are
 * named and not read. Never throws.
 */
public final class TextDecoder {

    private static final int NUL_PADDING = 16;
    private static final int SAMPLE = 1 << 20;

    private TextDecoder() {}

    /** The text in {@code bytes}, what it was read as, and what is in doubt. */
    public static Decoded decode(byte[] bytes) {
        FileKind kind = FileKind.of(bytes);
        if (kind != null) {
            return binary(kind.warning());
        }
        ByteOrderMark mark = ByteOrderMark.of(bytes);
        if (mark != null && mark.isUtf32()) {
            byte[] body = Arrays.copyOfRange(bytes, mark.length(), bytes.length);
            return repaired(new String(body, mark.charset()), mark.charset().name(), List.of());
        }
        List<Stretch> stretches = Stretch.of(
                bytes, mark == null ? 0 : mark.length(), mark == null ? Stretch.opening(bytes) : mark.layout());
        if (isBinary(bytes, stretches)) {
            return binary(
                    "no text but bytes of an unknown kind: not read. Maybe save it as text with the program that made it.");
        }
        return decode(bytes, stretches);
    }

    /** Text that was decoded by others, with what they did wrong mended where it can be. */
    static Decoded repair(String text) {
        return repaired(text, "UTF-8", List.of());
    }

    private static Decoded decode(byte[] bytes, List<Stretch> stretches) {
        byte[] unclear = concat(bytes, stretches);
        ByteText byteText = ByteText.of(unclear);
        StringBuilder text = new StringBuilder();
        for (Stretch stretch : stretches) {
            byte[] part = Arrays.copyOfRange(bytes, stretch.from(), stretch.to());
            Charset wide = wide(stretch.layout());
            text.append(wide == null ? byteText.decode(part) : new String(part, wide));
        }
        String charset = stretches.isEmpty()
                ? byteText.name()
                : stretches.stream()
                        .map(s -> wide(s.layout()) == null ? byteText.name() : String.valueOf(wide(s.layout())))
                        .distinct()
                        .collect(Collectors.joining(" + "));
        return repaired(text.toString(), charset, doubts(charset, byteText.rival()));
    }

    private static List<String> doubts(String charset, @Nullable Charset rival) {
        List<String> doubts = new ArrayList<>();
        if (charset.contains("+")) {
            doubts.add("changes its encoding (" + charset + "): every part was read in its own.");
        }
        if (rival != null) {
            doubts.add("read as " + charset + ", " + rival.name() + " would fit as well. Maybe save it as UTF-8"
                    + " if its letters look wrong.");
        }
        return doubts;
    }

    private static Decoded repaired(String text, String charset, List<String> doubts) {
        if (text.chars().allMatch(c -> c < 0x80)) {
            return new Decoded(text, charset, doubts);
        }
        Mojibake.Repair repair = Mojibake.repair(text);
        List<String> warnings = new ArrayList<>(doubts);
        warnings.addAll(repair.warnings());
        return new Decoded(repair.text(), charset, warnings);
    }

    private static Decoded binary(String warning) {
        return new Decoded("", Decoded.BINARY, List.of(warning));
    }

    private static @Nullable Charset wide(Stretch.Layout layout) {
        return switch (layout) {
            case UTF16LE -> StandardCharsets.UTF_16LE;
            case UTF16BE -> StandardCharsets.UTF_16BE;
            case BYTES -> null;
        };
    }

    private static byte[] concat(byte[] bytes, List<Stretch> stretches) {
        List<Stretch> narrow =
                stretches.stream().filter(s -> wide(s.layout()) == null).toList();
        byte[] all = new byte[narrow.stream().mapToInt(Stretch::length).sum()];
        int at = 0;
        for (Stretch stretch : narrow) {
            System.arraycopy(bytes, stretch.from(), all, at, stretch.length());
            at += stretch.length();
        }
        return all;
    }

    /** More than three of a hundred characters are none that a text has; a gap of NULs in a log counts once. */
    private static boolean isBinary(byte[] bytes, List<Stretch> stretches) {
        long strange = 0;
        long all = 0;
        for (Stretch stretch : stretches) {
            Charset wide = wide(stretch.layout());
            if (wide == null) {
                strange += strangeBytes(bytes, stretch);
                all += stretch.length();
            } else {
                String text = new String(bytes, stretch.from(), Math.min(stretch.length(), SAMPLE), wide);
                strange += text.chars().filter(TextDecoder::isStrange).count();
                all += text.length();
            }
        }
        return strange > 3 && 100 * strange > 3 * all;
    }

    private static boolean isStrange(int c) {
        int type = Character.getType(c);
        return type == Character.UNASSIGNED || type == Character.PRIVATE_USE || c == 0xfffd || isControl(c);
    }

    private static long strangeBytes(byte[] bytes, Stretch stretch) {
        long strange = 0;
        int nuls = 0;
        for (int i = stretch.from(); i < stretch.to(); i++) {
            nuls = bytes[i] == 0 ? nuls + 1 : 0;
            if (bytes[i] >= 0 && isControl(bytes[i])) {
                strange += nuls == NUL_PADDING ? 1 - NUL_PADDING : nuls > NUL_PADDING ? 0 : 1;
            }
        }
        return strange;
    }

    private static boolean isControl(int c) {
        boolean used = (c >= '\b' && c <= '\r') || c == 0x1a || c == 0x1b;
        return c == 0x7f || (c < ' ' && !used);
    }
}
