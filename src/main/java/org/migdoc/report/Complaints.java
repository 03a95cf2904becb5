package org.migdoc.report;

import java.util.ArrayList;
import java.util.List;

/**
 * What is wrong with one fact of a file: {@code facts.json:12: facts[3].port: … Maybe …}.
 *
 * @param document name of the file
 * @param line where the fact begins in it
 * @param path which fact it is: {@code facts[3]}
 * @param lines one for each thing wrong
 */
record Complaints(String document, int line, String path, List<String> lines) {

    Complaints(String document, int line, String path) {
        this(document, line, path, new ArrayList<>());
    }

    /**
     * Notes a thing wrong.
     *
     * @param below the field: {@code .port}
     */
    void add(String below, String what) {
        lines.add(document + ":" + line + ": " + path + Columns.cut(Printable.line(below), 60) + ": " + what);
    }
}
