package org.migdoc.report;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with one fact of a file: {@code facts.json:12: facts[3].port: … Maybe …}. */
final class Complaints {

    private final String document;
    private final String path;
    private final List<String> lines = new ArrayList<>();

    /**
     * @param document name of the file
     * @param path where the fact stands in it: {@code facts[3]}
     */
    Complaints(String document, String path) {
        this.document = document;
        this.path = path;
    }

    String document() {
        return document;
    }

    /** One line for each thing wrong, in the order of the file. */
    List<String> lines() {
        return lines;
    }

    /**
     * Notes a thing wrong.
     *
     * @param below the field: {@code .port}
     */
    void add(JsonValue at, String below, String what) {
        lines.add(document + ":" + at.line() + ": " + path + Columns.cut(Printable.line(below), 60) + ": " + what);
    }
}
