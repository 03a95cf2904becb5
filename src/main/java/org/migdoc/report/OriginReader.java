package org.migdoc.report;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.Origin;

/** Reads where a fact came from. What is not said is filled in: the file itself, and the line of the fact in it. */
final class OriginReader {

    private final Complaints complaints;

    OriginReader(Complaints complaints) {
        this.complaints = complaints;
    }

    Origin read(FactShape shape, JsonValue fact, @Nullable JsonValue given) {
        Map<String, JsonValue> members = given == null ? null : given.members();
        if (members == null) {
            if (given != null && given.value() != null) {
                String example = ". Maybe {\"document\": \"paste.txt\", \"line\": 1}.";
                complaints.add(given, ".origin", "an object is needed, not " + given.kind() + example);
            }
            return new Origin(complaints.document(), fact.line(), fact.line(), shape.type());
        }
        int line = whole(members.get("line"), 1);
        return new Origin(
                text(members.get("document"), complaints.document()),
                line,
                Math.max(line, whole(members.get("end_line"), line)),
                text(members.get("excerpt"), ""));
    }

    private int whole(@Nullable JsonValue given, int otherwise) {
        if (given != null && given.value() instanceof Long number && number >= 0 && number <= Integer.MAX_VALUE) {
            return number.intValue();
        }
        if (given != null && given.value() != null) {
            complaints.add(given, ".origin", "a line number is needed, not " + given.kind() + ". Maybe 1.");
        }
        return otherwise;
    }

    private String text(@Nullable JsonValue given, String otherwise) {
        if (given != null && given.value() instanceof String text) {
            return text;
        }
        if (given != null && given.value() != null) {
            complaints.add(given, ".origin", "a text is needed, not " + given.kind() + ". Maybe in quotes.");
        }
        return otherwise;
    }
}
