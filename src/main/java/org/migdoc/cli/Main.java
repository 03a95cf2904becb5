package org.migdoc.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.migdoc.knowledge.KnowledgeException;
import org.migdoc.report.Printable;

/** The entrance from the shell. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(execute(args, new Streams(System.in, out, err, Terminal.detect(), System.getenv())));
    }

    /** The exit code after running the program with these arguments and streams, which are neither keyboard nor screen. */
    public static int execute(String[] args, InputStream in, PrintStream out, PrintStream err) {
        return execute(args, new Streams(in, out, err, Terminal.NONE, Map.of()));
    }

    static int execute(String[] args, Streams streams) {
        int code;
        try {
            code = Commands.run(args, streams);
        } catch (UsageException | IOException e) {
            code = failed(streams, e.getMessage(), ExitCode.UNUSABLE);
        } catch (KnowledgeException e) {
            code = failed(streams, e.getMessage(), ExitCode.KNOWLEDGE);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            code = defect(streams, e);
        }
        streams.out().flush();
        streams.err().flush();
        return code;
    }

    private static int failed(Streams streams, @Nullable String message, int code) {
        String.valueOf(message).lines().forEach(line -> streams.err().println("migdoc: " + Printable.line(line)));
        return code;
    }

    /** A defect of ours, or an input that is too much: never a stack trace, unless asked for. */
    private static int defect(Streams streams, Throwable e) {
        String what = e instanceof OutOfMemoryError ? "there is not enough memory" : "internal error (" + e + ")";
        String remedy = e instanceof OutOfMemoryError
                ? "Maybe give it more: MIGDOC_JAVA_OPTS=-Xmx2g, or paste only the part around the failure."
                : "Maybe a smaller part of the input works; MIGDOC_TRACE=1 shows where it happened.";
        streams.err().println("migdoc: " + Printable.line(what.replace('\n', ' ')) + ". " + remedy);
        if (streams.environment().containsKey("MIGDOC_TRACE")) {
            e.printStackTrace(streams.err());
        }
        return ExitCode.UNUSABLE;
    }
}
