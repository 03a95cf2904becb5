package org.migdoc.recognise;

import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.Fact;
import org.migdoc.fact.GroupMember;
import org.migdoc.fact.Listing;
import org.migdoc.fact.Origin;

/**
 * Reads who is in which group.
 *
 * <pre>
 * C:\&gt;net localgroup "Hyper-V Administrators"              {@link NetGroup}
 * Invoke-Command HV01,HV02 { Get-LocalGroupMember Administrators }   {@link GroupObjects}
 * BUILTIN\Hyper-V Administrators   Alias   S-1-5-32-578     {@link WhoAmI}
 * MemberOf : {CN=Protected Users,CN=Users,DC=corp,DC=example}
 * Hyper-V Administrators on HV02: svc-move                 {@link GroupSentences}
 * </pre>
 *
 * A listing's subject is {@code host/group}; {@code /group} when the host is unknown or the group is one of the domain. What an
 * account is a member of gives a listing {@code memberships} about the account.
 */
final class GroupRecogniser implements Recogniser {

    @Override
    public void recognise(Reading reading, Consumer<Fact> facts) {
        GroupObjects.read(reading, facts);
        WhoAmI.read(reading, facts);
        for (Block block : reading.blocks()) {
            NetGroup.read(block, facts);
            GroupSentences.read(block, reading, facts);
        }
        for (AttributeList list : new DirectoryAttributes(reading, Set.of("memberof")).lists()) {
            memberOf(list, facts);
        }
    }

    private static void memberOf(AttributeList list, Consumer<Fact> facts) {
        String account = list.account();
        for (AttributeList.Value value : list.values()) {
            String group = Names.ofDistinguishedName(value.text());
            if (group != null && account != null) {
                facts.accept(new GroupMember(value.origin(), null, GroupNames.canonical(group), account));
            }
        }
        facts.accept(new Listing(
                list.origin(),
                "memberships",
                account,
                list.complete(),
                list.values().size()));
    }

    /** The listing of a group's members. */
    static Listing listing(Origin origin, @Nullable String host, String group, boolean complete, int size) {
        return new Listing(origin, "group", (host == null ? "" : host) + "/" + group, complete, size);
    }
}
