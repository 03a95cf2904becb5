package org.migdoc.intake;

import java.util.ArrayList;
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
        List<Line> given = WrappedRows.join(Numbering.strip(QuotedPrintable.undo(raw)));
        List<Quoting> quoting = Quoting.of(given);
        Prefixes prefixes = new Prefixes();
        List<Line> cleaned = new ArrayList<>(given.size());
        for (int i = 0; i < given.size(); i++) {
            List<Line> parts = RawLines.parts(given.get(i));
            if (parts.size() == 1) {
                cleaned.add(clean(parts.get(0), prefixes, quoting.get(i)));
            } else {
                cleaned.addAll(written(parts, prefixes));
            }
        }
        return Collections.unmodifiableList(DoubledBlanks.drop(cleaned));
    }

    /** The cleaned {@code parts} that are not blank, or one that is. */
    private static List<Line> written(List<Line> parts, Prefixes prefixes) {
        List<Line> all =
                parts.stream().map(p -> clean(p, prefixes, Quoting.UNKNOWN)).toList();
        List<Line> written = all.stream().filter(p -> !p.blank()).toList();
        return written.isEmpty() ? all.subList(0, 1) : written;
    }

    /** Characters that JSON writers escape although they need not: {@code host \\u0027HV02\\u0027}. */
    private static String unescaped(String text) {
        return text.indexOf("\\u00") < 0
                ? text
                : text.replace("\\u0027", "'")
                        .replace("\\u003c", "<")
                        .replace("\\u003e", ">")
                        .replace("\\u0026", "&");
    }

    private static Line clean(Line line, Prefixes prefixes, Quoting quoting) {
        String plain = Characters.plain(Entities.resolve(unescaped(Terminal.plain(line.text()))));
        String text = Markdown.plain(Tags.remove(Links.unwrap(prefixes.strip(plain, quoting))));
        text = HexCodes.spell(text).stripTrailing();
        return text.equals(line.raw())
                ? new Line(line.number(), line.raw(), line.raw())
                : new Line(line.number(), line.raw(), text);
    }
}
