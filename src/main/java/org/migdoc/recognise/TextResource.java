package org.migdoc.recognise;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Tables that ship beside this class: one row a line, columns separated by a tab, comments behind {@code #}.
 *
 * <pre>
 * # what it labels   language   spellings
 * ID                 de         Ereignis-ID|Ereigniskennung
 * </pre>
 */
final class TextResource {

    private TextResource() {}

    /** All rows of the table {@code name}, in order, each cut into its columns. */
    static List<String[]> rows(String name) {
        try (InputStream in = TextResource.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The table " + name + " is missing. Maybe the program was packed without it.");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The table " + name + " cannot be read.", e);
        }
    }
}
