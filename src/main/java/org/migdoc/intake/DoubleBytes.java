package org.migdoc.intake;

import java.nio.charset.Charset;
import java.util.List;

/**
 * Reads bytes of Japanese, Korean or Chinese Windows and says how well they fit one of the double-byte code pages:
 *
 * <pre>
 * 83 7A 83 58 83 67                windows-31j      ホスト
 * C8 A3 BD BA C6 AE                x-windows-949    호스트
 * D6 F7 BB FA                      GBK              主机
 * A5 44 BE F7                      x-windows-950    主機
 * </pre>
 */
enum DoubleBytes {
    JAPANESE("windows-31j") {
        @Override
        int pair(int lead, int trail) {
            if (lead == 0x81) {
                return trail == 0x5b ? 3 : 1;
            }
            boolean hiragana = lead == 0x82 && trail >= 0x9f && trail <= 0xf1;
            boolean katakana = lead == 0x83 && trail <= 0x96;
            if (hiragana || katakana) {
                return 5;
            }
            return lead == 0x82 ? 1 : lead >= 0x88 && lead <= 0x97 ? 4 : lead >= 0x98 && lead <= 0xea ? 0 : -3;
        }

        @Override
        boolean single(int b) {
            return b >= 0xa1 && b <= 0xdf;
        }
    },
    KOREAN("x-windows-949") {
        @Override
        int pair(int lead, int trail) {
            return trail < 0xa1 ? -3 : lead >= 0xb0 && lead <= 0xc8 ? 5 : lead >= 0xa1 && lead <= 0xa3 ? 1 : -4;
        }
    },
    SIMPLIFIED_CHINESE("GBK") {
        @Override
        int pair(int lead, int trail) {
            return trail < 0xa1 ? -3 : lead >= 0xb0 && lead <= 0xd7 ? 4 : lead >= 0xa1 && lead <= 0xa3 ? 1 : 0;
        }
    },
    TRADITIONAL_CHINESE("x-windows-950") {
        @Override
        int pair(int lead, int trail) {
            return lead >= 0xa4 && lead <= 0xc6 ? 4 : lead >= 0xa1 && lead <= 0xa3 ? 1 : -2;
        }
    };

    private final String charset;

    DoubleBytes(String charset) {
        this.charset = charset;
    }

    /** All of them, in the order in which a tie is decided. */
    static List<DoubleBytes> all() {
        return List.of(values());
    }

    String charset() {
        return charset;
    }

    /** False on a Java run-time that was cut down to the Western code pages. */
    boolean available() {
        return Charset.isSupported(charset);
    }

    /** How usual a pair is, about 2 for each byte of everyday text. */
    abstract int pair(int lead, int trail);

    /** True when the page reads that byte as a character of its own. */
    boolean single(int b) {
        return false;
    }

    /** As {@link Plausibility}, for bytes that this page can decode. */
    int score(byte[] bytes) {
        int score = 0;
        int i = 0;
        while (i < bytes.length) {
            int lead = bytes[i] & 0xff;
            if (lead < 0x80) {
                i++;
            } else if (single(lead) || i + 1 == bytes.length) {
                score -= 2;
                i++;
            } else {
                score += isLonely(bytes, i) ? -6 : pair(lead, bytes[i + 1] & 0xff);
                i += 2;
            }
        }
        return score;
    }

    /** One pair alone in a word of small ASCII letters is an accented letter with its neighbour. */
    private static boolean isLonely(byte[] bytes, int i) {
        boolean alone = (i == 0 || bytes[i - 1] >= 0) && (i + 2 >= bytes.length || bytes[i + 2] >= 0);
        boolean before = i > 0 && isLetter(bytes[i - 1]);
        boolean behind = i + 2 < bytes.length && isSmall(bytes[i + 2]);
        if (isLetter(bytes[i + 1])) {
            return alone || before;
        }
        return alone && (behind || (before && isSmall(bytes[i - 1])));
    }

    private static boolean isLetter(byte b) {
        return (b >= 'A' && b <= 'Z') || isSmall(b);
    }

    private static boolean isSmall(byte b) {
        return b >= 'a' && b <= 'z';
    }
}
