package org.migdoc.desk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.time.Instant;
import java.util.function.Consumer;
import org.migdoc.report.Json;

/** Writes what happens as lines of JSON. Nothing that was pasted comes into them, and of an id only its beginning. */
public final class Log {

    private static final int ID_SHOWN = 8;

    private final PrintStream out;

    public Log(PrintStream out) {
        this.out = out;
    }

    /**
     * Writes one line.
     *
     * @param event what happened, in a word
     * @param fields adds what is to be said of it
     */
    public void write(String event, Consumer<ObjectNode> fields) {
        ObjectNode line = Json.object().put("at", Instant.now().toString()).put("event", event);
        fields.accept(line);
        out.print(Json.line(line) + "\n");
        out.flush();
    }

    /** As much of an id as tells cases apart and opens none. */
    public static String shortened(String id) {
        return id.substring(0, Math.min(ID_SHOWN, id.length()));
    }
}
