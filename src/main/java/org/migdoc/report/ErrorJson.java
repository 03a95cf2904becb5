package org.migdoc.report;

import org.jspecify.annotations.Nullable;

/** Why a case of many could not be diagnosed, as {@code docs/schema/error-v1.schema.json} describes it. */
public final class ErrorJson {

    /** The value of {@code schema}. */
    public static final String SCHEMA = "migration-doctor/error/v1";

    private ErrorJson() {}

    /**
     * The error in one line, without a line break.
     *
     * @param id of the case, or null when it could not be read
     * @param line of the input, from 1
     */
    public static String line(@Nullable String id, long line, String error) {
        return Json.line(Json.object()
                .put("schema", SCHEMA)
                .put("id", id)
                .put("line", line)
                .put("error", error));
    }
}
