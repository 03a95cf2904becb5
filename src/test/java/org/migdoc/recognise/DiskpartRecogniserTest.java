package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.Test;
import org.migdoc.fact.Listing;
import org.migdoc.fact.Setting;

class DiskpartRecogniserTest {

    private static final DiskpartRecogniser RECOGNISER = new DiskpartRecogniser();

    @Test
    void disks_are_read_in_any_language_by_the_order_of_columns() {
        String text = """
                DISKPART> list disk

                  Datentr\u00e4ger ###  Status         Gr\u00f6\u00dfe    Frei     Dyn  GPT
                  ---------------  -------------  -------  -------  ---  ---
                  Datentr\u00e4ger 0    Offline         1116 GB      0 B        *
                  Datentr\u00e4ger 1    Online           931 GB  1024 KB
                """;
        assertThat(Pasted.facts(RECOGNISER, Setting.class, text))
                .extracting(Setting::subject, Setting::name, Setting::value)
                .contains(
                        tuple("0", "DiskState", "offline"),
                        tuple("0", "DiskStyle", "gpt"),
                        tuple("1", "DiskState", "online"),
                        tuple("1", "DiskStyle", "mbr"));
        assertThat(Pasted.facts(RECOGNISER, Listing.class, text))
                .extracting(Listing::kind, Listing::size)
                .containsExactly(tuple("restore-disks", 2));
    }

    @Test
    void the_details_of_a_partition_tell_hidden_and_active() {
        assertThat(Pasted.facts(RECOGNISER, Setting.class, """
                        DISKPART> detail partition

                        Partition 1
                        Type  : DE
                        Hidden: Yes
                        Active: No
                        Offset in Bytes: 1048576
                        """))
                .extracting(Setting::name, Setting::value)
                .contains(
                        tuple("PartitionHidden", "True"),
                        tuple("PartitionActive", "False"),
                        tuple("PartitionType", "DE"));
    }

    @Test
    void a_sentence_about_a_disk_is_no_row() {
        assertThat(Pasted.facts(RECOGNISER, Listing.class, "Disk 0 is online and has 931 GB"))
                .isEmpty();
    }
}
