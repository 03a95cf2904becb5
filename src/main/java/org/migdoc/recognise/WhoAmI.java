package org.migdoc.recognise;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.migdoc.fact.Fact;
import org.migdoc.fact.GroupMember;
import org.migdoc.fact.Listing;
import org.migdoc.regex.Pattern;

/**
 * Reads {@code whoami /groups} and {@code whoami /all}, by the SIDs.
 *
 * <pre>
 * Group Name                       Type   SID          Attributes
 * ================================ ====== ============ ==============================================
 * BUILTIN\Administrators           Alias  S-1-5-32-544 Mandatory group, Enabled by default, Enabled group
 * VORDEFINIERT\Hyper-V-Administratoren Alias S-1-5-32-578 …
 * </pre>
 *
 * The member is the account that {@code whoami} printed for the same machine, else the one whose folder the prompt stands in,
 * else {@code current-user}.
 */
final class WhoAmI {

    static final String UNKNOWN = "current-user";
    private static final Pattern ACCOUNT =
            Pattern.compile("\\s{0,4}([\\w.-]{1,64}\\\\[^\\s\\\\]{1,64})(?:\\s{1,80}S-1-5-21-[\\d-]{5,60})?\\s*");
    private static final Pattern FOLDER =
            Pattern.compile("[A-Za-z]:\\\\Users\\\\([^\\\\>\\s]{1,64})[\\\\>]", Pattern.CASE_INSENSITIVE);
    private static final Pattern SID = Pattern.compile("S-1-[\\d-]{1,80}");

    private WhoAmI() {}

    /** Hands on the memberships and a listing of them for each output. */
    static void read(Reading reading, Consumer<Fact> facts) {
        Map<String, String> accounts = new HashMap<>();
        for (Block block : reading.blocks()) {
            if (block.commandHas("whoami")) {
                String printed = printed(block);
                if (!printed.isEmpty()) {
                    accounts.put(String.valueOf(block.askedHost()), printed);
                }
            }
        }
        for (Block block : reading.blocks()) {
            boolean groups = block.commandHas("whoami") && (block.commandHas("group") || block.commandHas("/all"));
            if (groups || block.command() == null && hasTable(block)) {
                groups(block, accounts.getOrDefault(String.valueOf(block.askedHost()), folder(block)), facts);
            }
        }
    }

    /** True when lines of a group table stand here without their command. */
    private static boolean hasTable(Block block) {
        return block.lines().stream()
                .anyMatch(l -> l.text().contains("S-1-5-32-545")
                        || l.text().contains("S-1-5-11 ")
                        || l.text().contains("S-1-16-"));
    }

    private static String printed(Block block) {
        for (int i = block.outputFrom(); i < block.lines().size(); i++) {
            Matcher m = ACCOUNT.matcher(block.lines().get(i).text());
            if (m.matches()) {
                return Names.accountKey(m.group(1));
            }
        }
        return "";
    }

    private static String folder(Block block) {
        Matcher m = FOLDER.matcher(block.lines().get(0).text());
        return m.find() ? Names.accountKey(m.group(1)) : UNKNOWN;
    }

    private static void groups(Block block, String member, Consumer<Fact> facts) {
        Set<String> seen = new HashSet<>();
        int size = 0;
        for (int i = block.outputFrom(); i < block.lines().size(); i++) {
            String text = block.lines().get(i).text();
            String group = GroupNames.bySid(text);
            size += SID.matcher(text).find() ? 1 : 0;
            if (group != null && seen.add(group)) {
                boolean domain = group.equals(GroupNames.PROTECTED_USERS) || group.equals("domain admins");
                facts.accept(new GroupMember(block.origin(i), domain ? null : block.askedHost(), group, member));
            }
        }
        if (size > 0) {
            facts.accept(new Listing(block.origin(), "memberships", member, true, size));
        }
    }
}
