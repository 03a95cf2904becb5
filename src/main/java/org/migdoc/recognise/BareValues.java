package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.migdoc.intake.Line;
import org.migdoc.regex.Pattern;

/**
 * Reads values that a command printed without their names, as objects of one property.
 *
 * <pre>
 * PS C:\&gt; (Get-VMHost).UseAnyNetworkForMigration
 * False
 * PS C:\&gt; Get-VM WEB01 | select -ExpandProperty Version
 * 9.0
 * </pre>
 */
final class BareValues {

    private static final int MOST = 60;
    private static final int LONGEST = 300;
    private static final Set<String> LISTS = Set.of(
            "msds-allowedtodelegateto",
            "serviceprincipalname",
            "serviceprincipalnames",
            "memberof",
            "message",
            "incompatibilities",
            "count",
            "length");
    private static final Pattern SAME_LINE = Pattern.compile(
            "\\)\\.['\"]?([A-Za-z][\\w-]{0,60})['\"]?(?:\\s{1,40}(True|False|\\d[\\w.]{0,20})|\\s{2,40}(\\S{1,60}))\\s*$");
    private static final Pattern ERROR = Pattern.compile("[\\w\\\\-]{3,60} ?: .*|At (?:line|[A-Z]):.*|\\s*\\+ .*");

    private BareValues() {}

    /** The objects, in printed order. */
    static List<PsObject> of(Block block) {
        Command command = block.command();
        if (command == null || command.properties().isEmpty()) {
            return List.of();
        }
        List<PsObject> objects = new ArrayList<>();
        Matcher same = SAME_LINE.matcher(command.text());
        if (same.find()) {
            objects.add(object(block, same.group(1), same.group(2) != null ? same.group(2) : same.group(3), 0));
            return objects;
        }
        List<Integer> lines = printed(block);
        List<String> properties = command.properties();
        for (int n = 0; n < lines.size(); n++) {
            int p = properties.size() == 1 ? 0 : properties.size() - lines.size() + n;
            if (p >= 0 && !LISTS.contains(properties.get(p).toLowerCase(Locale.ROOT))) {
                objects.add(object(
                        block,
                        properties.get(p),
                        block.lines().get(lines.get(n)).text().strip(),
                        lines.get(n)));
            }
        }
        return objects;
    }

    /** Indices of the lines of the first paragraph after the command that can be values; SPNs are not among them. */
    private static List<Integer> printed(Block block) {
        List<Integer> printed = new ArrayList<>();
        boolean begun = false;
        for (int i = block.outputFrom(); i < block.lines().size() && printed.size() < MOST; i++) {
            Line line = block.lines().get(i);
            if (line.blank()) {
                if (begun) {
                    break;
                }
                continue;
            }
            begun = true;
            boolean value = line.text().length() <= LONGEST
                    && !ERROR.matcher(line.text()).matches();
            if (!value) {
                return List.of();
            }
            if (Spn.parse(line.text()) == null) {
                printed.add(i);
            }
        }
        return printed;
    }

    private static PsObject object(Block block, String property, String value, int line) {
        PsObject.Cell cell = PsObjects.cell(block, property, value, line, line);
        return new PsObject(block, Map.of(property.toLowerCase(Locale.ROOT), cell), block.origin(line));
    }
}
