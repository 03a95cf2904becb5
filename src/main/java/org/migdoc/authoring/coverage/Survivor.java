package org.migdoc.authoring.coverage;

/**
 * A change of a condition that no sample notices.
 *
 * @param name of the rule, or the cause and what the row asks for
 * @param location of the condition
 * @param change {@code dropped} or {@code negated}
 * @param condition as written
 * @param differing in how many samples the rule then states something else, while all comes out as expected
 */
public record Survivor(String name, String location, String change, String condition, int differing) {

    String file() {
        return location.substring(0, location.lastIndexOf(':'));
    }

    int line() {
        return Integer.parseInt(location.substring(location.lastIndexOf(':') + 1));
    }
}
