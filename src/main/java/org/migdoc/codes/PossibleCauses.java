package org.migdoc.codes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.migdoc.codes.Explanation.Apart;
import org.migdoc.codes.Explanation.Meaning;
import org.migdoc.codes.Explanation.PossibleCause;
import org.migdoc.diagnosis.Cause;
import org.migdoc.diagnosis.Placeholders;
import org.migdoc.diagnosis.QuestionTemplate;
import org.migdoc.diagnosis.Signature;
import org.migdoc.diagnosis.Strength;
import org.migdoc.knowledge.Catalogue;
import org.migdoc.knowledge.CodeTable;
import org.migdoc.knowledge.RuleMentions;

/** Gathers the causes that codes, events and messages can come from, and the questions that tell them apart. */
final class PossibleCauses {

    private static final int PROOFS = 2;
    private static final String NOTHING = "*";

    private final Catalogue catalogue;
    private final CodeTable table;
    private final RuleMentions rules;
    private final Map<String, Support> supports = new LinkedHashMap<>();

    PossibleCauses(Catalogue catalogue, CodeTable table, RuleMentions rules) {
        this.catalogue = catalogue;
        this.table = table;
        this.rules = rules;
    }

    /**
     * What speaks for one cause.
     *
     * @param row the strongest row, or null
     */
    private record Support(@Nullable Signature row, Set<String> beside) {

        int decibans() {
            Signature strongest = row;
            return strongest == null ? 0 : strongest.strength().decibans();
        }
    }

    /** Kinds of message that an event stands for. */
    static List<String> kinds(Catalogue catalogue, String event) {
        return catalogue.messages().stream()
                .filter(row ->
                        row.where().equals("event") && row.pattern().strip().equals(event))
                .map(row -> row.kind())
                .distinct()
                .toList();
    }

    void add(Meaning meaning) {
        Set<String> seen = new LinkedHashSet<>();
        seen.add(meaning.key());
        Set<String> concluded = new LinkedHashSet<>();
        if (meaning.kind() == Explanation.Kind.EVENT) {
            seen.addAll(kinds(catalogue, meaning.key()));
            int slash = meaning.key().lastIndexOf('/');
            String provider = meaning.key().substring(0, slash);
            int id = Integer.parseInt(meaning.key().substring(slash + 1));
            concluded.addAll(rules.causes(provider, id));
            seen.addAll(rules.situations(provider, id));
        }
        for (String each : List.copyOf(seen)) {
            concluded.addAll(rules.causes(each));
            seen.addAll(rules.situations(each));
        }
        catalogue.signatures().stream()
                .filter(s -> s.supports() && speaksOf(s.seen(), seen))
                .forEach(this::add);
        concluded.forEach(this::addSeen);
        table.rows().stream()
                .filter(row -> seen.contains(row.key()))
                .forEach(row -> row.causes().forEach(this::addSeen));
    }

    private static boolean speaksOf(String rowSeen, Set<String> seen) {
        int blank = rowSeen.lastIndexOf(' ');
        return seen.contains(rowSeen)
                || blank > 0
                        && (seen.contains(rowSeen.substring(0, blank)) || seen.contains(rowSeen.substring(blank + 1)));
    }

    private void add(Signature row) {
        Support known = supports.getOrDefault(row.cause(), new Support(null, new LinkedHashSet<>()));
        if (!row.beside().equals(NOTHING)) {
            known.beside().add(row.beside());
        }
        boolean stronger = known.row() == null || row.strength().decibans() > known.decibans();
        supports.put(row.cause(), stronger ? new Support(row, known.beside()) : known);
    }

    private void addSeen(String cause) {
        supports.putIfAbsent(cause, new Support(null, new LinkedHashSet<>()));
    }

    /** The causes, those first for which it weighs most, then the more frequent. */
    List<PossibleCause> causes() {
        return supports.entrySet().stream()
                .filter(e -> catalogue.causes().containsKey(e.getKey()))
                .sorted(Comparator.comparingInt(
                                (Map.Entry<String, Support> e) -> -e.getValue().decibans())
                        .thenComparingInt(e -> -prior(e.getKey())))
                .map(e -> cause(e.getKey(), e.getValue()))
                .toList();
    }

    private int prior(String cause) {
        Cause known = catalogue.causes().get(cause);
        return known == null ? Integer.MIN_VALUE / 2 : known.prior();
    }

    private PossibleCause cause(String id, Support support) {
        Signature row = support.row();
        Cause cause = catalogue.causes().get(id);
        return new PossibleCause(
                id,
                cause == null ? id : cause.title(),
                row == null ? null : row.strength(),
                row == null ? null : row.statement(),
                row == null || row.beside().equals(NOTHING) ? List.of() : List.copyOf(support.beside()),
                proofs(id, row));
    }

    private List<String> proofs(String cause, @Nullable Signature own) {
        return catalogue.signatures().stream()
                .filter(s -> s.supports()
                        && s.cause().equals(cause)
                        && s.strength().decibans() >= Strength.STRONG.decibans())
                .filter(s -> own == null || !s.statement().equals(own.statement()))
                .sorted(Comparator.comparingInt((Signature s) -> -s.strength().decibans()))
                .map(Signature::statement)
                .distinct()
                .limit(PROOFS)
                .toList();
    }

    /** Questions that tell at least two of the causes apart, or the only one from others; the most telling and cheapest first. */
    List<Apart> apart() {
        Set<String> considered = new HashSet<>(supports.keySet());
        int enough = Math.min(2, considered.size());
        Function<QuestionTemplate, List<String>> told =
                q -> q.tellsApart().stream().filter(considered::contains).toList();
        List<Apart> all = new ArrayList<>();
        for (QuestionTemplate question : catalogue.questions().values()) {
            List<String> causes = told.apply(question);
            if (enough > 0 && causes.size() >= enough) {
                all.add(new Apart(inWords(question), causes));
            }
        }
        all.sort(Comparator.comparingDouble((Apart a) -> -gain(a))
                .thenComparing(a -> a.question().id()));
        return List.copyOf(all);
    }

    /** The question with words in place of names: {@code {source}} becomes the source. */
    private static QuestionTemplate inWords(QuestionTemplate q) {
        String command = q.command();
        String ask = q.ask();
        return new QuestionTemplate(
                q.id(),
                Placeholders.fill(q.title()),
                Placeholders.fill(q.host()),
                command == null ? null : Placeholders.quote(command, "powershell"),
                ask == null ? null : Placeholders.fill(ask),
                q.tellsApart(),
                q.answeredBy(),
                q.onlyWhen(),
                q.seen(),
                q.cost(),
                q.answers());
    }

    private double gain(Apart apart) {
        double weight = apart.causes().stream()
                .mapToDouble(c -> 1
                        + supports.getOrDefault(c, new Support(null, Set.of())).decibans() / 8.0)
                .sum();
        return weight
                / (apart.question().tellsApart().size() + 1.0)
                * Math.sqrt(apart.causes().size())
                / (1 + apart.question().cost() / 3.0);
    }
}
