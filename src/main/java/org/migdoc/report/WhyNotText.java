package org.migdoc.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.migdoc.authoring.explain.NearMiss;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Situation;

/**
 * Why a cause was not concluded, for a terminal:
 *
 * <pre>
 * 2 of 3 hold   the migration service of the destination is not delegated   rules/kerberos/delegation.drl:42
 *   open          not DelegationEntry(account == $source, service == "migration")   rules/kerberos/delegation.drl:48
 *   but there is  delegation-entry  account=hv01 service=migration target=hv02
 *                 paste.txt:12  Microsoft Virtual System Migration Service/HV02
 * </pre>
 */
public final class WhyNotText {

    private static final int COLUMN = 16;
    private static final int STEP = 2;

    private final Page page;
    private final Set<NearMiss> told = new HashSet<>();

    private WhyNotText(TextStyle style) {
        this.page = new Page(style);
    }

    /** All rules and rows, in their order; those of which nothing holds in a line each, at the end. */
    public static String of(String cause, List<NearMiss> misses, TextStyle style) {
        WhyNotText text = new WhyNotText(style);
        long fired = misses.stream().filter(NearMiss::fired).count();
        text.page.oneLine(0, cause + "   " + fired + " of " + misses.size() + " rules and rows spoke", Ink.STRONG);
        List<NearMiss> far = misses.stream().filter(WhyNotText::far).toList();
        misses.stream().filter(miss -> !far.contains(miss)).forEach(miss -> {
            text.page.gap();
            text.miss(miss, 0);
        });
        if (!far.isEmpty()) {
            text.page.heading("Not seen at all");
            far.forEach(miss -> text.page.oneLine(STEP, miss.location() + "  " + miss.name(), Ink.PLAIN));
        }
        return text.page.toString();
    }

    /** Nothing holds, and nothing came close. */
    private static boolean far(NearMiss miss) {
        NearMiss.Failing failing = miss.failing();
        return failing != null
                && miss.held() == 0
                && failing.violators().isEmpty()
                && failing.closest().stream().allMatch(near -> near.fitting() == 0)
                && failing.below().stream().allMatch(WhyNotText::far);
    }

    private void miss(NearMiss miss, int column) {
        NearMiss.Failing failing = miss.failing();
        String head = failing == null ? "fired" : miss.held() + " of " + miss.all() + " hold";
        boolean again = !told.add(miss);
        String name = miss.location() + "  " + miss.name() + (again ? " (see above)" : "");
        line(column, head, name, failing == null ? Ink.GOOD : Ink.STRONG);
        if (failing == null || again) {
            return;
        }
        line(column + STEP, "open", failing.condition() + "   " + failing.location(), Ink.OPEN);
        failing.violators().forEach(fact -> fact("but there is", fact, column + STEP));
        failing.closest().stream()
                .filter(near -> near.fitting() == failing.closest().get(0).fitting())
                .filter(near -> near.fitting() > 0 || failing.below().isEmpty())
                .forEach(near -> near(near, column + STEP));
        if (failing.closest().isEmpty()
                && failing.violators().isEmpty()
                && failing.below().isEmpty()) {
            line(column + STEP, "closest", "nothing of that kind is there", Ink.FAINT);
        }
        failing.below().stream().filter(below -> !far(below)).limit(2).forEach(below -> miss(below, column + 2 * STEP));
        List<NearMiss> rest = failing.below().stream().filter(WhyNotText::far).toList();
        if (!rest.isEmpty()) {
            String rules =
                    rest.stream().map(NearMiss::location).distinct().limit(4).collect(Collectors.joining(", "));
            line(column + STEP, "derived by", rules + (rest.size() > 4 ? ", …" : ""), Ink.FAINT);
        }
    }

    private void near(NearMiss.Near near, int column) {
        fact("closest", near.fact(), column);
        for (NearMiss.Differs differs : near.differs()) {
            line(
                    column,
                    "",
                    "wanted " + differs.wanted() + (differs.found().isEmpty() ? "" : ", " + differs.found()),
                    Ink.AGAINST);
        }
    }

    private void fact(String label, Object fact, int column) {
        page.oneLine(column, Columns.pad(label, COLUMN) + FactLine.of(fact), Ink.PLAIN);
        List<Fact> facts =
                fact instanceof Fact one ? List.of(one) : fact instanceof Situation s ? s.facts() : List.of();
        facts.stream()
                .map(Fact::origin)
                .distinct()
                .limit(2)
                .forEach(origin -> page.oneLine(
                        column + COLUMN,
                        Words.place(origin) + "  " + origin.excerpt().strip(),
                        Ink.FAINT));
    }

    private void line(int column, String label, String words, Ink ink) {
        page.labelled(" ".repeat(column) + label, ink, column + COLUMN, words, Ink.PLAIN);
    }
}
