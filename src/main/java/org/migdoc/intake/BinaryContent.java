package org.migdoc.intake;

import java.nio.charset.Charset;
import java.util.List;

/**
 * Reads bytes that no magic number names and says whether they are text at all: a program or a picture is full of control
 * characters ({@code 00 01 1F}), a log has none but line ends, tabs and, after a power failure, a gap of NULs.
 */
final class BinaryContent {

    private static final int NUL_PADDING = 16;
    private static final int SAMPLE = 1 << 20;

    private BinaryContent() {}

    /** True when more than three of a hundred characters in {@code bytes} are none that a text has; a gap of NULs in a log counts once. */
    static boolean isIn(byte[] bytes, List<Stretch> stretches) {
        long strange = 0;
        long all = 0;
        for (Stretch stretch : stretches) {
            Charset wide = stretch.charset();
            if (wide == null) {
                strange += strangeBytes(bytes, stretch);
                all += stretch.length();
            } else {
                String text = new String(bytes, stretch.from(), Math.min(stretch.length(), SAMPLE), wide);
                strange += text.chars().filter(BinaryContent::isStrange).count();
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
