package org.migdoc.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** How pages look. */
public enum Stylesheet {
    /** The colours, light and dark, that all pages share. */
    TOKENS("tokens.css"),
    /** A diagnosis. */
    REPORT("report.css");

    private final String file;

    Stylesheet(String file) {
        this.file = file;
    }

    /** The rules, ending in a line break. */
    public String text() {
        try (InputStream in = Objects.requireNonNull(Stylesheet.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
