package org.migdoc.regex;

import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An expression of {@link java.util.regex.Pattern} that sees at a glance that most texts cannot match, because they lack letters
 * that it needs. Stands in for that class where hundreds of expressions are tried on every line: matches are the same, and an
 * expression that no text passes is not even compiled.
 */
public final class Pattern {

    public static final int CASE_INSENSITIVE = java.util.regex.Pattern.CASE_INSENSITIVE;
    public static final int UNICODE_CASE = java.util.regex.Pattern.UNICODE_CASE;
    public static final int UNICODE_CHARACTER_CLASS = java.util.regex.Pattern.UNICODE_CHARACTER_CLASS;
    public static final int DOTALL = java.util.regex.Pattern.DOTALL;
    public static final int MULTILINE = java.util.regex.Pattern.MULTILINE;

    private static final java.util.regex.Pattern NEVER = java.util.regex.Pattern.compile("^(?!)");

    private final String expression;
    private final int flags;
    private Letters @Nullable [] required;
    private java.util.regex.@Nullable Pattern compiled;

    private Pattern(String expression, int flags) {
        this.expression = expression;
        this.flags = flags;
    }

    /** An expression; whether it is a right one shows when the first text comes. */
    public static Pattern compile(String expression) {
        return new Pattern(expression, 0);
    }

    /** An expression with flags, of those named here. */
    public static Pattern compile(String expression, int flags) {
        return new Pattern(expression, flags);
    }

    public static String quote(String literal) {
        return java.util.regex.Pattern.quote(literal);
    }

    public static boolean matches(String expression, CharSequence text) {
        return java.util.regex.Pattern.matches(expression, text);
    }

    public Matcher matcher(CharSequence text) {
        return (mayMatch(text) ? compiled() : NEVER).matcher(text);
    }

    /** False when the text lacks what every match has. */
    private boolean mayMatch(CharSequence text) {
        Letters[] any = required();
        Letters there = KnownTexts.letters(text);
        for (Letters one : any) {
            if (there.mayHold(one)) {
                return true;
            }
        }
        return false;
    }

    private Letters[] required() {
        Letters[] known = required;
        if (known == null) {
            known = RequiredLetters.of(expression).toArray(Letters[]::new);
            required = known;
        }
        return known;
    }

    private java.util.regex.Pattern compiled() {
        java.util.regex.Pattern known = compiled;
        if (known == null) {
            known = java.util.regex.Pattern.compile(expression, flags);
            compiled = known;
        }
        return known;
    }

    public String[] split(CharSequence text) {
        return compiled().split(text);
    }

    public String[] split(CharSequence text, int limit) {
        return compiled().split(text, limit);
    }

    public Stream<String> splitAsStream(CharSequence text) {
        return compiled().splitAsStream(text);
    }

    public String pattern() {
        return expression;
    }

    int flags() {
        return flags;
    }
}
