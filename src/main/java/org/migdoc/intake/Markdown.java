package org.migdoc.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a line of a forum, a wiki or a chat and takes its mark-up out. Columns stay where they are:
 *
 * <pre>
 * ```powershell                      (empty)
 * • HV01: Kerberos                     HV01: Kerberos
 * - &lt;System&gt;                           &lt;System&gt;        (folding mark of Event Viewer's XML view)
 * **Event ID:** 20306                Event ID: 20306
 * \+ CategoryInfo   \&lt;Event          + CategoryInfo   &lt;Event
 * | Name  | State   |                  Name    State
 * `WEB01`                            'WEB01'
 * Move-VM -Name WEB01 `              Move-VM -Name WEB01          (PowerShell goes on in the next line)
 * </pre>
 */
final class Markdown {

    private static final Pattern FENCE = Pattern.compile(
            "\\s{0,12}(?:`{3,}\\s{0,4}[\\w.+-]{0,30}|\\{(?:code|noformat|quote)(?::[^{}]{0,80})?}|\\[/?(?:code|quote)(?:=[^\\[\\]]{0,40})?])\\s{0,80}");
    private static final Pattern BULLET = Pattern.compile("^(\\s{0,40})[•●◦▪‣·∙○■□➢➤✓✔►▶→]\\s");
    private static final Pattern LIST_DASH =
            Pattern.compile("^(\\s{0,40})[-*](?=\\s{1,3}[\\p{L}\\p{N}<\"'(\\[$%{\\\\])");
    private static final Pattern BOLD = Pattern.compile("(?<!\\*)\\*\\*(?! )([^*]{1,300})\\*\\*(?!\\*)");
    private static final Pattern ESCAPED_START = Pattern.compile("^(\\s{0,40})\\\\([+*#>|~-])(?=[\\s\\\\]|$)");
    private static final Pattern ESCAPED_ANGLE = Pattern.compile("(?<![\\w:.$>\\\\])\\\\<(?=[/!?A-Za-z])");
    private static final Pattern ESCAPED_BRACKETS = Pattern.compile("\\\\\\[([^\\[\\]\\\\]{1,80})\\\\]");
    private static final Pattern ESCAPED_RULE = Pattern.compile("\\\\([-=~*_#])(?=\\\\\\1)|(?<=([-=~*_#]))\\\\\\2");
    private static final Pattern DOUBLED_UNC =
            Pattern.compile("(?<![^\\s\"'(=])\\\\{4}([\\w.$-]{1,80})\\\\\\\\(?!\\\\)");
    private static final Pattern TABLE_RULE = Pattern.compile("[|:\\s+-]{3,}");

    private Markdown() {}

    /** {@code text} without mark-up; {@code ""} for a line that is nothing else. */
    static String plain(String text) {
        String plain = text;
        if ((plain.indexOf("```") >= 0 || plain.indexOf('{') >= 0 || plain.indexOf('[') >= 0)
                && FENCE.matcher(plain).matches()) {
            return "";
        }
        plain = plain.indexOf('\\') >= 0 ? withoutEscapes(plain) : plain;
        plain = plain.contains("**") ? BOLD.matcher(plain).replaceAll("$1") : plain;
        plain = withoutBullet(plain);
        plain = isTableRow(plain) ? columns(plain) : plain;
        return plain.indexOf('`') >= 0 ? withoutBackticks(plain) : plain;
    }

    private static String withoutEscapes(String text) {
        String plain = ESCAPED_RULE.matcher(text).replaceAll("$1$2");
        plain = ESCAPED_START.matcher(plain).replaceFirst("$1$2");
        if (ESCAPED_ANGLE.matcher(plain).find()) {
            plain = plain.replace("\\<", "<").replace("\\>", ">");
        }
        plain = ESCAPED_BRACKETS.matcher(plain).replaceAll("[$1]");
        return DOUBLED_UNC.matcher(plain).find() && plain.indexOf("\":") < 0 ? plain.replace("\\\\", "\\") : plain;
    }

    private static String withoutBullet(String text) {
        int i = 0;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        if (i == text.length()) {
            return text;
        }
        char first = text.charAt(i);
        Pattern bullet = first == '-' || first == '*' ? LIST_DASH : first > 0x7f ? BULLET : null;
        if (bullet == null) {
            return text;
        }
        Matcher m = bullet.matcher(text);
        return m.find() ? m.group(1) + " ".repeat(m.end() - m.end(1)) + text.substring(m.end()) : text;
    }

    /** True for {@code | a | b |}. */
    static boolean isTableRow(String text) {
        String row = text.strip();
        return row.length() > 4 && row.startsWith("|") && row.endsWith("|") && row.indexOf('|', 1) < row.length() - 1;
    }

    private static String columns(String row) {
        String columns = row.replace('|', ' ');
        return TABLE_RULE.matcher(row).matches() ? columns.replace(':', '-').replace('+', ' ') : columns;
    }

    private static String withoutBackticks(String text) {
        String plain = text;
        String trimmed = plain.stripTrailing();
        boolean continues =
                trimmed.endsWith(" `") && trimmed.chars().filter(c -> c == '`').count() % 2 == 1;
        if (continues) {
            plain = trimmed.substring(0, trimmed.length() - 1);
        }
        return plain.replace("``", "").replace('`', '\'');
    }
}
