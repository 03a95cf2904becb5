package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.List;

/**
 * Leaves out sentences that stand inside general advice: what a program prints beside every failure of a kind, whatever the case.
 *
 * <pre>
 *  -The client and remote computers are in different domains and there is no trust between the two domains.
 * </pre>
 *
 * Such stretches are the rows of the kind {@code advice} in a message table. They are no facts themselves.
 */
final class Advice {

    static final String KIND = "advice";

    private Advice() {}

    /** The hits that say something of the case. Hits come and go in the order of their starts. */
    static List<PhraseMatcher.Hit> without(List<PhraseMatcher.Hit> hits) {
        List<PhraseMatcher.Hit> advice =
                hits.stream().filter(hit -> hit.phrase().kind().equals(KIND)).toList();
        List<PhraseMatcher.Hit> rest = new ArrayList<>();
        int next = 0;
        int adviceUntil = 0;
        for (PhraseMatcher.Hit hit : hits) {
            while (next < advice.size() && advice.get(next).start() <= hit.start()) {
                adviceUntil = Math.max(adviceUntil, advice.get(next++).end());
            }
            if (hit.end() > adviceUntil) {
                rest.add(hit);
            }
        }
        return rest;
    }
}
