package org.migdoc.recognise;

import org.migdoc.regex.Pattern;

/**
 * Tells whether a line goes on with a command line that a mail client wrapped.
 *
 * <pre>
 * PS C:\&gt; Get-ADComputer HV01 -Properties msDS-AllowedToDelegateTo | Select-Object
 * -ExpandProperty msDS-AllowedToDelegateTo
 * </pre>
 */
final class WrappedCommand {

    private static final Pattern WANTS_MORE = Pattern.compile(
            ".*(?:\\||[\\s(]-[A-Za-z]\\w{2,40}|\\b(?:Select-Object|Format-List|Format-Table|Where-Object|Sort-Object|ForEach-Object|select|where|sort|fl|ft|and|or|eq|like|match|notmatch))",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern CODE_START =
            Pattern.compile("(?:\\||-[A-Za-z]\\w{1,40}(?:[\\s:]|$)|}|@\\{|\\$|-[A-Z]\\s).*");
    private static final Pattern MORE_COMMANDS =
            Pattern.compile("(?:[A-Za-z]{2,14}-[A-Za-z]\\w{1,60}|type|cat|gc|findstr|netsh|hostname)(?:\\s.*|$)");
    private static final Pattern NAMES =
            Pattern.compile("[\\w.*'\"@$:\\\\-]{1,120}(?:,\\s?[\\w.*'\"@$:\\\\-]{1,120}){1,40}");
    private static final Pattern NAME = Pattern.compile("[\\w.*'\"@$:\\\\-]{1,160}");
    private static final Pattern CODE_INSIDE = Pattern.compile(
            ".*(?:\\s\\|\\s(?:\\?|%|select|where|sort|fl|ft|[A-Za-z]+-[A-Za-z]+)\\b|\\$_\\.|\\s-[a-z]{3,30}(?:\\s|$)|\\([a-z]+-[a-z]+).*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern OPEN_CALL = Pattern.compile("\\([A-Za-z]+-[A-Za-z]+");

    private WrappedCommand() {}

    private static long opened(String code) {
        return code.chars().filter(c -> c == '(').count()
                - code.chars().filter(c -> c == ')').count();
    }

    /** True when {@code next} is more of the command {@code code}. */
    static boolean goesOn(String code, String next) {
        if (next.length() > 400 || TableRows.isRule(next)) {
            return false;
        }
        boolean open = OPEN_CALL.matcher(code).find() && opened(code) > 0 && next.indexOf(')') >= 0;
        if (open
                || code.stripTrailing().endsWith(";")
                        && MORE_COMMANDS.matcher(next).matches()
                || CODE_START.matcher(next).matches()
                || CODE_INSIDE.matcher(next).matches()) {
            return true;
        }
        boolean wanting = WANTS_MORE.matcher(code).matches();
        return NAMES.matcher(next).matches() && (wanting || next.indexOf('*') >= 0)
                || wanting && NAME.matcher(next).matches();
    }
}
