package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PsObjectsTest {

    private static List<PsObject> parse(String text) {
        return Pasted.reading(text).objects();
    }

    private static List<Map<String, String>> values(String text) {
        return parse(text).stream()
                .map(o -> o.cells().values().stream()
                        .collect(Collectors.toMap(PsObject.Cell::name, PsObject.Cell::value)))
                .toList();
    }

    @Test
    void aListIsOneObjectForEachParagraph() {
        assertThat(values("""
                PS C:\\> Get-VMHost HV01,HV02 | fl Name,Virtual*

                Name                                      : HV01
                VirtualMachineMigrationAuthenticationType : Kerberos

                Name                                      : HV02
                VirtualMachineMigrationAuthenticationType : CredSSP
                """))
                .containsExactly(
                        Map.of("Name", "HV01", "VirtualMachineMigrationAuthenticationType", "Kerberos"),
                        Map.of("Name", "HV02", "VirtualMachineMigrationAuthenticationType", "CredSSP"));
    }

    @Test
    void aListMayLackItsPaddingAndItsBlankLines() {
        assertThat(values("""
                Name : HV01
                Enabled : True
                IPv6DefaultGateway :
                Name : HV02
                Enabled : False
                """))
                .containsExactly(
                        Map.of("Name", "HV01", "Enabled", "True", "IPv6DefaultGateway", ""),
                        Map.of("Name", "HV02", "Enabled", "False"));
    }

    @Test
    void wrappedValuesAreJoined() {
        PsObject object = parse("""
                msDS-AllowedToDelegateTo   : {cifs/HV02.corp.example, Microsoft Virtual System
                                             Migration Service/HV02, cifs/HV02...}
                TrustedToAuthForDelegation : False
                """).get(0);
        assertThat(object.value("MSDS-AllowedToDelegateTo"))
                .isEqualTo("cifs/HV02.corp.example, Microsoft Virtual System Migration Service/HV02, cifs/HV02...");
        assertThat(object.cell("msDS-AllowedToDelegateTo")).isNotNull().satisfies(c -> {
            assertThat(c.cut()).isTrue();
            assertThat(c.origin().endLine()).isEqualTo(2);
        });
        assertThat(object.value("TrustedToAuthForDelegation")).isEqualTo("False");
    }

    @Test
    void wrappedValuesThatLostTheirIndentationAreJoined() {
        assertThat(values("""
                msDS-AllowedToDelegateTo : {cifs/HV02.corp.example, Microsoft Virtual System
                Migration Service/HV02,

                cifs/HV02}
                Description              : first half of
                the text
                Enabled                  : True
                """))
                .containsExactly(Map.of(
                        "msDS-AllowedToDelegateTo",
                        "{cifs/HV02.corp.example, Microsoft Virtual System Migration Service/HV02, cifs/HV02}",
                        "Description",
                        "first half of the text",
                        "Enabled",
                        "True"));
    }

    @Test
    void blankLinesBetweenAllLinesAreNoEnd() {
        assertThat(values("Name     : HV01\n\nEnabled  : True\n\nOffset   : 3\n"))
                .containsExactly(Map.of("Name", "HV01", "Enabled", "True", "Offset", "3"));
    }

    @Test
    void errorRecordsAreNoLists() {
        assertThat(
                        parse(
                                "Move-VM : Virtual machine migration operation for 'WEB01' failed\n    + CategoryInfo          : NotSpecified: (:)"))
                .isEmpty();
    }

    @Test
    void tablesAreReadByTheirColumns() {
        assertThat(values("""
                Name      InterfaceDescription               ifIndex Status  LinkSpeed
                ----      --------------------               ------- ------  ---------
                iSCSI A   Intel(R) Ethernet 10G 2P X520 A...       7 Up        10 Gbps
                                  Mgmt  vSwitch                   12 Up         1 Gbps
                """))
                .hasSize(2)
                .first()
                .isEqualTo(Map.of(
                        "Name",
                        "iSCSI A",
                        "InterfaceDescription",
                        "Intel(R) Ethernet 10G 2P X520 A...",
                        "ifIndex",
                        "7",
                        "Status",
                        "Up",
                        "LinkSpeed",
                        "10 Gbps"));
    }

    @Test
    void emptyCellsStayEmptyWhereTheTableIsStraight() {
        assertThat(values("""
                Name IsManagementOs VMName SwitchName MacAddress   Status
                ---- -------------- ------ ---------- ----------   ------
                Mgmt True                  vSwitch-A  00155D010B00 {Ok}
                """))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("VMName", "")
                        .containsEntry("SwitchName", "vSwitch-A")
                        .containsEntry("Status", "{Ok}"));
    }

    @Test
    void squeezedTablesAreDealtOut() {
        assertThat(values("""
                Name State CPUUsage(%) Status Version
                ---- ----- ----------- ------ -------
                WEB01 Running 1 Operating normally 9.0
                DB1 Off 0 Operating normally 8.0
                """))
                .containsExactly(
                        Map.of(
                                "Name",
                                "WEB01",
                                "State",
                                "Running",
                                "CPUUsage(%)",
                                "1",
                                "Status",
                                "Operating normally",
                                "Version",
                                "9.0"),
                        Map.of(
                                "Name",
                                "DB1",
                                "State",
                                "Off",
                                "CPUUsage(%)",
                                "0",
                                "Status",
                                "Operating normally",
                                "Version",
                                "8.0"));
    }

    @Test
    void squeezedDatesAndSizesAreOneCell() {
        assertThat(values("""
                VMName CreationTime Size
                ------ ------------ ----
                WEB01 3/12/2024 9:14:22 AM 40 GB
                """))
                .containsExactly(Map.of("VMName", "WEB01", "CreationTime", "3/12/2024 9:14:22 AM", "Size", "40 GB"));
    }

    @Test
    void aSqueezedRowWithMissingCellsGivesOnlyItsFirst() {
        assertThat(values("""
                Name Address Role Metric
                ---- ------- ---- ------
                HeartbeatNetwork 7
                """)).containsExactly(Map.of("Name", "HeartbeatNetwork"));
    }

    @Test
    void aHeaderMayStandOnTwoLines() {
        assertThat(values("""
                InterfaceAlias               Interface Address ServerAddresses
                                             Index     Family
                --------------               --------- ------- ---------------
                vEthernet (Mgmt)                    12 IPv4    {10.1.0.5, 10.1.0.6}
                iSCSI-A                              7 IPv4    {}
                """))
                .containsExactly(
                        Map.of(
                                "InterfaceAlias",
                                "vEthernet (Mgmt)",
                                "InterfaceIndex",
                                "12",
                                "AddressFamily",
                                "IPv4",
                                "ServerAddresses",
                                "{10.1.0.5, 10.1.0.6}"),
                        Map.of(
                                "InterfaceAlias",
                                "iSCSI-A",
                                "InterfaceIndex",
                                "7",
                                "AddressFamily",
                                "IPv4",
                                "ServerAddresses",
                                "{}"));
    }

    @Test
    void headersOfTwoWordsAndOfOtherLanguagesKeepTheirWords() {
        assertThat(values("""
                Filtername                     Anzahl von Instanzen    Höhe         Rahmen
                ------------------------------  -------------------  ------------  ------
                WdFilter                                 6             328010         0
                """))
                .containsExactly(
                        Map.of("Filtername", "WdFilter", "Anzahl von Instanzen", "6", "Höhe", "328010", "Rahmen", "0"));
    }

    @Test
    void wrappedCellsGoOnInTheRowBelow() {
        assertThat(parse("""
                TimeCreated          Id Message
                -----------          -- -------
                3/12/2024 9:14:22 AM 42 The first half of the
                                        message
                3/12/2024 9:14:23 AM 43 Another
                """)).hasSize(2).first().satisfies(o -> {
            assertThat(o.value("Message")).isEqualTo("The first half of the message");
            assertThat(o.origin().endLine()).isEqualTo(4);
        });
    }

    @Test
    void tablesOfTabsBarsAndQuotesAreRead() {
        Map<String, String> row = Map.of("Name", "WEB 01", "State", "Running");
        assertThat(values("Name\tState\nWEB 01\tRunning")).containsExactly(row);
        assertThat(values("Name\tState\n----\t-----\nWEB 01\tRunning")).containsExactly(row);
        assertThat(values("| Name | State |\n|------|:-----:|\n| WEB 01 | Running |"))
                .containsExactly(row);
        assertThat(values("\"Name\",\"State\"\n\"WEB 01\",\"Running\"")).containsExactly(row);
        assertThat(values("\"Name\";\"State\"\n\"WEB 01\";\"Running\"")).containsExactly(row);
    }

    @Test
    void jsonIsRead() {
        assertThat(values("""
                {
                    "Name":  "HV01",
                    "Enabled":  true,
                    "Path":  "D:\\\\VMs",
                    "Entries":  [
                                    "cifs/HV02",
                                    "cifs/HV02.corp.example"
                                ],
                    "Nothing":  null
                }
                """))
                .containsExactly(Map.of(
                        "Name",
                        "HV01",
                        "Enabled",
                        "True",
                        "Path",
                        "D:\\VMs",
                        "Entries",
                        "{cifs/HV02, cifs/HV02.corp.example}",
                        "Nothing",
                        ""));
    }

    @Test
    void underlinedTitlesAndRulersAreNoTables() {
        assertThat(
                        parse(
                                "MPIO Disk    System Disk\n-----------------------------------\nMPIO Disk0   Disk 1\n\nsome text\n===========\nmore"))
                .isEmpty();
    }

    @Test
    void theNounIsThatOfTheCommand() {
        assertThat(parse("PS C:\\> Get-VMProcessor WEB01 | fl Count\n\nCount : 4")
                        .get(0)
                        .noun())
                .isEqualTo("VMProcessor");
        assertThat(parse("Count : 4").get(0).noun()).isEmpty();
    }

    @Test
    void aTableThatWasWrappedIsPutTogether() {
        assertThat(values("""
                Name    VirtualMachineMigrationAuthenticationType
                VirtualMachineMigrationEnabled
                ----    -----------------------------------------
                ------------------------------
                HV01                                      CredSSP
                True
                HV02                                     Kerberos
                False
                """))
                .containsExactly(
                        Map.of(
                                "Name",
                                "HV01",
                                "VirtualMachineMigrationAuthenticationType",
                                "CredSSP",
                                "VirtualMachineMigrationEnabled",
                                "True"),
                        Map.of(
                                "Name",
                                "HV02",
                                "VirtualMachineMigrationAuthenticationType",
                                "Kerberos",
                                "VirtualMachineMigrationEnabled",
                                "False"));
    }

    @Test
    void propertiesThatLostTheirLineBreakAreParted() {
        assertThat(values("Name : HV01\nTrustedForDelegation : False TrustedToAuthForDelegation : True"))
                .containsExactly(
                        Map.of("Name", "HV01", "TrustedForDelegation", "False", "TrustedToAuthForDelegation", "True"));
    }

    @Test
    void aSentenceWithABlankBeforeItsColonIsNoList() {
        assertThat(parse("Erreur : impossible de se connecter au serveur")).isEmpty();
    }

    @Test
    void garbageThrowsNothing() {
        assertThat(parse("- -\n--\n-- --\n\n---- ----\n" + "{".repeat(3000) + "\na : {\n" + "x\n".repeat(300)
                        + "\"a\":[\n| |\n|\n\t\t\n\"\",\"\"\n"))
                .isNotNull();
    }

    @Test
    void aSentenceRightBelowATableIsNoRow() {
        assertThat(values("""
                Name  State Type
                ----  ----- ----
                HV01  Up    Node
                We paused HV02 this morning for patching and forgot about it.
                """)).containsExactly(Map.of("Name", "HV01", "State", "Up", "Type", "Node"));
    }
}
