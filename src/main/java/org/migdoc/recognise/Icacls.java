package org.migdoc.recognise;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.Fact;
import org.migdoc.regex.Pattern;

/**
 * Reads {@code icacls} and {@code cacls}.
 *
 * <pre>
 * D:\My VMs NT AUTHORITY\SYSTEM:(I)(OI)(CI)(F)
 *           CORP\HV01$:(OI)(CI)(F)
 *           NT VIRTUAL MACHINE\Virtual Machines:(OI)(CI)(RX)
 * </pre>
 *
 * Where the path ends tells the command, else the indentation of the second line, else the well-known accounts.
 */
final class Icacls {

    private static final int LONGEST = 1000;
    private static final Pattern ENTRY =
            Pattern.compile("([^:()<>|\"]{1,300}):((?:\\([A-Za-z, ]{1,60}\\)){1,8}[A-Z]?|[NRWCF])\\s*");
    private static final Pattern FIRST = Pattern.compile("\\s{0,8}\"?((?:[A-Za-z]:\\\\|\\\\\\\\)[^:<>|]{0,300}:.*)");
    private static final Pattern KNOWN = Pattern.compile(
            "\\s((?:NT AUTHORITY|NT-AUTORIT.T|AUTORITE NT|BUILTIN|VORDEFINIERT|NT VIRTUAL MACHINE|NT SERVICE|APPLICATION PACKAGE AUTHORITY|[\\w.-]{1,40})\\\\[^\\\\]{1,80}"
                    + "|CREATOR OWNER|ERSTELLER-BESITZER|CREATEUR PROPRIETAIRE|Everyone|Jeder|Tout le monde|Todos|\\S{1,80})$",
            Pattern.CASE_INSENSITIVE);

    private Icacls() {}

    /** Hands on the access lists that a block prints. */
    static void read(Block block, Consumer<Fact> facts) {
        int i = block.outputFrom();
        while (i < block.lines().size()) {
            Start start = start(block, i);
            if (start == null) {
                i++;
                continue;
            }
            int end = i + start.lines();
            int used = add(start.list(), block, end);
            while (used > 0) {
                end += used;
                used = add(start.list(), block, end);
            }
            start.list().origin(block.origin(i, end - 1));
            start.list().tell(facts);
            i = end;
        }
    }

    private record Start(AccessList list, int lines) {}

    private static @Nullable Start start(Block block, int i) {
        for (int lines = 1; lines <= 2; lines++) {
            AccessList list = i + lines <= block.lines().size() ? first(block, i, joined(block, i, lines)) : null;
            if (list != null) {
                return new Start(list, lines);
            }
        }
        return null;
    }

    /** Line {@code i}, with the next one when that is wanted, too: a mail client may have wrapped an account's name. */
    private static String joined(Block block, int i, int lines) {
        String text = block.lines().get(i).text();
        return lines == 1 ? text : text + ' ' + block.lines().get(i + 1).text().strip();
    }

    /** Adds the entry on line {@code i}; returns how many lines it takes, 0 when there is none. */
    private static int add(AccessList list, Block block, int i) {
        for (int lines = 1; lines <= 2 && i + lines <= block.lines().size(); lines++) {
            String text = joined(block, i, lines).strip();
            Matcher m = text.length() > LONGEST || FIRST.matcher(text).matches() ? null : ENTRY.matcher(text);
            if (m != null && m.matches()) {
                list.add(m.group(1), denied(m.group(2)), m.group(2), block.origin(i, i + lines - 1));
                return lines;
            }
        }
        return 0;
    }

    private static boolean denied(String right) {
        String upper = right.toUpperCase(Locale.ROOT);
        return upper.contains("(DENY)") || upper.contains("(N)") || upper.equals("N");
    }

    private static @Nullable AccessList first(Block block, int i, String text) {
        if (text.length() > LONGEST || !FIRST.matcher(text).matches()) {
            return null;
        }
        int accountAt = accountAt(block, i, text);
        if (accountAt < 0) {
            return null;
        }
        Matcher entry = ENTRY.matcher(text.substring(accountAt).strip());
        String path = text.substring(0, accountAt).strip();
        if (!entry.matches() || path.isEmpty()) {
            return null;
        }
        AccessList list = new AccessList(block, block.askedHost(), path);
        list.add(entry.group(1), denied(entry.group(2)), entry.group(2), block.origin(i));
        return list;
    }

    /** Where the account begins on the path's line, or -1. */
    private static int accountAt(Block block, int i, String text) {
        Command command = block.command();
        String path = command == null || command.arguments().isEmpty()
                ? ""
                : command.arguments().get(0).replace("\"", "");
        int indent = text.length() - text.stripLeading().length();
        if (!path.isEmpty()
                && text.regionMatches(true, indent, path, 0, path.length())
                && text.startsWith(" ", indent + path.length())) {
            return indent + path.length() + 1;
        }
        if (i + 1 < block.lines().size()) {
            int next = block.lines().get(i + 1).indent();
            if (next > indent + 3
                    && next < text.length()
                    && text.charAt(next - 1) == ' '
                    && ENTRY.matcher(text.substring(next)).matches()) {
                return next;
            }
        }
        int rights = text.indexOf(":", indent + 3);
        Matcher known = KNOWN.matcher(rights < 0 ? "" : text.substring(0, rights));
        return known.find() ? known.start(1) : -1;
    }
}
