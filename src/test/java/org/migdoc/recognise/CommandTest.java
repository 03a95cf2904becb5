package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommandTest {

    private static Command parse(String line) {
        Command command = Command.parse(line);
        assertThat(command).as(line).isNotNull();
        return java.util.Objects.requireNonNull(command);
    }

    @Test
    void argumentsAndParametersAreTold() {
        Command command = parse(
                "Move-VM -ComputerName HV01 -Name 'WEB 01' -DestinationHost:HV02 -IncludeStorage -DestinationStoragePath D:\\VMs");
        assertThat(command.name()).isEqualTo("move-vm");
        assertThat(command.parameter("name")).isEqualTo("WEB 01");
        assertThat(command.parameter("destinationhost")).isEqualTo("HV02");
        assertThat(command.parameter("includestorage")).isEmpty();
        assertThat(command.remoteHost()).isEqualTo("hv01");
    }

    @Test
    void aListIsOneArgumentWhateverItsQuotesAndBlanks() {
        assertThat(parse("Get-VMHost 'HV01', \"HV02\" ,HV03 | fl *").hosts()).containsExactly("hv01", "hv02", "hv03");
        assertThat(parse("Get-VMHost -ComputerName @('HV01','HV02')").hosts()).containsExactly("hv01", "hv02");
        assertThat(parse("Get-VMHost HV01,HV02").remoteHost()).isNull();
    }

    @Test
    void theNounIsThatOfTheLastCmdletThatMakesObjects() {
        assertThat(parse("Get-VM DB1 | Get-VMSnapshot | select Name").noun()).isEqualTo("VMSnapshot");
        assertThat(parse("Get-VMHost | fl Virtual*").noun()).isEqualTo("VMHost");
        assertThat(parse("Hyper-V\\Get-VM | ? { (Get-Date) -gt $_.CreationTime }")
                        .noun())
                .isEqualTo("VM");
        assertThat(parse("$x = Get-CimInstance -ClassName Win32_OperatingSystem")
                        .noun())
                .isEqualTo("Win32_OperatingSystem");
        assertThat(parse("gwmi Win32_ComputerSystem").noun()).isEqualTo("Win32_ComputerSystem");
        assertThat(parse("setspn -L HV01").noun()).isNull();
    }

    @Test
    void whatRunsElsewhereIsTheCommandAndNamesItsMachines() {
        Command invoked = parse(
                "Invoke-Command -ComputerName HV01,HV02 -ScriptBlock { Get-LocalGroupMember 'Hyper-V Administrators' } | ft");
        assertThat(invoked.name()).isEqualTo("get-localgroupmember");
        assertThat(invoked.arguments()).containsExactly("Hyper-V Administrators");
        assertThat(invoked.hosts()).containsExactly("hv01", "hv02");
        Command looped = parse("'HV01','HV02' | % { Get-VMHost $_ | select Name }");
        assertThat(looped.name()).isEqualTo("get-vmhost");
        assertThat(looped.hosts()).containsExactly("hv01", "hv02");
        assertThat(parse("foreach ($h in 'HV01','HV02') { Get-VMMigrationNetwork -ComputerName $h }")
                        .hosts())
                .containsExactly("hv01", "hv02");
        assertThat(parse("psexec \\\\HV01 -s klist -li 0x3e7")).satisfies(c -> {
            assertThat(c.name()).isEqualTo("klist");
            assertThat(c.hosts()).containsExactly("hv01");
        });
        assertThat(parse("powershell Get-NetAdapter iSCSI*").name()).isEqualTo("get-netadapter");
    }

    @Test
    void theMachineAskedStandsInDifferentPlaces() {
        assertThat(parse("sc.exe \\\\hv06 query winrm").remoteHost()).isEqualTo("hv06");
        assertThat(parse("systeminfo /s HV06").remoteHost()).isEqualTo("hv06");
        assertThat(parse("nltest /server:HV06 /sc_verify:corp.example").remoteHost())
                .isEqualTo("hv06");
        assertThat(parse("reg query \\\\HV06\\HKLM\\SOFTWARE\\X").remoteHost()).isEqualTo("hv06");
        assertThat(parse("Get-Service vmms -Cn HV06").remoteHost()).isEqualTo("hv06");
    }

    @Test
    void theTargetOfATestIsNotTheMachineAsked() {
        assertThat(parse("Test-NetConnection -ComputerName HV02 -Port 6600").remoteHost())
                .isNull();
        assertThat(parse("ping -S 10.1.0.11 10.1.0.12").arguments()).containsExactly("10.1.0.12");
    }

    @Test
    void propertiesPrintedBareAreNamed() {
        assertThat(parse("(Get-VMHost).UseAnyNetworkForMigration").properties())
                .containsExactly("UseAnyNetworkForMigration");
        assertThat(parse(
                                "Get-ADComputer HV01 -Properties msDS-AllowedToDelegateTo | Select-Object -ExpandProperty msDS-AllowedToDelegateTo")
                        .properties())
                .containsExactly("msDS-AllowedToDelegateTo");
        assertThat(parse("Get-VM | % Version").properties()).containsExactly("Version");
        assertThat(parse(
                                "(Get-ADComputer HV01 -Properties *).'msDS-AllowedToDelegateTo'; (Get-ADComputer HV01 -Properties *).TrustedToAuthForDelegation")
                        .properties())
                .containsExactly("msDS-AllowedToDelegateTo", "TrustedToAuthForDelegation");
        assertThat(parse("Get-VM | fl Version").properties()).isEmpty();
    }

    @Test
    void garbageIsNoCommand() {
        assertThat(new String[] {"", "   ", "(nothing)", "()", "((((", "{", "'", "| x", "-a", "1 2 3", "..."})
                .allSatisfy(text -> assertThat(Command.parse(text)).isNull());
        assertThat(Command.parse("x".repeat(20_000))).isNull();
    }

    @Test
    void unclosedQuotesAndBracesDoNotHurt() {
        assertThat(parse("Get-VM -Name 'WEB01 | fl").name()).isEqualTo("get-vm");
        assertThat(parse("Get-VM | % { $_.Name").name()).isEqualTo("get-vm");
        assertThat(parse("Get-VM " + "(".repeat(500) + "'{".repeat(500)).name()).isEqualTo("get-vm");
    }
}
