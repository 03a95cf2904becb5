package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Deals the words of a row whose blanks were squeezed out to the columns. */
final class Dealt {

    private static final Pattern DATE = Pattern.compile("\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}");
    private static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d{2}(?::\\d{2})?");
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]*");
    private static final Pattern UNIT = Pattern.compile("(?i)[kmgt]?i?b|[kmgt]bps|ms|bytes|%");
    private static final Pattern HALF = Pattern.compile("(?i)[ap]\\.?m\\.?");
    private static final Pattern NUMBERS = Pattern.compile(
            "(?i)\\((?:%|m|mb|gb|bytes|gbps)\\)|index|number|count|version|port$|metric|length|size|id$|ttl|weight|memory|priority");
    private static final Pattern TIMES = Pattern.compile("(?i)time|date|created|address|uptime");
    private static final List<String> TEXTS = List.of(
            "description",
            "message",
            "displayname",
            "friendlyname",
            "display name",
            "caption",
            "account",
            "name",
            "status",
            "alias",
            "location");

    private Dealt() {}

    /** How many values the words of a row are; a date with its time, and a number with its unit, are one. */
    static int count(String row, List<Word> words) {
        return values(row, words).size();
    }

    private static List<String> values(String row, List<Word> words) {
        List<String> values = new ArrayList<>();
        for (Word word : words) {
            String text = row.substring(word.start(), word.end());
            int last = values.size() - 1;
            if (last >= 0 && belongs(values.get(last), text)) {
                values.set(last, values.get(last) + ' ' + text);
            } else {
                values.add(text);
            }
        }
        return values;
    }

    /** One value for each column, or only the first one's when words are missing, or none when far too many are there. */
    static List<String> to(List<Columns.Column> columns, String row, List<Word> words) {
        List<String> values = values(row, words);
        int over = values.size() - columns.size();
        if (over < 0) {
            return values.subList(0, Math.min(1, values.size()));
        }
        if (over > 12) {
            return List.of();
        }
        return over == 0 ? values : bestFit(columns, values, over);
    }

    /** Gives the words left over to the column with which the numbers fall under the names that promise numbers. */
    private static List<String> bestFit(List<Columns.Column> columns, List<String> values, int over) {
        List<String> best = List.of();
        int least = Integer.MAX_VALUE;
        for (int c = columns.size() - 1; c >= 0; c--) {
            List<String> dealt = new ArrayList<>(values.subList(0, c));
            dealt.add(String.join(" ", values.subList(c, c + over + 1)));
            dealt.addAll(values.subList(c + over + 1, values.size()));
            int misfit = misfit(columns, dealt) * 20 + reluctance(columns.get(c));
            if (misfit < least) {
                best = dealt;
                least = misfit;
            }
        }
        return best;
    }

    private static int misfit(List<Columns.Column> columns, List<String> dealt) {
        int misfit = 0;
        for (int c = 0; c < columns.size(); c++) {
            boolean number = Character.isDigit(dealt.get(c).charAt(0));
            boolean promised = NUMBERS.matcher(columns.get(c).name()).find();
            misfit += number == promised
                            || number && TIMES.matcher(columns.get(c).name()).find()
                    ? 0
                    : 1;
        }
        return misfit;
    }

    /** How unlikely a column is to hold several words. */
    private static int reluctance(Columns.Column column) {
        String name = column.name().toLowerCase(Locale.ROOT);
        for (int t = 0; t < TEXTS.size(); t++) {
            if (name.contains(TEXTS.get(t))) {
                return t;
            }
        }
        return TEXTS.size();
    }

    private static boolean belongs(String before, String text) {
        return DATE.matcher(before).matches() && TIME.matcher(text).matches()
                || HALF.matcher(text).matches() && before.indexOf(':') > 0
                || NUMBER.matcher(before).matches() && UNIT.matcher(text).matches();
    }
}
