package org.migdoc.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackTest {

    @TempDir
    private Path folder;

    private Path file;
    private Pack pack;

    @BeforeEach
    void a_pack_of_two_files() throws Exception {
        Path rules = Files.createDirectories(folder.resolve("corp/network"));
        Files.writeString(
                rules.resolve("messages.tsv"), "own-message\ttext\tthe gizmo of {source} is gone für immer\n");
        Files.writeString(rules.resolve("signatures.tsv"), "own-message\t*\t-\tclock-skew\tweak\tThe gizmo is gone\n");
        Files.createDirectories(folder.resolve("corp/samples/one"));
        Files.writeString(folder.resolve("corp/samples/one/notes.md"), "no rule");
        file = folder.resolve("corp.zip");
        pack = Pack.of("corp-rules", "1.2.0", "0.1.0", RuleSources.of(folder.resolve("corp")));
        pack.write(file);
    }

    @Test
    void a_pack_holds_what_the_folder_held_and_says_what_it_is() throws Exception {
        Pack read = Pack.read(file);
        assertThat(read.sources().files())
                .isEqualTo(RuleSources.of(folder.resolve("corp")).files())
                .containsOnlyKeys("network/messages.tsv", "network/signatures.tsv");
        assertThat(read.manifest()).isEqualTo(pack.manifest());
        assertThat(read.manifest().fingerprint())
                .hasSize(64)
                .isEqualTo(pack.manifest().fingerprint());
        assertThat(RuleSources.of(file).place("network/messages.tsv"))
                .isEqualTo(file.resolve("network/messages.tsv").toString());
    }

    @Test
    void the_same_rules_make_the_same_bytes() throws Exception {
        Path again = folder.resolve("again.zip");
        Pack.of("corp-rules", "1.2.0", "0.1.0", RuleSources.of(file)).write(again);
        assertThat(again).hasSameBinaryContentAs(file);
    }

    @Test
    void another_version_of_the_same_rules_has_another_fingerprint() throws Exception {
        assertThat(Pack.of("corp-rules", "1.2.1", "0.1.0", pack.sources())
                        .manifest()
                        .fingerprint())
                .isNotEqualTo(pack.manifest().fingerprint());
    }

    @Test
    void a_changed_a_missing_and_an_added_file_are_refused_by_name() throws Exception {
        Map<String, byte[]> entries = entries();
        entries.put("network/messages.tsv", bytes("own-message\ttext\tsomething quite different\n"));
        entries.remove("network/signatures.tsv");
        entries.put("network/more.drl", bytes("// more"));
        write(entries);
        assertRefused("is not as it was made: changed: network/messages.tsv. missing: network/signatures.tsv."
                + " added: network/more.drl. Maybe ");
    }

    @Test
    void a_pack_whose_manifest_was_edited_is_refused() throws Exception {
        Map<String, byte[]> entries = entries();
        entries.put("manifest.txt", bytes("id: corp-rules\n"));
        write(entries);
        assertRefused("its manifest.txt cannot be read. Maybe ");
    }

    @Test
    void a_path_that_leads_out_of_the_pack_is_refused() throws Exception {
        for (String path : new String[] {"../evil.drl", "/etc/evil.drl", "network\\evil.drl", "C:evil.drl"}) {
            Map<String, byte[]> entries = entries();
            entries.put(path, bytes("// evil"));
            write(entries);
            assertRefused("holds a file with the path \"" + path + "\", which leads out of it. Maybe ");
        }
    }

    @Test
    void a_pack_that_unpacks_to_too_much_is_refused() throws Exception {
        Map<String, byte[]> entries = entries();
        for (int i = 0; i < 9; i++) {
            entries.put("bomb" + i + ".md", new byte[8 << 20]);
        }
        write(entries);
        assertThat(Files.size(file)).isLessThan(1 << 20);
        assertRefused("unpacks to more than 64 MiB. Maybe ");
    }

    @Test
    void a_pack_of_a_later_form_or_for_a_later_program_is_refused() throws Exception {
        assertThatThrownBy(() -> new PackReader(file, "0.0.9").read())
                .hasMessage(file
                        + ": needs migdoc 0.1.0 or later, this is 0.0.9. Maybe install a later migdoc, or ask for a"
                        + " pack made for this one.");
        assertThat(new PackReader(file, "0.1.0-SNAPSHOT").read().manifest().requires())
                .isEqualTo("0.1.0");
        assertThat(new PackReader(file, "0.10.0").read()).isNotNull();

        Map<String, byte[]> entries = entries();
        entries.put("manifest.txt", bytes("migdoc-pack: 2\nid: a\nversion: 1\nrequires: 1\n\n"));
        write(entries);
        assertRefused("it has form 2 of a pack, this program knows form 1. Maybe install a later migdoc");
    }

    @Test
    void what_is_no_pack_is_refused() throws Exception {
        Map<String, byte[]> entries = entries();
        entries.remove("manifest.txt");
        write(entries);
        assertRefused("holds no manifest.txt. Maybe it is a plain zip of a folder");

        Files.writeString(file, "no zip at all");
        assertRefused("cannot be read as a pack");

        pack.write(file);
        byte[] half = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(half, half.length / 2));
        assertRefused("cannot be read as a pack");
    }

    @Test
    void any_flipped_byte_of_the_content_is_noticed() throws Exception {
        byte[] whole = Files.readAllBytes(file);
        int at = new String(whole, StandardCharsets.ISO_8859_1).indexOf("gizmo");
        whole[at] ^= 1;
        Files.write(file, whole);
        assertThat(catchThrowable(() -> Pack.read(file))).isInstanceOf(KnowledgeException.class);
    }

    @Test
    void an_id_or_version_that_is_none_is_refused() {
        assertThatThrownBy(() -> Pack.of("Corp Rules", "1", "0", pack.sources()))
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> Pack.of("corp", "one", "0", pack.sources())).hasMessageContaining("Maybe");
    }

    private void assertRefused(String sentence) {
        assertThatThrownBy(() -> RuleSources.of(file))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageStartingWith(file + ": ")
                .hasMessageContaining(sentence);
    }

    private Map<String, byte[]> entries() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        pack.write(file);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    entries.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        return entries;
    }

    private void write(Map<String, byte[]> entries) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
