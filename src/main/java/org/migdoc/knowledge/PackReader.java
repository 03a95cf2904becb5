package org.migdoc.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Reads a pack and refuses one that is not as it was made.
 *
 * @param engine version of the program; null when it does not run from a release
 */
record PackReader(Path file, @Nullable String engine) {

    private static final int MOST_FILES = 10_000;
    private static final int MOST_BYTES = 64 << 20;
    private static final int NAMED = 5;

    Pack read() throws KnowledgeException {
        Map<String, byte[]> found = content();
        byte[] head = found.remove(PackManifest.NAME);
        if (head == null) {
            throw refused(
                    "holds no " + PackManifest.NAME
                            + ". Maybe it is a plain zip of a folder: unpack it and name the folder, or pack it with migdoc kb pack.");
        }
        PackManifest manifest = manifest(text(PackManifest.NAME, head));
        compare(manifest.files(), found);
        Map<String, String> texts = new TreeMap<>();
        Map<String, Path> folders = new TreeMap<>();
        for (Map.Entry<String, byte[]> one : found.entrySet()) {
            texts.put(one.getKey(), text(one.getKey(), one.getValue()));
            folders.put(one.getKey(), file);
        }
        return new Pack(manifest, new RuleSources(texts, folders));
    }

    private PackManifest manifest(String text) throws KnowledgeException {
        PackManifest manifest;
        try {
            manifest = PackManifest.parse(text);
        } catch (KnowledgeException e) {
            throw refused(String.valueOf(e.getMessage()));
        }
        if (engine != null && numbers(manifest.requires()).compareTo(numbers(engine)) > 0) {
            throw refused("needs migdoc " + manifest.requires() + " or later, this is " + engine
                    + ". Maybe install a later migdoc, or ask for a pack made for this one.");
        }
        return manifest;
    }

    /** A version without what follows its numbers: a preview of 1.2 understands what 1.2 does. */
    private static Version numbers(String version) {
        return Version.parse(version.replaceFirst("[-+].*", ""));
    }

    /** Bytes by path, bounded whatever the directory of the zip says. */
    private Map<String, byte[]> content() throws KnowledgeException {
        if (!Files.isRegularFile(file)) {
            throw refused("there is no such pack. Maybe the path is relative to another folder.");
        }
        Map<String, byte[]> content = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            if (zip.size() > MOST_FILES) {
                throw refused("holds more than " + MOST_FILES + " files. Maybe another file was meant.");
            }
            int left = MOST_BYTES;
            for (ZipEntry entry : Collections.list(zip.entries())) {
                byte[] bytes = bytes(zip, entry, left);
                left -= bytes.length;
                if (content.put(safe(entry.getName()), bytes) != null) {
                    throw refused("holds " + entry.getName() + " twice. Maybe it was changed after it was made.");
                }
            }
            return content;
        } catch (IOException e) {
            throw refused("cannot be read as a pack (" + e.getMessage()
                    + "). Maybe it was not copied whole, or it is no pack: migdoc kb pack makes one.");
        }
    }

    private byte[] bytes(ZipFile zip, ZipEntry entry, int left) throws IOException, KnowledgeException {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(left + 1);
            if (bytes.length > left) {
                throw refused("unpacks to more than " + (MOST_BYTES >> 20) + " MiB. Maybe it is no pack of rules.");
            }
            return bytes;
        }
    }

    /** A name that stays below the folder of rules. */
    private String safe(String name) throws KnowledgeException {
        boolean leaves = name.startsWith("/")
                || name.contains("\\")
                || name.contains(":")
                || List.of(name.split("/", -1)).stream().anyMatch(part -> part.equals("..") || part.equals("."));
        if (leaves) {
            throw refused("holds a file with the path \"" + name
                    + "\", which leads out of it. Maybe it was made to do harm: ask who made it.");
        }
        return name;
    }

    private void compare(Map<String, String> listed, Map<String, byte[]> found) throws KnowledgeException {
        TreeSet<String> missing = new TreeSet<>(listed.keySet());
        missing.removeAll(found.keySet());
        TreeSet<String> added = new TreeSet<>(found.keySet());
        added.removeAll(listed.keySet());
        TreeSet<String> changed = new TreeSet<>();
        found.forEach((path, bytes) -> {
            if (!RuleSources.sha256(bytes).equals(listed.getOrDefault(path, ""))) {
                changed.add(path);
            }
        });
        changed.removeAll(added);
        String what = differences("changed", changed) + differences("missing", missing) + differences("added", added);
        if (!what.isEmpty()) {
            throw refused("is not as it was made:" + what + " Maybe it was edited or damaged on its way: get it again"
                    + " from who made it, or pack the rules again.");
        }
        if (found.isEmpty() || !found.keySet().stream().allMatch(RuleSources::belongs)) {
            throw refused("holds no rules, or more than rules. Maybe it was not made with migdoc kb pack.");
        }
    }

    private static String differences(String what, TreeSet<String> paths) {
        return paths.isEmpty()
                ? ""
                : " " + what + ": "
                        + String.join(", ", paths.stream().limit(NAMED).toList())
                        + (paths.size() > NAMED ? " and " + (paths.size() - NAMED) + " more." : ".");
    }

    private String text(String name, byte[] bytes) throws KnowledgeException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw refused(name + " in it is not UTF-8. Maybe save it as UTF-8 and pack again.");
        }
    }

    private KnowledgeException refused(String why) {
        return new KnowledgeException(file + ": " + why);
    }
}
