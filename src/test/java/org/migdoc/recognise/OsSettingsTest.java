package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.migdoc.fact.Setting;

class OsSettingsTest {

    /** {@code host build} of each build found. */
    private static List<String> builds(String text) {
        return Pasted.facts(new SettingRecogniser(Set.of()), Setting.class, text).stream()
                .filter(s -> s.name().equals("OSBuild"))
                .map(s ->
                        s.host() + " " + (s.number() == null ? "-" : s.number().intValue()))
                .toList();
    }

    @Test
    void versionsAmongPropertiesAreRead() {
        assertThat(
                        builds(
                                "PS C:\\> Get-ADComputer HV01 -Properties * | fl Op*\n\nOperatingSystem        : Windows Server 2012 R2 Datacenter\nOperatingSystemVersion : 6.3 (9600)"))
                .containsExactly("hv01 9600");
        assertThat(
                        builds(
                                "PS C:\\> gwmi Win32_OperatingSystem | fl CSName,Caption,Version\n\nCSName  : HV01\nCaption : Microsoft Windows Server 2019 Standard\nVersion : 10.0.17763"))
                .containsExactly("hv01 17763");
        assertThat(
                        builds(
                                "[HV01]: PS C:\\> [Environment]::OSVersion.Version\n\nMajor  Minor  Build  Revision\n-----  -----  -----  --------\n10     0      26100  0"))
                .containsExactly("hv01 26100");
        assertThat(
                        builds(
                                "PS C:\\> Get-ComputerInfo | fl OsName,CsName\n\nOsName : Microsoft Windows Server 2022 Datacenter\nCsName : HV01"))
                .containsExactly("hv01 20348");
    }

    @Test
    void versionsOfOtherThingsAreNone() {
        assertThat(builds("PS C:\\> Get-VM | ft Name,Version\n\nName  Version\n----  -------\nWEB01 10.0"))
                .isEmpty();
        assertThat(
                        builds(
                                "PS C:\\> Get-ADDomainController -Filter * | ft Name,OperatingSystem\n\nName OperatingSystem\n---- ---------------\nDC01 Windows Server 2008 R2 Standard"))
                .isEmpty();
        assertThat(
                        builds(
                                "PS C:\\> Get-VMHostSupportedVersion\n\nName                          Version IsDefault\n----                          ------- ---------\nMicrosoft Windows Server 2016 8.0         False"))
                .isEmpty();
        assertThat(
                        builds(
                                "sfvt driver 10.0.17763.1 loaded\nmpio.sys 6.1.7601.17514\n2016-07-16 10:00 x\nserver reboot 2019-01-01"))
                .isEmpty();
    }

    @Test
    void systemInformationIsReadInAnyLanguage() {
        assertThat(builds("""
                C:\\>systeminfo

                Hostname:                                      HV01
                Betriebssystemname:                            Microsoft Windows Server 2019 Standard
                Betriebssystemversion:                         10.0.17763 Nicht zutreffend Build 17763
                """)).containsExactly("hv01 17763");
        assertThat(builds("OS Name:  Microsoft Windows Server 2025 Datacenter   10.0.26100 N/A Build 26100"))
                .containsExactly("null 26100");
        assertThat(builds("[HV01]: PS C:\\> cmd /c ver\nMicrosoft Windows [Version 10.0.20348.2113]"))
                .containsExactly("hv01 20348");
        assertThat(builds("Version 1809 (OS Build 17763.1999)")).containsExactly("null 17763");
        assertThat(builds("on HV01:\n    CurrentBuild    REG_SZ    14393")).containsExactly("hv01 14393");
    }

    @Test
    void peopleSayIt() {
        assertThat(builds("Hosts are both 2016. If I log on it works.")).containsExactly("null 14393");
        assertThat(builds("Host OS is Server 2016")).containsExactly("null 14393");
        assertThat(builds("win 2016 host, LUN from two gateways")).containsExactly("null 14393");
        assertThat(builds("HV01 (2019), HV02 is Windows Server 2012 R2")).containsExactly("hv01 17763", "hv02 9600");
        assertThat(builds("Upgraded two standalone hosts 2022 -> 2025 last weekend"))
                .containsExactly("null 26100");
        assertThat(builds("zwei Knoten, beide Server 2022")).containsExactly("null 20348");
        assertThat(builds("two 2019 nodes in a cluster")).containsExactly("null 17763");
    }

    @Test
    void guestsConsolesAndOtherProductsAreNotMeant() {
        assertThat(new String[] {
                    "it hosts SQL Server 2019",
                    "the VM runs Windows Server 2016",
                    "from the management server with the 2016 console",
                    "guest is Server 2012 R2",
                    "Exchange 2016 on it",
                    "domain functional level is 2016",
                    "C:\\iso\\WS2016.iso",
                    "since January 2022 it fails",
                    "restored from server 2022-03-01"
                })
                .allSatisfy(text -> assertThat(builds(text)).as(text).isEmpty());
    }
}
