package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.migdoc.fact.Setting;

class DiskFileRecogniserTest {

    private static List<Setting> disks(String text) {
        return Pasted.facts(new DiskFileRecogniser(), Setting.class, text);
    }

    @Test
    void files_and_physical_disks_are_told_apart() {
        assertThat(disks("""
                        PS C:\\> Get-VMHardDiskDrive DB1 | ft VMName,ControllerType,DiskNumber,Path

                        VMName ControllerType DiskNumber Path
                        ------ -------------- ---------- ----
                        DB1    SCSI                      D:\\VMs\\DB1\\Disk.vhdx
                        DB1    SCSI           4          Disk 4 200.00 GB Bus 0 Lun 1 Target 2
                        """))
                .extracting(Setting::name, Setting::value)
                .containsExactly(
                        tuple("DiskFile", "disk.vhdx"), tuple("PhysicalDisk", "disk 4 200.00 gb bus 0 lun 1 target 2"));
    }

    @Test
    void a_list_is_read_and_keeps_the_whole_path_as_subject() {
        assertThat(disks("ControllerType : IDE\nControllerLocation : 0\nPath : \\\\fs1\\vm\\a.vhd\n"))
                .extracting(Setting::subject, Setting::value)
                .containsExactly(tuple("\\\\fs1\\vm\\a.vhd", "a.vhd"));
    }

    @Test
    void paths_of_other_things_are_left_alone() {
        assertThat(disks("Name : WEB1\nPath : D:\\VMs\\web.vhdx\n")).isEmpty();
        assertThat(disks("ControllerType : IDE\nPath : D:\\tools.iso\n")).isEmpty();
    }
}
