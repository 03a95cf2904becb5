package org.migdoc.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.migdoc.authoring.coverage.Mutation;
import org.migdoc.authoring.coverage.Survivor;

/** The changes of conditions that no sample notices, as a page: how many of each family, why, and the list of those to look at. */
public final class SurvivorsMarkdown {

    private static final String PREFACE = """
            # Conditions that no sample would miss

            Written by `migdoc kb coverage --mutate --format markdown`; do not edit it, write it anew after a change of rules or samples.

            One condition at a time is dropped or negated. A sample *notices* when it then does not come out as its `expect.json`
            demands. A sample *differs* when the rule states something else, noticed or not.

            """;

    private static final List<Family> FAMILIES = List.of(
            new Family(
                    "within what samples demand",
                    "The rule states something else in some sample, and the diagnosis is still as demanded: other evidence carries"
                            + " it, or the weight changes too little. Samples demand causes, not weights.",
                    survivor -> survivor.differing() > 0),
            new Family(
                    "negated, and nothing differs",
                    "The negation states the same or nothing, as the rule itself does: the condition is one of several ways"
                            + " (`exists … or …`), or the rule has nothing to say in any sample that passes.",
                    survivor -> survivor.change().equals("negated")),
            new Family(
                    "guards against the unknown",
                    "What is not known is null, and null equals nothing in a join. The guard keeps a rule from speaking of no"
                            + " host at all, and says so to the reader.",
                    condition("!= null|size > 0|size\\(\\) > 0|hasAddress|number != ")),
            new Family(
                    "joins by machine or object",
                    "No sample has a second machine or object of which the other half is told. The join keeps statements about"
                            + " different machines apart.",
                    condition("== \\$|!= \\$")),
            new Family(
                    "complete lists",
                    "Recognisers give incomplete lists only for output that was cut. The condition keeps a rule from concluding"
                            + " from what was cut off.",
                    condition("complete == ")),
            new Family(
                    "our field only",
                    "The same code, event or word outside of migration, storage and restore. Recognisers leave most of it out"
                            + " already; the condition is a second wall.",
                    condition("migration == true|provider ==|restore-topic|migration-topic|move-symptom|topic")),
            new Family(
                    "rows of tables: beside and unless",
                    "A near miss that has what is seen without what has to be beside it, or with what must not be, is lacking.",
                    survivor -> survivor.location().contains(".tsv:")),
            new Family(
                    "exceptions",
                    "A near miss that has what must not be there is lacking.",
                    condition("^not |^exists ")),
            new Family(
                    "values of a field",
                    "A near miss with another value of the same field is lacking.",
                    survivor -> true));

    private SurvivorsMarkdown() {}

    private record Family(String name, String reason, Predicate<Survivor> has) {}

    private static Predicate<Survivor> condition(String pattern) {
        Pattern sought = Pattern.compile(pattern);
        return survivor -> sought.matcher(survivor.condition()).find();
    }

    /** The whole page. Survivors that change what a rule states are counted only; the others are listed. */
    public static String of(Mutation mutation) {
        Map<Family, List<Survivor>> families = new LinkedHashMap<>();
        List<Survivor> left = new ArrayList<>(mutation.survivors());
        for (Family family : FAMILIES) {
            families.put(family, left.stream().filter(family.has()).toList());
            left.removeIf(family.has());
        }
        StringBuilder page = new StringBuilder(PREFACE);
        page.append("%d samples; %d changes, %d of them noticed by none.%n%n"
                .formatted(
                        mutation.coverage().samples(),
                        mutation.tried(),
                        mutation.survivors().size()));
        page.append("| family | changes | why they are left |\n| --- | ---: | --- |\n");
        families.forEach((family, survivors) ->
                page.append("| %s | %d | %s |%n".formatted(family.name(), survivors.size(), family.reason())));
        families.forEach((family, survivors) -> {
            if (!survivors.isEmpty() && survivors.get(0).differing() == 0) {
                list(page, family.name(), survivors);
            }
        });
        return page.toString();
    }

    private static void list(StringBuilder page, String family, List<Survivor> survivors) {
        page.append("\n## ").append(family).append('\n');
        Map<String, List<Survivor>> byFile = new TreeMap<>();
        survivors.forEach(
                s -> byFile.computeIfAbsent(file(s), file -> new ArrayList<>()).add(s));
        byFile.forEach((file, some) -> {
            page.append('\n').append(file).append("\n\n");
            some.forEach(s -> page.append("- ")
                    .append(s.location().substring(file.length() + 1))
                    .append(" `")
                    .append(Printable.line(s.condition()))
                    .append("`\n"));
        });
    }

    private static String file(Survivor survivor) {
        return survivor.location().substring(0, survivor.location().lastIndexOf(':'));
    }
}
