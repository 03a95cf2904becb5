package org.migdoc.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.migdoc.knowledge.Check;
import org.migdoc.knowledge.Problem;

/** Problems of a knowledge base for people, for programs, and for editors and pipelines (SARIF 2.1.0). */
public final class ProblemsReport {

    private static final String SARIF_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private ProblemsReport() {}

    /** {@code rules/kerberos/delegation.drl:42:9: rule "…": … Maybe … [unknown-field]}, one a line. */
    public static String text(List<Problem> problems) {
        StringBuilder text = new StringBuilder();
        for (Problem problem : problems) {
            text.append(Printable.line(problem.toString()))
                    .append(" [")
                    .append(problem.check().id())
                    .append("]\n");
        }
        return text.toString();
    }

    /** An object with the list of problems. */
    public static String json(List<Problem> problems) {
        ObjectNode json = Json.object();
        json.set("problems", Json.list(problems, ProblemsReport::problem));
        return Json.indented(json);
    }

    private static ObjectNode problem(Problem problem) {
        return Json.object()
                .put("check", problem.check().id())
                .put("path", problem.path())
                .put("line", problem.line())
                .put("column", problem.column() == 0 ? null : Integer.valueOf(problem.column()))
                .put("sentence", problem.sentence())
                .put("hint", problem.hint().isEmpty() ? null : problem.hint())
                .put("page", problem.check().page());
    }

    /** A SARIF log with one run. */
    public static String sarif(List<Problem> problems, String version) {
        ObjectNode log = Json.object();
        log.put("$schema", SARIF_SCHEMA).put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver");
        driver.put("name", "migdoc kb check").put("version", version);
        driver.set("rules", Json.list(List.of(Check.values()), ProblemsReport::rule));
        run.set("results", Json.list(problems, ProblemsReport::result));
        return Json.indented(log);
    }

    private static ObjectNode rule(Check check) {
        ObjectNode rule = Json.object().put("id", check.id());
        rule.putObject("help").put("text", "See " + check.page());
        return rule;
    }

    private static ObjectNode result(Problem problem) {
        ObjectNode result = Json.object().put("ruleId", problem.check().id()).put("level", "error");
        result.putObject("message").put("text", problem.sentence() + (" " + problem.hint()).stripTrailing());
        ObjectNode physical = result.putArray("locations").addObject().putObject("physicalLocation");
        physical.putObject("artifactLocation").put("uri", problem.path().replace('\\', '/'));
        ObjectNode region = physical.putObject("region").put("startLine", problem.line());
        if (problem.column() > 0) {
            region.put("startColumn", problem.column());
        }
        return result;
    }
}
