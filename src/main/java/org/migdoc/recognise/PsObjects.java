package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.List;
import org.migdoc.intake.Document;
import org.migdoc.intake.Line;
import org.migdoc.regex.Pattern;

/**
 * Takes PowerShell's views apart: lists, tables, and what {@code ConvertTo-Json}, {@code Export-Csv} and a paste with tabs make of
 * them.
 *
 * <pre>
 * Name                                      : HV01           Name State   Version
 * VirtualMachineMigrationAuthenticationType : CredSSP        ---- -----   -------
 *                                                            WEB01 Running 9.0
 * </pre>
 *
 * A table may have lost its dashes ({@link BareHeader}). Other tools that print such lists and tables ({@code whoami /groups}, {@code fltmc}, {@code diskpart}) are read, too.
 */
final class PsObjects {

    private static final int BREAKABLE_FROM = 20;
    private static final int WIDEST_MAIL = 100;
    private static final Pattern CUT = Pattern.compile("(?:\\.\\.\\.|\u2026)\\s?}?$");

    private PsObjects() {}

    /** The longest line of a document that could have been broken, when none is longer than mail lines are; else 0. */
    static int wrappedAt(Document document) {
        int longest = 0;
        for (Line line : document.lines()) {
            String text = line.raw().stripTrailing();
            if (text.indexOf(' ', BREAKABLE_FROM) > 0) {
                longest = Math.max(longest, line.raw().length());
            }
        }
        return longest <= WIDEST_MAIL ? longest : 0;
    }

    /**
     * The objects of a block, in printed order.
     *
     * @param widest the longest line of a document whose lines are wrapped, else 0
     */
    static List<PsObject> parse(Block block, int widest) {
        List<PsObject> objects = new ArrayList<>();
        List<Line> lines = block.lines();
        int i = block.outputFrom();
        while (i < lines.size()) {
            int next = i;
            if (PsList.startsAt(lines, i)) {
                next = new PsList(block, objects).read(i);
            } else if (PsTable.startsAt(block, i)) {
                next = new PsTable(block, widest, objects).read(i);
            } else if (BareHeader.startsAt(lines, i)) {
                next = new PsTable(block, widest, objects).readBare(i);
            } else if (PsJson.startsAt(lines, i)) {
                next = new PsJson(block, objects).read(i);
            } else if (DelimitedTable.startsAt(lines, i)) {
                next = new DelimitedTable(block, objects).read(i);
            }
            i = Math.max(next, i + 1);
        }
        return objects;
    }

    /** A cell of lines {@code first} to {@code last}. */
    static PsObject.Cell cell(Block block, String name, String value, int first, int last) {
        return new PsObject.Cell(name, value, CUT.matcher(value).find(), block.origin(first, last));
    }
}
