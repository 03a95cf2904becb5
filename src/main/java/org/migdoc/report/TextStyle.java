package org.migdoc.report;

/**
 * How a report for a terminal is to look.
 *
 * @param width columns, 80 to 120
 * @param colour true for colours
 * @param all true for unlikely causes too
 */
public record TextStyle(int width, boolean colour, boolean all) {

    public TextStyle {
        width = Math.max(80, Math.min(120, width));
    }
}
