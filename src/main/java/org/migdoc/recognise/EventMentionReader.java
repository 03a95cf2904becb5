package org.migdoc.recognise;

import java.util.regex.Matcher;
import org.migdoc.regex.Pattern;

/**
 * Reads events that people mention in a sentence; what they mention is the id, with a word or a provider before it, or numbers
 * that only Hyper-V uses:
 *
 * <pre>
 * I see event 1135 on both nodes        イベント ID 1230 (Microsoft-Windows-FailoverClustering) も記録されています
 * 20414, 20770 and 21024 on HV01, then 13003 on HV02
 * 5 mins before: Kerberos 4             there is no event 20418 (does not count)
 * iScsiPrt 39 and 9                     17 mpio \Device\MPIODisk1 is in a degraded state
 * </pre>
 */
final class EventMentionReader implements EventReader {

    private static final int LONGEST_LINE = 1000;
    private static final int LONGEST_GAP = 16;
    private static final int MOST_IN_LINE = 20;
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\w.,:/\\\\$#{>-])" + EventIds.NUMBER, Pattern.CASE_INSENSITIVE);
    private static final Pattern MORE = Pattern.compile(
            "[\\s,;/&+()]{0,4}(?:and|und|et|y|e|or|oder|ou|then|dann|plus|と|、|和)?[\\s,;/&+'\"]{0,3}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern COMMAND = Pattern.compile(
            "get-winevent|get-eventlog|wevtutil|filterxpath|eventid ?=|-eq \\d|https?://\\S{0,200}event",
            Pattern.CASE_INSENSITIVE);

    @Override
    public void read(EventPage page) {
        for (int i = 0; i < page.size(); i++) {
            String text = page.text(i);
            if (page.free(i) && text.length() <= LONGEST_LINE) {
                line(page, i, text);
            }
        }
    }

    private static void line(EventPage page, int at, String text) {
        int listEnd = -1;
        String provider = "";
        int found = 0;
        int start = number(text, 0);
        while (start >= 0 && found < MOST_IN_LINE) {
            int end = start;
            while (end < text.length() && isDigit(text.charAt(end))) {
                end++;
            }
            Matcher number = NUMBER.matcher(text).region(start, text.length()).useTransparentBounds(true);
            if (end - start <= 5 && number.lookingAt()) {
                EventMention mention = new EventMention(page, at, start, end);
                boolean listed = listEnd >= 0
                        && start - listEnd < LONGEST_GAP
                        && MORE.matcher(text.substring(listEnd, start)).matches();
                if ((listed || mention.isEvent()) && !COMMAND.matcher(text).find()) {
                    provider = listed && mention.provider().isEmpty() ? provider : mention.provider();
                    page.add(mention.draft(provider));
                    listEnd = end;
                    found++;
                }
            }
            start = number(text, end);
        }
    }

    private static int number(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (isDigit(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
