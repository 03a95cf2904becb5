package org.migdoc.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.migdoc.Doctor;
import org.migdoc.codes.Explanation.Kind;
import org.migdoc.codes.Explanation.PossibleCause;
import org.migdoc.diagnosis.Signature;
import org.migdoc.diagnosis.Strength;
import org.migdoc.knowledge.Catalogue;
import org.migdoc.knowledge.CodeTable;
import org.migdoc.knowledge.KnowledgeException;
import org.migdoc.knowledge.RuleMentions;

class CodesTest {

    private static final Catalogue CATALOGUE = Doctor.shipped().knowledge().catalogue();

    private final CodeTable table;
    private final Codes codes;

    CodesTest() throws KnowledgeException {
        table = CodeTable.with(List.of());
        codes = new Codes(CATALOGUE, table, RuleMentions.with(List.of()));
    }

    @Test
    void aCodeIsNamedExplainedAndTracedToItsCauses() {
        Explanation explanation = codes.explain("2148074254");
        assertThat(explanation.known()).singleElement().satisfies(known -> {
            assertThat(known.key()).isEqualTo("0x8009030E");
            assertThat(known.name()).isEqualTo("SEC_E_NO_CREDENTIALS");
            assertThat(known.meaning()).contains("credentials");
            assertThat(known.spellings()).contains("-2146893042");
        });
        assertThat(explanation.causes())
                .extracting(PossibleCause::id)
                .contains("kcd-not-configured", "credssp-not-signed-in", "kcd-stale-ticket");
        assertThat(explanation.causes().get(0).strength()).isEqualTo(Strength.MODERATE);
        assertThat(explanation.apart())
                .isNotEmpty()
                .allSatisfy(apart -> assertThat(apart.causes()).hasSizeGreaterThan(1));
    }

    @Test
    void everyCauseThatARowGivesACodeIsListed() {
        List<Signature> rows = CATALOGUE.signatures().stream()
                .filter(row -> row.supports() && row.seen().matches("(?:.* )?0x[0-9A-F]{8}"))
                .toList();
        assertThat(rows).hasSizeGreaterThan(50).allSatisfy(row -> {
            String code = row.seen().substring(row.seen().lastIndexOf(' ') + 1);
            assertThat(codes.explain(code).causes())
                    .extracting(PossibleCause::id)
                    .contains(row.cause());
        });
    }

    @Test
    void everyEventOfTheSentencesIsExplained() {
        List<String> events = CATALOGUE.messages().stream()
                .filter(row -> row.where().equals("event") && row.pattern().matches("[a-z].*/\\d+"))
                .map(row -> row.pattern().strip())
                .distinct()
                .toList();
        assertThat(events)
                .hasSizeGreaterThan(100)
                .allSatisfy(event -> assertThat(codes.explain(event).known()).anySatisfy(known -> {
                    assertThat(known.key()).isEqualTo(event);
                    assertThat(known.meaning()).isNotBlank();
                }));
    }

    @Test
    void anEventLeadsToWhatRulesConcludeFromIt() {
        assertThat(codes.explain("mpio 23").causes())
                .extracting(PossibleCause::id)
                .contains("iscsi-target-unreachable");
        assertThat(codes.explain("23").known())
                .extracting(Explanation.Meaning::key)
                .contains("mpio/23");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"general access denied", "No such host is known", "failed to establish a connection with host"})
    void aPieceOfAMessageIsFound(String piece) {
        assertThat(codes.explain(piece).known()).isNotEmpty();
        assertThat(codes.explain(piece).causes()).isNotEmpty();
    }

    @Test
    void numbersOfOtherKindsAreKnownByTheirKind() {
        assertThat(codes.explain("KRB 0xD").causes())
                .extracting(PossibleCause::id)
                .contains("kcd-service-missing");
        assertThat(codes.explain("KDC_ERR_BADOPTION").known())
                .extracting(Explanation.Meaning::key)
                .containsExactly("KRB 0xD");
        assertThat(codes.explain("32769").known())
                .extracting(Explanation.Meaning::key)
                .containsExactly("WMI 32769");
    }

    @Test
    void whatIsNotKnownHasNeighbours() {
        Explanation explanation = codes.explain("0x8009033E");
        assertThat(explanation.known()).isEmpty();
        assertThat(explanation.causes()).isEmpty();
        assertThat(explanation.maybe()).contains("0x8009030E");
    }

    @Test
    void theTableNamesOnlyCausesThatThereAre() {
        assertThat(table.rows()).hasSizeGreaterThan(400).allSatisfy(row -> {
            assertThat(row.meaning()).isNotBlank();
            assertThat(CATALOGUE.causes().keySet()).containsAll(row.causes());
        });
    }

    @Test
    void aNumberThatIsBothCodeAndEventIsBoth() {
        assertThat(codes.explain("16").known())
                .extracting(Explanation.Meaning::kind)
                .contains(Kind.EVENT);
    }
}
