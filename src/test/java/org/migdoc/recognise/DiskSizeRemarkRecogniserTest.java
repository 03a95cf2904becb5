package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.migdoc.fact.Setting;

class DiskSizeRemarkRecogniserTest {

    private static List<Setting> sizes(String text) {
        return Pasted.facts(new DiskSizeRemarkRecogniser(), Setting.class, text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The old SSD had 512 GB, the replacement disk has 480 GB. | 512 | 480",
                "original disk 1 TB, target disk is 931 GB | 1000 | 931",
                "alte Platte 500 GB, neue SSD 480 GB | 500 | 480",
                "バックアップ元: Disk 0 372 GB、復元先: Disk 0 279 GB | 372 | 279",
            })
    void the_old_and_the_new_disk_are_told(String text, double old, double fresh) {
        assertThat(sizes(text))
                .extracting(Setting::subject, Setting::number)
                .containsExactly(tuple("old", old), tuple("new", fresh));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The new disk has 480 GB",
                "old disk 512 GB, of which 90 GB used",
                "old disks 512 GB and old 256 GB, new disk 480 GB",
                "memory was 64 GB, new 128 GB",
            })
    void one_size_alone_or_several_tell_nothing(String text) {
        assertThat(sizes(text)).isEmpty();
    }

    @Test
    void what_is_free_is_no_size() {
        assertThat(sizes("old disk 500 GB\nnew disk 1 TB, 400 GB free"))
                .extracting(Setting::number)
                .containsExactly(500.0, 1000.0);
    }
}
