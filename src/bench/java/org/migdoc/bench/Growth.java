package org.migdoc.bench;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kie.api.KieBase;
import org.kie.api.runtime.ClassObjectFilter;
import org.kie.api.runtime.KieSession;
import org.migdoc.Case;
import org.migdoc.Doctor;
import org.migdoc.fact.Fact;
import org.migdoc.fact.MigrationAttempt;
import org.migdoc.fact.Situation;
import org.migdoc.knowledge.KnowledgeBase;
import org.migdoc.knowledge.KnowledgeException;

/** Clusters of 4 to 256 hosts: whether a diagnosis costs what its facts cost, and one rule about all pairs beside CLIPS. */
final class Growth {

    private static final int[] HOSTS = {4, 16, 64, 128, 256};
    private static final double LINEAR = 1.5;

    private Growth() {}

    static List<Row> rows() throws IOException, InterruptedException, KnowledgeException {
        List<Row> rows = new ArrayList<>();
        rows.addAll(diagnoses());
        rows.add(pairs());
        return rows;
    }

    private static List<Row> diagnoses() {
        Doctor doctor = Doctor.shipped();
        diagnosis(doctor, 64);
        List<Cost> costs = new ArrayList<>();
        for (int hosts : HOSTS) {
            costs.add(diagnosis(doctor, hosts));
        }
        Cost small = costs.get(2);
        Cost big = costs.get(costs.size() - 1);
        double time = big.milliseconds() / big.facts() / (small.milliseconds() / small.facts());
        double memory = big.megabytes() / big.facts() / (small.megabytes() / small.facts());
        String all = String.join("; ", costs.stream().map(Cost::text).toList());
        return List.of(
                Row.of(
                        "growth with the hosts, time",
                        "linear in the facts",
                        String.format(Locale.ROOT, "%.2f × a fact at 256 hosts as at 64", time),
                        time <= LINEAR,
                        all),
                Row.of(
                        "growth with the hosts, memory",
                        "linear in the facts",
                        String.format(Locale.ROOT, "%.2f × a fact at 256 hosts as at 64", memory),
                        memory <= LINEAR,
                        "allocated bytes"));
    }

    private record Cost(int hosts, int facts, double milliseconds, double megabytes) {

        String text() {
            return String.format(
                    Locale.ROOT, "%d hosts, %d facts: %.0f ms, %.0f MB", hosts, facts, milliseconds, megabytes);
        }
    }

    private static Cost diagnosis(Doctor doctor, int hosts) {
        List<Fact> facts = new ArrayList<>(Cluster.of(hosts));
        facts.add(new MigrationAttempt(
                facts.get(0).origin(),
                "shared-nothing",
                "web01",
                Cluster.host(0),
                Cluster.host(1),
                null,
                null,
                "kerberos",
                "corp.example",
                null,
                null));
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        double[] milliseconds = new double[3];
        long before = threads.getThreadAllocatedBytes(thread);
        for (int i = 0; i < milliseconds.length; i++) {
            long start = System.nanoTime();
            doctor.diagnose(new Case("1", List.of(), facts, List.of()));
            milliseconds[i] = (System.nanoTime() - start) / 1e6;
        }
        double megabytes = (threads.getThreadAllocatedBytes(thread) - before) / 1e6 / milliseconds.length;
        return new Cost(hosts, facts.size(), Run.median(milliseconds), megabytes);
    }

    private static Row pairs() throws IOException, InterruptedException, KnowledgeException {
        String what = "one rule over all pairs of 256 hosts";
        String target = "ahead of CLIPS, same conclusions";
        if (!Files.isExecutable(Path.of("/usr/bin/clips"))) {
            return Row.notMeasured(what, target, "CLIPS is not installed; maybe apt-get install clips");
        }
        List<Fact> facts = Cluster.of(256);
        KieBase rules = KnowledgeBase.of(Path.of("src/bench/rules")).rules().join();
        fire(rules, Cluster.of(64));
        fire(rules, facts);
        Fired own = fire(rules, facts);
        Fired clips = Clips.fire(facts);
        boolean same = own.conclusions() == clips.conclusions();
        return Row.of(
                what,
                target,
                String.format(
                        Locale.ROOT,
                        "%.0f ms, CLIPS %.0f ms; %d and %d conclusions from %d facts",
                        own.milliseconds(),
                        clips.milliseconds(),
                        own.conclusions(),
                        clips.conclusions(),
                        facts.size()),
                same && own.milliseconds() <= clips.milliseconds(),
                "insert and fire, warm; CLIPS without the time it takes to read the facts");
    }

    /** What rules made of facts, and how long that took. */
    record Fired(int conclusions, double milliseconds) {}

    private static Fired fire(KieBase rules, List<Fact> facts) {
        KieSession session = rules.newKieSession();
        try {
            long start = System.nanoTime();
            facts.forEach(session::insert);
            session.fireAllRules();
            double milliseconds = (System.nanoTime() - start) / 1e6;
            return new Fired(
                    session.getObjects(new ClassObjectFilter(Situation.class)).size(), milliseconds);
        } finally {
            session.dispose();
        }
    }
}
