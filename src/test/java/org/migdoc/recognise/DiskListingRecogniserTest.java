package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.migdoc.fact.Listing;
import org.migdoc.fact.Setting;

class DiskListingRecogniserTest {

    private static final DiskListingRecogniser RECOGNISER = new DiskListingRecogniser();

    @Test
    void a_disk_of_an_array_that_is_listed_twice_is_told() {
        String text = """
                PS C:\\> Get-Disk | ft Number, FriendlyName, UniqueId, OperationalStatus, BusType

                Number FriendlyName UniqueId                         OperationalStatus BusType
                ------ ------------ --------                         ----------------- -------
                     0 Boot RAID    6003048021EE12008D11             Online            RAID
                     2 DGC VRAID    6006016017CC87FB6D1D66413341C8A9 Online            iSCSI
                     3 DGC VRAID    6006016017CC87FB6D1D66413341C8A9 Offline           iSCSI
                """;
        List<Setting> settings = Pasted.facts(RECOGNISER, Setting.class, text);
        assertThat(settings)
                .filteredOn(s -> s.name().equals("DiskTimesListed"))
                .singleElement()
                .returns(2.0, Setting::number);
        assertThat(Pasted.facts(RECOGNISER, Listing.class, text))
                .extracting(Listing::kind)
                .containsExactly("san-disks");
    }

    @Test
    void each_disk_of_an_array_once_is_not_listed_twice() {
        assertThat(Pasted.facts(RECOGNISER, Setting.class, """
                        PS C:\\> Get-Disk | ft Number, FriendlyName, UniqueId, BusType

                        Number FriendlyName UniqueId                         BusType
                        ------ ------------ --------                         -------
                             2 DGC VRAID    6006016017CC87FB6D1D66413341C8A9 iSCSI
                             3 DGC VRAID    6006016017CC87FB6D1D66413341C8AA iSCSI
                        """))
                .extracting(Setting::name)
                .containsOnly("SanDisk")
                .hasSize(2);
    }
}
