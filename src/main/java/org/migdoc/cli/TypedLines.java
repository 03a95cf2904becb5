package org.migdoc.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What a person types or pastes, or a script feeds: commands in single lines, pasted text in blocks.
 *
 * <p>A block ends with a line that holds a single dot, with Ctrl+D, with the mark that a terminal puts behind a paste, or with
 * the input.
 */
final class TypedLines {

    /** What a terminal puts around a paste when it is asked to. */
    private static final String PASTE_BEGINS = "\u001b[200~";

    private static final String PASTE_ENDS = "\u001b[201~";
    private static final int LONGEST = 64 << 20;

    private final InputStream in;

    TypedLines(InputStream in) {
        this.in = in;
    }

    /** The next line without its end, null at the end of the input. */
    @Nullable
    Typed line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(128);
        int read = in.read();
        if (read < 0) {
            return null;
        }
        while (read >= 0 && read != '\n') {
            if (line.size() < LONGEST) {
                line.write(read);
            }
            read = in.read();
        }
        byte[] bytes = line.toByteArray();
        boolean carriage = bytes.length > 0 && bytes[bytes.length - 1] == '\r';
        return new Typed(new String(bytes, 0, bytes.length - (carriage ? 1 : 0), StandardCharsets.ISO_8859_1));
    }

    /** The block that begins with {@code first}, or with the next line when that is null; in the bytes that came. */
    byte[] block(@Nullable Typed first) throws IOException {
        ByteArrayOutputStream block = new ByteArrayOutputStream(4096);
        Typed line = first == null ? line() : first;
        boolean ended = false;
        while (line != null && !ended && !line.text().equals(".")) {
            ended = line.endsPaste();
            block.writeBytes(line.withoutMarks());
            block.write('\n');
            line = ended || block.size() > LONGEST ? null : line();
        }
        return block.toByteArray();
    }

    /**
     * One line, in an encoding that nobody knows yet.
     *
     * @param bytes a character for each byte
     */
    record Typed(String bytes) {

        /** Without blanks at its ends and without the marks of a paste. */
        String text() {
            return new String(withoutMarks(), StandardCharsets.UTF_8).strip();
        }

        boolean beginsPaste() {
            return bytes.contains(PASTE_BEGINS);
        }

        boolean endsPaste() {
            return bytes.contains(PASTE_ENDS);
        }

        byte[] withoutMarks() {
            return bytes.replace(PASTE_BEGINS, "").replace(PASTE_ENDS, "").getBytes(StandardCharsets.ISO_8859_1);
        }
    }
}
