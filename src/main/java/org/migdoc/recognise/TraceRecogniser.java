package org.migdoc.recognise;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Setting;
import org.migdoc.regex.Pattern;

/**
 * Counts the hops of {@code tracert}, in any language.
 *
 * <pre>
 * Tracing route to 10.30.1.200 over a maximum of 30 hops
 *
 *   1    &lt;1 ms    &lt;1 ms    &lt;1 ms  10.30.9.1
 *   2    &lt;1 ms    &lt;1 ms    &lt;1 ms  10.30.1.200
 * </pre>
 *
 * Gives a setting {@code Hops} of the object {@code Trace}: subject the target's address, number how many hops it took; only
 * where the target was reached.
 */
final class TraceRecogniser implements Recogniser {

    private static final Pattern HOP =
            Pattern.compile("^\\s{0,4}(\\d{1,2})\\s+(?:(?:<?\\s?\\d{1,5}\\s?ms|\\*)\\s+){3}(?:\\S{1,120}\\s)?\\[?("
                    + Ipv4.REGEX + ")\\]?\\s*$");

    @Override
    public void recognise(Reading reading, Consumer<Fact> facts) {
        for (Block block : reading.blocks()) {
            String target = null;
            int first = -1;
            for (int i = 0; i < block.lines().size(); i++) {
                String text = block.lines().get(i).text();
                Matcher hop = HOP.matcher(text.length() > 300 ? "" : text);
                if (hop.matches()) {
                    first = hop.group(1).equals("1") ? i : first;
                    if (hop.group(2).equals(target) && first >= 0) {
                        double hops = Integer.parseInt(hop.group(1));
                        facts.accept(new Setting(
                                block.origin(first, i),
                                block.host(),
                                "Trace",
                                target,
                                "Hops",
                                hop.group(1),
                                hops,
                                null));
                    }
                } else {
                    String named = Ipv4.first(text);
                    target = named == null ? target : named;
                    first = named == null ? first : -1;
                }
            }
        }
    }
}
