package org.migdoc.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/**
 * Reads pasted text and gives its lines, numbered as they were given and freed from what mail programs, web pages, terminals and
 * word processors have done to them:
 *
 * <pre>
 * &gt; Get–VM “WEB01”                     Get-VM "WEB01"
 * ESC[31;1mMove-VM: failed ESC[0m      Move-VM: failed
 * &amp;quot;HV01&amp;quot;&lt;br&gt;Ox8007274D           "HV01" and 0x8007274D, two lines with the same number
 * </pre>
 *
 * Indentation is kept, because tables stand on it. Never throws.
 */
public final class LineCleaner {

    private LineCleaner() {}

    /** One line without its neighbours: what stands for a line end in it becomes a blank. */
    public static String clean(String raw) {
        List<Line> parts = lines(raw);
        if (parts.size() == 1) {
            return parts.get(0).text();
        }
        StringBuilder whole = new StringBuilder();
        for (Line part : parts) {
            whole.append(whole.isEmpty() ? "" : " ").append(part.text());
        }
        return whole.toString();
    }

    /** All lines of {@code text} in order. Parts of one line share its number; numbers of joined lines are left out. */
    public static List<Line> lines(String text) {
        return lines(RawLines.of(text, Integer.MAX_VALUE, Integer.MAX_VALUE).lines());
    }

    /** {@code raw} cleaned. */
    static List<Line> lines(List<Line> raw) {
        List<Line> given = Numbering.strip(QuotedPrintable.undo(raw));
        BitSet glued = RawLines.glued(given);
        Prefixes prefixes = new Prefixes();
        List<Line> cleaned = new ArrayList<>(given.size());
        for (int i = 0; i < given.size(); i++) {
            for (Line part : RawLines.parts(given.get(i))) {
                String text = Characters.plain(Entities.resolve(Terminal.plain(part.text())));
                text = dressed(prefixes.strip(text, glued.get(i)));
                cleaned.add(
                        text.equals(part.text()) && part.raw().equals(text)
                                ? part
                                : new Line(part.number(), part.raw(), text));
            }
        }
        return Collections.unmodifiableList(DoubledBlanks.drop(cleaned));
    }

    private static String dressed(String text) {
        String plain = Markdown.plain(Tags.remove(Links.unwrap(text)));
        plain = HexCodes.spell(plain);
        return plain.stripTrailing();
    }
}
