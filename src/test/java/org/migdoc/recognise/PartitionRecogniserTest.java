package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.Test;
import org.migdoc.fact.Setting;

class PartitionRecogniserTest {

    private static final PartitionRecogniser RECOGNISER = new PartitionRecogniser();

    @Test
    void the_room_of_a_small_partition_is_read_from_a_table() {
        assertThat(Pasted.facts(RECOGNISER, Setting.class, """
                        PS C:\\> Get-Volume | ft DriveLetter, FileSystemLabel, FileSystem, SizeRemaining, Size

                        DriveLetter FileSystemLabel FileSystem SizeRemaining     Size
                        ----------- --------------- ---------- -------------     ----
                                    Recovery        NTFS            14.2 MB   499 MB
                        """))
                .extracting(Setting::subject, Setting::name, Setting::number)
                .contains(tuple("Recovery", "SizeMegabytes", 499.0), tuple("Recovery", "FreeMegabytes", 14.2));
    }

    @Test
    void the_room_of_a_small_partition_is_read_as_somebody_types_it() {
        assertThat(Pasted.facts(RECOGNISER, Setting.class, "System Reserved   NTFS   100 MB   9 MB free"))
                .extracting(Setting::name, Setting::number)
                .contains(tuple("SizeMegabytes", 100.0), tuple("FreeMegabytes", 9.0));
    }
}
