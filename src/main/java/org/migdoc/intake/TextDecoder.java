package org.migdoc.intake;

import java.nio.charset.Charset;
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
        if (BinaryContent.isIn(bytes, stretches)) {
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
            Charset wide = stretch.charset();
            text.append(wide == null ? byteText.decode(part) : new String(part, wide));
        }
        String charset = stretches.isEmpty()
                ? byteText.name()
                : stretches.stream()
                        .map(s -> s.charset() == null ? byteText.name() : String.valueOf(s.charset()))
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

    private static byte[] concat(byte[] bytes, List<Stretch> stretches) {
        List<Stretch> narrow =
                stretches.stream().filter(s -> s.charset() == null).toList();
        byte[] all = new byte[narrow.stream().mapToInt(Stretch::length).sum()];
        int at = 0;
        for (Stretch stretch : narrow) {
            System.arraycopy(bytes, stretch.from(), all, at, stretch.length());
            at += stretch.length();
        }
        return all;
    }
}
