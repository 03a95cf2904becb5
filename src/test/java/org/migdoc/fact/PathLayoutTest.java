package org.migdoc.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PathLayoutTest {

    private static IscsiPath path(String pair) {
        String[] ends = pair.split(">", 2);
        return new IscsiPath(new Origin("input", 1, 1, pair), "hv01", ends[0], ends[1], null, true);
    }

    private static PathLayout layout(String... pairs) {
        return PathLayout.of(
                "hv01", Arrays.stream(pairs).map(PathLayoutTest::path).toList());
    }

    @Test
    void each_adapter_to_each_portal_is_a_full_mesh() {
        assertThat(layout("10.1.1.1>10.1.1.9", "10.1.1.1>10.1.2.9", "10.1.2.1>10.1.1.9", "10.1.2.1>10.1.2.9"))
                .returns(true, PathLayout::fullMesh)
                .returns(false, PathLayout::straight)
                .returns(true, PathLayout::balanced);
    }

    @Test
    void one_portal_for_each_adapter_is_straight() {
        assertThat(layout("10.1.1.1>10.1.1.9", "10.1.2.1>10.1.2.9"))
                .returns(false, PathLayout::fullMesh)
                .returns(true, PathLayout::straight);
    }

    @Test
    void an_adapter_that_has_more_connections_than_another_is_unbalanced() {
        assertThat(layout("10.1.1.1>10.1.1.9", "10.1.1.1>10.1.2.9", "10.1.2.1>10.1.2.9"))
                .returns(false, PathLayout::balanced)
                .returns(2, PathLayout::most)
                .returns(1, PathLayout::fewest);
    }

    @Test
    void connections_that_windows_chose_the_adapter_for_are_left_out() {
        assertThat(layout("0.0.0.0>10.1.1.9", "10.1.2.1>10.1.2.9").paths()).isEqualTo(1);
    }

    @Test
    void no_connections_are_neither() {
        assertThat(layout())
                .returns(false, PathLayout::fullMesh)
                .returns(false, PathLayout::straight)
                .returns(0, PathLayout::paths);
    }
}
