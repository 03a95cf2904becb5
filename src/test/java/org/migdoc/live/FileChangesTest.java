package org.migdoc.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileChangesTest {

    @TempDir
    private Path folder;

    @Test
    void every_way_of_saving_is_seen() throws Exception {
        Path file = Files.writeString(folder.resolve("a.tsv"), "one");
        try (FileChanges changes = FileChanges.below(List.of(folder, folder.resolve("not-yet")))) {
            Files.writeString(file, "two!");
            assertThat(changes.next()).containsExactly(file);

            Path beside = Files.writeString(folder.resolveSibling(folder.getFileName() + ".new"), "thr!");
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
            assertThat(changes.next()).containsExactly(file);

            Path deep =
                    Files.createDirectories(folder.resolve("not-yet/deeper")).resolve("b.drl");
            Files.writeString(deep, "rule");
            assertThat(changes.next()).containsExactly(deep);
            Files.writeString(deep, "rule of a new folder");
            assertThat(changes.next()).containsExactly(deep);

            Files.delete(file);
            assertThat(changes.next()).containsExactly(file);
        }
    }

    @Test
    void files_that_are_saved_together_come_together() throws Exception {
        try (FileChanges changes = FileChanges.below(List.of(folder))) {
            for (int i = 0; i < 20; i++) {
                Files.writeString(folder.resolve(i + ".md"), "text");
            }
            assertThat(changes.next()).hasSize(20);
        }
    }
}
