package org.migdoc.diagnosis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What moved about one cause from one diagnosis of a case to the next.
 *
 * @param before probability before, 0 when nothing had been said of it
 * @param after probability after, 0 when nothing is said of it any more
 * @param gained evidence that was not there before, heaviest first
 * @param lost evidence that is no longer there
 */
public record Change(Cause cause, double before, double after, List<Finding> gained, List<Finding> lost) {

    private static final double NOTICEABLE = 0.005;
    private static final double BELIEVED = 0.25;

    /** The changes that a person would notice, greatest first. */
    public static List<Change> between(Diagnosis before, Diagnosis after) {
        Map<String, Assessment> old = byCause(before);
        Map<String, Assessment> all = new LinkedHashMap<>(byCause(after));
        old.forEach(all::putIfAbsent);
        Map<String, Assessment> now = byCause(after);
        List<Change> changes = new ArrayList<>();
        all.forEach((id, either) -> changes.add(of(either.cause(), old.get(id), now.get(id))));
        return changes.stream()
                .filter(c -> Math.abs(c.after - c.before) >= NOTICEABLE || c.after >= BELIEVED && c.reasoned())
                .sorted(Comparator.comparingDouble((Change c) -> -Math.abs(c.after - c.before))
                        .thenComparing(c -> c.cause.id()))
                .toList();
    }

    private boolean reasoned() {
        return !gained.isEmpty() || !lost.isEmpty();
    }

    /** True when nothing was learnt of the cause itself: another one was proven, or is no longer, and explains the messages. */
    public boolean explained() {
        return reasoned()
                && Stream.concat(gained.stream(), lost.stream())
                        .allMatch(f -> Weighing.EXPLAINED.equals(f.evidence().group()));
    }

    private static Map<String, Assessment> byCause(Diagnosis diagnosis) {
        Map<String, Assessment> causes = new LinkedHashMap<>();
        diagnosis.causes().forEach(a -> causes.put(a.cause().id(), a));
        return causes;
    }

    private static Change of(Cause cause, @Nullable Assessment before, @Nullable Assessment after) {
        List<Finding> old = before == null ? List.of() : before.evidence();
        List<Finding> now = after == null ? List.of() : after.evidence();
        return new Change(
                cause,
                before == null ? 0 : before.probability(),
                after == null ? 0 : after.probability(),
                without(now, old),
                without(old, now));
    }

    private static List<Finding> without(List<Finding> these, List<Finding> those) {
        return these.stream()
                .filter(f -> those.stream().noneMatch(g -> same(f.evidence(), g.evidence())))
                .toList();
    }

    private static boolean same(Evidence a, Evidence b) {
        return a.statement().equals(b.statement()) && a.decibans() == b.decibans();
    }
}
