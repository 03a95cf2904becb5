package org.migdoc.intake;

import java.util.List;

/**
 * Reads a line whose bytes were written in one code page and decoded as another, and decodes it as it was meant:
 *
 * <pre>
 * g³ltig                  windows-1252 read as IBM850      gültig
 * Datentr„ger             IBM850 read as windows-1252      Datenträger
 * Îòêàçàíî â äîñòóïå      windows-1251 read as 1252        Отказано в доступе
 * </pre>
 *
 * Only when it reads badly as it is and well afterwards.
 *
 * @param shown what it was decoded as
 * @param meant what it was written in
 */
record PageConfusion(SingleBytePage shown, SingleBytePage meant) {

    private static final List<PageConfusion> ALL = List.of(
            PageConfusion.of("IBM850", "windows-1252"),
            PageConfusion.of("IBM437", "windows-1252"),
            PageConfusion.of("windows-1252", "IBM850"),
            PageConfusion.of("windows-1252", "windows-1251"),
            PageConfusion.of("windows-1252", "IBM866"),
            PageConfusion.of("windows-1251", "IBM866"),
            PageConfusion.of("IBM866", "windows-1251"));
    private static final int CLEARLY = 6;

    private static PageConfusion of(String shown, String meant) {
        return new PageConfusion(SingleBytePage.of(shown), SingleBytePage.of(meant));
    }

    /** {@code line} as it was meant, or as it is. */
    static String mend(String line) {
        int before = Plausibility.of(line);
        String best = line;
        int bestScore = before;
        for (PageConfusion confusion : before < 0 ? ALL : List.<PageConfusion>of()) {
            byte[] bytes = confusion.shown.encode(line);
            String text = bytes == null ? line : confusion.meant.decode(bytes);
            int score = Plausibility.of(text);
            if (score > bestScore && readsWell(text, score) && score - before >= CLEARLY) {
                best = text;
                bestScore = score;
            }
        }
        return best;
    }

    private static boolean readsWell(String text, int score) {
        return score > 0 && 2L * score >= 3 * text.chars().filter(c -> c > 0x7f).count();
    }
}
