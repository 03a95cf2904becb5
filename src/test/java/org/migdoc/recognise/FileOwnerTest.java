package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FileOwnerTest {

    private static final List<KnownHosts> KNOWN =
            List.of(KnownHosts.of(Pasted.document("[HV01]: PS C:\\> hostname\n[srv-hv02]: PS C:\\> hostname")));

    @Test
    void a_file_named_after_a_machine_comes_from_it() {
        assertThat(FileOwner.of("HV01.corp.example_cluster.log", KNOWN)).isEqualTo("hv01");
        assertThat(FileOwner.of("ipconfig srv-hv02.txt", KNOWN)).isEqualTo("srv-hv02");
        assertThat(FileOwner.of("HV01-VMMS-Admin.evtx", KNOWN)).isEqualTo("hv01");
    }

    @Test
    void other_words_and_two_machines_tell_nothing() {
        assertThat(FileOwner.of("log2.txt", KNOWN)).isNull();
        assertThat(FileOwner.of("input.txt", KNOWN)).isNull();
        assertThat(FileOwner.of("HV01 to srv-hv02.txt", KNOWN)).isNull();
    }

    @Test
    void what_stands_in_such_a_file_is_of_that_machine() {
        Reading reading = Reading.of(Pasted.document("Status : Running\n\non HV02:\nname"), KNOWN.get(0), "hv01");
        assertThat(reading.blocks()).extracting(Block::host).containsExactly("hv01", "hv02");
    }
}
