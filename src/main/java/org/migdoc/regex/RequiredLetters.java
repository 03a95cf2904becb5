package org.migdoc.regex;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads from an expression what every text that it matches must hold: the {@link Letters} of one of several alternatives.
 *
 * <pre>
 * (?:port|puerto)s?\s+\d+       p, po, o, or, r, rt, t      or      p, pu, u, ue, e, er, …
 * </pre>
 *
 * What it cannot tell (classes of characters, what may be left out, what is only looked ahead or behind at) it takes to need
 * nothing.
 */
final class RequiredLetters {

    private static final int MOST_COMBINED = 24;
    private static final int UNKNOWN = -1;
    /** A place between characters, such as {@code \b}: what stands before it and behind it are neighbours. */
    private static final int EDGE = -2;

    private final String expression;
    private int at;

    private RequiredLetters(String expression) {
        this.expression = expression;
    }

    /** The alternatives of an expression; one of no letters when it needs none. */
    static List<Letters> of(String expression) {
        if (expression.contains("\\Q") || expression.contains("(?x")) {
            return List.of(new Letters());
        }
        return new RequiredLetters(expression).alternatives();
    }

    private List<Letters> alternatives() {
        List<Letters> all = new ArrayList<>(sequence());
        while (at < expression.length() && expression.charAt(at) == '|') {
            at++;
            all.addAll(sequence());
        }
        return all;
    }

    /** What stands side by side, up to the next {@code |}, the end of the group or of the expression. */
    private List<Letters> sequence() {
        Letters plain = new Letters();
        List<Letters> choice = List.of();
        int before = -1;
        while (at < expression.length() && "|)".indexOf(expression.charAt(at)) < 0) {
            char c = expression.charAt(at);
            if (c == '(') {
                boolean looked = looksAround();
                List<Letters> group = group();
                boolean needed = repeated() && !looked;
                choice = needed ? both(choice, group) : choice;
                before = looked ? before : -1;
            } else {
                int literal = next();
                boolean edge = literal == EDGE;
                boolean needed = repeated() && literal >= 0;
                if (needed) {
                    add(plain, before, (char) literal);
                }
                before = needed ? literal : edge ? before : -1;
            }
        }
        for (Letters one : choice) {
            one.addAll(plain);
        }
        return choice.isEmpty() ? List.of(plain) : choice;
    }

    private static void add(Letters letters, int before, char literal) {
        letters.add(literal);
        if (before >= 0) {
            letters.add((char) before, literal);
        }
    }

    /** Letters of an alternative of each, where these are few; else the choice that fewer texts pass. */
    private static List<Letters> both(List<Letters> a, List<Letters> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.isEmpty() ? b : a;
        }
        if (a.size() * b.size() > MOST_COMBINED) {
            return least(a) >= least(b) ? a : b;
        }
        List<Letters> all = new ArrayList<>();
        for (Letters one : a) {
            for (Letters other : b) {
                Letters together = new Letters();
                together.addAll(one);
                together.addAll(other);
                all.add(together);
            }
        }
        return all;
    }

    private static int least(List<Letters> choice) {
        return choice.stream().mapToInt(Letters::count).min().orElse(0);
    }

    /** At an opening parenthesis: whether the group only looks ahead or behind. */
    private boolean looksAround() {
        return startsWith("(?=") || startsWith("(?!") || startsWith("(?<=") || startsWith("(?<!");
    }

    private boolean startsWith(String start) {
        return expression.startsWith(start, at);
    }

    /** A group in parentheses, with its head: {@code (?:}, {@code (?<name>}, {@code (?i)}, … */
    private List<Letters> group() {
        at++;
        if (at < expression.length() && expression.charAt(at) == '?') {
            at++;
            boolean named = startsWith("<") && !startsWith("<=") && !startsWith("<!");
            String ends = named ? ">" : ":=!>)";
            while (at < expression.length() && ends.indexOf(expression.charAt(at)) < 0) {
                at++;
            }
            if (at < expression.length() && expression.charAt(at) != ')') {
                at++;
            }
        }
        List<Letters> inside = alternatives();
        at++;
        return inside;
    }

    /** The next character of its own, folded; or that it is unknown or no character. */
    private int next() {
        char c = expression.charAt(at++);
        return switch (c) {
            case '[' -> {
                skipClass();
                yield UNKNOWN;
            }
            case '.' -> UNKNOWN;
            case '^', '$' -> EDGE;
            case '\\' -> escaped();
            default -> Character.isSurrogate(c) ? UNKNOWN : Letters.fold(c);
        };
    }

    private int escaped() {
        char c = expression.charAt(at++);
        return switch (c) {
            case 'b', 'B', 'A', 'z', 'Z', 'G' -> {
                skip("{g}");
                yield EDGE;
            }
            case 'p', 'P', 'k', 'x', 'N' -> {
                skipName();
                yield UNKNOWN;
            }
            case 'u' -> {
                char literal = (char) Integer.parseInt(expression.substring(at, at + 4), 16);
                at += 4;
                yield Character.isSurrogate(literal) ? UNKNOWN : Letters.fold(literal);
            }
            case 'c' -> {
                at++;
                yield UNKNOWN;
            }
            case '0' -> {
                while (at < expression.length() && Character.isDigit(expression.charAt(at))) {
                    at++;
                }
                yield UNKNOWN;
            }
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> Character.isLetterOrDigit(c) ? UNKNOWN : Letters.fold(c);
        };
    }

    private void skip(String word) {
        at += startsWith(word) ? word.length() : 0;
    }

    /** Behind {@code \p}, {@code \k} and {@code \x}: a name in brackets, or that many characters. */
    private void skipName() {
        char kind = expression.charAt(at - 1);
        char open = expression.charAt(at);
        if (open == '{' || open == '<') {
            at = expression.indexOf(open == '{' ? '}' : '>', at) + 1;
        } else {
            at += kind == 'x' ? 2 : 1;
        }
    }

    private void skipClass() {
        int depth = 1;
        skip("^");
        skip("]");
        while (at < expression.length() && depth > 0) {
            char c = expression.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == '[') {
                depth++;
            } else if (c == ']') {
                depth--;
            }
            at++;
        }
    }

    /** Passes a quantifier, and tells whether what stands before it is there at least once. */
    private boolean repeated() {
        if (at >= expression.length()) {
            return true;
        }
        boolean needed = true;
        switch (expression.charAt(at)) {
            case '?', '*' -> {
                at++;
                needed = false;
            }
            case '+' -> at++;
            case '{' -> {
                needed = expression.charAt(at + 1) != '0';
                at = expression.indexOf('}', at) + 1;
            }
            default -> {
                return true;
            }
        }
        if (at < expression.length() && "?+".indexOf(expression.charAt(at)) >= 0) {
            at++;
        }
        return needed;
    }
}
