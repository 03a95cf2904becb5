package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.migdoc.fact.ImagePath;

class ImagePathRecogniserTest {

    private static final ImagePathRecogniser RECOGNISER = new ImagePathRecogniser();

    private static List<ImagePath> paths(String text) {
        return Pasted.facts(RECOGNISER, ImagePath.class, text);
    }

    @Test
    void a_quoted_folder_is_measured_up_to_the_backup() {
        String folder = "\\\\bk02\\img\\WindowsImageBackup\\HV06\\Backup 2023-08-15 200042";
        assertThat(paths("dir \"" + folder + "\""))
                .singleElement()
                .returns(folder, ImagePath::path)
                .returns(folder.length(), ImagePath::length)
                .returns(false, ImagePath::file);
    }

    @Test
    void a_path_that_the_console_wrapped_is_put_together() {
        String path =
                "\\\\nas01\\backups\\Servers\\Branch office\\2016\\WindowsImageBackup\\SRV01\\Backup 2024-01-31 210003";
        assertThat(paths("dir \"" + path.substring(0, 80) + "\n" + path.substring(80) + "\""))
                .singleElement()
                .returns(path.length(), ImagePath::length);
    }

    @Test
    void a_path_to_anything_else_is_none() {
        assertThat(paths("\\\\fs01\\vms\\web01\\web01.vhdx")).isEmpty();
    }
}
