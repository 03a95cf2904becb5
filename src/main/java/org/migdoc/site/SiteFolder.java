package org.migdoc.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A folder with a site in it. It lists its own files, so that a later site takes away what it no longer has and nothing else. */
public final class SiteFolder {

    private static final String LIST = "files.txt";

    private final Path folder;

    public SiteFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes a site in place of the one that is there. Files that are as they should be are left alone.
     *
     * @param files text by path
     * @throws FileAlreadyExistsException when something else is in the folder
     */
    public void write(Map<String, String> files) throws IOException {
        List<String> earlier = earlier();
        for (String file : earlier) {
            Path path = folder.resolve(file).normalize();
            if (!files.containsKey(file) && path.startsWith(folder.normalize())) {
                Files.deleteIfExists(path);
            }
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            write(folder.resolve(file.getKey()), file.getValue());
        }
        write(folder.resolve(LIST), String.join("\n", new TreeSet<>(files.keySet())) + "\n");
    }

    private List<String> earlier() throws IOException {
        Path list = folder.resolve(LIST);
        if (Files.exists(list)) {
            return Files.readAllLines(list);
        }
        if (Files.exists(folder)) {
            try (Stream<Path> inside = Files.list(folder)) {
                if (inside.findAny().isPresent()) {
                    throw new FileAlreadyExistsException(folder.toString());
                }
            }
        }
        return List.of();
    }

    private static void write(Path path, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (!Files.exists(path) || !Arrays.equals(Files.readAllBytes(path), bytes)) {
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.write(path, bytes);
        }
    }
}
