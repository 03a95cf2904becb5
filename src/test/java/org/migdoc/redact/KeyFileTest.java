package org.migdoc.redact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {

    @TempDir
    private Path folder;

    @Test
    void whatWasWrittenIsReadBack() throws IOException {
        Path file = folder.resolve("names.key");
        Pseudonyms first = KeyFile.read(file, Set.of());
        String name = first.name("HV01");
        String address = first.identifier(Identifier.ADDRESS, "10.1.0.11");
        KeyFile.write(file, first);
        Pseudonyms again = KeyFile.read(file, Set.of());
        assertThat(again.name("HV01")).isEqualTo(name);
        assertThat(again.nameBehind(name)).isEqualTo("HV01");
        assertThat(again.identifierBehind(Identifier.ADDRESS, address)).isEqualTo("10.1.0.11");
        assertThat(again.name("hv02").substring(0, 2)).isEqualToIgnoringCase(name.substring(0, 2));
    }

    @Test
    void onlyItsOwnerMayReadIt() throws IOException {
        Assumptions.assumeTrue(
                folder.getFileSystem().supportedFileAttributeViews().contains("posix"),
                "this file system knows no owner's permissions (Windows), so there are none to look at");
        Path file = folder.resolve("names.key");
        KeyFile.write(file, KeyFile.read(file, Set.of()));
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void anotherFileIsRefusedAndLeftAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "my notes\n");
        assertThatThrownBy(() -> KeyFile.read(file, Set.of()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is no key file. Maybe");
        assertThat(file).hasContent("my notes\n");
    }
}
