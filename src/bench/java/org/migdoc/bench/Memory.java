package org.migdoc.bench;

import java.util.Locale;
import org.migdoc.Doctor;

/** Whether memory grows over many diagnoses: what is live after a collection, near the begin and at the end. */
final class Memory {

    private static final int SECONDS = 90;
    private static final int MOST = 1_000_000;
    private static final int WARM = 2000;

    private Memory() {}

    static Row row() {
        Doctor doctor = Doctor.shipped();
        Pastes pastes = Pastes.ofSamples();
        for (int i = 0; i < WARM; i++) {
            pastes.diagnose(doctor, i);
        }
        double before = live();
        long until = System.nanoTime() + SECONDS * 1_000_000_000L;
        int done = 0;
        while (done < MOST && System.nanoTime() < until) {
            pastes.diagnose(doctor, done++);
        }
        double after = live();
        return Row.of(
                "memory over a million diagnoses",
                "no growth",
                String.format(Locale.ROOT, "%.1f → %.1f MB live over %d diagnoses", before, after, done),
                done == MOST && after <= before + 2,
                done < MOST ? "a million take longer than this line's " + SECONDS + " s" : "");
    }

    private static double live() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1e6;
    }
}
