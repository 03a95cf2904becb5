package org.migdoc.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.migdoc.report.Nearest;

/**
 * The arguments of one call.
 *
 * @param values of the options, in the order given; an empty list for a flag
 * @param files files, folders and {@code -}, in the order given
 * @param help true when only help is wanted
 */
record Given(Map<String, List<String>> values, List<String> files, boolean help) {

    boolean has(String option) {
        return values.containsKey(option);
    }

    /** The values of an option that may be given several times; empty when it was not given. */
    List<String> all(String option) {
        return values.getOrDefault(option, List.of());
    }

    /** The last value of an option that takes one of {@code allowed} only; the first of these when it was not given. */
    String choice(String option, String... allowed) throws UsageException {
        List<String> given = all(option);
        String value = given.isEmpty() ? allowed[0] : given.get(given.size() - 1);
        if (List.of(allowed).contains(value)) {
            return value;
        }
        List<String> words = Arrays.stream(allowed)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        String near = Nearest.to(value, words);
        throw new UsageException(option + " cannot be \"" + value + "\". Maybe "
                + (near == null ? "one of " + String.join(", ", words) : option + " " + near) + ".");
    }

    /** The values of an option as paths. */
    List<Path> paths(String option) throws UsageException {
        return paths(all(option));
    }

    static List<Path> paths(List<String> names) throws UsageException {
        List<Path> paths = new ArrayList<>();
        for (String name : names) {
            paths.add(path(name));
        }
        return paths;
    }

    static Path path(String name) throws UsageException {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new UsageException("\"" + name + "\" cannot be the name of a file: " + e.getReason()
                    + ". Maybe it was pasted with a character too many.");
        }
    }
}
