package org.migdoc.recognise;

import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.migdoc.regex.Pattern;

/** Numbers that are TCP ports: after the word, behind a machine's name ({@code hv02:6600}), or known to be one. */
final class PortNumber {

    private static final Set<Integer> TELLING = Set.of(6600, 445, 5985, 5986, 3260, 3343, 2179, 3389);
    private static final Set<Integer> KNOWN = Set.of(135, 139, 80, 443, 88, 389, 53, 464, 636, 3268);
    private static final Pattern HOST_PORT = Pattern.compile("([A-Za-z][\\w.-]{0,120}|" + Ipv4.REGEX + "):(\\d{2,5})");
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{1,4}");

    private PortNumber() {}

    /**
     * The port in {@code raw}, one word of a sentence, or null.
     *
     * @param named true when the word "port" stands before it
     */
    static @Nullable Integer in(String raw, boolean named) {
        String word = Names.bare(raw);
        Matcher pair = HOST_PORT.matcher(word);
        boolean paired = pair.matches();
        String digits = paired ? pair.group(2) : word;
        Integer port = NUMBER.matcher(digits).matches() && !raw.contains("%") ? of(digits) : null;
        if (port == null) {
            return null;
        }
        boolean known = KNOWN.contains(port);
        boolean marked = (named || paired && Remarks.host(pair.group(1))) && (port >= 100 || known);
        return marked || TELLING.contains(port) || known && !paired ? port : null;
    }

    /** True for a port that hardly any other number in such a text equals. */
    static boolean telling(int port) {
        return TELLING.contains(port);
    }

    /** The port number in {@code digits}, or null when it is none. */
    static @Nullable Integer of(String digits) {
        String bare = digits.strip();
        boolean number = !bare.isEmpty() && bare.length() <= 5 && bare.chars().allMatch(c -> c >= '0' && c <= '9');
        int port = number ? Integer.parseInt(bare) : 0;
        return port > 0 && port < 65_536 ? Integer.valueOf(port) : null;
    }
}
