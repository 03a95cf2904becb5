package org.migdoc.recognise;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import org.migdoc.regex.Pattern;

/**
 * Reads events printed as XML, by the viewer old and new, {@code wevtutil}, {@code ToXml()} or "save as XML", whole or in part:
 *
 * <pre>
 * &lt;Event xmlns='…'&gt;&lt;System&gt;&lt;Provider Name='Microsoft-Windows-Hyper-V-VMMS'/&gt;&lt;EventID&gt;20406&lt;/EventID&gt;…
 * - &lt;System&gt;
 *   &lt;EventID Qualifiers="49152"&gt;20&lt;/EventID&gt;
 * </pre>
 *
 * It looks at tags by their local names and resolves nothing, so that neither a damaged nor a hostile text matters.
 */
final class EventXmlReader implements EventReader {

    private static final Pattern ID = Pattern.compile(
            "<\\\\?(?:\\w{1,20}:)?EventID(?:\\s[^<>]{0,80})?>\\s{0,40}(\\d{1,5})\\s{0,40}<", Pattern.CASE_INSENSITIVE);
    private static final Pattern BEGIN =
            Pattern.compile("<\\\\?(?:\\w{1,20}:)?Event(?:\\s[^<>]{0,400})?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern END = Pattern.compile("</(?:\\w{1,20}:)?Event\\s{0,3}>", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 400;
    private static final int CONSOLE = 60;

    @Override
    public void read(EventPage page) {
        int i = 0;
        while (i < page.size()) {
            if (page.free(i) && begins(page.text(i))) {
                int last = last(page, i);
                region(page, i, last);
                i = last;
            }
            i++;
        }
    }

    private static boolean begins(String text) {
        if (text.indexOf('<') < 0) {
            return false;
        }
        String lower = text.toLowerCase(Locale.ROOT).replace("\\", "");
        return lower.contains("<event") || lower.contains("<system>");
    }

    /** The last line that goes on as XML; a region ends early between two events when it has grown long. */
    private static int last(EventPage page, int first) {
        int last = first;
        boolean open = false;
        for (int i = first; i < page.size() && page.free(i); i++) {
            String text = page.text(i).strip();
            boolean tag = text.indexOf('<') >= 0;
            if (i > first && (page.starts(i) || !tag && !open && !text.endsWith(">")) || i - first > 2 * LONGEST) {
                break;
            }
            last = i;
            open = tag ? !text.endsWith(">") : open && !text.isEmpty();
            if (i - first > LONGEST && END.matcher(text).find()) {
                break;
            }
        }
        return last;
    }

    private static void region(EventPage page, int first, int last) {
        StringBuilder joined = new StringBuilder();
        int[] offsets = new int[last - first + 1];
        for (int i = first; i <= last; i++) {
            offsets[i - first] = joined.length();
            joined.append(page.text(i)).append(cutByConsole(page, i, first, last) ? "" : "\n");
        }
        String xml = joined.toString();
        Matcher id = ID.matcher(xml);
        boolean found = id.find();
        int from = 0;
        while (found) {
            String number = id.group(1);
            int begin = begin(xml, from, id.start());
            int behind = id.end();
            found = id.find();
            int end = end(xml, behind, found ? id.start() : xml.length());
            int line = first + line(offsets, begin);
            page.add(EventXml.read(xml.substring(begin, end))
                    .id(number)
                    .lines(line, Math.max(line, first + line(offsets, end - 1))));
            from = end;
        }
    }

    private static boolean cutByConsole(EventPage page, int i, int first, int last) {
        int width = page.text(i).length();
        return width >= CONSOLE
                && !page.text(i).endsWith(">")
                && (i < last && page.text(i + 1).length() == width
                        || i > first && page.text(i - 1).length() == width);
    }

    private static int begin(String xml, int from, int to) {
        Matcher begin = BEGIN.matcher(xml).region(from, to);
        int at = begin.find() ? begin.start() : from;
        while (begin.find()) {
            at = begin.start();
        }
        while (at < to && Character.isWhitespace(xml.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int end(String xml, int from, int to) {
        Matcher end = END.matcher(xml).region(from, to);
        int at = end.find() ? end.end() : to;
        Matcher next = BEGIN.matcher(xml).region(from, at);
        return next.find() ? next.start() : at;
    }

    private static int line(int[] offsets, int at) {
        int found = Arrays.binarySearch(offsets, at);
        return found >= 0 ? found : -found - 2;
    }
}
