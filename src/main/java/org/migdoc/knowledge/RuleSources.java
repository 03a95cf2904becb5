package org.migdoc.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of one or several rules folders.
 *
 * @param files text by path, {@code /} between its parts, relative to the folder it came from; in path order
 */
record RuleSources(Map<String, String> files) {

    private static final String INDEX = "/rules/index.txt";

    /** What an author's folder may hold; other files are left alone. */
    private static final List<String> ENDINGS = List.of(".drl", ".md", ".yaml", ".tsv", ".ps1");

    static RuleSources of(Path folder) throws KnowledgeException {
        if (!Files.isDirectory(folder)) {
            throw new KnowledgeException(
                    List.of(folder + ": there is no such folder. Maybe the path is relative to another folder."));
        }
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder, 8)) {
            for (Path path : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
                String relative = folder.relativize(path).toString().replace('\\', '/');
                if (ENDINGS.stream().anyMatch(relative::endsWith)) {
                    files.put(relative, Files.readString(path));
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw new KnowledgeException(List.of(
                    folder + ": cannot be read (" + e.getMessage() + "). Maybe a file is not UTF-8 or not yours."));
        }
        if (files.isEmpty()) {
            throw new KnowledgeException(
                    List.of(folder + ": holds no rules. Maybe its files do not end in .drl, .md, .yaml or .tsv."));
        }
        return new RuleSources(files);
    }

    /** The sources that ship with the program. */
    static RuleSources shipped() {
        Map<String, String> files = new TreeMap<>();
        for (String name : resource(INDEX).lines().toList()) {
            files.put(name, resource("/rules/" + name));
        }
        return new RuleSources(files);
    }

    private static String resource(String name) {
        try (InputStream in = RuleSources.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The program is incomplete: it lacks " + name
                        + ". Maybe it was built without its rules; build it again.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** These and {@code later}; a later file of the same path replaces the earlier one. */
    RuleSources with(RuleSources later) {
        Map<String, String> all = new TreeMap<>(files);
        all.putAll(later.files);
        return new RuleSources(all);
    }

    /** Writes the files below {@code folder}, with their index. */
    void copyTo(Path folder) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        Files.writeString(folder.resolve("index.txt"), String.join("\n", files.keySet()) + "\n");
    }

    /** Files with that ending, by path. */
    Map<String, String> ending(String ending) {
        Map<String, String> some = new TreeMap<>(files);
        some.keySet().removeIf(name -> !name.endsWith(ending));
        return some;
    }

    /** Hash of all names and contents. */
    String hash(String salt) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt.getBytes(StandardCharsets.UTF_8));
            files.forEach((name, text) -> {
                digest.update((name + '\0' + text + '\0').getBytes(StandardCharsets.UTF_8));
            });
            return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
