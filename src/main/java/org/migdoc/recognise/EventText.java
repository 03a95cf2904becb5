package org.migdoc.recognise;

import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import org.migdoc.regex.Pattern;

/** Where the message of an event ends. */
final class EventText {

    private static final int MOST_LINES = 60;
    private static final Pattern NUMBER = Pattern.compile("\\d{4,5}");
    private static final Pattern STOP =
            Pattern.compile("^\\s{0,8}(?:Event\\[\\d|- ?<|</?\\w|At line:\\d|\\+ |-{5,}|={5,}).*");
    private static final Pattern MESSAGE =
            Pattern.compile("^(?:\\t|\\s{2,}\\S|['\"„“«(]|.{0,400}\\(?(?:Virtual machine ID|ID des virtuellen) ).*");
    /** What a person writes below: of themselves, as a list, to somebody, or of another machine. */
    private static final Pattern PERSON = Pattern.compile(
            "\\s{0,8}(?:[-*\u2022]\\s|(?:on|from|at|auf|von|sur)\\s\\S{0,20}\\d|(?:hi|hello|hallo|bonjour|thanks|thank you|danke|merci|kind regards|"
                    + "regards|gr(?:u|\u00fc)(?:ss|\u00df)\\p{L}{0,2}|mfg|cordialement|p\\.?s\\.?:|edit:|update:|note:|so far|tried|already|any ideas?)\\b).*"
                    + "|.*\\b(?:we|I|my|our|we've|wir|ich|meine?[mnr]?|unsere?[mnr]?|nous|notre|nos|je|mon)\\b.*",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final int LONGEST = 400;
    /** Events whose message is a chain of other messages, set apart by blank lines. */
    private static final Set<Integer> CONTAINERS =
            Set.of(21501, 21502, 21503, 21111, 21125, 21126, 4768, 4769, 4771, 4776, 4624, 4625, 4648);

    private EventText() {}

    /** True for {@code 21502} and others whose message goes on behind blank lines. */
    static boolean isContainer(String id) {
        Matcher number = NUMBER.matcher(id);
        return number.find() && CONTAINERS.contains(Integer.parseInt(number.group()));
    }

    /**
     * The line behind the message that begins in line {@code from}.
     *
     * @param begun the message has begun in the line above
     * @param list its lines cannot be set apart by blank ones
     * @param opens lines that begin something else
     */
    static int end(EventPage page, int from, boolean begun, boolean list, IntPredicate opens, boolean container) {
        int end = from;
        boolean text = begun;
        boolean gap = false;
        int limit = Math.min(page.size(), from + MOST_LINES);
        for (int i = from; i < limit && !page.starts(i) && page.free(i) && !opens.test(i); i++) {
            if (page.blank(i)) {
                if (list && text) {
                    break;
                }
                gap = true;
                continue;
            }
            if (STOP.matcher(page.text(i)).matches() || gap && text && !goesOn(page.text(i), container)) {
                break;
            }
            gap = false;
            text = true;
            end = i + 1;
        }
        return end;
    }

    /** True when a paragraph behind a blank line belongs to the message. */
    private static boolean goesOn(String paragraph, boolean container) {
        if (!container) {
            return MESSAGE.matcher(paragraph).matches();
        }
        String start = paragraph.substring(0, Math.min(paragraph.length(), LONGEST));
        return !PERSON.matcher(start).matches()
                && !PERSON.matcher(Character.toLowerCase(start.charAt(0)) + start.substring(1))
                        .matches();
    }
}
