package org.migdoc.diagnosis;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A name as somebody pasted it: cleaned of what cannot be part of one, and quoted for where it goes. */
final class PastedName {

    /** PowerShell takes all of these for a single quote. */
    private static final String SINGLE_QUOTES = "'‘’‚‛";

    private static final int LONGEST = 256;
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]*");
    private static final Pattern READABLE = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}._-]*");
    private static final String OPTION_MARKS = "-/–—―−";

    private PastedName() {}

    /** The name without control, line-break and invisible characters; null when nothing usable is left. */
    static @Nullable String clean(@Nullable String pasted) {
        if (pasted == null) {
            return null;
        }
        StringBuilder kept = new StringBuilder(Math.min(pasted.length(), LONGEST));
        pasted.codePoints().filter(PastedName::visible).limit(LONGEST + 1).forEach(kept::appendCodePoint);
        String name = kept.toString().strip();
        return name.isEmpty() || name.length() > LONGEST ? null : name;
    }

    private static boolean visible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> false;
            default -> true;
        };
    }

    /** True for a name that every shell takes as it is. */
    static boolean plain(String name) {
        return PLAIN.matcher(name).matches();
    }

    /** True for a name that needs no quotes in a sentence. */
    static boolean readable(String name) {
        return READABLE.matcher(name).matches();
    }

    /** True for what a program would take for one of its options, quoted or not. */
    static boolean option(String name) {
        return OPTION_MARKS.indexOf(name.charAt(0)) >= 0;
    }

    /** The name as it stands between single quotes in PowerShell: every kind of single quote doubled. */
    static String insideQuotes(String name) {
        StringBuilder doubled = new StringBuilder(name.length() + 4);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            doubled.append(c);
            if (SINGLE_QUOTES.indexOf(c) >= 0) {
                doubled.append(c);
            }
        }
        return doubled.toString();
    }

    /** The name between single quotes of its own. */
    static String quoted(String name) {
        return "'" + insideQuotes(name) + "'";
    }

    /** What stands in a command for a name that is not known: {@code <SOURCE-FQDN>}. */
    static String blank(String placeholder) {
        return "<" + placeholder.toUpperCase(Locale.ROOT).replace('.', '-') + ">";
    }
}
