package org.migdoc.authoring;

import java.util.List;
import java.util.stream.Collectors;
import org.migdoc.diagnosis.Diagnosis;
import org.migdoc.diagnosis.Evidence;
import org.migdoc.diagnosis.Finding;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Origin;

/** The lines of the input that stand as proof for a cause. */
record ProofLines(String cause, List<Origin> origins) {

    /** Those of the evidence for it that counted. */
    static ProofLines of(Diagnosis diagnosis, String cause) {
        return new ProofLines(
                cause,
                diagnosis.causes().stream()
                        .filter(a -> a.cause().id().equals(cause))
                        .flatMap(a -> a.evidence().stream())
                        .map(Finding::evidence)
                        .filter(Evidence::supports)
                        .flatMap(e -> e.facts().stream())
                        .map(Fact::origin)
                        .distinct()
                        .toList());
    }

    /** Which of these lines ({@code input.txt:54}, or {@code 54} in any document) are none of them, a sentence each. */
    List<String> misses(List<String> lines) {
        String proof = origins.stream().map(ProofLines::shown).collect(Collectors.joining("; "));
        return lines.stream()
                .filter(line -> origins.stream().noneMatch(origin -> covers(origin, line)))
                .map(line -> "evidence: line " + line + " was expected to prove " + cause + ", "
                        + (proof.isEmpty() ? "nothing does" : "proof is " + proof))
                .toList();
    }

    private static boolean covers(Origin origin, String line) {
        int colon = line.lastIndexOf(':');
        String number = line.substring(colon + 1);
        return (colon < 0 || origin.document().equals(line.substring(0, colon)))
                && number.matches("\\d{1,9}")
                && origin.line() <= Integer.parseInt(number)
                && Integer.parseInt(number) <= origin.endLine();
    }

    private static String shown(Origin origin) {
        String end = origin.endLine() > origin.line() ? "-" + origin.endLine() : "";
        return origin.document() + ':' + origin.line() + end + " \""
                + origin.excerpt().strip() + '"';
    }
}
