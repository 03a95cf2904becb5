package org.migdoc.recognise;

import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.migdoc.regex.Pattern;

/** The machine that a sentence gives an event to: {@code 20770 and 21024 on HV01}, {@code HV01: 20414}. */
final class EventHost {

    /** A name that may be a machine's; group {@code host}. */
    static final String NAME = "(?<host>[\\p{L}][\\p{L}\\w-]{1,30}(?:\\.[\\w-]{1,40}){0,4})(?![\\p{L}\\w-])";

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern BEHIND = Pattern.compile(
            "[^.!?\n]{0,40}?\\b(?:on|at|auf|bei|sur|en|su)\\s(?:the\\s|source\\s|destination\\s|target\\s|host\\s|node\\s|server\\s|knoten\\s|quelle\\s|ziel\\s){0,3}\\(?"
                    + NAME,
            FLAGS);
    private static final Pattern BEFORE = Pattern.compile(
            "(?:^\\W{0,4}|\\b(?:on|at|auf|bei|sur)\\s|\\b(?:source|destination|target|host|node|server|quelle|ziel)\\s\\(?)"
                    + NAME
                    + "\\)?(?:\\s(?:logs|logged|has|shows|says|meldet|zeigt)\\b|(?:\\s(?:at |um )?\\d{1,2}:\\d{2}(?::\\d{2})?)?\\s?[:,-])(?=[^.!?]{0,60}$)",
            FLAGS);
    private static final Pattern SHAPE = Pattern.compile(
            "(?=[\\w-]{0,20}\\d)[A-Za-z][\\w-]{1,20}(?:\\..{1,80})?|[A-Z][A-Z0-9]{1,10}-[A-Z0-9-]{1,10}");
    private static final Pattern NO_HOST = Pattern.compile(
            "(?:event|id|no|nr|iscsiprt|iscsi|csv|vol|volume|disk|nic|kb|tcp|port|lun|step|part|hyper|srv?20|server20|win)-?\\d.*|hyper-v.*|iscsi.*|v\\d.*",
            Pattern.CASE_INSENSITIVE);

    private EventHost() {}

    /** Key of the machine named right behind or before the number between {@code start} and {@code end}, or null. */
    static @Nullable String near(String text, int start, int end, KnownHosts known) {
        Matcher behind = BEHIND.matcher(text).region(end, text.length());
        Matcher before = BEFORE.matcher(text.substring(0, start));
        boolean headed = before.find() && isHost(before.group("host"), known);
        boolean apart =
                headed && text.substring(end, Math.min(text.length(), end + 2)).startsWith(",");
        if (!apart && behind.lookingAt() && isHost(behind.group("host"), known)) {
            return Names.hostKey(behind.group("host"));
        }
        if (headed) {
            return Names.hostKey(before.group("host"));
        }
        return EventHeading.host(text.substring(0, start), known);
    }

    /** True for a name that the document uses for a machine, or that looks like one. */
    static boolean isHost(String name, KnownHosts known) {
        return known.knows(name)
                || SHAPE.matcher(name).matches() && !NO_HOST.matcher(name).matches();
    }
}
