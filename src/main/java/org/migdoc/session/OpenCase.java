package org.migdoc.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.migdoc.Case;
import org.migdoc.fact.Fact;
import org.migdoc.intake.Document;
import org.migdoc.intake.Intake;

/**
 * A case that is being worked on: everything that happened in it, in order. All else is worked out from that, so that what is
 * taken back takes its consequences with it.
 *
 * @param id of the case, as the person calls it
 */
public record OpenCase(String id, List<Turn> turns) {

    public OpenCase {
        turns = List.copyOf(turns);
    }

    /** A case in which nothing happened yet. */
    public static OpenCase named(String id) {
        return new OpenCase(id, List.of());
    }

    /** This case after one more turn. */
    public OpenCase with(Turn turn) {
        return new OpenCase(id, Stream.concat(turns.stream(), Stream.of(turn)).toList());
    }

    /** The last turn, null when nothing happened. */
    public @Nullable Turn last() {
        return turns.isEmpty() ? null : turns.get(turns.size() - 1);
    }

    /** This case before its last turn. */
    public OpenCase withoutLast() {
        return turns.isEmpty() ? this : new OpenCase(id, turns.subList(0, turns.size() - 1));
    }

    /** What is to be diagnosed: all pasted texts, and what was tried in vain. */
    public Case toDiagnose() {
        List<Document> documents = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        for (Turn turn : turns) {
            if (turn instanceof Turn.Pasted pasted) {
                Intake.Result result = Intake.ofText(pasted.name(), pasted.text());
                documents.addAll(result.documents());
                warnings.addAll(result.warnings());
            } else if (turn instanceof Turn.Failed failed) {
                facts.addAll(failed.tried());
            }
        }
        return new Case(id, List.copyOf(documents), List.copyOf(facts), List.copyOf(warnings));
    }

    /** Titles of the steps that were done, by id, in the order in which they were done. */
    public Map<String, String> done() {
        Map<String, String> done = new LinkedHashMap<>();
        turns.forEach(turn -> {
            if (turn instanceof Turn.Done step) {
                done.putIfAbsent(step.step(), step.title());
            }
        });
        return done;
    }

    /** Ids of the questions that cannot be answered. */
    public Set<String> skipped() {
        return turns.stream()
                .filter(Turn.Skipped.class::isInstance)
                .map(turn -> ((Turn.Skipped) turn).question())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Ids of the questions after which something was pasted. */
    public Set<String> answered() {
        return turns.stream()
                .filter(Turn.Pasted.class::isInstance)
                .flatMap(turn -> Stream.ofNullable(((Turn.Pasted) turn).answers()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** True when it works since the last turn that says how it went. */
    public boolean solved() {
        boolean solved = false;
        for (Turn turn : turns) {
            solved = turn instanceof Turn.Worked || solved && !(turn instanceof Turn.Failed);
        }
        return solved;
    }

    /** A name for the next document that none has yet: the given one, or {@code paste-3}. */
    public String nextName(@Nullable String wanted) {
        List<String> taken = turns.stream()
                .filter(Turn.Pasted.class::isInstance)
                .map(turn -> ((Turn.Pasted) turn).name())
                .toList();
        String stem = wanted == null ? "paste" : wanted;
        for (int number = wanted == null ? 1 : 0; ; number++) {
            String name = number == 0 ? stem : stem + "-" + number;
            if (!taken.contains(name)) {
                return name;
            }
        }
    }
}
