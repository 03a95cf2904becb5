package org.migdoc.service;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.migdoc.desk.Desk;
import org.migdoc.desk.Refusal;
import org.migdoc.desk.Refusal.Reason;
import org.migdoc.report.Json;
import org.migdoc.store.PastCase;
import org.migdoc.store.Search;

/** The history for programs: the cases that a search finds, a page at a time. */
final class HistoryJson {

    private static final int MOST = 200;
    private static final int USUAL = 50;

    private HistoryJson() {}

    static ObjectNode answer(Desk desk, Map<String, List<String>> asked) {
        int most = number(first(asked, "limit", String.valueOf(USUAL)));
        Instant before =
                time(first(asked, "before", Instant.now().plusSeconds(1).toString()));
        List<PastCase> found = desk.history(new Search(first(asked, "q", ""), before, most));
        ObjectNode json = Json.object().put("schema", "migration-doctor/history/v1");
        json.set("cases", Json.list(found, HistoryJson::line));
        return json.put(
                "next",
                found.size() < most
                        ? null
                        : found.get(found.size() - 1).accepted().toString());
    }

    private static String first(Map<String, List<String>> asked, String name, String otherwise) {
        List<String> values = asked.getOrDefault(name, List.of());
        return values.isEmpty() ? otherwise : values.get(0);
    }

    private static int number(String limit) {
        if (!limit.matches("[0-9]{1,4}") || Integer.parseInt(limit) < 1 || Integer.parseInt(limit) > MOST) {
            throw new Refusal(
                    Reason.UNREADABLE,
                    "\"limit\" is \"" + limit + "\". Maybe a number from 1 to " + MOST + " is meant.");
        }
        return Integer.parseInt(limit);
    }

    private static Instant time(String before) {
        try {
            return Instant.parse(before);
        } catch (DateTimeParseException e) {
            throw new Refusal(
                    Reason.UNREADABLE,
                    "\"before\" is \"" + before + "\". Maybe a time as 2026-03-02T12:00:00Z is meant.");
        }
    }

    private static ObjectNode line(PastCase past) {
        return Json.object()
                .put("id", past.id())
                .put("accepted", past.accepted().toString())
                .put("state", past.state().name().toLowerCase(Locale.ROOT))
                .put("verdict", past.verdict())
                .put("cause", past.cause())
                .put("vm", past.vm())
                .put("source", past.source())
                .put("destination", past.destination());
    }
}
