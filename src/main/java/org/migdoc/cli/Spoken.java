package org.migdoc.cli;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.migdoc.report.Nearest;

/**
 * A command in an interactive case: {@code done 2}, {@code why kcd-service-missing}. Whatever is none is the beginning of a
 * paste.
 *
 * @param word the command
 * @param argument what follows it, empty when nothing does
 */
record Spoken(String word, String argument) {

    private static final Pattern COMMAND =
            Pattern.compile("(?i)(?:(help|\\?|paste|show|fails|works|undo|skip|note|quit|exit)"
                    + "|(ask|plan)(?: +(\\d{1,3}))?"
                    + "|(done) +(\\d{1,3}(?:[ ,]+\\d{1,3})*)"
                    + "|(why) +([a-z0-9-]{3,60})"
                    + "|(read) +(\\S.*)"
                    + "|(save)(?: +(\\S+))?)");

    private static final Pattern SINGLE_WORD = Pattern.compile("[A-Za-z?]{2,8}");
    private static final List<String> WORDS = List.of(
            "help", "paste", "show", "fails", "works", "undo", "skip", "note", "quit", "exit", "ask", "plan", "done",
            "why", "read", "save");

    /** The command that {@code line} is, or null. */
    static @Nullable Spoken of(String line) {
        Matcher matcher = COMMAND.matcher(line);
        if (!matcher.matches()) {
            return null;
        }
        String word = "";
        String argument = "";
        for (int group = 1; group <= matcher.groupCount(); group++) {
            String part = matcher.group(group);
            if (part != null && word.isEmpty()) {
                word = part.toLowerCase(Locale.ROOT);
            } else if (part != null) {
                argument = part.strip();
            }
        }
        return new Spoken(word, argument);
    }

    /** The command that was meant by a line which looks like one and is none, or null for the beginning of a paste. */
    static @Nullable String meant(String line) {
        String first = line.split("\\s+", 2)[0].toLowerCase(Locale.ROOT);
        if (WORDS.contains(first) && line.length() < 24) {
            return first;
        }
        return SINGLE_WORD.matcher(line).matches() ? Nearest.to(first, WORDS) : null;
    }
}
