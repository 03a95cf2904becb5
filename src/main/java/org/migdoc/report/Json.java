package org.migdoc.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;

/** Reads JSON that others wrote, which may be hostile: of bounded depth. */
public final class Json {

    private static final int DEEPEST = 64;

    /** The reader. Made with this class, so that who needs no JSON does not wait for it. */
    public static final ObjectReader READER = new ObjectMapper(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .reader();

    private Json() {}

    /** What kind of value it is, for people. */
    static String kind(JsonNode value) {
        if (value.isTextual()) {
            return "\"" + Columns.cut(Printable.line(value.textValue()), 40) + "\"";
        } else if (value.isArray()) {
            return "a list";
        }
        return value.isObject() ? "an object" : Columns.cut(value.asText(), 40);
    }
}
