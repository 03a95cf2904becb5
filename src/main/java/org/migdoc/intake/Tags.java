package org.migdoc.intake;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads text with the tags of a web page and takes them out; the elements of event XML and the likes of {@code <DIR>} stay:
 *
 * <pre>
 * &lt;p&gt;Event &lt;b&gt;20306&lt;/b&gt;&lt;/p&gt;            Event 20306
 * &lt;td&gt;HV01&lt;/td&gt;&lt;td&gt;Running&lt;/td&gt;    HV01  Running
 * &lt;S S="Error"&gt;Move-VM : …&lt;/S&gt;     Move-VM : …
 * &lt;Data Name="VmName"&gt;WEB01&lt;/Data&gt;   as it is
 * </pre>
 */
final class Tags {

    private static final Pattern TAG = Pattern.compile("</?([A-Za-z][A-Za-z0-9:]{0,11})((?:\\s[^<>]{0,600})?)/?>");
    private static final Set<String> WEB = Set.of("""
            p br div span code pre b i u s em strong a font ul ol li dl dt dd table tbody thead tfoot tr td th colgroup col \
            h1 h2 h3 h4 h5 h6 hr blockquote body html head img center small big sub sup tt kbd samp strike del ins mark \
            article section main nav footer figure button svg path o:p meta style script title wbr nobr objs""".split(" "));
    private static final Set<String> SEPARATING =
            Set.of("td", "th", "p", "br", "div", "tr", "li", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "dt", "dd");
    private static final int LONGEST = 12;
    private static final Pattern EVIDENCE = Pattern.compile("\\s[\\w:.-]{1,40}\\s?=\\s?[\"'].*", Pattern.DOTALL);

    private Tags() {}

    /** {@code text} without the tags of web pages; cells of a table are kept apart by blanks. */
    static String remove(String text) {
        if (text.indexOf('>') < 0 || !mayHoldWeb(text)) {
            return text;
        }
        Matcher tag = TAG.matcher(text);
        StringBuilder rest = new StringBuilder(text.length());
        while (tag.find()) {
            tag.appendReplacement(rest, "");
            rest.append(isWeb(tag.group(1)) ? inPlaceOf(tag.group(1), rest.isEmpty()) : tag.group());
        }
        return tag.appendTail(rest).toString();
    }

    /** True when {@code text} has elements that are no web page's: a closing or empty one, or one with attributes. */
    static boolean isXml(String text) {
        if (text.indexOf('<') < 0 || text.indexOf('>') < 0) {
            return false;
        }
        Matcher tag = TAG.matcher(text);
        while (tag.find()) {
            boolean element = tag.group().startsWith("</")
                    || tag.group().endsWith("/>")
                    || EVIDENCE.matcher(tag.group(2)).matches();
            if (element && !isWeb(tag.group(1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayHoldWeb(String text) {
        for (int i = text.indexOf('<'); i >= 0; i = text.indexOf('<', i + 1)) {
            int start = text.startsWith("/", i + 1) ? i + 2 : i + 1;
            int end = start;
            while (end < text.length() && end - start < LONGEST && isNamePart(text.charAt(end))) {
                end++;
            }
            if (isWeb(text.substring(Math.min(start, end), end))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNamePart(char c) {
        return c == ':' || (c < 0x80 && Character.isLetterOrDigit(c));
    }

    private static boolean isWeb(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean spelling = name.equals(lower) || name.equals(name.toUpperCase(Locale.ROOT)) || name.equals("Objs");
        return spelling && WEB.contains(lower);
    }

    private static String inPlaceOf(String name, boolean first) {
        boolean apart = SEPARATING.contains(name.toLowerCase(Locale.ROOT));
        return apart && !first ? " " : "";
    }
}
