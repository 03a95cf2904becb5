package org.migdoc.desk;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.migdoc.diagnosis.Diagnosis;
import org.migdoc.fact.ErrorCode;
import org.migdoc.fact.EventRecord;
import org.migdoc.fact.Fact;
import org.migdoc.fact.MigrationAttempt;
import org.migdoc.report.DiagnosisJson;
import org.migdoc.store.Conclusion;
import org.migdoc.store.Conclusion.Fired;
import org.migdoc.store.Conclusion.Shown;
import org.migdoc.store.Conclusion.Term;

/** A diagnosis as the store searches and counts it. */
final class Conclusions {

    private Conclusions() {}

    static Conclusion of(Diagnosis diagnosis) {
        MigrationAttempt attempt = diagnosis.attempt();
        return new Conclusion(
                verdict(diagnosis),
                attempt.vm(),
                upper(attempt.source()),
                upper(attempt.destination()),
                DiagnosisJson.line(diagnosis, false),
                diagnosis.shown().stream()
                        .map(a -> new Shown(a.cause().id(), a.probability()))
                        .toList(),
                fired(diagnosis),
                terms(diagnosis));
    }

    static String verdict(Diagnosis diagnosis) {
        return diagnosis.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static @Nullable String upper(@Nullable String host) {
        return host == null ? null : host.toUpperCase(Locale.ROOT);
    }

    /** The evidence of the causes that were shown. */
    private static List<Fired> fired(Diagnosis diagnosis) {
        return diagnosis.shown().stream()
                .flatMap(a -> a.evidence().stream()
                        .map(f -> new Fired(
                                a.cause().id(),
                                f.rule(),
                                f.ruleLocation(),
                                f.evidence().decibans())))
                .toList();
    }

    private static Set<Term> terms(Diagnosis diagnosis) {
        Set<Term> terms = new LinkedHashSet<>();
        MigrationAttempt attempt = diagnosis.attempt();
        add(terms, "vm", attempt.vm());
        add(terms, "host", attempt.source());
        add(terms, "host", attempt.destination());
        add(terms, "host", attempt.console());
        diagnosis.shown().forEach(a -> add(terms, "cause", a.cause().id()));
        for (Fact fact : diagnosis.facts()) {
            if (fact instanceof ErrorCode code) {
                add(terms, "code", code.code());
            } else if (fact instanceof EventRecord event) {
                add(terms, "code", event.provider() + "/" + event.id());
                add(terms, "code", String.valueOf(event.id()));
                add(terms, "host", event.host());
            }
        }
        return terms;
    }

    private static void add(Set<Term> terms, String kind, @Nullable String term) {
        if (term != null && !term.isBlank()) {
            terms.add(new Term(kind, term.toLowerCase(Locale.ROOT)));
        }
    }
}
