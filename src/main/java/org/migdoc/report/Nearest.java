package org.migdoc.report;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What somebody probably meant: the known word that differs from a misspelt one by the fewest letters. */
public final class Nearest {

    private Nearest() {}

    /** The known word nearest to {@code written}, or null when none is near; the first of equally near ones. */
    public static @Nullable String to(String written, Collection<String> known) {
        String word = simplified(written);
        if (word.length() > 60) {
            return null;
        }
        String nearest = null;
        int best = word.length() / 3 + 1;
        for (String candidate : known) {
            String other = simplified(candidate);
            int distance = word.length() > 2 && other.startsWith(word) ? 1 : distance(word, other);
            if (distance < best) {
                best = distance;
                nearest = candidate;
            }
        }
        return nearest;
    }

    private static String simplified(String word) {
        return word.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Letters to insert, drop, replace or swap with their neighbour. */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int replaced = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                d[i][j] = Math.min(replaced, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
