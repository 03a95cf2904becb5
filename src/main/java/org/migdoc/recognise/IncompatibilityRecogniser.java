package org.migdoc.recognise;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Origin;
import org.migdoc.fact.Setting;
import org.migdoc.regex.Pattern;

/**
 * Reads the numbers of a compatibility report ({@code Compare-VM}), which are event ids of VMMS:
 *
 * <pre>
 * Incompatibilities  : {33012, 40010}              Message                              MessageId Source
 *                                                  -------                              --------- ------
 * Compare-VM says 33012 and 40002                  Could not find Ethernet switch 'LAN'     33012 Microsoft.HyperV…
 * </pre>
 *
 * gives a setting {@code Incompatibility} for each, with the number.
 */
final class IncompatibilityRecogniser implements Recogniser {

    private static final int LONGEST = 2000;
    private static final Pattern SPEAKS =
            Pattern.compile("incompatib|inkompatib|compare-vm|messageid|message id", Pattern.CASE_INSENSITIVE);
    private static final Pattern ID =
            Pattern.compile("(?<![\\w.-])(1[0-9]{4}|2[0-9]{4}|33[0-9]{3}|40[01][0-9]{2})(?![\\w-]|\\.\\d)");

    @Override
    public void recognise(Reading reading, Consumer<Fact> facts) {
        Set<String> seen = new HashSet<>();
        for (PsObject object : reading.objects()) {
            PsObject.Cell cell = object.cell("MessageId");
            if (cell != null && object.cell("TimeCreated") == null) {
                numbers(cell.value(), object.block(), cell.origin(), seen, facts);
            }
        }
        for (Block block : reading.blocks()) {
            for (int i = 0; i < block.lines().size(); i++) {
                String text = block.lines().get(i).text();
                if (text.length() <= LONGEST && SPEAKS.matcher(text).find()) {
                    numbers(text, block, block.origin(i), seen, facts);
                }
            }
        }
    }

    private static void numbers(String text, Block block, Origin origin, Set<String> seen, Consumer<Fact> facts) {
        Matcher id = ID.matcher(text);
        while (id.find()) {
            if (seen.add(origin.line() + ":" + id.group(1))) {
                facts.accept(new Setting(
                        origin,
                        block.askedHost(),
                        "CompatibilityReport",
                        null,
                        "Incompatibility",
                        id.group(1).toLowerCase(Locale.ROOT),
                        Double.valueOf(id.group(1)),
                        null));
            }
        }
    }
}
