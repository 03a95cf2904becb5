package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.migdoc.fact.Setting;

class ImageFolderRecogniserTest {

    private static final ImageFolderRecogniser RECOGNISER = new ImageFolderRecogniser();

    private static final String HEAD = """
             Directory of \\\\bk02\\img\\WindowsImageBackup\\HV06

            08/15/2023  09:48 PM    <DIR>          .
            08/15/2023  09:48 PM    <DIR>          Backup 2023-08-15 200042
            """;

    @Test
    void a_folder_without_its_catalogue_is_told() {
        assertThat(Pasted.facts(
                        RECOGNISER, Setting.class, HEAD + "08/15/2023  09:35 PM    <DIR>          SPPMetadataCache\n"))
                .filteredOn(s -> s.name().equals("ImageFolderLacks"))
                .extracting(Setting::value)
                .containsExactly("Catalog, MediaId");
    }

    @Test
    void a_folder_with_all_its_parts_is_complete() {
        assertThat(Pasted.facts(RECOGNISER, Setting.class, HEAD + """
                        08/15/2023  09:35 PM    <DIR>          Catalog
                        08/15/2023  09:35 PM                16 MediaId
                        08/15/2023  09:35 PM    <DIR>          SPPMetadataCache
                        """))
                .extracting(Setting::name)
                .contains("ImageFolderComplete")
                .doesNotContain("ImageFolderLacks");
    }

    @Test
    void the_size_of_an_image_is_read() {
        assertThat(Pasted.facts(RECOGNISER, Setting.class, """
                         Directory of \\\\bk02\\img\\WindowsImageBackup\\HV06\\Backup 2023-08-15 200042

                        08/15/2023  09:52 PM       179,319,078,912 477a8851-8555-48b0-82df-468ff4bbc4f9.vhdx
                        """))
                .filteredOn(s -> s.name().equals("ImageBytes"))
                .extracting(Setting::number)
                .containsExactly(179319078912.0);
    }
}
