package org.migdoc.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.migdoc.Doctor;
import org.migdoc.authoring.Sample;
import org.migdoc.diagnosis.Belief;
import org.migdoc.diagnosis.CauseStep;
import org.migdoc.diagnosis.Certainty;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Origin;
import org.migdoc.fact.RemedyTried;
import org.migdoc.fact.Sighting;

/** Every rule has a sample: one that makes it fire. */
class RuleCoverageTest {

    private static final Doctor DOCTOR = Doctor.shipped();

    @Test
    void every_rule_fires_for_a_sample() throws IOException {
        Set<String> fired = new HashSet<>();
        for (Sample sample : Sample.below(Path.of("facts-samples"))) {
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

    private static void fire(Sample sample, Set<String> fired) throws IOException {
        List<Fact> facts = DOCTOR.facts(sample.read());
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
