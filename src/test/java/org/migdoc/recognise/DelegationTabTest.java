package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DelegationTabTest {

    private static List<String> told(String text) {
        return DelegationRecogniserTest.told(text);
    }

    @Test
    void rowsUnderALineAboutTheTabAreTheWholeList() {
        assertThat(told("""
                HV01 in AD, Delegation tab = specified services only
                   cifs                                        HV02.corp.example
                   Microsoft Virtual System Migration Service  HV02
                and nothing helps
                """)).containsExactly("hv01 cifs hv02.*", "hv01 migration hv02", "hv01 all 2");
    }

    @Test
    void theHeaderOfTheTabMayBeInAnyLanguage() {
        assertThat(
                        told(
                                "Eigenschaften von HV01\n\nDiensttyp\tBenutzer oder Computer\tPort\tDienstname\ncifs\tHV02.corp.example\t\t\n"))
                .containsExactly("hv01 cifs hv02.*", "hv01 all 1");
        assertThat(told("Délégation de HV01 :\ncifs  HV02\n")).containsExactly("hv01 cifs hv02", "hv01 all 1");
    }

    @Test
    void theTabIsReadInJapaneseAndRussian() {
        assertThat(told("""
                HV01 のプロパティの [委任] タブ
                任意の認証プロトコルを使う
                サービスの種類    ユーザーまたはコンピューター
                cifs    HV02
                """)).containsExactly("hv01 cifs hv02", "hv01 all 1");
        assertThat(told("Делегирование HV01\nТип службы   Пользователь или компьютер\ncifs   HV02\n"))
                .containsExactly("hv01 cifs hv02", "hv01 all 1");
    }

    @Test
    void aFilledServiceNameIsKept() {
        assertThat(
                        told(
                                "Delegation tab of HV01\ncifs\tHV02.corp.example\t\tcorp.example\nMicrosoft Virtual System Migration Service\tHV02\t445\t"))
                .containsExactly("hv01 cifs hv02.* !corp.example", "hv01 migration hv02", "hv01 all 2");
        assertThat(told("Delegation tab of HV01\ncifs  HV02  (short name)"))
                .containsExactly("hv01 cifs hv02", "hv01 all 1");
    }

    @Test
    void mailsSqueezeTheColumns() {
        assertThat(
                        told(
                                "Delegation on HV01:\n- cifs HV02\n- cifs hv02.corp.example\n- Microsoft Virtual System Migration Service HV02\n"))
                .containsExactly("hv01 cifs hv02", "hv01 cifs hv02.*", "hv01 migration hv02", "hv01 all 3");
    }

    @Test
    void sentencesAreWholeOnlyWhenTheySaySo() {
        assertThat(told("delegation of HV01: cifs/HV02 only")).containsExactly("hv01 cifs hv02", "hv01 all 1");
        assertThat(told("HV01 delegation: MVSMS/HV02, cifs/HV02"))
                .containsExactly("hv01 migration hv02", "hv01 cifs hv02", "hv01 some 2");
        assertThat(told("HV01 delegated: cifs + Microsoft Virtual System Migration Service to HV02 (short and FQDN)"))
                .containsExactlyInAnyOrder(
                        "hv01 cifs hv02",
                        "hv01 cifs hv02.*",
                        "hv01 migration hv02",
                        "hv01 migration hv02.*",
                        "hv01 some 4");
        assertThat(told("Delegierung für HV01: nur cifs HV02")).containsExactly("hv01 cifs hv02", "hv01 all 1");
    }

    @Test
    void theAccountMayStandInALineBeforeOrInTheHeading() {
        assertThat(told("checked the computer object of HV01\ndelegation: cifs/HV02 only"))
                .containsExactly("hv01 cifs hv02", "hv01 all 1");
        assertThat(told("--- HV01\n\ndelegation: cifs/HV02 only")).containsExactly("hv01 cifs hv02", "hv01 all 1");
        assertThat(told("delegation: cifs/HV02 only")).containsExactly("null cifs hv02", "null all 1");
    }

    @Test
    void adviceQuestionsAndWhatIsMissingAreNoEntries() {
        assertThat(new String[] {
                    "you should add delegation for cifs/HV02", "do I need delegation of cifs to HV02?",
                            "delegation: cifs/HV02 is missing",
                    "select delegation and add cifs/HV02", "delegation was checked by the AD team",
                            "no cifs delegation to HV02"
                })
                .allSatisfy(text -> assertThat(told(text)).as(text).isEmpty());
    }

    @Test
    void aSentenceIsReadByItselfInAParagraphAndOverALineBreak() {
        assertThat(
                        told(
                                "HV01 is 2012 R2, HV02 is 2019. Delegation on HV02: any authentication protocol, cifs + Microsoft Virtual\nSystem Migration Service for HV01, both name forms. It fails."))
                .containsExactlyInAnyOrder(
                        "hv02 cifs hv01",
                        "hv02 cifs hv01.*",
                        "hv02 migration hv01",
                        "hv02 migration hv01.*",
                        "hv02 some 4");
    }

    @Test
    void nothingIsAListToo() {
        assertThat(
                        told(
                                "HV01 and HV02 have delegation to each other. On HV03's own Delegation tab nothing was ever set up."))
                .containsExactly("hv03 all 0");
        assertThat(told("Der Delegierungsreiter von HV01 ist leer")).containsExactly("hv01 all 0");
        assertThat(told("is the delegation tab of HV01 empty?")).isEmpty();
    }

    @Test
    void bracesThatCloseAreAWholeList() {
        assertThat(told("HV01 delegation: {cifs/HV02, cifs/HV03}"))
                .containsExactly("hv01 cifs hv02", "hv01 cifs hv03", "hv01 all 2");
        assertThat(told("HV01 delegation: {cifs/HV02, cifs/HV03...}")).contains("hv01 some 1");
    }

    @Test
    void rowsThatAMailClientWrappedAreRows() {
        assertThat(
                        told(
                                "Delegation tab of HV01\nMicrosoft Virtual System Migration Service\nhv02.corp.example\ncifs  HV02"))
                .containsExactly("hv01 migration hv02.*", "hv01 cifs hv02", "hv01 all 2");
    }

    @Test
    void aTableOfAPageIsTheTabToo() {
        String text = """
                Delegation tab of HV01:

                  Service Type   User or Computer   Port   Service Name
                 --- --- --- ---
                cifs  HV02.corp.example  corp.example
                Microsoft Virtual System Migration Service  HV02.corp.example  corp.example
                """;
        assertThat(Pasted.facts(new DelegationRecogniser(), org.migdoc.fact.DelegationEntry.class, text))
                .extracting(d -> d.account() + " " + d.service() + "/" + d.target() + " " + d.serviceName())
                .containsExactly("hv01 cifs/hv02 corp.example", "hv01 migration/hv02 corp.example");
    }

    @Test
    void eachMachineNamedAtTheStartOfALineHasItsOwnList() {
        assertThat(told("""
                HV02 delegation: cifs/HV01, Microsoft Virtual System Migration Service/HV01
                HV03: trust this computer for delegation to specified services only, Kerberos only
                   cifs HV02.corp.example
                   Microsoft Virtual System Migration Service HV02.corp.example
                """))
                .contains("hv02 cifs hv01", "hv02 migration hv01", "hv03 cifs hv02.*", "hv03 migration hv02.*");
    }

    @Test
    void aListMayBeginOnTheLineItselfAndGoOnBelow() {
        assertThat(told("HV01 delegation: cifs/HV02\nMicrosoft Virtual System Migration Service/HV02\n"))
                .contains("hv01 cifs hv02", "hv01 migration hv02");
    }
}
