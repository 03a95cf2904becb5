package org.migdoc.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.migdoc.desk.Refusal;
import org.migdoc.desk.Refusal.Reason;
import org.migdoc.report.Json;
import org.migdoc.store.Feedback;

/**
 * Reads what somebody says of a diagnosis:
 *
 * <pre>
 * {"cause": "kcd-stale-ticket", "correct": true, "step": "purge-tickets-source", "helped": true, "remark": "after the second try"}
 * </pre>
 */
final class FeedbackJson {

    private static final int LONGEST_REMARK = 4000;
    private static final String EXAMPLE = "Maybe {\"cause\": \"kcd-stale-ticket\", \"correct\": true}.";

    private FeedbackJson() {}

    static Feedback read(String json) {
        JsonNode given;
        try {
            given = Json.READER.readTree(json);
        } catch (JsonProcessingException e) {
            throw wrong("This is not JSON.");
        }
        Feedback feedback = new Feedback(
                Instant.now(),
                text(given, "cause"),
                truth(given, "correct"),
                text(given, "step"),
                truth(given, "helped"),
                text(given, "remark"));
        check(feedback);
        return feedback;
    }

    private static void check(Feedback feedback) {
        boolean cause = feedback.cause() != null && feedback.correct() != null;
        boolean step = feedback.step() != null && feedback.helped() != null;
        if (!cause && !step) {
            throw wrong("Neither \"cause\" with \"correct\" nor \"step\" with \"helped\" is given.");
        } else if (!cause && (feedback.cause() != null || feedback.correct() != null)) {
            throw wrong("\"cause\" and \"correct\" belong together.");
        } else if (!step && (feedback.step() != null || feedback.helped() != null)) {
            throw wrong("\"step\" and \"helped\" belong together.");
        }
        String remark = feedback.remark();
        if (remark != null && remark.length() > LONGEST_REMARK) {
            throw wrong("\"remark\" is longer than " + LONGEST_REMARK + " characters.");
        }
    }

    private static @Nullable String text(JsonNode given, String name) {
        JsonNode value = given.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        } else if (!value.isTextual()) {
            throw wrong("\"" + name + "\" has to be a text.");
        }
        return value.textValue();
    }

    private static @Nullable Boolean truth(JsonNode given, String name) {
        JsonNode value = given.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        } else if (!value.isBoolean()) {
            throw wrong("\"" + name + "\" has to be true or false.");
        }
        return value.booleanValue();
    }

    private static Refusal wrong(String what) {
        return new Refusal(Reason.UNREADABLE, what + " " + EXAMPLE);
    }
}
