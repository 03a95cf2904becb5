package org.migdoc.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.migdoc.authoring.Expectation;
import org.migdoc.authoring.Sample;
import org.migdoc.intake.Document;

/**
 * A sample with what stands in it.
 *
 * @param path of its folder, {@code /} between its parts, from the folder of all samples on: {@code kerberos/complete}
 * @param place the same, as people find it
 */
public record Example(String path, String place, Expectation expected, List<Document> documents) {

    /**
     * All samples below these folders, in the order of folders and paths.
     *
     * @throws IOException when one cannot be read
     */
    public static List<Example> below(List<Path> folders) throws IOException {
        List<Example> all = new ArrayList<>();
        for (Path folder : folders) {
            for (Sample sample : Sample.below(folder)) {
                String path = folder.relativize(sample.folder()).toString().replace('\\', '/');
                String place = sample.folder().toString().replace('\\', '/');
                all.add(new Example(
                        path, place, sample.expected(), sample.read().documents()));
            }
        }
        return all;
    }

    /** The folder that the sample's folder is in. */
    String area() {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "samples" : path.substring(0, slash);
    }

    /** The name of its own folder. */
    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
