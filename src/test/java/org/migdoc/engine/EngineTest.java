package org.migdoc.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.migdoc.diagnosis.NeededStep;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Message;
import org.migdoc.fact.MigrationAttempt;
import org.migdoc.fact.Origin;
import org.migdoc.fact.Setting;
import org.migdoc.knowledge.KnowledgeBase;

class EngineTest {

    private static final Engine ENGINE = new Engine(KnowledgeBase.shipped());

    private static final List<Fact> DISABLED = List.of(
            attempt(),
            message(1, "connection-failed"),
            setting(4, "hv01", "VirtualMachineMigrationEnabled", "True"),
            setting(5, "hv02", "VirtualMachineMigrationEnabled", "False"));

    @Test
    void a_finding_names_its_rule_and_where_the_rule_stands() {
        Engine.Outcome outcome = ENGINE.run(DISABLED);
        assertThat(outcome.causes().get(0).cause().id()).isEqualTo("migration-not-enabled");
        assertThat(outcome.causes().get(0).evidence().get(0))
                .satisfies(f -> assertThat(f.rule()).isEqualTo("live migration is switched off on a host"))
                .satisfies(f -> assertThat(f.ruleLocation()).matches("rules/migration-settings/settings\\.drl:\\d+"));
    }

    @Test
    void a_believed_cause_brings_the_steps_of_its_article() {
        assertThat(ENGINE.run(DISABLED).needed()).extracting(NeededStep::cause).contains("migration-not-enabled");
    }

    @Test
    void facts_that_stand_for_nothing_give_nothing() {
        assertThat(ENGINE.run(List.of(attempt())).causes()).isEmpty();
    }

    @Test
    void the_order_of_facts_does_not_matter() {
        Engine.Outcome first = ENGINE.run(DISABLED);
        List<Fact> shuffled = new ArrayList<>(DISABLED);
        Random random = new Random(7);
        for (int i = 0; i < 5; i++) {
            Collections.shuffle(shuffled, random);
            assertThat(ENGINE.run(shuffled)).isEqualTo(first);
        }
    }

    @Test
    void cases_at_the_same_time_do_not_mix() throws Exception {
        Engine.Outcome expected = ENGINE.run(DISABLED);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Engine.Outcome>> runs = Collections.nCopies(40, () -> ENGINE.run(DISABLED));
            for (Future<Engine.Outcome> run : threads.invokeAll(runs)) {
                assertThat(run.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
    }

    private static MigrationAttempt attempt() {
        return new MigrationAttempt(origin(1), "live", null, "hv01", "hv02", null, null, "kerberos", null, null, null);
    }

    private static Message message(int line, String kind) {
        return new Message(origin(line), kind, "hv01", "hv02", null, null, "0x8007274D");
    }

    private static Setting setting(int line, String host, String name, String value) {
        return new Setting(origin(line), host, "VMHost", null, name, value, null, null);
    }

    private static Origin origin(int line) {
        return new Origin("input", line, line, "");
    }
}
