package org.migdoc.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.migdoc.authoring.Sample;

/** The samples that a command of authors is given. */
final class SampleFolders {

    static final String PURPOSE = "folders with samples, at any depth; without any, facts-samples here";

    private SampleFolders() {}

    /** All samples of these folders, of {@code facts-samples} when there is none. */
    static List<Sample> read(List<Path> given) throws UsageException, IOException {
        List<Sample> samples = new ArrayList<>();
        for (Path folder : given.isEmpty() ? List.of(Path.of("facts-samples")) : given) {
            if (!Files.isDirectory(folder)) {
                throw new UsageException(
                        folder + ": there is no such folder. Maybe name the one that holds the samples.");
            }
            samples.addAll(Sample.below(folder));
        }
        if (samples.isEmpty()) {
            throw new UsageException("No sample is there: none of the folders holds an expect.json. "
                    + "Maybe migdoc kb new sample gives you one to begin with.");
        }
        return samples;
    }
}
