package org.migdoc.service;

import io.javalin.http.Context;
import org.migdoc.desk.Refusal;

/** Why a request was not answered, as RFC 9457 wants it. */
final class Problem {

    private Problem() {}

    static void of(Refusal refusal, Context context) {
        int status = switch (refusal.reason()) {
            case UNKNOWN -> 404;
            case UNREADABLE -> 422;
            case TOO_LARGE -> 413;
            case BUSY -> 429;
            case TOO_LONG -> 504;
            case CONFLICT -> 409;
        };
        context.status(status).contentType("application/problem+json").result(String.valueOf(refusal.getMessage()));
    }
}
