package org.migdoc.report;

import com.fasterxml.jackson.databind.JsonNode;
import org.migdoc.fact.Origin;

/** Reads where a fact came from. What is not said is filled in: the file itself, and the line of the fact in it. */
final class OriginReader {

    private final Complaints complaints;

    OriginReader(Complaints complaints) {
        this.complaints = complaints;
    }

    /**
     * The origin.
     *
     * @param given the member {@code origin} of the fact; a missing node when it has none
     */
    Origin read(FactShape shape, JsonNode given) {
        if (!given.isObject()) {
            complain(given, "an object is needed", "{\"document\": \"paste.txt\", \"line\": 1}.");
            return new Origin(complaints.document(), complaints.line(), complaints.line(), shape.type());
        }
        int line = whole(given.path("line"), 1);
        return new Origin(
                text(given.path("document"), complaints.document()),
                line,
                Math.max(line, whole(given.path("end_line"), line)),
                text(given.path("excerpt"), ""));
    }

    private int whole(JsonNode given, int otherwise) {
        if (given.isIntegralNumber() && given.canConvertToInt() && given.intValue() >= 0) {
            return given.intValue();
        }
        complain(given, "a line number is needed", "1.");
        return otherwise;
    }

    private String text(JsonNode given, String otherwise) {
        if (given.isTextual()) {
            return given.textValue();
        }
        complain(given, "a text is needed", "in quotes.");
        return otherwise;
    }

    /** What is missing or null may be so. */
    private void complain(JsonNode given, String needed, String maybe) {
        if (!given.isNull() && !given.isMissingNode()) {
            complaints.add(".origin", needed + ", not " + Json.kind(given) + ". Maybe " + maybe);
        }
    }
}
