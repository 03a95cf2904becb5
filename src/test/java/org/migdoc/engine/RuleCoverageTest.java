package org.migdoc.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.migdoc.Case;
import org.migdoc.Doctor;
import org.migdoc.diagnosis.Belief;
import org.migdoc.diagnosis.CauseStep;
import org.migdoc.diagnosis.Certainty;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Origin;
import org.migdoc.fact.RemedyTried;
import org.migdoc.fact.Sighting;
import org.migdoc.intake.Intake;
import org.migdoc.intake.Limits;

/** Every rule has a sample: one that makes it fire. */
class RuleCoverageTest {

    private static final Doctor DOCTOR = Doctor.shipped();

    @Test
    void every_rule_fires_for_a_sample() throws IOException {
        Set<String> fired = new HashSet<>();
        for (Path sample : samples()) {
            fire(sample, fired);
        }
        Set<String> silent = new TreeSet<>();
        DOCTOR.knowledge().catalogue().ruleLocations().forEach((rule, location) -> {
            if (!fired.contains(rule)) {
                silent.add(location + " " + rule);
            }
        });
        assertThat(fired).isNotEmpty();
        assertThat(silent).as("rules that no sample fires").isEmpty();
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> walk = Files.walk(Path.of("facts-samples"))) {
            return walk.filter(p -> p.endsWith("expect.json"))
                    .map(Path::getParent)
                    .sorted()
                    .toList();
        }
    }

    private static void fire(Path sample, Set<String> fired) throws IOException {
        List<Path> inputs = new ArrayList<>();
        try (Stream<Path> files = Files.list(sample)) {
            files.filter(f -> !f.endsWith("expect.json")).sorted().forEach(inputs::add);
        }
        List<Fact> facts = DOCTOR.facts(
                new Case("sample", Intake.read(inputs, Limits.DEFAULT).documents(), List.of(), List.of()));
        KieSession session = DOCTOR.knowledge().rules().join().newKieSession();
        session.addEventListener(new DefaultAgendaEventListener() {
            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
                fired.add(event.getMatch().getRule().getName());
            }
        });
        DOCTOR.knowledge().catalogue().signatures().forEach(session::insert);
        session.insert(Sighting.of("*"));
        facts.forEach(session::insert);
        session.insert(new Belief("kcd-not-configured", 0.99, Certainty.CONFIRMED));
        session.insert(new CauseStep("kcd-not-configured", "verify-both-directions"));
        Origin told = new Origin("sample", 0, 0, "");
        session.insert(new RemedyTried(told, "kcd-not-configured", true));
        session.insert(new RemedyTried(told, "kcd-not-configured", false));
        session.fireAllRules();
        session.dispose();
    }
}
