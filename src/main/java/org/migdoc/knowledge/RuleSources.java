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
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of one or several rules folders.
 *
 * @param files text by path, {@code /} between its parts, relative to the folder it came from; in path order
 * @param folders the folder that each file came from, by the same path; shipped files have none
 */
public record RuleSources(Map<String, String> files, Map<String, Path> folders) {

    private static final String INDEX = "/rules/index.txt";

    private static final String SAMPLES = "samples/";

    /** What an author's folder may hold; other files are left alone. */
    private static final List<String> ENDINGS = List.of(".drl", ".md", ".yaml", ".tsv", ".ps1");

    /**
     * The files of one folder, without its {@code samples}, or of one {@link Pack}.
     *
     * @throws KnowledgeException when there is nothing to read, or the pack is refused
     */
    public static RuleSources of(Path folder) throws KnowledgeException {
        if (Files.isRegularFile(folder)) {
            return Pack.read(folder).sources();
        }
        if (!Files.isDirectory(folder)) {
            throw new KnowledgeException(
                    folder + ": there is no such folder or pack. Maybe the path is relative to another folder.");
        }
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder, 8)) {
            for (Path path : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
                String relative = folder.relativize(path).toString().replace('\\', '/');
                if (belongs(relative)) {
                    files.put(relative, Files.readString(path));
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw new KnowledgeException(
                    folder + ": cannot be read (" + e.getMessage() + "). Maybe a file is not UTF-8 or not yours.");
        }
        if (files.isEmpty()) {
            throw new KnowledgeException(
                    folder + ": holds no rules. Maybe its files do not end in .drl, .md, .yaml or .tsv.");
        }
        Map<String, Path> folders = new TreeMap<>();
        files.keySet().forEach(file -> folders.put(file, folder));
        return new RuleSources(files, folders);
    }

    /** True for the path of a file that rules are made of, relative to their folder. */
    public static boolean belongs(String path) {
        return ENDINGS.stream().anyMatch(path::endsWith) && !path.startsWith(SAMPLES);
    }

    /** The sources that ship with the program. */
    public static RuleSources shipped() {
        Map<String, String> files = new TreeMap<>();
        for (String name : resource(INDEX).lines().toList()) {
            files.put(name, resource("/rules/" + name));
        }
        return new RuleSources(files, Map.of());
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
    public RuleSources with(RuleSources later) {
        Map<String, String> all = new TreeMap<>(files);
        all.putAll(later.files);
        Map<String, Path> from = new TreeMap<>(folders);
        later.files.keySet().forEach(from::remove);
        from.putAll(later.folders);
        return new RuleSources(all, from);
    }

    /**
     * These and the files of folders or packs, the last of which wins.
     *
     * @throws KnowledgeException when one of them cannot be read
     */
    public RuleSources with(List<Path> folders) throws KnowledgeException {
        RuleSources all = this;
        for (Path folder : folders) {
            all = all.with(of(folder));
        }
        return all;
    }

    /** How people find this file: below its folder, shipped ones below {@code rules}. */
    public String place(String file) {
        Path folder = folders.get(file);
        return folder == null ? "rules/" + file : folder.resolve(file).toString();
    }

    /** {@code rules/kerberos/signatures.tsv:12}, as the catalogue names a row, as people find it. */
    public String placeOf(String location) {
        int colon = location.lastIndexOf(':');
        return place(location.substring("rules/".length(), colon)) + location.substring(colon);
    }

    /** These without the files at the given places. */
    public RuleSources without(Set<String> places) {
        Map<String, String> rest = new TreeMap<>(files);
        rest.keySet().removeIf(file -> places.contains(place(file)));
        return new RuleSources(rest, folders);
    }

    /** True when {@link #place} of a file that did not ship is this. */
    public boolean own(String place) {
        return folders.keySet().stream().anyMatch(file -> place(file).equals(place));
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
    public Map<String, String> ending(String ending) {
        Map<String, String> some = new TreeMap<>(files);
        some.keySet().removeIf(name -> !name.endsWith(ending));
        return some;
    }

    /** Hash of all names and contents. */
    String hash(String salt) {
        StringBuilder all = new StringBuilder(salt);
        files.forEach((name, text) -> all.append(name).append('\0').append(text).append('\0'));
        return sha256(all.toString().getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    }

    /** In hexadecimal digits. */
    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
