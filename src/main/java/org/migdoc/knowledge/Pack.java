package org.migdoc.knowledge;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Rules in one file that can be passed on: a zip with a manifest that names every file and its hash. The same rules make the same
 * bytes on every machine.
 *
 * @param sources the rules in it
 */
public record Pack(PackManifest manifest, RuleSources sources) {

    /** The first moment that a zip can name; a real one would make every pack another. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /**
     * A pack of these rules.
     *
     * @param requires the oldest version of the program that understands them; {@code 0} means any
     * @throws KnowledgeException when the id or a version is none
     */
    public static Pack of(String id, String version, String requires, RuleSources sources) throws KnowledgeException {
        return new Pack(PackManifest.of(id, version, requires, bytes(sources)), sources);
    }

    /**
     * The pack in this file, with nothing changed, missing or added since it was made.
     *
     * @throws KnowledgeException when that is not so, or when only a later program understands it
     */
    public static Pack read(Path file) throws KnowledgeException {
        return new PackReader(file, Pack.class.getPackage().getImplementationVersion()).read();
    }

    /** Writes it; a file that is there is replaced at once or not at all. */
    public void write(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path temporary = file.resolveSibling(file.getFileName() + ".new");
        try {
            write(Files.newOutputStream(temporary));
            Files.move(temporary, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private void write(OutputStream to) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(to, StandardCharsets.UTF_8)) {
            add(zip, PackManifest.NAME, manifest.text().getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, byte[]> file : bytes(sources).entrySet()) {
                add(zip, file.getKey(), file.getValue());
            }
        }
    }

    /** Stored, not deflated: how that comes out differs between machines. */
    private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static Map<String, byte[]> bytes(RuleSources sources) {
        Map<String, byte[]> bytes = new TreeMap<>();
        sources.files().forEach((path, text) -> bytes.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return bytes;
    }
}
