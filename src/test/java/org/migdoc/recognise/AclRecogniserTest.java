package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.migdoc.fact.GroupMember;
import org.migdoc.fact.Listing;
import org.migdoc.fact.Setting;

class AclRecogniserTest {

    private static List<String> told(String text) {
        List<String> told = new ArrayList<>();
        Pasted.facts(new AclRecogniser(), GroupMember.class, text)
                .forEach(m -> told.add(m.host() + " " + m.group() + " " + m.member()));
        Pasted.facts(new AclRecogniser(), Listing.class, text)
                .forEach(l -> told.add(l.kind() + " " + l.subject() + (l.complete() ? " all " : " some ") + l.size()));
        return told;
    }

    @Test
    void icaclsListsTheAccountsOfAPath() {
        assertThat(told("""
                [HV01]: PS C:\\> icacls "D:\\My VMs"
                D:\\My VMs NT AUTHORITY\\SYSTEM:(I)(OI)(CI)(F)
                          CORP\\HV02$:(OI)(CI)(F)
                          NT VIRTUAL MACHINE\\Virtual Machines:(OI)(CI)(RX)
                          CORP\\guests:(DENY)(W)

                Successfully processed 1 files; Failed processing 0 files
                """))
                .containsExactly(
                        "hv01 acl:d:\\my vms system",
                        "hv01 acl:d:\\my vms hv02",
                        "hv01 acl:d:\\my vms virtual machines",
                        "hv01 acl-deny:d:\\my vms guests",
                        "acl d:\\my vms all 4");
    }

    @Test
    void theAccountOfAComputerIsMarked() {
        assertThat(Pasted.facts(
                        new AclRecogniser(),
                        GroupMember.class,
                        "C:\\>icacls D:\\VMs\nD:\\VMs CORP\\HV02$:(R)\n       CORP\\hv03:(R)"))
                .extracting(m -> m.member() + " " + m.computer())
                .containsExactly("hv02 true", "hv03 false");
    }

    @Test
    void theRightsAreSettings() {
        assertThat(Pasted.facts(new AclRecogniser(), Setting.class, "C:\\>icacls D:\\VMs\nD:\\VMs CORP\\HV02$:(R)"))
                .extracting(s -> s.object() + " " + s.subject() + " " + s.name() + "=" + s.value())
                .containsExactly("Acl d:\\vms hv02=(R)");
    }

    @Test
    void withoutTheCommandTheIndentationOrTheAccountTellsWhereThePathEnds() {
        assertThat(told("D:\\My VMs CORP\\a:(F)\n          BUILTIN\\Administrators:(F)\n"))
                .containsExactly("null acl:d:\\my vms a", "null acl:d:\\my vms administrators", "acl d:\\my vms all 2");
        assertThat(told("D:\\VMs NT-AUTORITÄT\\SYSTEM:(F)\nVORDEFINIERT\\Administratoren:(F)\n"))
                .containsExactly("null acl:d:\\vms system", "null acl:d:\\vms administratoren", "acl d:\\vms all 2");
    }

    @Test
    void sharesAreNamedWithTheirHost() {
        String table =
                "\nName ScopeName AccountName AccessControlType AccessRight\n---- --------- ----------- ----------------- -----------\nvms  *         CORP\\HV01$  Allow             Full\nvms  *         CORP\\all    Deny              Change\n";
        assertThat(told("[FS1]: PS C:\\> Get-SmbShareAccess vms\n" + table))
                .containsExactly(
                        "fs1 acl:\\\\fs1\\vms hv01", "fs1 acl-deny:\\\\fs1\\vms all", "acl \\\\fs1\\vms all 2");
        assertThat(told("PS C:\\> Get-SmbShareAccess vms\n" + table)).contains("null acl:vms hv01", "acl vms all 2");
    }

    @Test
    void getAclIsReadAsListAndAsTable() {
        assertThat(
                        told(
                                "PS C:\\> Get-Acl D:\\VMs | fl\n\nPath   : Microsoft.PowerShell.Core\\FileSystem::D:\\VMs\nOwner  : BUILTIN\\Administrators\nAccess : NT AUTHORITY\\SYSTEM Allow  FullControl\n         CORP\\HV02$ Allow  Modify, Synchronize"))
                .containsExactly("null acl:d:\\vms system", "null acl:d:\\vms hv02", "acl d:\\vms all 2");
        assertThat(
                        told(
                                "PS C:\\> (Get-Acl D:\\VMs).Access\n\nFileSystemRights  : FullControl\nAccessControlType : Allow\nIdentityReference : CORP\\HV02$\n"))
                .containsExactly("null acl:d:\\vms hv02", "acl d:\\vms all 1");
    }

    @Test
    void failuresAndOtherColonsGiveNothing() {
        assertThat(new String[] {
                    "C:\\>icacls D:\\VMs\nD:\\VMs: Access is denied.\nSuccessfully processed 0 files; Failed processing 1 files",
                    "D:\\VMs is full: (see below)",
                    "C:\\x y:z",
                    "D:\\:::(F)(F)",
                    "Path : x\nAccess : y"
                })
                .allSatisfy(text -> assertThat(told(text)).as(text).isEmpty());
    }

    @Test
    void netShareListsTheAccountsOfAShare() {
        assertThat(told("""
                [HV02]: PS C:\\> net share VMs
                Share name        VMs
                Path              D:\\VMs
                Caching           Manual caching of documents
                Permission        CORP\\HV01$, FULL
                                  Everyone, READ
                The command completed successfully.
                """))
                .containsExactly(
                        "hv02 acl:\\\\hv02\\vms hv01", "hv02 acl:\\\\hv02\\vms everyone", "acl \\\\hv02\\vms all 2");
    }
}
