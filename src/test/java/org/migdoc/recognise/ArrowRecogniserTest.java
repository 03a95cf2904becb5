package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.migdoc.fact.HostRole;

class ArrowRecogniserTest {

    private static List<String> roles(String text) {
        return Pasted.facts(new ArrowRecogniser(), HostRole.class, text).stream()
                .map(r -> r.host() + " " + r.role())
                .toList();
    }

    @Test
    void anArrowInASentenceAboutAMoveTellsTheParts() {
        assertThat(roles("Live migration HV01 -> HV02 stops")).containsExactly("hv01 SOURCE", "hv02 DESTINATION");
        assertThat(roles("LM von HV01 => HV02 bricht ab")).containsExactly("hv01 SOURCE", "hv02 DESTINATION");
    }

    @Test
    void theCodeOfAMoveIsEnough() {
        assertThat(roles("HV01 -> HV02 0x8009030E No credentials are available in the security package"))
                .containsExactly("hv01 SOURCE", "hv02 DESTINATION");
    }

    @Test
    void theDirectionThatWorksIsNotTheOneThatFailed() {
        assertThat(roles("Moves HV01 to HV02: fine since 2019. HV02 to HV01 never worked (0x8009030E)"))
                .containsExactly("hv02 SOURCE", "hv01 DESTINATION");
        assertThat(roles("Migration HV01 nach HV02 geht, HV02 nach HV01 geht nicht"))
                .containsExactly("hv02 SOURCE", "hv01 DESTINATION");
    }

    @Test
    void theDirectionIsReadInTheLanguagesOfWindows() {
        for (String text : List.of(
                "migracja z HV01 na HV02 kończy się błędem",
                "перенос с HV01 на HV02 не идёт",
                "HV01 から HV02 へ移行できません",
                "从 HV01 迁移到 HV02 报错",
                "migrar de HV01 para HV02 falha")) {
            assertThat(roles(text)).as(text).containsExactly("hv01 SOURCE", "hv02 DESTINATION");
        }
        assertThat(roles("Migratie van HV01 naar HV02 werkt, van HV02 terug naar HV01 niet"))
                .containsExactly("hv02 SOURCE", "hv01 DESTINATION");
        assertThat(roles("Migrer de HV01 vers HV02 ça marche toujours")).isEmpty();
    }

    @Test
    void wordsBetweenOrdinaryWordsAreNoDirection() {
        assertThat(roles("it fails when I want to move to another one")).isEmpty();
        assertThat(roles("moving users from OLD to NEW fails")).isEmpty();
    }

    @Test
    void portsAndPingsAreNoMoves() {
        assertThat(roles("HV01 -> HV02 port 445 fails")).isEmpty();
        assertThat(roles("HV01 -> HV02:6600 fails")).isEmpty();
        assertThat(roles("copy a -> b fails")).isEmpty();
    }

    @Test
    void whatIsMovedIsNotWhereItComesFrom() {
        assertThat(roles("Impossible de migrer APP03 vers HV02, cela \u00e9choue"))
                .containsExactly("hv02 DESTINATION");
        assertThat(roles("Livemigration von WEB01 nach HV02 bricht ab")).containsExactly("hv02 DESTINATION");
        assertThat(roles("Livemigration von HV01 nach HV02 bricht ab"))
                .containsExactly("hv01 SOURCE", "hv02 DESTINATION");
        assertThat(roles("[HV01]: PS C:\\> hostname\nmove HV01 to HV02 fails"))
                .containsExactly("hv01 SOURCE", "hv02 DESTINATION");
    }
}
