package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.migdoc.regex.Pattern;

/** Deals the words of a row whose blanks were squeezed out to the columns. */
final class Dealt {

    private static final Pattern DATE = Pattern.compile("\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}");
    private static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d{2}(?::\\d{2})?");
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]*");
    private static final Pattern UNIT = Pattern.compile("(?i)[kmgt]?i?b|[kmgt]bps|ms|bytes|%");
    private static final Pattern HALF = Pattern.compile("(?i)[ap]\\.?m\\.?");
    private static final Pattern NUMBERS = Pattern.compile(
            "(?i)\\((?:%|m|mb|gb|bytes|gbps)\\)|index$|number|count$|^count|version$|port$|metric$|length$|size$|^id$|eventid$|processid$|ttl$|weight$|memoryassigned|priority$");
    private static final Pattern TIMES = Pattern.compile("(?i)time|date|created|address|uptime");
    private static final Pattern TRUTHS =
            Pattern.compile("(?i)^is[A-Z].*|enabled$|duplex$|default$|^attached$|^success$|^present$");
    private static final Pattern ADDRESSES = Pattern.compile(
            "(?i)macaddress$|ipaddress$|^address$|localaddress|remoteaddress|initiatoraddress|targetaddress|ipv4address");
    private static final Pattern NUMBER_VALUE = Pattern.compile("[+-]?\\d[\\d.,]*(?:\\s?\\S{1,6})?");
    private static final Pattern TRUTH = Pattern.compile("(?i)true|false");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:[0-9A-Fa-f]{2}-){5}[0-9A-Fa-f]{2}|[0-9A-Fa-f]{12}|\\d{1,3}(?:\\.\\d{1,3}){3}|[0-9a-f:]{3,40}");
    private static final int WRONG = 20;
    private static final int IMPOSSIBLE = 1_000_000;
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
        List<String> dealt = over == 0 ? values : cheapest(columns, values);
        int misfit = 0;
        for (int c = 0; c < columns.size(); c++) {
            misfit += misfit(columns.get(c), dealt.get(c));
        }
        return misfit < WRONG ? dealt : values.subList(0, 1);
    }

    private static boolean belongs(String before, String text) {
        return DATE.matcher(before).matches() && TIME.matcher(text).matches()
                || HALF.matcher(text).matches() && before.indexOf(':') > 0
                || NUMBER.matcher(before).matches() && UNIT.matcher(text).matches();
    }

    /** Parts the values so that each column gets one or more, and what it gets suits its name as well as can be. */
    private static List<String> cheapest(List<Columns.Column> columns, List<String> values) {
        int[][] cost = new int[columns.size() + 1][values.size() + 1];
        int[][] from = new int[columns.size() + 1][values.size() + 1];
        for (int[] row : cost) {
            Arrays.fill(row, IMPOSSIBLE);
        }
        cost[0][0] = 0;
        for (int c = 1; c <= columns.size(); c++) {
            for (int end = c; end <= values.size(); end++) {
                for (int start = c - 1; start < end; start++) {
                    int price = cost[c - 1][start] + price(columns.get(c - 1), values.subList(start, end));
                    if (price < cost[c][end]) {
                        cost[c][end] = price;
                        from[c][end] = start;
                    }
                }
            }
        }
        List<String> dealt = new ArrayList<>();
        int end = values.size();
        for (int c = columns.size(); c > 0; c--) {
            dealt.add(0, String.join(" ", values.subList(from[c][end], end)));
            end = from[c][end];
        }
        return dealt;
    }

    /** How badly these values suit a column of that name. */
    private static int price(Columns.Column column, List<String> values) {
        String name = column.name().toLowerCase(Locale.ROOT);
        int reluctance = TEXTS.size();
        for (int t = TEXTS.size() - 1; t >= 0; t--) {
            reluctance = name.contains(TEXTS.get(t)) ? t : reluctance;
        }
        int words = values.size() == 1 ? 0 : (values.size() - 1) * (3 + reluctance) + reluctance;
        return misfit(column, values.get(0)) + words;
    }

    private static int misfit(Columns.Column column, String value) {
        boolean numbers = NUMBERS.matcher(column.name()).find();
        boolean truths = TRUTHS.matcher(column.name()).find();
        if (numbers || truths || ADDRESSES.matcher(column.name()).find()) {
            Pattern wanted = numbers ? NUMBER_VALUE : truths ? TRUTH : ADDRESS;
            return wanted.matcher(value).matches() ? 0 : WRONG;
        }
        boolean number = NUMBER_VALUE.matcher(value).matches()
                && !TIMES.matcher(column.name()).find();
        return number
                        || TRUTH.matcher(value).matches()
                        || ADDRESS.matcher(value).matches()
                ? 6
                : 0;
    }
}
