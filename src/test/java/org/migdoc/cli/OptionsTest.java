package org.migdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OptionsTest {

    private static final Options OPTIONS =
            new Options("try", List.of("--all"), Map.of("--rules", "DIR", "--format", "WORD"));

    @Test
    void optionsAndFilesComeInAnyOrder() throws UsageException {
        Given given = OPTIONS.read(
                List.of("a", "--rules", "r1", "--all", "-", "--rules=r2=x", "--format", "-", "--", "--all"));

        assertThat(given.files()).containsExactly("a", "-", "--all");
        assertThat(given.all("--rules")).containsExactly("r1", "r2=x");
        assertThat(given.has("--all")).isTrue();
        assertThat(given.all("--format")).containsExactly("-");
        assertThat(given.help()).isFalse();
    }

    @Test
    void theLastOfAChoiceCounts() throws UsageException {
        Given given = OPTIONS.read(List.of("--format", "text", "--format", "json"));

        assertThat(given.choice("--format", "text", "json")).isEqualTo("json");
        assertThat(OPTIONS.read(List.of()).choice("--format", "text", "json")).isEqualTo("text");
    }

    @Test
    void helpIsAskedForAnywhere() throws UsageException {
        assertThat(OPTIONS.read(List.of("a", "-h")).help()).isTrue();
        assertThat(OPTIONS.read(List.of("--", "-h")).help()).isFalse();
    }

    @Test
    void whatIsWrongIsSaid() {
        assertThatThrownBy(() -> OPTIONS.read(List.of("--rule", "x")))
                .isInstanceOf(UsageException.class)
                .hasMessage("there is no option \"--rule\". Maybe --rules. See 'migdoc try --help'.");
        assertThatThrownBy(() -> OPTIONS.read(List.of("--rules", "--all")))
                .hasMessageStartingWith("--rules needs a value. Maybe --rules DIR.");
    }
}
