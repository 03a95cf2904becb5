package org.migdoc.recognise;

import org.migdoc.regex.Pattern;

/** How people and lists write the number of an event and what stands beside it. */
final class EventIds {

    /** The word for "event" in front of a number. */
    static final String LABEL =
            "(?:event|ereignis(?:se)?|évé?nement|évènement|evento|событи\\p{L}{1,3}|zdarzeni\\p{L}{1,3}|gebeurtenis(?:sen)?|evt|e(?:v)?id|イベント|事件|이벤트)s?";

    /** A number that is no size, count, port, part of a date or of a name; group 1. */
    static final String NUMBER =
            "(\\d{1,5})(?![\\w%°\\\\]|[-:/.,]\\d|\\s?(?:[kmgt]i?b|ms|[mg]hz|s|sec\\w{0,5}|min\\w{0,5}|hours?|bytes?|vms?|paths?|times?"
                    + "|hosts?|nodes?|disks|percent|mal|stunden|days?|errors?|files?|retries)\\b)";

    /** A mention of an event anywhere in a sentence. */
    static final Pattern MENTION = Pattern.compile(
            "(?<![\\p{L}-])" + LABEL + "[\\s-]{0,2}(?:ids?)?[\\s:#]{1,4}\\d{1,5}\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** A task category that says nothing. */
    static final Pattern CATEGORY = Pattern.compile(
            "(?:none|keine?|aucune?|ningun[ao]|nessun[ao]|nenhum\\w?|n/a|なし|无|無|없음|\\(\\d{1,5}\\))(?=[\\s,;|\"]|$)",
            Pattern.CASE_INSENSITIVE);

    private EventIds() {}
}
