package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.Fact;
import org.migdoc.fact.GroupMember;
import org.migdoc.fact.Listing;
import org.migdoc.intake.Line;
import org.migdoc.regex.Pattern;

/**
 * Reads {@code Get-LocalGroupMember}, {@code Get-ADGroupMember} and {@code Get-ADPrincipalGroupMembership}.
 *
 * <pre>
 * Invoke-Command HV01,HV02 { Get-LocalGroupMember 'Hyper-V Administrators' } | ft PSComputerName,Name
 *
 * PSComputerName Name
 * -------------- ----
 * HV01           CORP\svc-move
 * </pre>
 *
 * Each machine that the command names gets its listing: here HV02's has size 0.
 */
final class GroupObjects {

    private static final Pattern ERROR = Pattern.compile(
            "\\s{0,8}(?:Get-\\w{4,40} ?:|\\+ CategoryInfo|\\[[\\w.-]{1,63}] Connecting).*", Pattern.CASE_INSENSITIVE);

    private GroupObjects() {}

    /** Hands on the members and the listings of all blocks. */
    static void read(Reading reading, Consumer<Fact> facts) {
        for (int b = 0; b < reading.blocks().size(); b++) {
            Block block = reading.blocks().get(b);
            Command command = block.command();
            String noun = command == null || command.noun() == null
                    ? ""
                    : command.noun().toLowerCase(Locale.ROOT);
            if (command != null && (noun.equals("localgroupmember") || noun.equals("adgroupmember"))) {
                boolean last = b + 1 == reading.blocks().size();
                members(reading, block, command, noun.startsWith("ad"), last, facts);
            } else if (command != null && noun.equals("adprincipalgroupmembership")) {
                memberships(reading, block, command, facts);
            }
        }
    }

    private static void members(
            Reading reading, Block block, Command command, boolean domain, boolean last, Consumer<Fact> facts) {
        String named = named(command);
        if (named == null) {
            return;
        }
        String group = GroupNames.canonical(named);
        List<String> asked = domain ? List.of() : command.hosts();
        Map<String, Integer> sizes = new LinkedHashMap<>();
        asked.forEach(host -> sizes.put(host, 0));
        boolean cut = false;
        for (PsObject row : rows(reading, block)) {
            String host = domain ? null : host(row, block, asked);
            String member = member(row);
            cut |= row.cells().values().stream().anyMatch(PsObject.Cell::cut);
            if (member != null) {
                facts.accept(
                        new GroupMember(row.origin(), host, group, Names.accountKey(member), computer(row, member)));
                sizes.merge(host == null ? "" : host, 1, Integer::sum);
            }
        }
        boolean failed =
                block.lines().stream().anyMatch(l -> ERROR.matcher(l.text()).matches());
        boolean empty = sizes.values().stream().allMatch(size -> size == 0);
        if (empty && (failed || last || !blank(block))) {
            return;
        }
        if (sizes.isEmpty()) {
            String host = domain ? null : block.askedHost();
            sizes.put(host == null ? "" : host, 0);
        }
        boolean complete = !cut && !failed;
        sizes.forEach((host, size) -> facts.accept(
                GroupRecogniser.listing(block.origin(), host.isEmpty() ? null : host, group, complete, size)));
    }

    private static boolean blank(Block block) {
        return block.lines().subList(block.outputFrom(), block.lines().size()).stream()
                .allMatch(Line::blank);
    }

    private static List<PsObject> rows(Reading reading, Block block) {
        List<PsObject> rows = new ArrayList<>(BareValues.of(block));
        int first = block.lines().get(0).number();
        int last = block.lines().get(block.lines().size() - 1).number();
        reading.objects().stream()
                .filter(o -> o.origin().line() >= first && o.origin().line() <= last)
                .forEach(rows::add);
        return rows;
    }

    private static @Nullable String host(PsObject row, Block block, List<String> asked) {
        String column = row.value("PSComputerName");
        if (column != null && !column.isBlank() && !column.equalsIgnoreCase("localhost")) {
            return Names.hostKey(column);
        }
        return asked.size() > 1 ? null : block.askedHost();
    }

    private static @Nullable String member(PsObject row) {
        for (String name : List.of("SamAccountName", "Name", "Caption", "SID")) {
            String value = row.value(name);
            if (value != null && !value.isBlank()) {
                return value;
            }
        }
        return null;
    }

    private static boolean computer(PsObject row, String member) {
        return Names.isComputer(member) || "computer".equalsIgnoreCase(row.value("ObjectClass"));
    }

    private static @Nullable String named(Command command) {
        for (String parameter : List.of("group", "name", "sid", "identity")) {
            String value = command.parameter(parameter);
            if (value != null && !value.isBlank()) {
                return value;
            }
        }
        return command.arguments().isEmpty() || command.arguments().get(0).startsWith("$")
                ? null
                : command.arguments().get(0);
    }

    private static void memberships(Reading reading, Block block, Command command, Consumer<Fact> facts) {
        String identity = ObjectPlace.identity(command);
        if (identity == null) {
            return;
        }
        String account = Names.accountKey(identity);
        int size = 0;
        for (PsObject row : rows(reading, block)) {
            String group = row.value("name");
            if (group != null && !group.isBlank()) {
                facts.accept(new GroupMember(row.origin(), null, GroupNames.canonical(group), account));
                size++;
            }
        }
        if (size > 0) {
            facts.accept(new Listing(block.origin(), "memberships", account, true, size));
        }
    }
}
