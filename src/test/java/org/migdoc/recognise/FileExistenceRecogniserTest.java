package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.migdoc.fact.Setting;

class FileExistenceRecogniserTest {

    private static List<Tuple> told(String text) {
        return Pasted.facts(new FileExistenceRecogniser(), Setting.class, text).stream()
                .map(s -> tuple(s.subject(), s.value()))
                .toList();
    }

    @Test
    void a_listing_of_the_folder_tells() {
        assertThat(told("""
                        Attachment 'D:\\VMs\\DB1\\data.vhdx' not found.
                        PS C:\\> dir D:\\VMs\\DB1

                            Directory: D:\\VMs\\DB1

                        Mode                LastWriteTime         Length Name
                        ----                -------------         ------ ----
                        -a----        3/29/2021   7:16 PM     4294967296 os.vhdx

                        PS C:\\> Get-VHD D:\\VMs\\DB1\\os.vhdx
                        """))
                .containsExactlyInAnyOrder(
                        tuple("d:\\vms\\db1\\data.vhdx", "False"), tuple("d:\\vms\\db1\\os.vhdx", "True"));
    }

    @Test
    void a_missing_folder_above_tells_too() {
        assertThat(told("""
                        Failed to open attachment 'C:\\ClusterStorage\\iso\\tools.iso'.
                         Verzeichnis von C:\\ClusterStorage

                        12.03.2024  09:14    <DIR>          Volume1
                        12.03.2024  09:14    <DIR>          Volume2
                        """)).containsExactly(tuple("c:\\clusterstorage\\iso\\tools.iso", "False"));
    }

    @Test
    void a_listing_of_some_files_proves_no_absence() {
        assertThat(told("""
                        Attachment 'D:\\VMs\\data.vhdx' not found.
                        PS C:\\> dir D:\\VMs\\*.iso

                            Directory: D:\\VMs

                        -a----        3/29/2021   7:16 PM     4294967296 tools.iso
                        """)).isEmpty();
    }

    @Test
    void test_path_answers() {
        assertThat(told("PS C:\\> Test-Path 'D:\\VMs\\web 1.vhdx'\nFalse\n"))
                .containsExactly(tuple("d:\\vms\\web 1.vhdx", "False"));
        assertThat(told("False  E:\\Disks\\data.vhdx\nTrue  E:\\Disks\\os.vhdx\n"))
                .containsExactly(tuple("e:\\disks\\data.vhdx", "False"), tuple("e:\\disks\\os.vhdx", "True"));
    }

    @Test
    void other_text_tells_nothing() {
        assertThat(told("True or False? D:\\VMs\\web.vhdx is there, I think\n".repeat(3)))
                .isEmpty();
        assertThat(told("-a---- 1 2 3\nD:\\" + "a".repeat(5000) + ".vhdx")).isEmpty();
    }

    @Test
    void an_answer_may_stand_behind_a_sign() {
        assertThat(told("D:\\VMs\\web.vhdx = False\n")).containsExactly(tuple("d:\\vms\\web.vhdx", "False"));
    }
}
