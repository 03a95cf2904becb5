package org.migdoc.service;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import org.jspecify.annotations.Nullable;
import org.migdoc.Version;
import org.migdoc.desk.Desk;
import org.migdoc.live.LiveDoctor;
import org.migdoc.report.Json;

/** What those ask who watch over the service. */
final class Health {

    private final Desk desk;
    private final LiveDoctor live;
    private final PrometheusMeterRegistry registry;

    Health(Desk desk, LiveDoctor live, PrometheusMeterRegistry registry) {
        this.desk = desk;
        this.live = live;
        this.registry = registry;
        registry.gauge(
                "migdoc.knowledge.refused", live, doctor -> doctor.state().refusal() == null ? 0 : 1);
        registry.gauge(
                "migdoc.knowledge.since.seconds",
                live,
                doctor -> doctor.state().since().getEpochSecond());
        registry.gauge(
                "migdoc.knowledge.rules",
                live,
                doctor -> doctor.doctor().knowledge().size());
    }

    void addTo(RoutesConfig routes) {
        routes.get("/healthz", context -> context.contentType("text/plain").result("ok\n"), Scope.OPEN);
        routes.get("/readyz", this::ready, Scope.OPEN);
        routes.get(
                "/metrics",
                context -> context.contentType("text/plain; version=0.0.4; charset=utf-8")
                        .result(registry.scrape()),
                Scope.ADMIN);
    }

    private void ready(Context context) {
        String trouble = desk.trouble();
        LiveDoctor.State state = live.state();
        LiveDoctor.Refusal refusal = state.refusal();
        ObjectNode json = Json.object()
                .put("schema", "migration-doctor/ready/v1")
                .put("ready", trouble == null)
                .put("trouble", trouble)
                .put("version", Version.text());
        json.putObject("knowledge")
                .put("hash", state.hash())
                .put("rules", state.doctor().knowledge().size())
                .put("since", state.since().toString())
                .put("refused_at", refusal == null ? null : refusal.at().toString())
                .put("refused_because", because(refusal));
        context.status(trouble == null ? 200 : 503)
                .contentType("application/json")
                .result(Json.indented(json) + "\n");
    }

    private static @Nullable String because(LiveDoctor.@Nullable Refusal refusal) {
        return refusal == null ? null : refusal.reason();
    }
}
