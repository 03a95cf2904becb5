package org.migdoc.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads text that some program on its way decoded wrongly, and mends it where the bytes can be had back:
 *
 * <pre>
 * FÃ¼r den Host â€žHV01â€œ       UTF-8 read as windows-1252
 * F├╝r den Host                 UTF-8 read as IBM850 or IBM437
 * </pre>
 *
 * A run of such characters is mended only when its bytes are valid UTF-8. What else can be wrong see {@link PageConfusion}.
 */
final class Mojibake {

    private static final List<SingleBytePage> PAGES =
            List.of(SingleBytePage.of("windows-1252"), SingleBytePage.of("IBM850"), SingleBytePage.of("IBM437"));

    private Mojibake() {}

    /** What came out: the text, and a sentence for each kind of damage that was mended. */
    record Repair(String text, List<String> warnings) {}

    /** Mends {@code text} line by line. */
    static Repair repair(String text) {
        StringBuilder whole = new StringBuilder(text.length());
        String sample = null;
        int mended = 0;
        for (int start = 0, end; start < text.length(); start = end) {
            int feed = text.indexOf('\n', start);
            end = feed < 0 ? text.length() : feed + 1;
            String line = text.substring(start, end);
            String better = line(line);
            whole.append(better);
            if (!better.equals(line)) {
                mended++;
                sample = sample == null ? firstDifference(line, better) : sample;
            }
        }
        return sample == null
                ? new Repair(text, List.of())
                : new Repair(
                        whole.toString(),
                        List.of("mended " + mended + " lines that had been read in the wrong encoding (" + sample
                                + ")."));
    }

    private static String line(String line) {
        if (high(line) == 0) {
            return line;
        }
        String once = hasRun(line) ? bestRuns(line) : line;
        if (!once.equals(line)) {
            return bestRuns(once);
        }
        return Plausibility.of(line) < 0 ? PageConfusion.mend(line) : line;
    }

    private static boolean hasRun(String line) {
        for (int i = 1; i < line.length(); i++) {
            if (line.charAt(i) > 0x7f && line.charAt(i - 1) > 0x7f) {
                return true;
            }
        }
        return false;
    }

    /** Every repair makes a line shorter: the page that mends most is the one it was read as. */
    private static String bestRuns(String line) {
        String best = line;
        for (SingleBytePage page : PAGES) {
            String text = runs(line, page);
            best = text.length() < best.length() ? text : best;
        }
        return best;
    }

    /** {@code line} with every run of characters that is UTF-8 in the bytes of {@code page} decoded again. */
    private static String runs(String line, SingleBytePage page) {
        StringBuilder mended = new StringBuilder(line.length());
        int i = 0;
        while (i < line.length()) {
            int end = i;
            while (end < line.length() && line.charAt(end) >= 0x80 && page.has(line.charAt(end))) {
                end++;
            }
            if (end - i > 1) {
                mended.append(run(line.substring(i, end), page));
                i = end;
            } else {
                mended.append(line.charAt(i++));
            }
        }
        return mended.toString();
    }

    private static String run(String run, SingleBytePage page) {
        byte[] bytes = page.encode(run);
        String decoded = bytes == null ? null : CodePages.strict(bytes, StandardCharsets.UTF_8);
        if (bytes == null || decoded == null || decoded.chars().anyMatch(c -> c < 0xa0)) {
            return run;
        }
        int lead = bytes[0] & 0xff;
        return lead == 0xc2 || lead == 0xc3 || run.length() > 2 ? decoded : run;
    }

    /** Characters beyond ASCII; hard blanks are no sign of damage. */
    private static long high(String text) {
        return text.chars().filter(c -> c > 0x7f && c != 0xa0).count();
    }

    private static String firstDifference(String line, String better) {
        List<String> before = List.of(line.strip().split("\\s+", 200));
        List<String> after = new ArrayList<>(List.of(better.strip().split("\\s+", 200)));
        for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
            if (!before.get(i).equals(after.get(i))) {
                return shortened(before.get(i)) + " → " + shortened(after.get(i));
            }
        }
        return "…";
    }

    private static String shortened(String word) {
        return word.length() > 40 ? word.substring(0, 40) + "…" : word;
    }
}
