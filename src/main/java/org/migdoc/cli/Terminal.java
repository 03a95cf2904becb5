package org.migdoc.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Who is at the other end of the standard streams.
 *
 * @param in true when standard input is a keyboard
 * @param out true when standard output is a screen
 */
record Terminal(boolean in, boolean out) {

    /** Neither: pipes or files. */
    static final Terminal NONE = new Terminal(false, false);

    /** What this process was started with. Linux tells it of each stream, other systems only of both together. */
    @SuppressWarnings("SystemConsoleNull") // Java 22 and later are asked in terminal(Console)
    static Terminal detect() {
        if (Files.isDirectory(Path.of("/proc/self/fd"))) {
            return new Terminal(device("/proc/self/fd/0"), device("/proc/self/fd/1"));
        }
        Console console = System.console();
        boolean both = console != null && terminal(console);
        return new Terminal(both, both);
    }

    private static boolean device(String descriptor) {
        try {
            String target = Files.readSymbolicLink(Path.of(descriptor)).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException e) {
            return false;
        }
    }

    /** From Java 22 on there is a console without a terminal too, and it says so. */
    private static boolean terminal(Console console) {
        if (Runtime.version().feature() < 22) {
            return true;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
