package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.Test;
import org.migdoc.fact.Setting;

class DeviceProblemRecogniserTest {

    private static final DeviceProblemRecogniser RECOGNISER = new DeviceProblemRecogniser();

    @Test
    void the_problem_of_a_device_is_read_from_wmic() {
        assertThat(Pasted.facts(RECOGNISER, Setting.class, """
                        X:\\>wmic path win32_pnpentity where "ConfigManagerErrorCode<>0" get ConfigManagerErrorCode,Name,PNPDeviceID
                        ConfigManagerErrorCode  Name             PNPDeviceID
                        28                      RAID Controller  PCI\\VEN_1000&DEV_10E2&SUBSYS_1AE01028&REV_01\\4&1A2B3C4D
                        """))
                .extracting(Setting::name, Setting::number)
                .contains(tuple("DeviceProblem", 28.0));
    }

    @Test
    void the_problem_of_a_device_is_read_from_pnputil() {
        assertThat(Pasted.facts(RECOGNISER, Setting.class, """
                        Instance ID:                PCI\\VEN_8086&DEV_A0EF&SUBSYS_0A5C1028&REV_20\\3&11583659
                        Device Description:         PCI Simple Communications Controller
                        Status:                     Problem
                        Problem Code:               28 (0x1C) [CM_PROB_FAILED_INSTALL]
                        """))
                .extracting(Setting::name, Setting::number)
                .contains(tuple("DeviceProblem", 28.0));
    }

    @Test
    void a_sentence_of_any_length_may_tell_the_problem_of_a_multipath_disk() {
        String before = "The volumes were moved to the other array and the old mapping was taken away. ".repeat(6);
        assertThat(Pasted.facts(
                        RECOGNISER,
                        Setting.class,
                        before + "Device Manager shows the MPIO disks greyed out, not connected (Code 45)."))
                .extracting(Setting::name, Setting::number)
                .containsExactly(tuple("DeviceProblem", 45.0));
    }
}
