package org.migdoc;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.migdoc.diagnosis.Cause;
import org.migdoc.diagnosis.Diagnosis;

/**
 * Every cause has a near miss: a sample that has to stay quiet about it although it comes close.
 *
 * <p>A sample is a near miss of a cause when its {@code must_not} names the cause and either something in it was weighed for or
 * against that cause, or the articles say that the cause and what the sample really has are mistaken for each other. That it
 * does stay quiet is what {@link SamplesTest} asks.
 */
class NearMissTest {

    private static final Map<String, Cause> CAUSES =
            Doctor.shipped().knowledge().catalogue().causes();

    @Test
    void every_cause_has_a_near_miss() throws Exception {
        Set<String> without = new TreeSet<>(CAUSES.keySet());
        for (Path sample : SamplesTest.samples()) {
            JsonNode expected = SamplesTest.expectation(sample);
            List<String> excluded = new ArrayList<>(SamplesTest.texts(expected.path("must_not")));
            excluded.retainAll(without);
            if (!excluded.isEmpty()) {
                without.removeAll(cameClose(excluded, SamplesTest.texts(expected.path("primary")), sample));
            }
        }
        assertThat(without).as("causes without a near miss").isEmpty();
    }

    @Test
    void what_must_not_be_is_a_cause_that_exists() throws Exception {
        for (Path sample : SamplesTest.samples()) {
            assertThat(CAUSES.keySet())
                    .as("must_not of %s", sample)
                    .containsAll(
                            SamplesTest.texts(SamplesTest.expectation(sample).path("must_not")));
        }
    }

    private static List<String> cameClose(List<String> excluded, List<String> real, Path sample) throws Exception {
        List<String> close = new ArrayList<>();
        Diagnosis diagnosis = SamplesTest.diagnose(sample);
        for (String cause : excluded) {
            boolean weighed =
                    diagnosis.causes().stream().anyMatch(a -> a.cause().id().equals(cause));
            if (weighed || real.stream().anyMatch(other -> looksLike(cause, other))) {
                close.add(cause);
            }
        }
        return close;
    }

    private static boolean looksLike(String cause, String other) {
        return mistakenFor(cause).contains(other) || mistakenFor(other).contains(cause);
    }

    private static List<String> mistakenFor(String cause) {
        Cause entry = CAUSES.get(cause);
        return entry == null ? List.of() : entry.mistakenFor();
    }
}
