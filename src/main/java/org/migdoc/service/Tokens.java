package org.migdoc.service;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The file of those who may use the service, a line each: the hash of the token, its scope, since when, and a name. A token is a
 * long random word, so that a plain hash tells nothing of it.
 *
 * <pre>
 * 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08 diagnose 2026-03-02T12:00:00Z ticket-system
 * </pre>
 *
 * <p>The file is read again when it was changed: a line that is taken out counts at once.
 */
public final class Tokens {

    private static final String BEGINNING = "migdoc_";
    private static final int RANDOM_BYTES = 32;
    private static final int FIELDS = 4;

    private final Path file;
    private Read read = new Read(FileTime.fromMillis(0), List.of());

    /** What was in the file at a time. */
    private record Read(FileTime changed, List<Entry> entries) {}

    /**
     * One line.
     *
     * @param hash SHA-256 of the token in hexadecimal digits
     */
    public record Entry(String hash, Scope scope, Instant since, String name) {}

    public Tokens(Path file) {
        this.file = file;
    }

    /**
     * A new token, which is told here and nowhere else.
     *
     * @throws IOException when the file cannot be written
     */
    public String create(Scope scope, String name) throws IOException {
        byte[] random = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(random);
        String token = BEGINNING + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        if (!Files.exists(file)) {
            createForOwner();
        }
        String line = String.join(
                " ",
                hash(token),
                scope.name().toLowerCase(Locale.ROOT),
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                name);
        Files.writeString(file, line + "\n", StandardCharsets.UTF_8, StandardOpenOption.APPEND);
        return token;
    }

    private void createForOwner() throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }

    /**
     * Takes the tokens of this name away; how many they were.
     *
     * @throws IOException when the file cannot be written
     */
    public int revoke(String name) throws IOException {
        List<String> kept = new ArrayList<>();
        int gone = 0;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            boolean meant = line.split("\\s+", FIELDS).length == FIELDS && line.split("\\s+", FIELDS)[3].equals(name);
            gone += meant ? 1 : 0;
            if (!meant) {
                kept.add(line);
            }
        }
        Files.write(file, kept, StandardCharsets.UTF_8);
        return gone;
    }

    /**
     * All lines of the file, none when there is no file.
     *
     * @throws IOException when it cannot be read, or a line of it is not understood
     */
    public synchronized List<Entry> entries() throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        FileTime changed = Files.getLastModifiedTime(file);
        if (!changed.equals(read.changed())) {
            List<Entry> entries = new ArrayList<>();
            int number = 0;
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    entries.add(entry(line.strip(), file + ":" + number));
                }
            }
            read = new Read(changed, List.copyOf(entries));
        }
        return read.entries();
    }

    private static Entry entry(String line, String place) throws IOException {
        String[] fields = line.split("\\s+", FIELDS);
        try {
            return new Entry(
                    fields[0],
                    Scope.valueOf(fields[1].toUpperCase(Locale.ROOT)),
                    Instant.parse(fields[2]),
                    fields.length < FIELDS ? "" : fields[3]);
        } catch (RuntimeException e) {
            throw new IOException(
                    place + ": this is no line of a token file. Maybe \"migdoc serve token create\" makes one.", e);
        }
    }

    /** What the owner of a token may do; {@link Scope#OPEN} for one that is not in the file. */
    Scope scope(@Nullable String token) throws IOException {
        if (token == null) {
            return Scope.OPEN;
        }
        byte[] asked = hash(token).getBytes(StandardCharsets.US_ASCII);
        return entries().stream()
                .filter(entry -> MessageDigest.isEqual(entry.hash().getBytes(StandardCharsets.US_ASCII), asked))
                .map(Entry::scope)
                .findFirst()
                .orElse(Scope.OPEN);
    }

    private static String hash(String token) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
