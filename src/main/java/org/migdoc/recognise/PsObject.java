package org.migdoc.recognise;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.Origin;

/**
 * One object that PowerShell (or a tool of the same habit) printed as a list or as a row of a table.
 *
 * @param block where it stands
 * @param cells properties in printed order, keyed by name in lower case
 * @param origin all its lines
 */
record PsObject(Block block, Map<String, Cell> cells, Origin origin) {

    /**
     * One property.
     *
     * @param name as printed
     * @param value as printed, wrapped lines joined by a blank, braces kept
     * @param cut true when PowerShell cut it with {@code ...}
     */
    record Cell(String name, String value, boolean cut, Origin origin) {}

    /** The property of that name (any case), or null. */
    @Nullable
    Cell cell(String name) {
        return cells.get(name.toLowerCase(Locale.ROOT));
    }

    /** The value of that property (any case) without braces, or null when it is not there. */
    @Nullable
    String value(String name) {
        Cell cell = cell(name);
        return cell == null ? null : withoutBraces(cell.value());
    }

    /** {@code {a, b}} → {@code a, b}. */
    static String withoutBraces(String value) {
        String v = value.strip();
        return v.startsWith("{") && v.endsWith("}")
                ? v.substring(1, v.length() - 1).strip()
                : v;
    }

    /** What was listed: the cmdlet's noun in its own spelling ({@code VMHost}), or {@code ""} when unknown. */
    String noun() {
        Command command = block.command();
        String noun = command == null ? null : command.noun();
        return noun == null ? "" : noun;
    }
}
