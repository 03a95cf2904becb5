package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.migdoc.fact.Fact;
import org.migdoc.fact.GroupMember;
import org.migdoc.fact.Listing;

/**
 * Reads which nodes may own a cluster resource ({@code Get-ClusterOwnerNode}):
 *
 * <pre>
 * ClusterObject                       OwnerNodes
 * -------------                       ----------
 * Virtual Machine WEB01               {HV01, HV02}
 * Virtual Machine Configuration WEB01 {HV01, HV02, HV03}
 * </pre>
 *
 * gives members of the group {@code owners:virtual machine web01} and a listing of kind {@code owners} with that subject. The
 * list of a role itself ranks its nodes and forbids none; it is left out, and so are lists that were cut.
 */
final class OwnerNodesRecogniser implements Recogniser {

    @Override
    public void recognise(Reading reading, Consumer<Fact> facts) {
        for (PsObject object : reading.objects()) {
            PsObject.Cell owners = object.cell("OwnerNodes");
            String name = object.value("ClusterObject");
            if (owners == null || name == null || !resource(name)) {
                continue;
            }
            List<String> nodes = nodes(PsObject.withoutBraces(owners.value()));
            String group = "owners:" + name.toLowerCase(Locale.ROOT);
            nodes.forEach(node -> facts.accept(new GroupMember(owners.origin(), null, group, node)));
            facts.accept(new Listing(owners.origin(), "owners", group, !owners.cut(), nodes.size()));
        }
    }

    private static boolean resource(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("virtual machine")
                || lower.startsWith("virtueller computer")
                || lower.startsWith("scvmm");
    }

    private static List<String> nodes(String list) {
        List<String> nodes = new ArrayList<>();
        for (String node : list.split("[,;]", 100)) {
            if (!node.isBlank() && !node.contains("...")) {
                nodes.add(Names.hostKey(node.strip()));
            }
        }
        return nodes;
    }
}
