package org.migdoc.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Map;

/**
 * What a command reads and writes.
 *
 * @param out results, in UTF-8
 * @param err everything else
 * @param environment variables of the environment
 */
record Streams(InputStream in, PrintStream out, PrintStream err, Terminal terminal, Map<String, String> environment) {

    /** True when colours are wanted: {@code auto} means on a screen, unless {@code NO_COLOR} is set. */
    boolean colour(String when) {
        return switch (when) {
            case "always" -> true;
            case "never" -> false;
            default ->
                terminal.out()
                        && environment.getOrDefault("NO_COLOR", "").isEmpty()
                        && !environment.getOrDefault("TERM", "").equals("dumb");
        };
    }

    /** Columns of the screen, 100 when that is not known. */
    int columns() {
        String columns = environment.getOrDefault("COLUMNS", "");
        boolean number =
                !columns.isEmpty() && columns.length() < 6 && columns.chars().allMatch(Character::isDigit);
        return number ? Integer.parseInt(columns) : 100;
    }

    /** Tells somebody at a keyboard what to do; nothing when the input is a pipe or a file. */
    void invite(String what) {
        if (terminal.in()) {
            err.println(what);
            err.println("End with Ctrl+D on a line of its own (on Windows with Ctrl+Z and Enter).");
            err.flush();
        }
    }
}
