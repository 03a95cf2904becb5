package org.migdoc.knowledge;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first file of a pack, {@code manifest.txt}: what the pack is, then the SHA-256 and path of every other file, as sha256sum
 * writes them.
 *
 * <pre>
 * migdoc-pack: 1
 * id: corp-rules
 * version: 1.2.0
 * requires: 0.1.0
 *
 * 9f86d081…  kerberos/corp.drl
 * </pre>
 *
 * @param requires the oldest version of the program that understands the rules; {@code 0} means any
 * @param files SHA-256 by path, in path order
 */
public record PackManifest(String id, String version, String requires, Map<String, String> files) {

    static final String NAME = "manifest.txt";

    private static final String FORMAT = "1";
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");
    private static final Pattern VERSION = Pattern.compile("[0-9]+(?:\\.[0-9]+){0,3}(?:[-+][A-Za-z0-9.]{1,40})?");
    private static final Pattern HEAD =
            Pattern.compile("migdoc-pack: ([0-9]{1,4})\nid: (.{1,80})\nversion: (.{1,80})\nrequires: (.{1,80})\n\n");
    private static final Pattern FILE = Pattern.compile("([0-9a-f]{64}) {2}(.{1,400})");

    /**
     * The manifest of these files.
     *
     * @throws KnowledgeException when the id or a version is none
     */
    static PackManifest of(String id, String version, String requires, Map<String, byte[]> files)
            throws KnowledgeException {
        if (!ID.matcher(id).matches()) {
            throw new KnowledgeException("\"" + id + "\" cannot be the id of a pack. Maybe small letters, digits and"
                    + " hyphens: corp-rules.");
        }
        for (String one : List.of(version, requires)) {
            if (!VERSION.matcher(one).matches()) {
                throw new KnowledgeException("\"" + one + "\" cannot be a version. Maybe numbers and points: 1.2.0.");
            }
        }
        Map<String, String> hashes = new TreeMap<>();
        files.forEach((path, bytes) -> hashes.put(path, RuleSources.sha256(bytes)));
        return new PackManifest(id, version, requires, hashes);
    }

    /**
     * Reads what {@link #text} wrote.
     *
     * @throws KnowledgeException when it is none, or one that only a later program can read
     */
    static PackManifest parse(String text) throws KnowledgeException {
        Matcher head = HEAD.matcher(text);
        if (!head.lookingAt()) {
            throw new KnowledgeException("its " + NAME + " cannot be read. Maybe it was edited; pack the rules again.");
        }
        if (!head.group(1).equals(FORMAT)) {
            throw new KnowledgeException("it has form " + head.group(1) + " of a pack, this program knows form "
                    + FORMAT + ". Maybe install a later migdoc, or ask for a pack made with this one.");
        }
        Map<String, String> files = new TreeMap<>();
        for (String line : text.substring(head.end()).lines().toList()) {
            Matcher file = FILE.matcher(line);
            if (!file.matches() || files.put(file.group(2), file.group(1)) != null) {
                throw new KnowledgeException("its " + NAME + " cannot be read at \"" + line
                        + "\". Maybe it was edited; pack the rules again.");
            }
        }
        return new PackManifest(head.group(2), head.group(3), head.group(4), files);
    }

    /** The manifest as it stands in the pack. */
    String text() {
        StringBuilder text = new StringBuilder("migdoc-pack: " + FORMAT + "\nid: " + id + "\nversion: " + version
                + "\nrequires: " + requires + "\n\n");
        files.forEach(
                (path, hash) -> text.append(hash).append("  ").append(path).append('\n'));
        return text.toString();
    }

    /** SHA-256 of the manifest and with it of all that is in the pack: two packs with the same are the same. */
    public String fingerprint() {
        return RuleSources.sha256(text().getBytes(StandardCharsets.UTF_8));
    }
}
