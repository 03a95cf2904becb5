package org.migdoc.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.migdoc.authoring.Checks;
import org.migdoc.authoring.Rehearsal;
import org.migdoc.authoring.Sample;
import org.migdoc.knowledge.KnowledgeException;
import org.migdoc.knowledge.Problem;
import org.migdoc.knowledge.QuickCompiler;
import org.migdoc.knowledge.RuleSources;
import org.migdoc.live.FileChanges;
import org.migdoc.report.WatchReport;
import picocli.CommandLine.Model.CommandSpec;

/** {@code migdoc kb watch}: checks and tests rules again at every save. */
final class KbWatchCommand implements Callable<Integer> {

    private static final String EXAMPLES = """
            migdoc kb watch --rules my-rules
            migdoc kb watch --rules my-rules --samples tickets
            migdoc kb watch                           the rules and samples of a checkout
            """;
    private static final double NANOS_PER_SECOND = 1e9;

    private final RulesInput rules = new RulesInput();
    private final SamplesInput samples = new SamplesInput();
    private final QuickCompiler compiler = new QuickCompiler();
    private final Streams streams;
    private @Nullable Rehearsal rehearsal;
    /** The last that worked. */
    private @Nullable RuleSources last;
    /** The last that was looked at, whether it worked or not. */
    private @Nullable RuleSources seen;

    private KbWatchCommand(Streams streams) {
        this.streams = streams;
    }

    static CommandSpec spec(Streams streams) {
        KbWatchCommand command = new KbWatchCommand(streams);
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command).addOption(command.samples.option());
        return Arguments.describe(
                command.rules.addTo(spec),
                "Checks rules and tests the samples that a change can touch, at every save. Ctrl+C ends it.",
                "migdoc kb watch [--rules DIR...] [OPTION...]",
                EXAMPLES);
    }

    @Override
    public Integer call() throws Exception {
        List<Path> own = rules.own();
        if (own.isEmpty()) {
            throw new UsageException("kb watch needs the folder of rules. Maybe: migdoc kb watch --rules my-rules");
        }
        List<Path> folders = samples.of(own);
        try (FileChanges changes =
                FileChanges.below(Stream.concat(own.stream(), folders.stream()).toList())) {
            round(own, folders, Set.of());
            while (true) {
                round(own, folders, changes.next());
            }
        } catch (InterruptedException e) {
            return ExitCode.DONE;
        }
    }

    @SuppressWarnings("CatchAndPrintStackTrace")
    private void round(List<Path> own, List<Path> folders, Set<Path> changed) {
        long start = System.nanoTime();
        try {
            RuleSources sources = rules.sources(own);
            Set<Path> touched = sampleFolders(changed, folders);
            boolean other = !sources.equals(seen);
            seen = sources;
            if (other || !touched.isEmpty()) {
                Set<String> before = about();
                CompletableFuture<List<Problem>> problems =
                        CompletableFuture.supplyAsync(() -> problems(sources, before));
                int tried = tried(sources, folders, touched);
                Set<String> after = about();
                List<Problem> found = after.equals(before) ? problems.join() : problems(sources, after);
                say(head(changed, start), found, tried);
            }
        } catch (KnowledgeException | IOException | RuntimeException | LinkageError | StackOverflowError e) {
            streams.out().print(WatchReport.error(head(changed, start), String.valueOf(e.getMessage()), colour()));
        }
        streams.out().flush();
    }

    /** Compiles what changed and tries the samples that it touches; how many those were. */
    private int tried(RuleSources sources, List<Path> folders, Set<Path> touched)
            throws KnowledgeException, IOException {
        Rehearsal now = rehearsal;
        if (now == null) {
            now = new Rehearsal(sources, compiler.first(sources));
            rehearsal = now;
            last = sources;
            List<Path> all = new ArrayList<>();
            for (Path folder : folders) {
                all.addAll(Sample.folders(folder));
            }
            now.read(all);
            return now.size();
        }
        int tried = sources.equals(last) ? 0 : now.change(sources, compiler.next(sources));
        last = sources;
        now.read(touched);
        return tried + touched.size();
    }

    private static Set<Path> sampleFolders(Set<Path> changed, List<Path> folders) {
        Set<Path> touched = new TreeSet<>();
        changed.stream()
                .filter(file -> folders.stream().anyMatch(file::startsWith))
                .filter(file -> Sample.part(file))
                .map(Path::getParent)
                .forEach(touched::add);
        return touched;
    }

    /** The causes that samples are about. */
    private Set<String> about() {
        return rehearsal == null ? Set.of() : rehearsal.causes();
    }

    private static List<Problem> problems(RuleSources sources, Set<String> about) {
        return KbCheckCommand.own(Checks.withoutCompiling(sources, about), sources, List.of());
    }

    private void say(String head, List<Problem> problems, int tried) {
        Rehearsal now = rehearsal;
        if (now != null) {
            streams.out().print(WatchReport.text(head, problems, tried, now.size(), now.failed(), colour()));
        }
    }

    private boolean colour() {
        return streams.colour("auto");
    }

    private static String head(Set<Path> changed, long start) {
        String what = changed.isEmpty()
                ? "all"
                : changed.iterator().next().getFileName() + (changed.size() > 1 ? " +" + (changed.size() - 1) : "");
        return "%s  %s  %.1f s"
                .formatted(
                        LocalTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS),
                        what,
                        (System.nanoTime() - start) / NANOS_PER_SECOND);
    }
}
