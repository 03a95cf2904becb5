package org.migdoc.recognise;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** States of services as tools print them. */
final class ServiceWord {

    private ServiceWord() {}

    /** {@code START_PENDING}, {@code StartPending}, {@code Start Pending} → {@code start-pending}; null for no state. */
    static @Nullable String state(String printed) {
        return switch (printed.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "")) {
            case "running", "4" -> "running";
            case "stopped", "1" -> "stopped";
            case "paused", "7" -> "paused";
            case "startpending", "continuepending", "2", "5" -> "start-pending";
            case "stoppending", "pausepending", "3", "6" -> "stop-pending";
            default -> null;
        };
    }
}
