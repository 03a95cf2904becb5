package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.migdoc.fact.GroupMember;
import org.migdoc.fact.Listing;

class UserRightRecogniserTest {

    private static List<String> told(String text) {
        List<String> told = new ArrayList<>();
        Pasted.facts(new UserRightRecogniser(), GroupMember.class, text)
                .forEach(m -> told.add(m.host() + " " + m.group() + ": " + m.member()));
        Pasted.facts(new UserRightRecogniser(), Listing.class, text)
                .forEach(l -> told.add(l.kind() + " " + l.subject() + (l.complete() ? " all " : " some ") + l.size()));
        return told;
    }

    @Test
    void aSecurityTemplateIsRead() {
        assertThat(
                        told(
                                "on HV01:\n[Privilege Rights]\nSeNetworkLogonRight = *S-1-1-0\nSeServiceLogonRight = *S-1-5-80-0,*S-1-5-83-0,\n CORP\\svc-x\nSeShutdownPrivilege = *S-1-5-32-544"))
                .containsExactly(
                        "hv01 senetworklogonright: s-1-1-0",
                        "hv01 seservicelogonright: s-1-5-80-0",
                        "hv01 seservicelogonright: s-1-5-83-0",
                        "hv01 seservicelogonright: svc-x",
                        "logon-right hv01/senetworklogonright all 1",
                        "logon-right hv01/seservicelogonright all 3");
    }

    @Test
    void aRightThatNobodyHasIsToldToo() {
        assertThat(told("SeServiceLogonRight =")).containsExactly("logon-right /seservicelogonright all 0");
    }

    @Test
    void resultingPoliciesAreRead() {
        assertThat(told("""
                            GPO: Default Domain Policy
                                Policy:            ServiceLogonRight
                                Computer Setting:  NT SERVICE\\ALL SERVICES
                                                   CORP\\svc-x

                            GPO: x"""))
                .containsExactly(
                        "null seservicelogonright: all services",
                        "null seservicelogonright: svc-x",
                        "logon-right /seservicelogonright all 2");
    }

    @Test
    void thePolicyEditorIsReadInSeveralLanguages() {
        assertThat(told("Log on as a service on HV01: NT SERVICE\\ALL SERVICES, NT VIRTUAL MACHINE\\Virtual Machines"))
                .containsExactly(
                        "hv01 seservicelogonright: all services",
                        "hv01 seservicelogonright: virtual machines",
                        "logon-right hv01/seservicelogonright all 2");
        assertThat(told("Anmelden als Dienst\tNT-DIENST\\ALLE DIENSTE"))
                .containsExactly("null seservicelogonright: alle dienste", "logon-right /seservicelogonright all 1");
        assertThat(told("Ouvrir une session en tant que service : *S-1-5-80-0"))
                .contains("null seservicelogonright: s-1-5-80-0");
    }

    @Test
    void sentencesGiveNothing() {
        assertThat(new String[] {
                    "Log on as a service: where do I set it",
                    "SeServiceLogonRight is missing",
                    "Logon failure: the user has not been granted",
                    "Policy: ServiceLogonRight\n\nx"
                })
                .allSatisfy(text -> assertThat(told(text)).as(text).isEmpty());
    }

    @Test
    void aLongListIsReadWholeWhereItIsWrapped() {
        assertThat(told("SeNetworkLogonRight =\n*S-1-1-0,*S-1-5-11\nSeServiceLogonRight = *S-1-5-80-0"))
                .containsExactly(
                        "null senetworklogonright: s-1-1-0",
                        "null senetworklogonright: s-1-5-11",
                        "null seservicelogonright: s-1-5-80-0",
                        "logon-right /senetworklogonright all 2",
                        "logon-right /seservicelogonright all 1");
        assertThat(told("SeNetworkLogonRight =\nSeServiceLogonRight = *S-1-5-80-0"))
                .contains("logon-right /senetworklogonright all 0");
    }
}
