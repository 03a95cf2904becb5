package org.migdoc.calibration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.migdoc.Doctor;
import org.migdoc.authoring.Sample;
import org.migdoc.diagnosis.Cause;
import org.migdoc.diagnosis.Certainty;
import org.migdoc.diagnosis.Finding;
import org.migdoc.diagnosis.Refit;
import org.migdoc.diagnosis.Strength;
import org.migdoc.recognise.MessageSources;

/**
 * Measures how often the program is right where it says so, and writes {@code docs/calibration.md}:
 *
 * <pre>
 * mvn -q test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=org.migdoc.calibration.Calibration
 * </pre>
 *
 * Each sample is weighed without the findings whose rule, row or sentence no other sample confirms, as if it had been met before
 * anybody wrote a rule for it. Arguments are folders of other cases, which are weighed as they are and only printed.
 */
public final class Calibration {

    private static final int FOLDS = 10;
    private static final List<Double> UNKNOWNS = List.of(0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0);

    private final Map<String, Cause> causes;

    private Calibration(Map<String, Cause> causes) {
        this.causes = causes;
    }

    public static void main(String[] folders) throws IOException {
        Doctor doctor = Doctor.shipped();
        Calibration calibration = new Calibration(doctor.knowledge().catalogue().causes());
        if (folders.length == 0) {
            List<Trial> trials = leftOut(trials(Path.of("facts-samples"), doctor));
            Path page = Path.of("docs", "calibration.md");
            String text = Files.readString(page);
            String mark = "<!-- measured -->\n";
            int from = text.indexOf(mark) + mark.length();
            Files.writeString(page, text.substring(0, from) + calibration.page(trials), StandardCharsets.UTF_8);
        }
        for (String folder : folders) {
            System.out.println(calibration.page(trials(Path.of(folder), doctor)));
        }
    }

    private static List<Trial> trials(Path root, Doctor doctor) throws IOException {
        MessageSources sources = new MessageSources(doctor.knowledge().messages());
        List<Trial> trials = new ArrayList<>();
        for (Sample sample : Sample.below(root)) {
            trials.add(Trial.of(sample.folder(), doctor, sources));
        }
        return trials;
    }

    /** Each trial without what only itself confirms. */
    private static List<Trial> leftOut(List<Trial> trials) {
        Map<String, Integer> confirmed = new HashMap<>();
        trials.forEach(t -> t.confirmed().forEach(k -> confirmed.merge(k, 1, Integer::sum)));
        List<Trial> left = new ArrayList<>();
        for (Trial trial : trials) {
            Set<String> own = trial.confirmed();
            List<Finding> kept = new ArrayList<>();
            for (int i = 0; i < trial.findings().size(); i++) {
                boolean known = trial.knowledge().get(i).stream()
                        .allMatch(rows ->
                                rows.stream().anyMatch(k -> confirmed.getOrDefault(k, 0) > (own.contains(k) ? 1 : 0)));
                if (known) {
                    kept.add(trial.findings().get(i));
                }
            }
            left.add(new Trial(trial.name(), trial.right(), trial.acceptable(), kept, List.of()));
        }
        return left;
    }

    private String page(List<Trial> trials) {
        Reliability fitted = new Reliability(folded(trials));
        StringBuilder page = new StringBuilder();
        page.append(trials.size())
                .append(" samples, ")
                .append(fitted.said().size())
                .append(" causes.\n\n");
        page.append("| numbers | ECE | log loss | Brier |\n| --- | ---: | ---: | ---: |\n");
        page.append("| fitted in ").append(FOLDS).append(" folds, each measured on the samples left out ");
        page.append(fitted.scores()).append('\n');
        for (double unknown : UNKNOWNS) {
            page.append("| unknown cause ").append(unknown).append(' ');
            page.append(new Reliability(said(trials, new Refit(Map.of(), unknown))).scores())
                    .append('\n');
        }
        page.append('\n').append(fitted.table()).append('\n').append(words(trials));
        return page.append('\n').append(strengths(trials)).toString();
    }

    /** The odds of the unknown cause fitted on nine tenths of the trials, what is then said of the tenth. */
    private List<Reliability.Said> folded(List<Trial> trials) {
        List<Reliability.Said> said = new ArrayList<>();
        for (int f = 0; f < FOLDS; f++) {
            List<Trial> others = new ArrayList<>();
            List<Trial> own = new ArrayList<>();
            for (int i = 0; i < trials.size(); i++) {
                (i % FOLDS == f ? own : others).add(trials.get(i));
            }
            said.addAll(said(own, new Refit(Map.of(), best(others))));
        }
        return said;
    }

    private double best(List<Trial> trials) {
        double best = UNKNOWNS.get(0);
        double least = Double.MAX_VALUE;
        for (double unknown : UNKNOWNS) {
            double loss = new Reliability(said(trials, new Refit(Map.of(), unknown))).logLoss();
            if (loss < least) {
                least = loss;
                best = unknown;
            }
        }
        return best;
    }

    /** Of every cause that is shown and of the first; acceptable ones are neither right nor wrong. */
    private List<Reliability.Said> said(List<Trial> trials, Refit refit) {
        List<Reliability.Said> all = new ArrayList<>();
        for (Trial trial : trials) {
            List<Refit.Said> said = refit.of(causes, trial.findings());
            for (int i = 0; i < said.size(); i++) {
                Refit.Said one = said.get(i);
                boolean counts = i == 0 || one.certainty() != Certainty.UNLIKELY;
                if (counts && !trial.acceptable().contains(one.cause())) {
                    all.add(new Reliability.Said(
                            one.probability(), trial.right().contains(one.cause())));
                }
            }
        }
        return all;
    }

    private String words(List<Trial> trials) {
        StringBuilder table = new StringBuilder("| word | causes | right |\n| --- | ---: | ---: |\n");
        for (Certainty word : List.of(Certainty.CONFIRMED, Certainty.LIKELY, Certainty.POSSIBLE)) {
            int shown = 0;
            int right = 0;
            for (Trial trial : trials) {
                for (Refit.Said one : new Refit(Map.of(), 1).of(causes, trial.findings())) {
                    boolean counts =
                            one.certainty() == word && !trial.acceptable().contains(one.cause());
                    shown += counts ? 1 : 0;
                    right += counts && trial.right().contains(one.cause()) ? 1 : 0;
                }
            }
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %d | %.1f %% |%n",
                    word.name().toLowerCase(Locale.ROOT),
                    shown,
                    100.0 * right / Math.max(1, shown)));
        }
        return table.toString();
    }

    private String strengths(List<Trial> trials) {
        StringBuilder table = new StringBuilder(
                "| weak, moderate, strong | log loss | samples with something sure | sure and wrong |\n| --- | ---: | ---: | ---: |\n");
        for (int weak : List.of(1, 3, 5)) {
            for (int moderate : List.of(6, 8, 10)) {
                for (int strong : List.of(12, 15, 18, 21)) {
                    Refit refit = new Refit(
                            Map.of(Strength.WEAK, weak, Strength.MODERATE, moderate, Strength.STRONG, strong),
                            best(trials));
                    table.append(String.format(
                            Locale.ROOT,
                            "| %d, %d, %d | %.3f | %d | %d |%n",
                            weak,
                            moderate,
                            strong,
                            new Reliability(said(trials, refit)).logLoss(),
                            trials.stream().filter(t -> sure(t, refit, false)).count(),
                            trials.stream().filter(t -> sure(t, refit, true)).count()));
                }
            }
        }
        return table.toString();
    }

    private boolean sure(Trial trial, Refit refit, boolean wrong) {
        return refit.of(causes, trial.findings()).stream()
                .filter(s -> s.certainty().sure())
                .anyMatch(s -> !wrong
                        || !trial.right().contains(s.cause())
                                && !trial.acceptable().contains(s.cause()));
    }
}
