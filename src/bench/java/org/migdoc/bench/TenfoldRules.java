package org.migdoc.bench;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.migdoc.Doctor;
import org.migdoc.knowledge.KnowledgeBase;
import org.migdoc.knowledge.KnowledgeException;
import org.migdoc.knowledge.RuleSources;

/** The shipped rules beside ten times as many: copies that ask for other names, as rules of another field would. */
final class TenfoldRules {

    private static final int TIMES = 10;
    private static final int ROUNDS = 3;
    private static final double MOST = 1.5;
    private static final Pattern NAME = Pattern.compile("(?m)^rule \"(.*)\"");
    private static final Pattern ASKED = Pattern.compile("(== ?)\"([^\"]+)\"");
    private static final Pattern SEEN = Pattern.compile("(?m)^([a-z][\\w-]{0,80})(?=\\t)");

    private TenfoldRules() {}

    static Row row() throws KnowledgeException {
        Doctor shipped = Doctor.shipped();
        long start = System.nanoTime();
        Doctor tenfold = Doctor.with(KnowledgeBase.of(tenfold()));
        double built = (System.nanoTime() - start) / 1e9;
        Pastes pastes = Pastes.ofSamples();
        double[] one = new double[ROUNDS];
        double[] ten = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            one[i] = round(shipped, pastes);
            ten[i] = round(tenfold, pastes);
        }
        double ratio = Run.median(ten) / Run.median(one);
        return Row.of(
                "ten times the rules",
                "≤ 1.5 × a diagnosis",
                String.format(
                        Locale.ROOT,
                        "%.2f × (%d and %d rules and rows)",
                        ratio,
                        shipped.knowledge().size(),
                        tenfold.knowledge().size()),
                ratio <= MOST,
                String.format(Locale.ROOT, "compiling them took %.0f s", built));
    }

    private static double round(Doctor doctor, Pastes pastes) {
        long start = System.nanoTime();
        for (int i = 0; i < pastes.size(); i++) {
            pastes.diagnose(doctor, i);
        }
        return System.nanoTime() - start;
    }

    private static RuleSources tenfold() {
        RuleSources shipped = RuleSources.shipped();
        Map<String, String> files = new TreeMap<>(shipped.files());
        for (int copy = 1; copy < TIMES; copy++) {
            for (Map.Entry<String, String> file : shipped.files().entrySet()) {
                String other = copy(file.getKey(), file.getValue(), "-" + copy);
                if (!other.isEmpty()) {
                    files.put("copy" + copy + '/' + file.getKey(), other);
                }
            }
        }
        return new RuleSources(files, Map.of());
    }

    private static String copy(String file, String text, String suffix) {
        if (file.endsWith(".drl") && !file.startsWith("derive/sightings")) {
            String renamed = NAME.matcher(text).replaceAll("rule \"$1" + suffix + "\"");
            return ASKED.matcher(renamed).replaceAll("$1\"$2" + suffix + "\"");
        }
        return file.endsWith("/signatures.tsv") ? SEEN.matcher(text).replaceAll("$1" + suffix) : "";
    }
}
