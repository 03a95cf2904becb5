package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OutcomeTest {

    @Test
    void wordsOfSuccessAreKnownInTheLanguagesOfWindows() {
        assertThat(new String[] {
                    " works fine", " klappt, zurück nicht", " ça marche toujours", " 正常", " работает", " gaat prima"
                })
                .allMatch(Outcome::works)
                .noneMatch(Outcome::fails);
    }

    @Test
    void aDenialOrACodeIsNoSuccess() {
        assertThat(new String[] {" never worked", " geht nicht", " ne marche pas", " 报错", " не работает", " 0x8009030E"
                })
                .noneMatch(Outcome::works)
                .allMatch(Outcome::fails);
    }

    @Test
    void whatTheNextClauseSaysDoesNotCount() {
        assertThat(Outcome.works(" stops at 3 %. Others work fine")).isFalse();
        assertThat(Outcome.fails(" works. Back it fails")).isFalse();
    }
}
