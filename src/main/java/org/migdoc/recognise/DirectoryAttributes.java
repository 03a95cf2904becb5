package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.migdoc.intake.Line;

/**
 * Finds the values of directory attributes, whichever tool printed them.
 *
 * <pre>
 * msDS-AllowedToDelegateTo : {cifs/HV02, cifs/HV02.corp.example...}        Get-ADComputer
 * PS C:\&gt; Get-ADComputer HV01 … | select -ExpandProperty msDS-AllowedToDelegateTo
 * cifs/HV02                                                               a value a line
 * msDS-AllowedToDelegateTo: cifs/HV02                                     ldifde, dsquery, LDP: {@link LdifAttributes}
 * </pre>
 */
final class DirectoryAttributes {

    private final Reading reading;
    private final Set<String> attributes;

    /**
     * A search.
     *
     * @param attributes names of the attributes in lower case
     */
    DirectoryAttributes(Reading reading, Set<String> attributes) {
        this.reading = reading;
        this.attributes = attributes;
    }

    /** All lists, first those of PowerShell objects, then of other outputs, each in the order of the text. */
    List<AttributeList> lists() {
        List<AttributeList> lists = new ArrayList<>();
        BitSet covered = reading.objectLines();
        for (PsObject object : reading.objects()) {
            object.cells().values().stream()
                    .filter(cell ->
                            attributes.contains(cell.name().toLowerCase(Locale.ROOT)) || isCalculated(object, cell))
                    .forEach(cell -> lists.add(ofCell(object, cell)));
        }
        for (int b = 0; b < reading.blocks().size(); b++) {
            AttributeList expanded =
                    expanded(reading.blocks().get(b), b + 1 == reading.blocks().size());
            if (expanded != null) {
                lists.add(expanded);
            } else {
                lists.addAll(new LdifAttributes(reading.blocks().get(b), attributes, covered, reading.hosts()).lists());
            }
        }
        return lists;
    }

    /** True for a property of the command's own making ({@code @{n='To'; e={…}}}) that shows the attribute. */
    private boolean isCalculated(PsObject object, PsObject.Cell cell) {
        Block block = object.block();
        boolean asked = attributes.stream().anyMatch(a -> block.commandHas("$_." + a) || block.commandHas("$_.'" + a));
        List<AttributeList.Value> values = asked ? AttributeList.values(cell.value(), cell.origin()) : List.of();
        return !values.isEmpty() && values.stream().allMatch(v -> Spn.parse(v.text()) != null);
    }

    private AttributeList ofCell(PsObject object, PsObject.Cell cell) {
        ObjectPlace place = ObjectPlace.of(object, 0, 1);
        boolean user = place.object().equals("ADUser");
        List<AttributeList.Value> values = AttributeList.values(cell.value(), cell.origin());
        boolean asked =
                !values.isEmpty() || wasAsked(object.block().command()) || isShownOfAnother(object, cell.name());
        return new AttributeList(
                user ? place.subject() : place.host(),
                user,
                cell.name().toLowerCase(Locale.ROOT),
                values,
                !cell.cut() && asked,
                cell.origin());
    }

    /** True when the same output shows values of that property of another object, so it was loaded. */
    private boolean isShownOfAnother(PsObject object, String property) {
        return reading.objects().stream()
                .filter(o -> o.block().equals(object.block()))
                .flatMap(o -> o.cells().values().stream())
                .anyMatch(c -> c.name().equalsIgnoreCase(property)
                        && !AttributeList.values(c.value(), c.origin()).isEmpty());
    }

    /** False when the command did not load extended properties, so that they print as empty. */
    private static boolean wasAsked(@Nullable Command command) {
        if (command == null
                || !(command.name().equals("get-adcomputer") || command.name().equals("get-aduser"))) {
            return true;
        }
        return command.parameters().keySet().stream().anyMatch("properties"::startsWith);
    }

    private @Nullable AttributeList expanded(Block block, boolean last) {
        Command command = block.command();
        String attribute = command == null
                ? null
                : command.properties().stream()
                        .map(p -> p.toLowerCase(Locale.ROOT))
                        .filter(attributes::contains)
                        .findFirst()
                        .orElse(null);
        if (command == null || attribute == null) {
            return null;
        }
        List<AttributeList.Value> values = new ArrayList<>();
        boolean cut = printed(block, values);
        boolean typed = block.lines()
                .get(0)
                .text()
                .strip()
                .equals(command.text().lines().findFirst().orElse(""));
        boolean nothing = values.isEmpty() && !cut && !typed && !last && wasAsked(command) && blank(block);
        String identity = ObjectPlace.identity(command);
        boolean user = command.name().equals("get-aduser");
        return values.isEmpty() && !nothing
                ? null
                : new AttributeList(
                        identity == null ? null : user ? Names.accountKey(identity) : Names.hostKey(identity),
                        user,
                        attribute,
                        values,
                        !cut && command.hosts().size() < 2,
                        block.origin());
    }

    private static boolean blank(Block block) {
        return block.lines().subList(block.outputFrom(), block.lines().size()).stream()
                .allMatch(Line::blank);
    }

    /** Collects values that stand one on a line; returns true when something was cut. */
    private static boolean printed(Block block, List<AttributeList.Value> values) {
        String wrapped = "";
        boolean cut = false;
        for (int i = block.outputFrom(); i < block.lines().size(); i++) {
            String text = (wrapped + ' ' + block.lines().get(i).text().strip()).strip();
            boolean value = Spn.parse(text) != null || text.regionMatches(true, 0, "CN=", 0, 3);
            cut |= Spn.cut(text);
            if (value) {
                values.add(new AttributeList.Value(text, block.origin(i)));
            }
            boolean first = !value
                    && wrapped.isEmpty()
                    && Character.isLetter(text.isEmpty() ? ' ' : text.charAt(0))
                    && text.length() < 60;
            wrapped = first ? text : "";
        }
        return cut;
    }
}
