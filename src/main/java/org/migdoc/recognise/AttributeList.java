package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.Origin;
import org.migdoc.regex.Pattern;

/**
 * The values of an attribute of one directory object, as far as they were printed.
 *
 * @param account key of the account, or null when unknown
 * @param user true for a person's account
 * @param attribute its name in lower case
 * @param values in printed order; values that were cut off are left out
 * @param complete true when all values were printed
 * @param origin all its lines
 */
record AttributeList(
        @Nullable String account, boolean user, String attribute, List<Value> values, boolean complete, Origin origin) {

    private static final Pattern SPN_SEPARATOR = Pattern.compile("[,;\\n]");
    private static final Pattern DN_SEPARATOR =
            Pattern.compile("[,;]\\s{1,40}(?=CN=)|;(?=CN=)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOTHING = Pattern.compile(
            "(?i)[<(\\[]?\\s?(?:not set|leeg|puste|vuoto|vac.o|tomt|пусто|nicht (?:fest)?gesetzt|nicht festgelegt|non d.fini|no establecido|value not set|empty|leer|vide|none|keine|aucun)\\s?[>)\\]]?\\.?");

    /** One value with its place. */
    record Value(String text, Origin origin) {}

    /**
     * Takes apart what stands in a cell or after a colon: values parted by commas, semicolons or line breaks, in braces or not.
     * PowerShell cuts a list after a whole value ({@code {a, b, c, d...}}), a table anywhere (no closing brace then).
     */
    static List<Value> values(String printed, Origin origin) {
        String text = PsObject.withoutBraces(printed);
        if (text.isBlank() || NOTHING.matcher(text.strip()).matches()) {
            return List.of();
        }
        boolean names = text.regionMatches(true, text.startsWith("{") ? 1 : 0, "CN=", 0, 3);
        boolean closed = printed.strip().endsWith("}");
        List<Value> values = new ArrayList<>();
        Arrays.stream((names ? DN_SEPARATOR : SPN_SEPARATOR).split(text, -1))
                .map(v -> closed && v.endsWith("...")
                        ? v.substring(0, v.length() - 3).strip()
                        : v.strip())
                .filter(v -> !v.isEmpty() && !v.endsWith("..."))
                .forEach(v -> {
                    List<String> several = Spns.textsIn(v);
                    (several.size() > 1 ? several : List.of(v)).forEach(one -> values.add(new Value(one, origin)));
                });
        return values;
    }

    /** The SPNs among the values. */
    List<Spn> spns() {
        List<Spn> spns = new ArrayList<>();
        for (Value value : values) {
            Spn spn = Spn.parse(value.text());
            if (spn != null) {
                spns.add(spn);
            }
        }
        return spns;
    }
}
