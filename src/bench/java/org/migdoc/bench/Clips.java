package org.migdoc.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.migdoc.fact.DelegationEntry;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Listing;
import org.migdoc.fact.ServicePrincipalName;

/** The rule of {@code src/bench/rules/pairs.drl} in CLIPS, over the same facts. */
final class Clips {

    private static final String TEMPLATES = """
            (defglobal ?*start* = 0)
            (deftemplate listing (slot kind) (slot subject))
            (deftemplate spn (slot account) (slot service) (slot form))
            (deftemplate entry (slot account) (slot target) (slot service) (slot form))
            (deftemplate missing (slot source) (slot destination) (slot service) (slot form))
            """;
    private static final String RULE = """
            (defrule pair
              (listing (kind delegation) (subject ?source))
              (listing (kind spn) (subject ?destination&~?source))
              (spn (account ?destination) (service ?service) (form ?form))
              (not (entry (account ?source) (target ?destination) (service ?service) (form ?form)))
              =>
              (assert (missing (source ?source) (destination ?destination) (service ?service) (form ?form))))
            """;
    private static final String LOAD = """
            (bind ?*start* (time))
            (load-facts "%s")
            (run)
            (printout t crlf "took " (- (time) ?*start*) crlf)
            (printout t "missing " (length$ (find-all-facts ((?f missing)) TRUE)) crlf)
            (exit)
            """;

    private Clips() {}

    /** Matching and firing alone: with the rule, less what the same takes without it. */
    static Growth.Fired fire(List<Fact> facts) throws IOException, InterruptedException {
        Path folder = Path.of("target/bench/clips");
        Files.createDirectories(folder);
        Path file = folder.resolve("facts.clp");
        write(facts, file);
        String reading = run(folder, TEMPLATES, file);
        String all = run(folder, TEMPLATES + RULE, file);
        double milliseconds = 1000 * (number(all, "took ") - number(reading, "took "));
        return new Growth.Fired((int) number(all, "missing "), milliseconds);
    }

    private static void write(List<Fact> facts, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (Fact fact : facts) {
                if (fact instanceof Listing l) {
                    out.write("(listing (kind " + l.kind() + ") (subject " + l.subject() + "))\n");
                } else if (fact instanceof ServicePrincipalName s) {
                    out.write("(spn (account " + s.account() + ") (service " + s.service() + ") (form " + s.form()
                            + "))\n");
                } else if (fact instanceof DelegationEntry e) {
                    out.write("(entry (account " + e.account() + ") (target " + e.target() + ") (service " + e.service()
                            + ") (form " + e.form() + "))\n");
                }
            }
        }
    }

    private static String run(Path folder, String program, Path facts) throws IOException, InterruptedException {
        Path rules = Files.writeString(folder.resolve("rules.clp"), program);
        Path script =
                Files.writeString(folder.resolve("run.bat"), "(load \"" + rules + "\")\n" + LOAD.formatted(facts));
        Process clips = new ProcessBuilder("clips", "-f2", script.toString())
                .redirectErrorStream(true)
                .start();
        String printed = new String(clips.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        clips.waitFor();
        return printed;
    }

    private static double number(String printed, String behind) {
        int at = printed.lastIndexOf(behind) + behind.length();
        return Double.parseDouble(
                printed.substring(at).lines().findFirst().orElseThrow().strip());
    }
}
