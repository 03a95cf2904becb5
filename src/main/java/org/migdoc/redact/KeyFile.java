package org.migdoc.redact;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Keeps a secret and the pseudonyms made with it in a file that only its owner may read:
 *
 * <pre>
 * migdoc-key 1
 * secret    5f1c…
 * name      hv01         qo01
 * address   10.1.0.11    10.94.171.8
 * </pre>
 *
 * with tabs between the columns. Whoever has the file can turn pseudonyms back into names.
 */
public final class KeyFile {

    private static final String HEADER = "migdoc-key 1";
    private static final String SECRET = "secret\t";
    private static final String FOR_OWNER = "rw-------";

    private KeyFile() {}

    /**
     * The pseudonyms in {@code file}; none yet, under a new secret, when there is no such file.
     *
     * @param avoided words in lower case that no new pseudonym is to be
     * @throws IOException when the file cannot be read or is no key file; the message says why and what helps
     */
    public static Pseudonyms read(Path file, Set<String> avoided) throws IOException {
        if (!Files.exists(file)) {
            return new Pseudonyms(Secret.random(), avoided);
        }
        java.util.List<String> lines = lines(file);
        if (lines.size() < 2 || !lines.get(0).equals(HEADER) || !lines.get(1).matches(SECRET + "[0-9a-f]{64}")) {
            throw new IOException(file + " is no key file. Maybe another file was meant.");
        }
        Pseudonyms pseudonyms = new Pseudonyms(Secret.ofHex(lines.get(1).substring(SECRET.length())), avoided);
        for (int i = 2; i < lines.size(); i++) {
            String[] columns = lines.get(i).split("\t", -1);
            if (columns.length != 3 || !pseudonyms.remember(columns[0], columns[1], columns[2])) {
                throw new IOException(
                        file + ":" + (i + 1) + ": no pseudonym. Maybe the file was edited; take a copy of it.");
            }
        }
        return pseudonyms;
    }

    private static java.util.List<String> lines(Path file) throws IOException {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IOException(file + " cannot be read. Maybe it is a folder, no text or not yours.", e);
        }
    }

    /** Writes {@code pseudonyms} to {@code file}, in one step. */
    public static void write(Path file, Pseudonyms pseudonyms) throws IOException {
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        text.append(SECRET).append(pseudonyms.secret().hex()).append('\n');
        pseudonyms.each((kind, original, other) -> text.append(kind)
                .append('\t')
                .append(original)
                .append('\t')
                .append(other)
                .append('\n'));
        Path whole = file.toAbsolutePath();
        Path folder = whole.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new IOException(file + " cannot be written: its folder is not there. Maybe make it first.");
        }
        Path temporary = Files.createTempFile(folder, ".key", ".new", forOwner());
        Files.writeString(temporary, text);
        Files.move(temporary, whole, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Elsewhere than on POSIX systems a new file has the rights of its folder. */
    private static FileAttribute<?>[] forOwner() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(FOR_OWNER))
                }
                : new FileAttribute<?>[0];
    }
}
