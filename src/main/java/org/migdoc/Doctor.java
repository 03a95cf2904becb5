package org.migdoc;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.migdoc.diagnosis.Assessment;
import org.migdoc.diagnosis.Cause;
import org.migdoc.diagnosis.Certainty;
import org.migdoc.diagnosis.Diagnosis;
import org.migdoc.diagnosis.Placeholders;
import org.migdoc.diagnosis.Plan;
import org.migdoc.diagnosis.Question;
import org.migdoc.diagnosis.Questions;
import org.migdoc.diagnosis.Script;
import org.migdoc.diagnosis.Verdict;
import org.migdoc.engine.Engine;
import org.migdoc.fact.ErrorCode;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Message;
import org.migdoc.fact.MigrationAttempt;
import org.migdoc.knowledge.Catalogue;
import org.migdoc.knowledge.KnowledgeBase;
import org.migdoc.knowledge.KnowledgeException;
import org.migdoc.recognise.Recognition;

/** Diagnoses cases with one knowledge base. Immutable; shared between threads. */
public final class Doctor {

    private final KnowledgeBase knowledge;
    private final Recognition recognition;
    private final Engine engine;

    private Doctor(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
        this.recognition = new Recognition(
                knowledge.messages(), Set.copyOf(knowledge.catalogue().settingNames()));
        this.engine = new Engine(knowledge);
    }

    /** A doctor with the knowledge that ships with the program. */
    public static Doctor shipped() {
        return new Doctor(KnowledgeBase.shipped());
    }

    /**
     * A doctor with the shipped knowledge and these folders; a later one adds to or replaces what came before.
     *
     * @throws KnowledgeException when something in the folders is wrong
     */
    public static Doctor withRules(List<Path> folders) throws KnowledgeException {
        return new Doctor(folders.isEmpty() ? KnowledgeBase.shipped() : KnowledgeBase.with(folders));
    }

    /** A doctor with this knowledge. */
    public static Doctor with(KnowledgeBase knowledge) {
        return new Doctor(knowledge);
    }

    /** The knowledge that this doctor uses. */
    public KnowledgeBase knowledge() {
        return knowledge;
    }

    /** What is recognised in a case, with the facts given; not yet diagnosed. */
    public List<Fact> facts(Case c) {
        return recognise(c).facts();
    }

    private Recognition.Recognised recognise(Case c) {
        return recognition.recognise(c.documents(), c.facts());
    }

    /** The diagnosis of a case. */
    public Diagnosis diagnose(Case c) {
        long start = System.nanoTime();
        Recognition.Recognised recognised = recognise(c);
        return diagnosis(c, recognised, engine.run(recognised.facts()), start);
    }

    /** The diagnosis of a case in which these facts were recognised, and what {@code outcome} says of them. */
    public Diagnosis diagnosis(Case c, List<Fact> facts, Engine.Outcome outcome) {
        return diagnosis(c, new Recognition.Recognised(facts, List.of()), outcome, System.nanoTime());
    }

    private Diagnosis diagnosis(Case c, Recognition.Recognised recognised, Engine.Outcome outcome, long start) {
        List<Fact> facts = recognised.facts();
        MigrationAttempt attempt = attempt(facts);
        List<String> warnings = new ArrayList<>(c.warnings());
        warnings.addAll(recognised.warnings());
        Catalogue catalogue = knowledge.catalogue();
        Plan plan = Plan.of(outcome.needed(), catalogue.steps(), outcome.situations(), attempt, outcome.fills());
        Verdict verdict = verdict(outcome.causes(), facts);
        List<Question> questions = verdict == Verdict.NO_MIGRATION_FAILURE
                ? List.of()
                : Questions.rank(catalogue.questions().values(), outcome.causes(), facts, attempt);
        return new Diagnosis(
                c.id(),
                verdict,
                attempt,
                outcome.causes().stream().map(a -> inWords(a, attempt)).toList(),
                plan.steps(),
                plan.alreadySo(),
                outcome.advisories(),
                questions,
                facts,
                List.copyOf(warnings),
                new Diagnosis.KnowledgeVersion(Version.text(), catalogue.hash(), knowledge.size()),
                (System.nanoTime() - start) / 1_000_000);
    }

    /** The scripts that do steps of a diagnosis' plan for any number of machines; empty when no step has one. */
    public List<Script> scripts(Diagnosis diagnosis) {
        return Script.of(diagnosis, knowledge.catalogue().scripts());
    }

    private static Assessment inWords(Assessment a, MigrationAttempt attempt) {
        Cause c = a.cause();
        String summary = Placeholders.fill(c.summary(), attempt, java.util.Map.of());
        return new Assessment(
                new Cause(
                        c.id(),
                        c.title(),
                        summary,
                        c.area(),
                        c.prior(),
                        c.source(),
                        c.steps(),
                        c.mistakenFor(),
                        c.references(),
                        c.article()),
                a.decibans(),
                a.probability(),
                a.certainty(),
                a.evidence());
    }

    private static MigrationAttempt attempt(List<Fact> facts) {
        return facts.stream()
                .filter(MigrationAttempt.class::isInstance)
                .map(MigrationAttempt.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Verdict verdict(List<Assessment> causes, List<Fact> facts) {
        if (causes.stream().anyMatch(a -> a.certainty().sure())) {
            return Verdict.CAUSE_FOUND;
        }
        if (causes.stream().anyMatch(a -> a.certainty() == Certainty.POSSIBLE)) {
            return Verdict.AMBIGUOUS;
        }
        return facts.stream().anyMatch(Doctor::failure) ? Verdict.NOT_ENOUGH_FACTS : Verdict.NO_MIGRATION_FAILURE;
    }

    /** Something went wrong in our field, whatever it was. */
    private static boolean failure(Fact fact) {
        return fact instanceof ErrorCode code && code.migration()
                || fact instanceof Message message
                        && !message.kind().matches("(?:noise|remark|kind|success|context)-.*");
    }
}
