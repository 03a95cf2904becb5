package org.migdoc.redact;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What can be told by its looks alone, wherever it stands. */
enum Identifier {
    GUID(
            "-",
            "(?<![0-9A-Fa-f])(?<![0-9A-Fa-f]-)[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}(?![0-9A-Fa-f])(?!-[0-9A-Fa-f])"),
    SID(
            "-",
            "(?<![\\w-])S-1-(?:5-21(?:-\\d{1,10}){3}(?:-\\d{1,10})?|12-1(?:-\\d{1,10}){4}|5-83-1(?:-\\d{1,10}){4})(?![\\d-])"),
    WWN(
            "-:.",
            "(?<![0-9A-Za-z:-])(?:[0-9A-Fa-f]{2}(?::[0-9A-Fa-f]{2}){7}|[0-9A-Fa-f]{2}(?:-[0-9A-Fa-f]{2}){7,15}|(?<=naa\\.|eui\\.)[0-9A-Fa-f]{16,32})(?![0-9A-Za-z:-])"),
    MAC(
            "-:.05",
            "(?<![0-9A-Za-z:.-])(?:[0-9A-Fa-f]{2}-(?:[0-9A-Fa-f]{2}-){4}[0-9A-Fa-f]{2}|(?:[0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2}"
                    + "|(?:[0-9A-Fa-f]{4}\\.){2}[0-9A-Fa-f]{4}|00155[Dd][0-9A-Fa-f]{6})(?![0-9A-Za-z:-])"),
    ADDRESS6(
            ":",
            "(?<![\\w:.\\]])(?=[0-9A-Fa-f:]{2,39}(?![\\w:]))(?:[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,6}::(?:[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,6})?"
                    + "|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){7})(?:%\\d{1,4})?"),
    ADDRESS(
            ".",
            "(?<![\\d.])(?<!(?i:version |version:|version=|\\bv))\\d{1,3}(?:\\.\\d{1,3}){3}(?!\\d|\\.\\d)(?:/\\d{1,2}(?!\\d))?");

    private final String marks;
    private final Pattern pattern;

    Identifier(String marks, String regex) {
        this.marks = marks;
        this.pattern = Pattern.compile(regex);
    }

    /** True when {@code line} has a character that every identifier of this kind has. */
    boolean possible(String line) {
        for (int i = 0; i < marks.length(); i++) {
            if (line.indexOf(marks.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    Matcher in(String line) {
        return pattern.matcher(line);
    }

    /** The same for all spellings of one identifier. */
    String key(String printed) {
        String lower = this == SID ? printed : printed.toLowerCase(Locale.ROOT);
        return this == MAC || this == WWN ? lower.replaceAll("[-:.]", "") : lower;
    }

    /** {@code key} spelt as {@code printed} is: its separators, its capitals. */
    String like(String key, String printed) {
        boolean capitals = this != SID && printed.chars().anyMatch(c -> c >= 'A' && c <= 'F');
        String cased = capitals ? key.toUpperCase(Locale.ROOT) : key;
        if (this != MAC && this != WWN) {
            return cased;
        }
        StringBuilder spelt = new StringBuilder();
        int at = 0;
        for (int i = 0; i < printed.length(); i++) {
            boolean digit = Character.digit(printed.charAt(i), 16) >= 0;
            spelt.append(digit ? cased.charAt(at++) : printed.charAt(i));
        }
        return spelt.toString();
    }
}
