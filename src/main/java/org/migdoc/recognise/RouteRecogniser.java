package org.migdoc.recognise;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Setting;

/**
 * Reads the default routes of {@code route print}, in any language by its structure, and of {@code Get-NetRoute}:
 *
 * <pre>
 * Network Destination        Netmask          Gateway       Interface  Metric
 *           0.0.0.0          0.0.0.0         10.1.0.1        10.1.0.11    271
 *
 * ifIndex DestinationPrefix   NextHop     RouteMetric ifMetric PolicyStore
 * 9       0.0.0.0/0           10.1.0.1            256 15       ActiveStore
 * </pre>
 *
 * Gives a {@link Setting} {@code DefaultRoute} of the object {@code route} for each: its gateway as the value, its metric as the
 * number, the address or index of its adapter as the subject. Persistent routes, which name no adapter, are left out.
 */
final class RouteRecogniser implements Recogniser {

    private static final int LONGEST = 300;
    private static final String ADDRESS = "(\\d{1,3}(?:\\.\\d{1,3}){3})";
    private static final Pattern PRINTED = Pattern.compile("\\s{0,40}0\\.0\\.0\\.0\\s{1,40}0\\.0\\.0\\.0\\s{1,40}"
            + ADDRESS + "\\s{1,40}" + ADDRESS + "\\s{1,40}(\\d{1,5})\\s*");
    private static final Pattern LISTED = Pattern.compile("\\s{0,20}(\\d{1,4})\\s{1,40}0\\.0\\.0\\.0/0\\s{1,40}"
            + ADDRESS + "\\s{1,40}(\\d{1,5})(?:\\s{1,40}(\\d{1,5}))?\\b.{0,60}");

    @Override
    public void recognise(Reading reading, Consumer<Fact> facts) {
        for (Block block : reading.blocks()) {
            for (int i = block.outputFrom(); i < block.lines().size(); i++) {
                String text = block.lines().get(i).text();
                if (text.length() <= LONGEST) {
                    read(block, i, text, facts);
                }
            }
        }
    }

    private static void read(Block block, int i, String text, Consumer<Fact> facts) {
        Matcher printed = PRINTED.matcher(text);
        Matcher listed = LISTED.matcher(text);
        if (printed.matches()) {
            facts.accept(route(block, i, printed.group(2), printed.group(1), Double.parseDouble(printed.group(3))));
        } else if (listed.matches()) {
            double own = Double.parseDouble(listed.group(3));
            double adapter = listed.group(4) == null ? 0 : Double.parseDouble(listed.group(4));
            facts.accept(route(block, i, listed.group(1), listed.group(2), own + adapter));
        }
    }

    private static Setting route(Block block, int i, String subject, String gateway, double metric) {
        return new Setting(
                block.origin(i), AskedHost.of(block), "route", subject, "DefaultRoute", gateway, metric, null);
    }
}
