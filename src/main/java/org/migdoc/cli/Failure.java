package org.migdoc.cli;

import java.io.IOException;
import org.migdoc.knowledge.KnowledgeException;
import org.migdoc.report.Printable;

/** How a command that failed ends: one sentence with a remedy on standard error, and an exit code. */
final class Failure {

    private Failure() {}

    /** Says what went wrong; the exit code comes back. */
    static int of(Exception e, Streams streams) {
        if (!(e instanceof UsageException || e instanceof IOException || e instanceof KnowledgeException)) {
            return defect(e, streams);
        }
        say(String.valueOf(e.getMessage()), streams);
        return e instanceof KnowledgeException ? ExitCode.KNOWLEDGE : ExitCode.UNUSABLE;
    }

    private static void say(String message, Streams streams) {
        message.lines().forEach(line -> streams.err().println("migdoc: " + Printable.line(line)));
    }

    /** A defect of ours, or an input that is too much: never a stack trace, unless asked for. */
    static int defect(Throwable e, Streams streams) {
        boolean memory = e instanceof OutOfMemoryError;
        String what = memory ? "there is not enough memory" : "internal error (" + e + ")";
        String remedy = memory
                ? "Maybe give it more: MIGDOC_JAVA_OPTS=-Xmx2g, or paste only the part around the failure."
                : "Maybe a smaller part of the input works; MIGDOC_TRACE=1 shows where it happened.";
        say(what.replace('\n', ' ') + ". " + remedy, streams);
        if (streams.environment().containsKey("MIGDOC_TRACE")) {
            e.printStackTrace(streams.err());
        }
        return ExitCode.UNUSABLE;
    }
}
