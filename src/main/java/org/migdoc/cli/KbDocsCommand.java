package org.migdoc.cli;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.migdoc.site.Contents;
import org.migdoc.site.Example;
import org.migdoc.site.Site;
import org.migdoc.site.SiteFolder;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code migdoc kb docs}: the knowledge base as a static site. */
final class KbDocsCommand implements Callable<Integer> {

    private static final Path SAMPLES = Path.of("facts-samples");

    private static final String EXAMPLES = """
            migdoc kb docs -o site                          then open site/index.html
            migdoc kb docs -o site --rules my-rules --samples my-rules/samples
            migdoc kb docs -o site --rules my-rules --alone only what my-rules holds
            """;

    private final OptionSpec folder = OptionSpec.builder("-o", "--output")
            .type(Path.class)
            .converters((ITypeConverter<Path>) Path::of)
            .paramLabel("DIR")
            .required(true)
            .description("the folder to write to; a site that is there already is replaced")
            .build();
    private final OptionSpec samples =
            Arguments.paths("--samples", "DIR", "samples to show; may be repeated; without it, facts-samples here");
    private final RulesInput rules = new RulesInput();
    private final Streams streams;

    private KbDocsCommand(Streams streams) {
        this.streams = streams;
    }

    static CommandSpec spec(Streams streams) {
        KbDocsCommand command = new KbDocsCommand(streams);
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command)
                .addOption(command.folder)
                .addOption(command.samples);
        return Arguments.describe(
                command.rules.addTo(spec),
                "Writes the knowledge base as a site to browse and search, without a server: causes, codes, rules, samples.",
                "migdoc kb docs [OPTION...] -o DIR",
                EXAMPLES);
    }

    @Override
    public Integer call() throws Exception {
        Path into = folder.getValue();
        Contents contents = Contents.of(rules.layers(), Example.below(sampleFolders()));
        Map<String, String> site = Site.of(contents);
        try {
            new SiteFolder(into).write(site);
        } catch (FileAlreadyExistsException e) {
            throw new UsageException(
                    into + " holds something that is no site of ours. Maybe name a new or an empty folder.");
        }
        streams.err().println("written: " + site.size() + " files. Open " + into.resolve("index.html"));
        return ExitCode.DONE;
    }

    private List<Path> sampleFolders() throws UsageException {
        List<Path> given = samples.getValue();
        for (Path folder : given) {
            if (!Files.isDirectory(folder)) {
                throw new UsageException(
                        folder + ": there is no such folder. Maybe name the one that holds the samples.");
            }
        }
        return given.isEmpty() && Files.isDirectory(SAMPLES) ? List.of(SAMPLES) : given;
    }
}
