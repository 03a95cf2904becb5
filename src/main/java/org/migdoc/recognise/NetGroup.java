package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.Fact;
import org.migdoc.fact.GroupMember;
import org.migdoc.fact.Listing;
import org.migdoc.regex.Pattern;

/**
 * Reads {@code net localgroup}, {@code net group} and {@code net user}, in any language.
 *
 * <pre>
 * Alias name     Administrators
 * Comment        Administrators have complete and unrestricted access to the computer/domain
 *
 * Members
 *
 * -------------------------------------------------------------------------------
 * Administrator
 * CORP\Domain Admins
 * The command completed successfully.
 * </pre>
 *
 * The closing sentence makes the listing complete.
 */
final class NetGroup {

    private static final Pattern RULE = Pattern.compile("\\s{0,4}-{20,200}\\s*");
    private static final Pattern SENTENCE = Pattern.compile("\\S+\\s\\S.*\\.\\s*");
    private static final Pattern ALIAS = Pattern.compile(
            "\\s{0,4}(?:Alias ?name|Group name|Gruppenname|Nom (?:d.alias|alias|du groupe)|Nombre de (?:alias|grupo)|Nome alias)\\s{1,40}(\\S.*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern STARRED = Pattern.compile("\\*([^*]{2,40}?)(?=\\s{2}|\\s*\\*|\\s*$)");
    private static final Pattern APART = Pattern.compile("\\s{2,}");
    private static final Pattern COMMAND = Pattern.compile(
            "net1?(?:\\.exe)?\\s+(?:localgroup|group)\\s+(?:\"([^\"]{1,100})\"|'([^']{1,100})'|([^\\s/]{1,100}(?: [^/\\s]{1,100}){0,3}))",
            Pattern.CASE_INSENSITIVE);

    private NetGroup() {}

    /** Hands on the members and the listing that a block prints. */
    static void read(Block block, Consumer<Fact> facts) {
        Command command = block.command();
        if (command != null
                && command.name().startsWith("net")
                && command.arguments().size() > 1
                && command.arguments().get(0).equalsIgnoreCase("user")) {
            user(block, Names.accountKey(command.arguments().get(1)), facts);
            return;
        }
        for (int i = block.outputFrom(); i < block.lines().size(); i++) {
            if (RULE.matcher(block.lines().get(i).text()).matches()) {
                String group = group(block, i);
                if (group != null) {
                    members(block, i, group, facts);
                }
                return;
            }
        }
    }

    /** The group that the command or the alias line above the rule names, or null. */
    private static @Nullable String group(Block block, int rule) {
        Command command = block.command();
        Matcher named = COMMAND.matcher(command == null ? "" : command.text());
        for (int i = Math.max(block.outputFrom(), rule - 10); i < rule; i++) {
            Matcher alias = ALIAS.matcher(block.lines().get(i).text());
            if (alias.matches()) {
                return GroupNames.canonical(alias.group(1));
            }
        }
        if (!named.find()) {
            return null;
        }
        String quoted = named.group(1) != null ? named.group(1) : named.group(2);
        return GroupNames.canonical(quoted != null ? quoted : named.group(3));
    }

    private static void members(Block block, int rule, String group, Consumer<Fact> facts) {
        boolean domain = block.commandHas("/dom") || block.commandHas("net group");
        String host = domain ? null : host(block);
        List<GroupMember> members = new ArrayList<>();
        boolean complete = false;
        int i = rule + 1;
        while (i < block.lines().size() && !complete) {
            String text = block.lines().get(i).text().strip();
            complete = SENTENCE.matcher(text).matches();
            for (String name :
                    complete || text.isEmpty() ? new String[0] : domain ? APART.split(text, -1) : new String[] {text}) {
                members.add(
                        new GroupMember(block.origin(i), host, group, Names.accountKey(name), Names.isComputer(name)));
            }
            i++;
        }
        members.forEach(facts);
        if (complete || !members.isEmpty()) {
            facts.accept(GroupRecogniser.listing(block.origin(0, i - 1), host, group, complete, members.size()));
        }
    }

    private static @Nullable String host(Block block) {
        Command command = block.command();
        return command != null && command.hosts().size() > 1 ? null : block.askedHost();
    }

    private static void user(Block block, String account, Consumer<Fact> facts) {
        int size = 0;
        for (int i = block.outputFrom(); i < block.lines().size(); i++) {
            Matcher m = STARRED.matcher(block.lines().get(i).text());
            while (m.find()) {
                facts.accept(new GroupMember(block.origin(i), null, GroupNames.canonical(m.group(1)), account));
                size++;
            }
        }
        if (size > 0) {
            facts.accept(new Listing(block.origin(), "memberships", account, true, size));
        }
    }
}
