package org.migdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KbPackCommandTest {

    @TempDir
    private Path folder;

    private String rules = "";
    private String pack = "";

    @BeforeEach
    void a_folder_with_a_cause() {
        rules = folder.resolve("my-rules").toString();
        pack = folder.resolve("my-rules.zip").toString();
        Run.of("kb", "new", "cause", "trunk-port-missing", "--in", rules, "--area", "network");
    }

    private String fires() {
        return rules + "/samples/trunk-port-missing-fires/input.txt";
    }

    @Test
    void a_pack_diagnoses_like_the_folder_it_was_made_of() {
        Run packed = Run.of("kb", "pack", "--rules", rules, "--version", "1.2.0", "-o", pack);
        assertThat(packed.code()).as(packed.err()).isZero();
        assertThat(packed.out())
                .contains("id        my-rules\nversion   1.2.0\n")
                .contains("files     5\n");
        assertThat(packed.err()).contains("It compiles, and 2 samples come out as expected.");

        String byFolder = Run.of("diagnose", fires(), "--rules", rules).out();
        assertThat(Run.of("diagnose", fires(), "--rules", pack).out())
                .isEqualTo(byFolder)
                .contains("trunk-port-missing");
        assertThat(Run.of("codes", "21502", "--rules", pack).code()).isZero();
        assertThat(Run.of("kb", "show", "trunk-port-missing", "--rules", pack).out())
                .contains(pack + "/trunk-port-missing/trunk-port-missing.md");
        assertThat(Run.of("kb", "check", pack).code()).isZero();
        assertThat(Run.of("kb", "test", rules + "/samples", "--rules", pack).code())
                .isZero();
    }

    @Test
    void a_pack_is_checked_against_the_hash_that_was_signed_off() {
        Run packed = Run.of("kb", "pack", "--rules", rules, "-o", pack);
        String hash =
                packed.out().substring(packed.out().indexOf("sha256    ") + 10).strip();

        Run same = Run.of("kb", "pack", "--verify", pack, "--sha256", hash);
        assertThat(same.out()).isEqualTo(packed.out());
        assertThat(same.code()).isZero();
        Run other = Run.of("kb", "pack", "--verify", pack, "--sha256", hash.replace('0', '1') + "0");
        assertThat(other.code()).isEqualTo(3);
        assertThat(other.err()).contains("its hash is " + hash).contains("Maybe");
    }

    @Test
    void a_pack_that_was_tampered_with_is_refused_before_anything_is_diagnosed() throws IOException {
        Run.of("kb", "pack", "--rules", rules, "-o", pack);
        byte[] bytes = Files.readAllBytes(Path.of(pack));
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf("## Resolution")] ^= 1;
        Files.write(Path.of(pack), bytes);

        Run run = Run.of("diagnose", fires(), "--rules", pack);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("migdoc: " + pack + ": ").contains("Maybe");
    }

    @Test
    void rules_that_do_not_compile_or_spoil_a_sample_are_not_packed() throws IOException {
        Path signatures = Path.of(rules, "trunk-port-missing/signatures.tsv");
        String good = Files.readString(signatures);
        Files.writeString(signatures, "# nothing is weighed\n");
        Run spoilt = Run.of("kb", "pack", "--rules", rules, "-o", pack);
        assertThat(spoilt.code()).isEqualTo(1);
        assertThat(spoilt.err()).contains("FAILED ").contains("was not written. Maybe");

        Files.writeString(signatures, good.replace("trunk-port-missing", "trunk-port-mising"));
        Run broken = Run.of("kb", "pack", "--rules", rules, "-o", pack);
        assertThat(broken.code()).isEqualTo(3);
        assertThat(broken.err()).contains("signatures.tsv:").contains("was meant.");
        assertThat(Path.of(pack)).doesNotExist();
    }

    @Test
    void what_is_missing_in_the_call_is_said() {
        assertThat(Run.of("kb", "pack").err()).contains("Maybe: migdoc kb pack --rules my-rules -o my-rules.zip");
        assertThat(Run.of("kb", "pack", "--verify", pack).err()).contains("there is no such");
        Run version = Run.of("kb", "pack", "--rules", rules, "--version", "new", "-o", pack);
        assertThat(version.err()).contains("\"new\" cannot be a version. Maybe numbers and points: 1.2.0.");
    }
}
