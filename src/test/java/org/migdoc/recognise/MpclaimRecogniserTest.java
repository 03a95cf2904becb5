package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.Test;
import org.migdoc.fact.Listing;
import org.migdoc.fact.MpioDisk;
import org.migdoc.fact.Setting;

class MpclaimRecogniserTest {

    private static final MpclaimRecogniser RECOGNISER = new MpclaimRecogniser();

    @Test
    void a_disk_with_its_paths_is_counted_by_their_states() {
        String text = """
                C:\\>mpclaim -s -d 0
                MPIO Disk0: 02 Paths, Round Robin with Subset, Implicit Only
                    Controlling DSM: Microsoft DSM
                    SN: 600A098038303053
                    Supported Load Balance Policies: FOO RR RRWS LQD WP LB

                    Path ID          State              SCSI Address      Weight
                    ---------------------------------------------------------------------------
                    0000000077030001 Active/Optimized   003|000|001|001   0
                      TPG_State : Active/Optimized  , TPG_Id: 61495, : 55
                    0000000077030000 Active/Unoptimized 003|000|000|001   0
                      TPG_State : Active/Unoptimized, TPG_Id: 61496, : 56
                """;
        assertThat(Pasted.facts(RECOGNISER, MpioDisk.class, text))
                .singleElement()
                .returns(0, MpioDisk::disk)
                .returns("RRWS", MpioDisk::policy)
                .returns("Microsoft DSM", MpioDisk::dsm)
                .returns(2, MpioDisk::paths)
                .returns(1, MpioDisk::optimized)
                .returns(1, MpioDisk::unoptimized)
                .returns(1, MpioDisk::busy);
        assertThat(Pasted.facts(RECOGNISER, Listing.class, text))
                .extracting(Listing::kind)
                .contains("mpio-paths");
    }

    @Test
    void a_translated_list_of_disks_tells_policy_and_module() {
        String text = """
                C:\\>mpclaim -s -d

                F\u00fcr weitere Informationen zu einem bestimmten Datentr\u00e4ger verwenden Sie "mpclaim -s -d #".

                MPIO-Datentr\u00e4ger    Systemdatentr\u00e4ger    LB-Richtlinie    DSM-Name
                -------------------------------------------------------------------------------
                MPIO-Datentr\u00e4ger1   Datentr\u00e4ger 3        RR               Microsoft DSM
                MPIO-Datentr\u00e4ger0   Datentr\u00e4ger 2        FOO              Example DSM
                """;
        assertThat(Pasted.facts(RECOGNISER, MpioDisk.class, text))
                .extracting(MpioDisk::disk, MpioDisk::policy, MpioDisk::dsm)
                .containsExactly(tuple(1, "RR", "Microsoft DSM"), tuple(0, "FOO", "Example DSM"));
    }

    @Test
    void ids_in_quotes_are_claimed_hardware_unless_the_list_says_no() {
        assertThat(Pasted.facts(RECOGNISER, Setting.class, """
                        C:\\>mpclaim -e

                        "Target H/W Identifier   "   Bus Type     MPIO-ed      ALUA Support
                        -------------------------------------------------------------------------------
                        "NETAPP  LUN C-Mode      "   iSCSI        YES          Implicit Only
                        "HPE     MSA 2060 iSCSI  "   iSCSI        NO           Implicit Only
                        """))
                .extracting(Setting::name, Setting::value)
                .containsExactly(
                        tuple("ClaimedHardware", "NETAPP  LUN C-Mode"),
                        tuple("UnclaimedHardware", "HPE     MSA 2060 iSCSI"));
        assertThat(Pasted.facts(RECOGNISER, Setting.class, "C:\\>mpclaim -h\n\n\"MSFT2005iSCSIBusType_0x9\"\n"))
                .extracting(Setting::name)
                .containsExactly("ClaimedHardware");
    }

    @Test
    void a_sentence_about_disks_is_no_disk() {
        assertThat(Pasted.facts(RECOGNISER, MpioDisk.class, "Disk 3 has two paths, round robin, all fine"))
                .isEmpty();
    }
}
