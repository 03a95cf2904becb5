package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * One record of separated values (RFC 4180): quotes round a cell, doubled inside, line breaks inside of quotes.
 *
 * @param cells without their quotes
 * @param last the line it ends in
 */
record CsvRecord(List<String> cells, int last) {

    private static final int MOST_LINES = 60;

    /** The record that begins in line {@code at}; a quote that never closes ends with its line. */
    static CsvRecord read(IntFunction<@Nullable String> lines, int at, char separator) {
        List<String> cells = new ArrayList<>();
        String first = lines.apply(at);
        String text = first == null ? "" : first;
        int last = at;
        while (isOpen(text) && last - at < MOST_LINES) {
            String more = lines.apply(last + 1);
            if (more == null) {
                break;
            }
            text = text + '\n' + more;
            last++;
        }
        boolean broken = isOpen(text);
        split(broken && first != null ? first : text, separator, cells);
        return new CsvRecord(cells, broken ? at : last);
    }

    private static boolean isOpen(String text) {
        return text.chars().filter(c -> c == '"').count() % 2 == 1;
    }

    private static void split(String text, char separator, List<String> cells) {
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' && quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString().strip());
    }
}
