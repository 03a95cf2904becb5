package org.migdoc.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.kie.api.runtime.ClassObjectFilter;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import org.migdoc.diagnosis.Advisories;
import org.migdoc.diagnosis.Advisory;
import org.migdoc.diagnosis.Assessment;
import org.migdoc.diagnosis.Belief;
import org.migdoc.diagnosis.Cause;
import org.migdoc.diagnosis.CauseStep;
import org.migdoc.diagnosis.Fill;
import org.migdoc.diagnosis.NeededStep;
import org.migdoc.diagnosis.Signature;
import org.migdoc.diagnosis.Weighing;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Sighting;
import org.migdoc.fact.Situation;
import org.migdoc.knowledge.KnowledgeBase;

/** Runs the rules over the facts of a case. Shared between threads; each case has a session of its own. */
public final class Engine {

    private static final int POOLED_SESSIONS = 2;

    /** The situation in which weaknesses are no causes. */
    private static final String NOTHING_FAILED = "nothing-failed";

    private final KnowledgeBase knowledge;
    private final Variation nothing;
    private final Map<String, List<Signature>> rows;
    private final CompletableFuture<KieSessionsPool> sessions;

    public Engine(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
        this.nothing = Variation.none(knowledge.catalogue().signatures());
        this.rows = bySeen(nothing.rows());
        this.sessions = knowledge.rules().thenApply(rules -> rules.newKieSessionsPool(POOLED_SESSIONS));
    }

    /**
     * What the rules made of a case.
     *
     * @param causes most probable first
     * @param advisories weaknesses that are no causes
     * @param needed steps of the plan, in the order of the articles
     * @param fills what placeholders of the steps stand for
     * @param situations states of affairs that the rules derived; empty when no step is needed
     */
    public record Outcome(
            List<Assessment> causes,
            List<Advisory> advisories,
            List<NeededStep> needed,
            Map<String, String> fills,
            List<Situation> situations) {}

    /** Concludes and weighs, then lets the plan rules choose the steps. */
    public Outcome run(List<Fact> facts) {
        return run(facts, nothing, rows);
    }

    /** The same with something changed in the rules. */
    public Outcome run(List<Fact> facts, Variation variation) {
        return run(facts, variation, bySeen(variation.rows()));
    }

    private Outcome run(List<Fact> facts, Variation variation, Map<String, List<Signature>> known) {
        KieSession session = sessions.join().newKieSession();
        try {
            FindingsListener findings = new FindingsListener(knowledge.catalogue());
            session.addEventListener(findings);
            return conclude(session, findings, new SeenRows(known), facts, variation);
        } finally {
            session.dispose();
        }
    }

    /** The same, and what every rule did on the way. */
    public Trace trace(List<Fact> facts) {
        KieSession session = sessions.join().newKieSession();
        try {
            FindingsListener findings = new FindingsListener(knowledge.catalogue());
            FiringsListener firings = new FiringsListener(knowledge.catalogue());
            session.addEventListener(findings);
            session.addEventListener(firings);
            Outcome outcome = conclude(session, findings, new SeenRows(rows), facts, nothing);
            return new Trace(outcome, findings.all(), firings.standing(), List.copyOf(session.getObjects()));
        } finally {
            session.dispose();
        }
    }

    private Outcome conclude(
            KieSession session, FindingsListener findings, SeenRows seen, List<Fact> facts, Variation variation) {
        session.addEventListener(seen);
        variation.given().forEach(session::insert);
        session.insert(Sighting.of("*"));
        facts.forEach(session::insert);
        fire(session, seen, variation);
        List<Assessment> causes = Weighing.weigh(knowledge.catalogue().causes(), findings.all());
        causes.forEach(a -> insertBelief(session, a));
        fire(session, seen, variation);
        List<NeededStep> needed = needed(session, causes);
        List<Situation> situations = needed.isEmpty() ? List.of() : situations(session);
        Advisories told = advisories(session, causes);
        return new Outcome(told.causes(), told.advisories(), needed, fills(session), situations);
    }

    private static Map<String, List<Signature>> bySeen(List<Signature> rows) {
        return rows.stream().collect(Collectors.groupingBy(Signature::seen));
    }

    /** Until nothing more follows, from the rows of signature tables either that what was seen brought in. */
    private static void fire(KieSession session, SeenRows seen, Variation variation) {
        do {
            session.fireAllRules(variation.filter());
        } while (seen.insertInto(session));
    }

    private static void insertBelief(KieSession session, Assessment assessment) {
        Cause cause = assessment.cause();
        session.insert(new Belief(cause.id(), assessment.probability(), assessment.certainty()));
        if (assessment.certainty().sure()) {
            cause.steps().forEach(step -> session.insert(new CauseStep(cause.id(), step)));
        }
    }

    /** In the order of the causes and of their articles, whatever order the session keeps. */
    private static List<NeededStep> needed(KieSession session, List<Assessment> causes) {
        List<NeededStep> needed = new ArrayList<>();
        each(session, NeededStep.class, needed::add);
        List<String> order = causes.stream()
                .flatMap(a -> a.cause().steps().stream().map(s -> a.cause().id() + '\0' + s))
                .toList();
        needed.sort(Comparator.comparingInt((NeededStep n) -> place(order, n))
                .thenComparing(NeededStep::step)
                .thenComparing(NeededStep::cause));
        return needed;
    }

    private static int place(List<String> order, NeededStep n) {
        int at = order.indexOf(n.cause() + '\0' + n.step());
        return at < 0 ? Integer.MAX_VALUE : at;
    }

    private static Advisories advisories(KieSession session, List<Assessment> causes) {
        List<Advisory> advised = new ArrayList<>();
        each(session, Advisory.class, advised::add);
        boolean nothingFailed =
                situations(session).stream().anyMatch(s -> s.name().equals(NOTHING_FAILED));
        return Advisories.of(causes, advised, nothingFailed);
    }

    /** In a fixed order, whatever order the session keeps. */
    private static List<Situation> situations(KieSession session) {
        List<Situation> situations = new ArrayList<>();
        each(session, Situation.class, situations::add);
        situations.sort(Comparator.comparing(Situation::name).thenComparing(Situation::toString));
        return situations;
    }

    private static Map<String, String> fills(KieSession session) {
        Map<String, String> fills = new TreeMap<>();
        each(session, Fill.class, fill -> fills.put(fill.placeholder(), fill.value()));
        return fills;
    }

    private static <T> void each(KieSession session, Class<T> type, Consumer<T> use) {
        session.getObjects(new ClassObjectFilter(type)).forEach(o -> use.accept(type.cast(o)));
    }
}
