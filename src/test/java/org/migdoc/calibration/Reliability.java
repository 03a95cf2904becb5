package org.migdoc.calibration;

import java.util.List;
import java.util.Locale;

/** How what was said agrees with what was right: a table of bins, and the usual scores. */
record Reliability(List<Said> said) {

    private static final double[] BOUNDS = {0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01};
    private static final double NEVER_SURER = 0.997;
    private static final int BAR = 20;

    /** One probability that was said of a cause, and whether the cause was right. */
    record Said(double probability, boolean right) {}

    /** Weighted distance of the bins between said and right; 0 is best. */
    double expectedCalibrationError() {
        double error = 0;
        for (int b = 0; b + 1 < BOUNDS.length; b++) {
            List<Said> bin = bin(b);
            error += bin.size() * Math.abs(meanSaid(bin) - shareRight(bin));
        }
        return error / Math.max(1, said.size());
    }

    double logLoss() {
        return said.stream()
                .mapToDouble(s -> -Math.log(Math.min(
                        NEVER_SURER, Math.max(1 - NEVER_SURER, s.right() ? s.probability() : 1 - s.probability()))))
                .average()
                .orElse(0);
    }

    double brier() {
        return said.stream()
                .mapToDouble(s -> Math.pow(s.probability() - (s.right() ? 1 : 0), 2))
                .average()
                .orElse(0);
    }

    private List<Said> bin(int b) {
        return said.stream()
                .filter(s -> s.probability() >= BOUNDS[b] && s.probability() < BOUNDS[b + 1])
                .toList();
    }

    private static double meanSaid(List<Said> bin) {
        return bin.stream().mapToDouble(Said::probability).average().orElse(0);
    }

    private static double shareRight(List<Said> bin) {
        return bin.stream().mapToDouble(s -> s.right() ? 1 : 0).average().orElse(0);
    }

    /** A line of scores. */
    String scores() {
        return String.format(Locale.ROOT, "| %.3f | %.3f | %.3f |", expectedCalibrationError(), logLoss(), brier());
    }

    /** A Markdown table, a line a bin, with a bar for how many were right and a mark where they should be. */
    String table() {
        StringBuilder table = new StringBuilder(
                "| said | causes | said on average | right | |\n| --- | ---: | ---: | ---: | --- |\n");
        for (int b = 0; b + 1 < BOUNDS.length; b++) {
            List<Said> bin = bin(b);
            if (!bin.isEmpty()) {
                table.append(String.format(
                        Locale.ROOT,
                        "| %.0f–%.0f %% | %d | %.1f %% | %.1f %% | `%s` |%n",
                        100 * BOUNDS[b],
                        100 * Math.min(1, BOUNDS[b + 1]),
                        bin.size(),
                        100 * meanSaid(bin),
                        100 * shareRight(bin),
                        bar(shareRight(bin), meanSaid(bin))));
            }
        }
        return table.toString();
    }

    private static String bar(double right, double said) {
        StringBuilder bar = new StringBuilder();
        for (int i = 0; i <= BAR; i++) {
            bar.append(i == Math.round(said * BAR) ? '|' : i < Math.round(right * BAR) ? '#' : '.');
        }
        return bar.toString();
    }
}
