package org.migdoc.powershell;

import org.jspecify.annotations.Nullable;

/**
 * Says whether a script would be accepted by Windows PowerShell 5.1, as far as its grammar goes. It knows the parts of the
 * language that our steps and scripts use; what it does not know it refuses.
 */
public final class PowerShell {

    private PowerShell() {}

    /** What is wrong with a script, with its line; null when it can be read to its end. */
    public static @Nullable String problem(String script) {
        try {
            read(script);
            return null;
        } catch (Source.Unacceptable e) {
            return e.getMessage();
        }
    }

    /** A script without its strings and comments: what would be run, whatever the data. */
    public static String code(String script) {
        return read(script).code();
    }

    private static Source read(String script) {
        Source source = new Source(script);
        new Statements(source).script();
        return source;
    }
}
