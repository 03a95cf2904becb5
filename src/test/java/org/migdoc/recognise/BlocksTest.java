package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.migdoc.intake.Line;

class BlocksTest {

    private static List<Block> split(String text) {
        return Pasted.reading(text).blocks();
    }

    /** {@code line host command} of each block. */
    private static List<String> told(String text) {
        return split(text).stream()
                .map(b -> b.lines().get(0).number() + " " + b.host() + " "
                        + (b.command() == null ? "-" : b.command().name()))
                .toList();
    }

    @Test
    void promptsOfRemoteSessionsNameTheirMachine() {
        assertThat(told("""
                [HV01]: PS C:\\> Get-VMHost
                x
                [HV02.corp.example]: PS C:\\Users\\adm\\Documents> Get-VM
                PS HV03 C:\\> Get-VM
                HV04 PS C:\\> Get-VM
                HV05 C:\\>klist
                HV06> Get-VMSwitch"""))
                .containsExactly(
                        "1 hv01 get-vmhost",
                        "3 hv02 get-vm",
                        "4 hv03 get-vm",
                        "5 hv04 get-vm",
                        "6 hv05 klist",
                        "7 hv06 get-vmswitch");
    }

    @Test
    void localPromptsTakeTheMachineOfTheHeading() {
        assertThat(told("""
                --- HV01
                C:\\Windows\\system32>setspn -L HV01
                ===== HV02 (destination) =====
                PS C:\\> Get-VMHost
                PS> Get-VM"""))
                .containsExactly("1 hv01 -", "2 hv01 setspn", "3 hv02 -", "4 hv02 get-vmhost", "5 hv02 get-vm");
    }

    @Test
    void promptsOfToolsBelongToTheMachineThatTheyWereStartedOn() {
        assertThat(told("""
                [HV01]: PS C:\\> diskpart
                DISKPART> list disk
                DISKPART> list volume
                X:\\Sources>diskpart
                DISKPART> list disk"""))
                .containsExactly("1 hv01 diskpart", "2 hv01 list", "3 hv01 list", "4 null diskpart", "5 null list");
    }

    @Test
    void headingsComeInManyForms() {
        assertThat(new String[] {
                    "--- HV02 (destination)",
                    "--- on HV02 (destination)",
                    "on HV02:",
                    "auf HV02:",
                    "sur HV02 :",
                    "Quelle HV02:",
                    "source (HV02):",
                    "HV02 (Ziel):",
                    "HV02:",
                    "## Host: HV02",
                    "**HV02**",
                    "---------- HV02 ----------",
                    "event log HV02 (System), errors:",
                    "From the destination node HV02, same minute:",
                    "Host: HV02",
                    "Machine: HV02 (Microsoft Windows NT 10.0.17763.0)",
                    "und auf dem Zielhost HV02 steht:",
                    "-- hv02.corp.example",
                    "Event Viewer, HV02, saved view"
                })
                .allSatisfy(heading -> assertThat(told("hello\n\n" + heading + "\nsome text"))
                        .as(heading)
                        .containsExactly("1 null -", "3 hv02 -"));
    }

    @Test
    void sentencesAreNoHeadings() {
        assertThat(new String[] {
                    "I moved it to HV02:",
                    "The move fails on HV02:",
                    "HV02 is the new one",
                    "Failed to establish a connection with host HV02:",
                    "*** UnKnown can't find hv09.corp.example: Non-existent domain",
                    "#0>     Client: hv01$ @ CORP.EXAMPLE",
                    "Step1:",
                    "Disk 0:",
                    "Ping statistics for 10.1.0.1:",
                    "DC01.corp.example *** PDC ***[10.1.0.5:123]:",
                    "---",
                    "--- snip ---",
                    "[INFO]: started",
                    "Ethernet adapter iSCSI1:"
                })
                .allSatisfy(text -> assertThat(told("hello\n" + text + "\nsome text"))
                        .as(text)
                        .containsExactly("1 null -"));
    }

    @Test
    void theServerLineOfALookupIsNoHeading() {
        assertThat(told("""
                C:\\>nslookup hv02

                Server:  dc01.corp.example
                Address:  10.1.0.5
                """)).containsExactly("1 null nslookup");
    }

    @Test
    void anAsideHoldsForItsParagraph() {
        assertThat(told("""
                --- HV01
                something

                [HV02]: first bytes 50 52

                back again""")).containsExactly("1 hv01 -", "4 hv02 -", "5 hv01 -");
    }

    @Test
    void aHeadingOverCopiedEventsEndsAtThePrompt() {
        assertThat(told("""
                event log HV01 (System), errors:
                2024-01-01 x
                Log Name: System
                Computer: HV01
                C:\\>ping 10.1.0.1""")).containsExactly("1 hv01 -", "3 hv01 -", "5 null ping");
    }

    @Test
    void anEventRecordIsNoOutputOfTheCommandAboveIt() {
        assertThat(told("""
                [HV01]: PS C:\\> Get-VMMigrationNetwork

                Protokollname: System
                Computer: HV02""")).containsExactly("1 hv01 get-vmmigrationnetwork", "3 null -");
    }

    @Test
    void commandsWithoutPromptAreFound() {
        assertThat(told("""
                Get-ADComputer HV01 -Properties * | fl msDS*
                setspn -Q cifs/HV02
                (Get-VMHost).UseAnyNetworkForMigration
                get-vmhost hv01,hv02
                'HV01','HV02' | % { Get-VMHost $_ }
                net localgroup Administrators
                icacls D:\\VMs
                klist
                """))
                .extracting(b -> b.replaceAll("^\\d+ null ", ""))
                .containsExactly(
                        "get-adcomputer", "setspn", "get-vmhost", "get-vmhost", "get-vmhost", "net", "icacls", "klist");
    }

    @Test
    void sentencesThatBeginLikeACommandAreNone() {
        assertThat(new String[] {
                    "Get-VMHost: Kerberos on both.",
                    "Move-VM : Virtual machine migration operation failed",
                    "Move-VM: C:\\ops\\move.ps1:12",
                    "net result: it does not move",
                    "Get-VMHost shows Kerberos on both",
                    "Move-VM from HV01 to HV02 fails",
                    "ping ok, same switch",
                    "klist purge -li 0x3e7 and reboot done on friday.",
                    "Ping-Statistik für 10.1.0.1:",
                    "route via the core switch",
                    "Type  : DE",
                    "Get-WindowsFeature Multipath-IO -> Available",
                    "cluster network is fine",
                    "net use did not help",
                    "Set-up is two nodes",
                    "Cluster resource 'Virtual Machine WEB01' of type 'Virtual Machine' in clustered role"
                })
                .allSatisfy(text -> assertThat(told(text)).as(text).containsExactly("1 null -"));
    }

    @Test
    void aCommandTypedOnSeveralLinesIsOne() {
        Block block = split("""
                PS C:\\> Invoke-Command -ComputerName HV01,HV02 {
                >>   Get-VMHost |
                >>   select Name
                >> }
                Name
                ----
                HV01""").get(0);
        assertThat(block.command())
                .isNotNull()
                .satisfies(c -> assertThat(c.hosts()).containsExactly("hv01", "hv02"));
        assertThat(block.outputFrom()).isEqualTo(4);
    }

    @Test
    void promptsGluedIntoOneLineAreParted() {
        assertThat(
                        told(
                                "PS C:\\> Get-VM -Name A   PS C:\\> (Get-VMHost).UseAnyNetworkForMigration  [HV02]: PS C:\\> Get-VMSwitch"))
                .containsExactly("1 null get-vm", "1 null get-vmhost", "1 hv02 get-vmswitch");
    }

    @Test
    void theOutputOfHostnameNamesTheMachineOfTheSession() {
        assertThat(told("""
                C:\\>hostname
                HV01

                C:\\>klist""")).containsExactly("1 hv01 hostname", "4 hv01 klist");
    }

    @Test
    void aNameAloneOverAPromptIsAHeading() {
        assertThat(told("""
                outputs

                HV01
                PS C:\\> Get-VMHost
                x

                HV02
                ----
                PS C:\\> Get-VMHost"""))
                .containsExactly("1 null -", "3 hv01 -", "4 hv01 get-vmhost", "7 hv02 -", "9 hv02 get-vmhost");
    }

    @Test
    void aHeadingForBothEndsTheOneBefore() {
        assertThat(told("on HV01:\nx\non both hosts:\ny")).containsExactly("1 hv01 -", "3 null -");
    }

    @Test
    void aVirtualMachineIsNoHeading() {
        assertThat(told("Virtual machine 'WEB01' fails\nWEB01:\nx")).containsExactly("1 null -");
    }

    @Test
    void blocksCoverEveryLineOnce() {
        String text = "a\n--- HV01\n\nPS C:\\> Get-VM\nb\n[HV02]: c\n\nd\nGet-VM\n";
        assertThat(split(text).stream().flatMap(b -> b.lines().stream()).map(Line::number))
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    }

    @Test
    void garbageIsCutQuicklyAndThrowsNothing() {
        assertThat(split("")).hasSize(1);
        assertThat(split("[".repeat(5000) + "\n" + "PS ".repeat(3000) + ">\n" + "-".repeat(5000) + "\n"
                        + "a:\\".repeat(2000) + "\n" + "{(".repeat(5000)))
                .isNotEmpty();
    }

    @Test
    void aPersonsOwnMachineHeadsWhatItPrinted() {
        assertThat(Pasted.reading("DC01:\nsetspn -L HV02\n\nand on my PC (ADMIN-PC) I get:\nMove-VM : denied\n")
                        .blocks())
                .extracting(Block::host)
                .endsWith("admin-pc");
    }

    @Test
    void anAddressHeadsWhatTheMachineOfThatAddressPrinted() {
        assertThat(Pasted.reading(
                                "source HV01 (10.1.0.11), target HV02 (10.1.0.12)\n\n10.1.0.12:\nnothing\n\n10.1.0.99:\nnothing\n")
                        .blocks())
                .extracting(Block::host)
                .endsWith("hv02", "10.1.0.99");
    }

    @Test
    void aCommandsNameBehindAMachineHeadsItsLine() {
        assertThat(Pasted.reading("HV01 ipconfig: Mgmt 10.1.0.11/24 gw 10.1.0.1\nHV02 ipconfig /all: Mgmt 10.1.0.12")
                        .blocks())
                .extracting(Block::host)
                .containsExactly("hv01", "hv02");
        assertThat(Pasted.reading("Sur le contr\u00f4leur de domaine DC01 :\nsetspn -L HV02")
                        .blocks())
                .extracting(Block::host)
                .containsOnly("dc01");
    }

    @Test
    void aCommandToldInASentenceBeginsABlockOfTheMachineNamed() {
        assertThat(told("""
                Cannot move APP01 to host 'HV02'.
                Get-VMHost there:
                UseAnyNetworkForMigration : False
                ipconfig on HV01 gives:
                IPv4 Address : 10.1.0.11""")).containsExactly("1 null -", "2 hv02 get-vmhost", "4 hv01 ipconfig");
    }
}
