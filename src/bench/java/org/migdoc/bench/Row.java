package org.migdoc.bench;

/**
 * One line of the table.
 *
 * @param figure what was measured, with the raw figures behind a ratio
 * @param reason why a target is missed, or how it was measured; may be empty
 */
record Row(String what, String target, String figure, Verdict verdict, String reason) {

    enum Verdict {
        MET,
        MISSED,
        NOT_MEASURED
    }

    static Row of(String what, String target, String figure, boolean met, String reason) {
        return new Row(what, target, figure, met ? Verdict.MET : Verdict.MISSED, reason);
    }

    static Row notMeasured(String what, String target, String reason) {
        return new Row(what, target, "-", Verdict.NOT_MEASURED, reason);
    }

    String word() {
        return verdict.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
