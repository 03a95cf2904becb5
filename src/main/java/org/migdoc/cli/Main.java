package org.migdoc.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help;

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
            CommandLine line = commandLine(args, streams);
            code = args.length == 0 ? withoutCommand(line) : line.execute(args);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            code = Failure.defect(e, streams);
        }
        streams.out().flush();
        streams.err().flush();
        return code;
    }

    private static int withoutCommand(CommandLine line) {
        line.usage(line.getErr());
        return ExitCode.UNUSABLE;
    }

    private static CommandLine commandLine(String[] args, Streams streams) {
        return new CommandLine(Commands.spec(args, streams))
                .setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8))
                .setColorScheme(Help.defaultColorScheme(streams.colour("auto") ? Help.Ansi.ON : Help.Ansi.OFF))
                .setUsageHelpWidth(Math.max(80, Math.min(120, streams.columns())))
                .setExpandAtFiles(false)
                .setPosixClusteredShortOptionsAllowed(false)
                .setOverwrittenOptionsAllowed(true)
                .setUnmatchedOptionsAllowedAsOptionParameters(false)
                .setParameterExceptionHandler(
                        (e, given) -> Failure.of(new UsageException(WrongUsage.sentence(e)), streams))
                .setExecutionExceptionHandler((e, command, given) -> Failure.of(e, streams));
    }
}
