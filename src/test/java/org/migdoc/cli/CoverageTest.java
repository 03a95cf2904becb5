package org.migdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Origin;
import org.migdoc.fact.ServiceState;
import org.migdoc.intake.Document;
import org.migdoc.intake.Intake;

class CoverageTest {

    private static final List<Document> DOCUMENTS =
            Intake.ofText("a.txt", "one\ntwo\n\nfour\nfive\n").documents();

    @Test
    void linesThatNoFactStandsOnAreCountedAndNamed() {
        assertThat(Coverage.of(DOCUMENTS, List.of(fact(2, 2))).sentence(1))
                .isEqualTo("1 fact; 3 of 4 lines were not understood (a.txt:1, a.txt:4-5).");
    }

    @Test
    void whenAllIsUnderstoodItSaysSo() {
        assertThat(Coverage.of(DOCUMENTS, List.of(fact(1, 3), fact(4, 99))).sentence(2))
                .isEqualTo("2 facts; all 4 lines were understood.");
    }

    @Test
    void factsOfOtherDocumentsAndOddOriginsDoNotCount() {
        Fact other = new ServiceState(new Origin("b.txt", 1, 9, ""), null, "vmms", "running");

        assertThat(Coverage.of(DOCUMENTS, List.of(other, fact(0, 0), fact(7, 1)))
                        .unread())
                .isEqualTo(4);
    }

    @Test
    void theLinesThatWereNotUnderstoodCanBeListed() {
        assertThat(Coverage.unread(DOCUMENTS, List.of(fact(2, 2))))
                .containsExactly("a.txt:1  one", "a.txt:4  four", "a.txt:5  five");
    }

    private static Fact fact(int line, int end) {
        return new ServiceState(new Origin("a.txt", line, end, ""), null, "vmms", "running");
    }
}
