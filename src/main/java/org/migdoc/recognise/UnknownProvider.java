package org.migdoc.recognise;

import org.migdoc.regex.Pattern;

/**
 * A provider that nobody knows, in front of the id, where the columns show that it is one:
 *
 * <pre>
 * 03:14:31  Warning      b57nd60a                          4     Broadcom NetXtreme …
 * 2024-03-12 07:10:55  Some Storage Agent 7040   Information  …
 * </pre>
 */
final class UnknownProvider {

    private static final Pattern NAME = Pattern.compile(
            "([A-Za-z][\\w.&()+-]{1,40}(?: [A-Za-z][\\w.&()+-]{0,30}){0,3}?)(?=[ \\t|,;/]{1,60}\\d{1,5}(?:[\\s|,;/:]|$))");
    private static final Pattern WIDE = Pattern.compile("\\s{0,3}[|,;/\\t]|\\s{2}");
    private static final Pattern WIDE_BEHIND_NUMBER = Pattern.compile("\\s\\d{1,5}(?:\\s{2}|\\t)");

    private UnknownProvider() {}

    /** The name that {@code text} begins with, or {@code ""}; {@code sure} when time and level stand in front of it. */
    static String in(String text, boolean sure) {
        TextCursor cursor = new TextCursor(text);
        boolean name = cursor.take(NAME);
        return name && (sure || cursor.sees(WIDE) || cursor.sees(WIDE_BEHIND_NUMBER)) ? cursor.taken() : "";
    }
}
