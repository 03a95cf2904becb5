package org.migdoc.recognise;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import org.migdoc.regex.Pattern;

/** A place in a text that moves on over what it takes. */
final class TextCursor {

    private final String text;
    private int at;
    private String taken = "";

    TextCursor(String text) {
        this.text = text;
    }

    int at() {
        return at;
    }

    boolean atEnd() {
        return at >= text.length();
    }

    /** What stands behind the place. */
    String rest() {
        return text.substring(at);
    }

    /** What was taken last: the first group of its pattern, or all of it where it has none. */
    String taken() {
        return taken;
    }

    /** Moves behind {@code pattern} if that stands here. */
    boolean take(Pattern pattern) {
        return take(pattern, found -> true);
    }

    /** Moves behind {@code pattern} if that stands here and what would be {@link #taken()} is wanted. */
    boolean take(Pattern pattern, Predicate<String> wanted) {
        Matcher m = pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
        if (!m.lookingAt()) {
            return false;
        }
        String found = m.groupCount() > 0 && m.group(1) != null ? m.group(1) : m.group();
        if (!wanted.test(found)) {
            return false;
        }
        taken = found;
        at = m.end();
        return true;
    }

    /** Moves to {@code end} if that is a place further on; what lies between is taken. */
    boolean takeTo(int end) {
        if (end <= at || end > text.length()) {
            return false;
        }
        taken = text.substring(at, end);
        at = end;
        return true;
    }

    /** True when {@code pattern} stands here. */
    boolean sees(Pattern pattern) {
        return pattern.matcher(text)
                .region(at, text.length())
                .useTransparentBounds(true)
                .lookingAt();
    }

    /** Takes a point in time if one stands here. */
    boolean takeTime() {
        return takeTo(Times.end(text, at));
    }
}
