package org.migdoc.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.OptionSpec;

/** Which samples belong to folders of rules. */
record SamplesInput(OptionSpec option) {

    SamplesInput() {
        this(Arguments.paths(
                "--samples",
                "DIR",
                "samples of the causes; without it, samples inside each DIR and facts-samples beside it"));
    }

    /** The folders given, or those that are where samples of these rules usually are. */
    List<Path> of(List<Path> rules) {
        List<Path> given = option.getValue();
        return given.isEmpty()
                ? rules.stream()
                        .flatMap(folder -> Stream.of(folder.resolve("samples"), folder.resolveSibling("facts-samples")))
                        .filter(Files::isDirectory)
                        .toList()
                : given;
    }
}
