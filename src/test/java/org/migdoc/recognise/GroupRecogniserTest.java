package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.migdoc.fact.GroupMember;
import org.migdoc.fact.Listing;

class GroupRecogniserTest {

    /** {@code host group: member} of each member, then {@code subject complete size} of each listing. */
    private static List<String> told(String text) {
        List<String> told = new ArrayList<>();
        Pasted.facts(new GroupRecogniser(), GroupMember.class, text)
                .forEach(m -> told.add(m.host() + " " + m.group() + ": " + m.member()));
        Pasted.facts(new GroupRecogniser(), Listing.class, text)
                .forEach(l -> told.add(l.kind() + " " + l.subject() + (l.complete() ? " all " : " some ") + l.size()));
        return told;
    }

    @Test
    void netLocalgroupEndsWithASentence() {
        assertThat(told("""
                [HV01]: PS C:\\> net localgroup "Hyper-V Administrators"
                Alias name     Hyper-V Administrators
                Comment        Members of this group have complete access.

                Members

                -------------------------------------------------------------------------------
                CORP\\Hyper-V Operators
                svc-move
                The command completed successfully.

                """))
                .containsExactly(
                        "hv01 hyper-v-administrators: hyper-v operators",
                        "hv01 hyper-v-administrators: svc-move",
                        "group hv01/hyper-v-administrators all 2");
    }

    @Test
    void netLocalgroupSpeaksManyLanguagesAndMayBeEmptyOrCut() {
        assertThat(
                        told(
                                "on HV02:\nAliasname    Administratoren\nMitglieder\n\n----------------------------------------\nCORP\\HV01$\nDer Befehl wurde erfolgreich ausgeführt.\n"))
                .containsExactly("hv02 administrators: hv01", "group hv02/administrators all 1");
        assertThat(
                        told(
                                "C:\\>net localgroup Hyper-V-Administratoren\nMitglieder\n\n--------------------------------\nDer Befehl wurde erfolgreich ausgeführt."))
                .containsExactly("group /hyper-v-administrators all 0");
        assertThat(told("C:\\>net localgroup Administrateurs\nMembres\n\n--------------------------------\nCORP\\adm"))
                .containsExactly("null administrators: adm", "group /administrators some 1");
    }

    @Test
    void theAccountOfAComputerIsToldFromAPersonsOfTheSameName() {
        assertThat(Pasted.facts(new GroupRecogniser(), GroupMember.class, """
                PS C:\\> Get-ADGroupMember "Protected Users" | ft name,objectClass

                name        objectClass
                ----        -----------
                HV01        computer
                hv02        user

                PS C:\\> net localgroup Administrators
                Members
                ----------------------------------------
                CORP\\HV03$
                CORP\\hv04
                The command completed successfully.
                """))
                .extracting(m -> m.member() + " " + m.computer())
                .containsExactly("hv01 true", "hv02 false", "hv03 true", "hv04 false");
    }

    @Test
    void domainGroupsStandInColumns() {
        assertThat(
                        told(
                                "C:\\>net group \"Protected Users\" /domain\nGroup name     Protected Users\n\nMembers\n\n------------------------------\nt0-adm                   t0-bee                   \nThe command completed successfully."))
                .containsExactly(
                        "null protected-users: t0-adm", "null protected-users: t0-bee", "group /protected-users all 2");
        assertThat(
                        told(
                                "C:\\>net user t0-adm /domain\nGlobal Group memberships     *Protected Users      *Domain Users\n                             *Domain Admins\nThe command completed successfully."))
                .containsExactly(
                        "null protected-users: t0-adm",
                        "null domain users: t0-adm",
                        "null domain admins: t0-adm",
                        "memberships t0-adm all 3");
    }

    @Test
    void everyMachineAskedHasItsListing() {
        assertThat(told("""
                Invoke-Command HV01,HV02 { Get-LocalGroupMember 'Hyper-V Administrators' } | ft PSComputerName,Name

                PSComputerName Name
                -------------- ----
                HV01           CORP\\svc-move
                """))
                .containsExactly(
                        "hv01 hyper-v-administrators: svc-move",
                        "group hv01/hyper-v-administrators all 1",
                        "group hv02/hyper-v-administrators all 0");
    }

    @Test
    void localMembersOfOneMachineAreItsOwn() {
        assertThat(
                        told(
                                "[HV01]: PS C:\\> Get-LocalGroupMember -SID S-1-5-32-580\n\nObjectClass Name     PrincipalSource\n----------- ----     ---------------\nUser        CORP\\adm ActiveDirectory\n"))
                .containsExactly("hv01 remote-management-users: adm", "group hv01/remote-management-users all 1");
        assertThat(told("[HV01]: PS C:\\> Get-LocalGroupMember Administrators\n\n[HV01]: PS C:\\> hostname"))
                .containsExactly("group hv01/administrators all 0");
        assertThat(
                        told(
                                "[HV01]: PS C:\\> Get-LocalGroupMember Administrators\nGet-LocalGroupMember : Access is denied.\n[HV01]: PS C:\\> hostname"))
                .isEmpty();
        assertThat(told("PS C:\\> (Get-ADGroupMember 'Protected Users').SamAccountName\nt0-adm\nt0-bee"))
                .containsExactly(
                        "null protected-users: t0-adm", "null protected-users: t0-bee", "group /protected-users all 2");
    }

    @Test
    void whoamiIsReadByItsSids() {
        assertThat(told("""
                PS C:\\Users\\adm.bee> whoami /groups

                GRUPPENINFORMATIONEN
                --------------------
                Gruppenname                          Typ   SID          Attribute
                ==================================== ===== ============ =====================
                Jeder                                Alias S-1-1-0      Verbindliche Gruppe
                VORDEFINIERT\\Hyper-V-Administratoren Alias S-1-5-32-578 Verbindliche Gruppe
                CORP\\Geschützte Benutzer             Gruppe S-1-5-21-1-2-3-525 Verbindliche Gruppe
                """))
                .containsExactly(
                        "null hyper-v-administrators: adm.bee",
                        "null protected-users: adm.bee",
                        "memberships adm.bee all 3");
        assertThat(
                        told(
                                "on HV01:\nC:\\>whoami\ncorp\\adm\n\nC:\\>whoami /groups\nBUILTIN\\Administrators Alias S-1-5-32-544 Mandatory group"))
                .containsExactly("hv01 administrators: adm", "memberships adm all 1");
    }

    @Test
    void memberOfNamesTheGroupsOfAnAccount() {
        assertThat(
                        told(
                                "PS C:\\> Get-ADUser t0-adm -Properties MemberOf | fl SamAccountName,MemberOf\n\nSamAccountName : t0-adm\nMemberOf       : {CN=Protected Users,CN=Users,DC=corp,DC=example, CN=Domain Admins,CN=Users,\n                 DC=corp,DC=example}"))
                .containsExactly(
                        "null protected-users: t0-adm", "null domain admins: t0-adm", "memberships t0-adm all 2");
    }

    @Test
    void sentencesAreReadButNotTakenForWholeLists() {
        assertThat(told("Hyper-V Administrators on HV02: svc-x, CORP\\adm"))
                .containsExactly(
                        "hv02 hyper-v-administrators: svc-x",
                        "hv02 hyper-v-administrators: adm",
                        "group hv02/hyper-v-administrators some 2");
        assertThat(told("local admins on HV01: CORP\\Domain Admins only"))
                .containsExactly("hv01 administrators: domain admins", "group hv01/administrators all 1");
        assertThat(told("Hyper-V-Administratoren auf HV02: leer"))
                .containsExactly("group hv02/hyper-v-administrators all 0");
        assertThat(told("svc-x is member of Hyper-V Administrators on HV01"))
                .containsExactly("hv01 hyper-v-administrators: svc-x");
        assertThat(told("t0-adm is in Protected Users")).containsExactly("null protected-users: t0-adm");
    }

    @Test
    void whatIsNotSoAndGarbageGiveNothing() {
        assertThat(new String[] {
                    "svc-x is not in Hyper-V Administrators on HV02",
                    "you should add svc-x to Hyper-V Administrators: see below",
                    "is svc-x in Administrators?",
                    "Administrators: this is what the wizard says when it fails",
                    "members\n----------------------\nx\n",
                    "whoami",
                    "S-1-5-32-544"
                })
                .allSatisfy(text -> assertThat(told(text)).as(text).isEmpty());
    }
}
