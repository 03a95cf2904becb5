package org.migdoc.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the lines of one document in order and takes off what a mail program or PowerShell 7 has put before them:
 *
 * <pre>
 * &gt; &gt; Event ID: 20306                        Event ID: 20306
 * | Event ID: 20306                          Event ID: 20306
 * Line |                                     Line |
 *   12 |  Move-VM -Name WEB01                 Move-VM -Name WEB01
 *      | Virtual machine migration …         Virtual machine migration …
 * </pre>
 *
 * What only looks like it stays: {@code >rdp-tcp#3} of quser, the prompt {@code >>} below a PowerShell command, a pipeline that
 * begins its line with {@code |}.
 */
final class Prefixes {

    private static final Pattern PROMPT =
            Pattern.compile("\\s{0,8}(?:\\[[\\w.-]{1,80}]:?\\s{0,3})?PS(?:\\s[^>]{0,200})?>.*|>>(?:\\s.*)?");
    private static final Pattern PIPELINE = Pattern.compile(
            "\\s{0,4}(?:[A-Z][a-z]+-[A-Z]\\w+|(?:ft|fl|fw|select|where|sort|group|measure|foreach|tee|more|clip|find|findstr|sls|ogv|out-\\w+|format-\\w+|select-\\w+)\\b|[%?]).*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SOURCE_GUTTER = Pattern.compile("\\s{0,8}\\d{1,6} \\|( ?)");
    private static final Pattern TEXT_GUTTER = Pattern.compile("\\s{3,12}\\|(?: |$)");
    private static final Pattern GUTTER_HEAD = Pattern.compile("Line \\|\\s{0,4}");
    private static final int DEEPEST = 30;

    private boolean belowPrompt;
    private int marksOfPrompt;
    private int marks;
    private boolean inGutter;

    /**
     * {@code text} without its prefixes.
     *
     * @param quoting what its neighbours say
     */
    String strip(String text, Quoting quoting) {
        String rest = withoutMarks(text, quoting);
        rest = withoutGutter(rest);
        belowPrompt = PROMPT.matcher(rest).matches() && rest.length() < 2000;
        marksOfPrompt = belowPrompt ? marks : 0;
        return rest;
    }

    private String withoutMarks(String text, Quoting quoting) {
        int at = 0;
        for (marks = 0; marks < DEEPEST; marks++) {
            int mark = firstMark(text, at);
            if (mark < 0 || !isQuote(text, mark, quoting)) {
                break;
            }
            at = mark + 1;
            if (quoting != Quoting.GLUED && at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
        }
        return text.substring(at);
    }

    /** Index of a {@code >} or {@code |} that stands at {@code at} or up to three blanks behind it, or -1. */
    private static int firstMark(String text, int at) {
        int i = at;
        while (i < text.length() && i < at + 3 && text.charAt(i) == ' ') {
            i++;
        }
        if (i == text.length()) {
            return -1;
        }
        char c = text.charAt(i);
        return c == '>' || (c == '|' && i < at + 2) ? i : -1;
    }

    private boolean isQuote(String text, int mark, Quoting quoting) {
        if (text.charAt(mark) == '|') {
            return isBarQuote(text, mark, quoting);
        }
        int end = mark;
        while (end < text.length() && text.charAt(end) == '>') {
            end++;
        }
        boolean apart = end == text.length() || Character.isWhitespace(text.charAt(end));
        boolean continuation = belowPrompt && marks >= marksOfPrompt && apart && end - mark == 2;
        boolean glued =
                quoting == Quoting.GLUED && !text.startsWith(">rdp-", mark) && !text.startsWith(">console", mark);
        return !continuation && (apart || glued);
    }

    private static boolean isBarQuote(String text, int mark, Quoting quoting) {
        boolean apart = mark + 1 == text.length() || text.charAt(mark + 1) == ' ';
        return apart
                && !Markdown.isTableRow(text.substring(mark))
                && (quoting == Quoting.BARRED || !isPipeline(text.substring(mark + 1)));
    }

    /** True when {@code text}, which stood behind a {@code |}, reads like the next command of a pipeline. */
    static boolean isPipeline(String text) {
        return PIPELINE.matcher(text).matches();
    }

    private String withoutGutter(String text) {
        if (text.indexOf('|') < 0) {
            inGutter = false;
            return text;
        }
        if (GUTTER_HEAD.matcher(text).matches()) {
            inGutter = true;
            return text;
        }
        Matcher source = SOURCE_GUTTER.matcher(text);
        if (source.lookingAt() && (inGutter || (!source.group(1).isEmpty() && text.startsWith(" ", source.end())))) {
            return text.substring(source.end());
        }
        Matcher gutter = TEXT_GUTTER.matcher(text);
        boolean pipeline = !inGutter && gutter.lookingAt() && isPipeline(text.substring(gutter.end()));
        return gutter.lookingAt() && !pipeline && !Markdown.isTableRow(text) ? text.substring(gutter.end()) : text;
    }
}
