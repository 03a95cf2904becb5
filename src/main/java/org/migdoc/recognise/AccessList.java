package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.Fact;
import org.migdoc.fact.GroupMember;
import org.migdoc.fact.Listing;
import org.migdoc.fact.Origin;
import org.migdoc.fact.Setting;

/**
 * The access list of a folder or share. Who has access is told like a member of a group {@code acl:path}, who is denied of
 * {@code acl-deny:path}, all in lower case; the right itself as a setting {@code Acl}, with the path as subject and the account as
 * name; and a listing {@code acl} about the path.
 */
final class AccessList {

    private final @Nullable String host;
    private final String path;
    private final List<Entry> entries = new ArrayList<>();
    private Origin origin;
    private boolean complete = true;

    private record Entry(String account, boolean computer, boolean deny, String right, Origin origin) {}

    AccessList(Block block, @Nullable String host, String path) {
        this.host = host;
        String plain = path.strip().toLowerCase(Locale.ROOT).replace("\"", "").replace("'", "");
        this.path = plain.length() > 3 && plain.endsWith("\\") ? plain.substring(0, plain.length() - 1) : plain;
        this.origin = block.origin();
    }

    void add(String account, boolean deny, String right, Origin place) {
        entries.add(new Entry(Names.accountKey(account), Names.isComputer(account), deny, right, place));
    }

    /** Says that entries are missing. */
    void cut() {
        complete = false;
    }

    /** Says which lines the list stands on. */
    void origin(Origin lines) {
        origin = lines;
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    void tell(Consumer<Fact> facts) {
        for (Entry e : entries) {
            facts.accept(new GroupMember(
                    e.origin(), host, (e.deny() ? "acl-deny:" : "acl:") + path, e.account(), e.computer()));
            facts.accept(new Setting(
                    e.origin(), host, "Acl", path, e.account(), (e.deny() ? "Deny " : "") + e.right(), null, null));
        }
        facts.accept(new Listing(origin, "acl", path, complete, entries.size()));
    }
}
