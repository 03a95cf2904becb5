package org.migdoc.intake;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads text in which a mail program, a chat or a wiki has made links of names, and gives the names back:
 *
 * <pre>
 * HV02.corp.example&lt;http://hv02.corp.example/&gt;       HV02.corp.example
 * \\nas01\wsb&lt;file://nas01/wsb&gt;                     \\nas01\wsb
 * [admin@corp.example](mailto:admin@corp.example)  admin@corp.example
 * &lt;http://hv02.corp.example|hv02.corp.example&gt;      hv02.corp.example
 * https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fhv02%2F&amp;data=…   https://hv02/
 * </pre>
 */
final class Links {

    private static final String SCHEME = "(?:https?://|ftp://|file:|mailto:|tel:|sip:|callto:)";
    private static final List<String> MARKS = List.of("://", "file:", "mailto:", "tel:", "sip:", "callto:");
    private static final Pattern SAFE_LINK = Pattern.compile(
            "https?://[\\w.-]{1,80}safelinks\\.protection\\.outlook\\.com/[^\\s<>?]{0,80}\\?url=([^&\\s<>\"')\\]]{1,4000})[^\\s<>\"')\\]]{0,4000}");
    private static final Pattern DEFENSE = Pattern.compile(
            "https://urldefense\\.(?:com|us|proofpoint\\.com)/v3/__(.{1,2000}?)__;[^\\s<>\"')\\]]{0,2000}");
    private static final Pattern LABELLED = Pattern.compile("<" + SCHEME + "[^\\s<>|]{1,2000}\\|([^<>|]{1,400})>");
    private static final Pattern BEHIND = Pattern.compile("<" + SCHEME + "[^<>\\s]{0,2000}>");
    private static final Pattern MARKDOWN = Pattern.compile(
            "!?\\[([^\\[\\]]{1,400})]\\(\\s?<?" + SCHEME + "[^\\s()<>]{0,2000}>?(?:\\s\"[^\"]{0,200}\")?\\s?\\)");
    private static final Pattern WIKI =
            Pattern.compile("\\[([^\\[\\]|]{1,400})\\|" + SCHEME + "[^\\s\\[\\]|]{1,2000}]");

    private Links() {}

    /** {@code text} with what was written in place of what was made of it. */
    static String unwrap(String text) {
        if (text.indexOf(':') < 0 || MARKS.stream().noneMatch(text::contains)) {
            return text;
        }
        String plain = text;
        if (plain.contains("://")) {
            plain = SAFE_LINK.matcher(plain).replaceAll(m -> Matcher.quoteReplacement(decoded(m.group(1))));
            plain = DEFENSE.matcher(plain).replaceAll("$1");
        }
        if (plain.contains("](")) {
            plain = MARKDOWN.matcher(plain).replaceAll("$1");
        }
        if (plain.indexOf('<') >= 0) {
            plain = LABELLED.matcher(plain).replaceAll("$1");
            plain = withoutTwins(plain);
        }
        return plain.indexOf('[') >= 0 && plain.indexOf('|') >= 0
                ? WIKI.matcher(plain).replaceAll("$1")
                : plain;
    }

    private static String decoded(String url) {
        try {
            return URLDecoder.decode(url, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return url; // not encoded, or cut off in the middle of %2F
        }
    }

    /** Drops {@code <http://…>} behind the text it was made of and opens it where it stands alone. */
    private static String withoutTwins(String text) {
        Matcher link = BEHIND.matcher(text);
        StringBuilder rest = new StringBuilder(text.length());
        while (link.find()) {
            link.appendReplacement(rest, "");
            String url = link.group().substring(1, link.group().length() - 1);
            int end = rest.length();
            boolean glued = end > 0 && !Character.isWhitespace(rest.charAt(end - 1));
            if (!glued && url.toLowerCase(Locale.ROOT).contains(lastWord(rest))) {
                rest.setLength(rest.toString().stripTrailing().length());
            } else if (!glued) {
                rest.append(url);
            }
        }
        return link.appendTail(rest).toString();
    }

    /** The last word in lower case, or something no address contains. */
    private static String lastWord(StringBuilder text) {
        String words = text.substring(Math.max(0, text.length() - 300)).stripTrailing();
        String word = words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return word.isEmpty() ? "<" : word;
    }
}
