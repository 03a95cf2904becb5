package org.migdoc.intake;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads text that was escaped for a web page, once or several times, and gives it back unescaped:
 *
 * <pre>
 * &amp;quot;HV01&amp;quot;   &amp;#39;WEB01&amp;#39;   &amp;#x27;   &amp;amp;lt;Event&amp;amp;gt;
 * "HV01"             'WEB01'           '        &lt;Event&gt;
 * </pre>
 *
 * In a line that has XML elements already, the escapes that XML itself needs are kept.
 */
final class Entities {

    private static final Pattern ENTITY =
            Pattern.compile("&(#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,7});");
    private static final List<String> LATIN_1 = List.of("""
            nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro \
            para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil \
            Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave \
            Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml \
            igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute \
            thorn yuml""".split(" "));
    private static final String OTHERS = """
            quot " apos ' lt < gt > amp & lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ lsaquo ‹ rsaquo › ndash – mdash — \
            hellip … bull • trade ™ euro € minus − OElig Œ oelig œ Scaron Š scaron š bsol \\ lowbar _ lpar ( rpar ) lsqb [ \
            rsqb ] lbrack [ rbrack ] colon : comma , period . sol / num # percnt % ast * plus + equals = semi ; dollar $ \
            grave ` commat @ excl ! quest ? lcub { rcub } lbrace { rbrace } vert | verbar | hyphen - dash -""";
    private static final Map<String, String> NAMED = named();
    private static final int TIMES = 3;

    private Entities() {}

    private static Map<String, String> named() {
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < LATIN_1.size(); i++) {
            named.put(LATIN_1.get(i), String.valueOf((char) (0xa0 + i)));
        }
        List<String> others = Arrays.asList(OTHERS.split(" "));
        for (int i = 0; i + 1 < others.size(); i += 2) {
            named.put(others.get(i), others.get(i + 1));
        }
        for (String blank : List.of("ensp", "emsp", "thinsp")) {
            named.put(blank, " ");
        }
        for (String nothing : List.of("zwnj", "zwj", "lrm", "rlm", "wbr")) {
            named.put(nothing, "");
        }
        named.put("Tab", "\t");
        return Map.copyOf(named);
    }

    /** {@code text} unescaped until nothing is left to unescape, at most three times. */
    static String resolve(String text) {
        if (text.indexOf('&') < 0 || text.indexOf(';') < 0) {
            return text;
        }
        boolean xml = Tags.isXml(text);
        String resolved = text;
        for (int i = 0; i < TIMES; i++) {
            String next = once(resolved, xml);
            if (next.equals(resolved)) {
                break;
            }
            resolved = next;
        }
        return resolved;
    }

    private static String once(String text, boolean xml) {
        Matcher entity = ENTITY.matcher(text);
        StringBuilder resolved = new StringBuilder(text.length());
        while (entity.find()) {
            String name = entity.group(1);
            String value = name.charAt(0) == '#' ? numbered(name) : NAMED.get(name);
            boolean keep = value == null || (xml && (value.equals("<") || value.equals("&")));
            entity.appendReplacement(resolved, Matcher.quoteReplacement(keep ? entity.group() : value));
        }
        return entity.appendTail(resolved).toString();
    }

    private static @Nullable String numbered(String name) {
        boolean hex = name.charAt(1) == 'x' || name.charAt(1) == 'X';
        int c = hex ? Integer.parseInt(name, 2, name.length(), 16) : Integer.parseInt(name, 1, name.length(), 10);
        if (c == '\n' || c == '\r') {
            return " ";
        }
        return Character.isValidCodePoint(c) && c != 0 ? Character.toString(c) : null;
    }
}
