package org.migdoc.authoring;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.migdoc.Case;
import org.migdoc.Doctor;
import org.migdoc.diagnosis.Signature;
import org.migdoc.engine.Engine;
import org.migdoc.engine.Trace;
import org.migdoc.fact.Fact;
import org.migdoc.knowledge.KnowledgeBase;
import org.migdoc.knowledge.RuleSources;

/**
 * Samples kept in memory with what was recognised in them and concluded from it. When rules change, only the samples that they can
 * touch are tried again. For one thread.
 */
public final class Rehearsal {

    private final Map<Path, Played> samples = new TreeMap<>();
    private Stage stage;

    /** The rules that samples are tried with. */
    private record Stage(Map<String, RuleText> rules, Doctor doctor, Engine engine) {

        static Stage of(RuleSources sources, KnowledgeBase knowledge) {
            return new Stage(Touch.rules(sources), Doctor.with(knowledge), new Engine(knowledge));
        }

        Played play(Sample sample, Case read, List<Fact> facts) {
            Trace trace = engine.trace(facts);
            Set<String> words = new HashSet<>();
            trace.working().stream()
                    .filter(standing -> !(standing instanceof Signature))
                    .forEach(standing -> RuleNeeds.tell(standing, words::add));
            return new Played(
                    sample,
                    read,
                    facts,
                    words,
                    sample.expected().misses(doctor.diagnosis(read, facts, trace.outcome())));
        }
    }

    /**
     * A sample as it came out last.
     *
     * @param words what stood in the session in the end, as {@link RuleNeeds} tells it
     * @param misses what is not as expected, a sentence each
     */
    private record Played(Sample sample, Case read, List<Fact> facts, Set<String> words, List<String> misses) {}

    /**
     * A sample that does not come out as expected.
     *
     * @param misses a sentence each
     */
    public record Failed(Path folder, List<String> misses) {}

    /** A rehearsal with rules that work, and no samples yet. */
    public Rehearsal(RuleSources sources, KnowledgeBase knowledge) {
        this.stage = Stage.of(sources, knowledge);
    }

    /**
     * Reads these samples anew, or for the first time; one that is no longer there is forgotten.
     *
     * @throws IOException when one of them cannot be read; the others were
     */
    public void read(Collection<Path> folders) throws IOException {
        IOException first = null;
        for (Path folder : folders) {
            samples.remove(folder);
            try {
                if (Sample.in(folder)) {
                    Sample sample = Sample.of(folder);
                    Case read = sample.read();
                    samples.put(folder, stage.play(sample, read, stage.doctor().facts(read)));
                }
            } catch (IOException e) {
                first = first == null ? e : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }

    /**
     * Tries other rules on the samples that they can touch. When they fail as they run, all stays as it was.
     *
     * @return how many that were
     */
    public int change(RuleSources newSources, KnowledgeBase knowledge) {
        Stage next = Stage.of(newSources, knowledge);
        Touch touch = Touch.between(
                stage.rules(), stage.doctor().knowledge().catalogue(), next.rules(), knowledge.catalogue());
        List<Played> again = new ArrayList<>();
        for (Played played : samples.values()) {
            if (touch.facts(played.read(), played.facts())) {
                again.add(
                        next.play(played.sample(), played.read(), next.doctor().facts(played.read())));
            } else if (touch.conclusions(played.words(), played.sample().expected())) {
                again.add(next.play(played.sample(), played.read(), played.facts()));
            }
        }
        stage = next;
        again.forEach(played -> samples.put(played.sample().folder(), played));
        return again.size();
    }

    /** How many samples there are. */
    public int size() {
        return samples.size();
    }

    /** The causes that samples are about. */
    public Set<String> causes() {
        Set<String> causes = new HashSet<>();
        samples.values()
                .forEach(played -> causes.addAll(played.sample().expected().primary()));
        return causes;
    }

    /** The samples that do not come out as expected, in order of their paths. */
    public List<Failed> failed() {
        return samples.values().stream()
                .filter(played -> !played.misses().isEmpty())
                .map(played -> new Failed(played.sample().folder(), played.misses()))
                .toList();
    }
}
