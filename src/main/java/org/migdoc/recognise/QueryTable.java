package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.migdoc.regex.Pattern;

/**
 * Reads the table that {@code dsquery} and {@code dsget} print when they are asked for several attributes.
 *
 * <pre>
 *   name    userAccountControl    msDS-AllowedToDelegateTo
 *   HV01    528384
 *   HV02    16781312              cifs/HV01;cifs/HV01.corp.example
 * </pre>
 *
 * Values begin below their titles. Where a mail client squeezed the blanks, a row counts only with as many words as titles.
 */
final class QueryTable {

    private static final int MOST_ROWS = 500;
    private static final int LONGEST = 4000;
    private static final Set<String> NAMES = Set.of("name", "samaccountname", "cn", "distinguishedname", "dn", "samid");
    private static final Pattern TITLE = Pattern.compile("[A-Za-z][\\w-]{1,60}");
    private static final Pattern TITLES =
            Pattern.compile("\\s{0,12}[A-Za-z][\\w-]{1,60}(?:\\s{1,80}[A-Za-z][\\w-]{1,60}){1,9}\\s*");

    private final Block block;
    private final int header;
    private final List<String> titles = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private int end;

    private QueryTable(Block block, int header) {
        this.block = block;
        this.header = header;
        Matcher title = TITLE.matcher(block.lines().get(header).text());
        while (title.find()) {
            titles.add(title.group().toLowerCase(Locale.ROOT));
            starts.add(title.start());
        }
        this.end = header + 1;
    }

    /** The table whose titles stand on line {@code i}, or null: it needs a column with names and another one that is asked for. */
    static @Nullable QueryTable at(Block block, int i, Set<String> attributes) {
        String text = block.lines().get(i).text();
        if (text.length() > LONGEST || !TITLES.matcher(text).matches()) {
            return null;
        }
        QueryTable table = new QueryTable(block, i);
        boolean named = table.titles.stream().anyMatch(NAMES::contains);
        return named && table.titles.stream().anyMatch(attributes::contains) ? table : null;
    }

    /** The values of these attributes, row by row. */
    List<AttributeList> lists(Set<String> attributes) {
        List<AttributeList> lists = new ArrayList<>();
        for (int i = header + 1; i < block.lines().size() && i - header < MOST_ROWS; i++) {
            List<String> cells = cells(block.lines().get(i).text());
            String account = account(cells);
            if (account == null) {
                break;
            }
            for (int c = 0; c < titles.size(); c++) {
                if (attributes.contains(titles.get(c))) {
                    List<AttributeList.Value> values = AttributeList.values(cells.get(c), block.origin(i));
                    lists.add(new AttributeList(
                            account, false, titles.get(c), values, !Spn.cut(cells.get(c)), block.origin(i)));
                }
            }
            end = i + 1;
        }
        return lists;
    }

    /** Index after the last row, once {@link #lists} was asked for. */
    int end() {
        return end;
    }

    private @Nullable String account(List<String> cells) {
        for (int c = 0; c < cells.size(); c++) {
            String cell = cells.get(c);
            if (NAMES.contains(titles.get(c)) && !cell.isEmpty()) {
                String distinguished = Names.ofDistinguishedName(cell.replace("\"", ""));
                String name = distinguished != null ? distinguished : cell;
                return Names.plausibleHost(name) ? Names.hostKey(name) : null;
            }
        }
        return null;
    }

    private List<String> cells(String text) {
        List<String> words = List.of(text.strip().split("\\s{1,200}", -1));
        if (words.size() == titles.size()) {
            return words;
        }
        List<String> cells = new ArrayList<>();
        for (int c = 0; c < starts.size(); c++) {
            int from = Math.min(starts.get(c), text.length());
            int to = c + 1 < starts.size() ? Math.min(starts.get(c + 1), text.length()) : text.length();
            cells.add(text.substring(from, to).strip());
        }
        return cells;
    }
}
