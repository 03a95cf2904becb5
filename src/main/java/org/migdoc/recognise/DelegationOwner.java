package org.migdoc.recognise;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.migdoc.regex.Pattern;

/**
 * Finds the account whose delegation a sentence is about.
 *
 * <pre>
 * Delegation on HV01: cifs/HV02          HV01's Delegation tab          checked the account of HV01:
 *                                                                       delegation: cifs/HV02
 * </pre>
 */
final class DelegationOwner {

    private static final int LINES_BEFORE = 8;
    private static final Pattern OF = Pattern.compile(
            "(?:delegat\\w{0,8}|delegier\\w{0,8}|d.l.gation\\w{0,3})\\s?(?:tab|reiter|registerkarte|list|entries|settings?|rights?)?\\s?(?:is |set |ist |settings? )?"
                    + "(?:on|of|for|at|in|from|von|vom|auf|für|bei|de|du|sur|pour)\\s(?:the |der |dem |le |la )?(?:source |quelle |host |server |computer |account |object |konto |computerkonto |of |von ){0,4}"
                    + "([A-Za-z0-9][\\w.-]{1,62})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private DelegationOwner() {}

    /** Key of the account, or null; a machine that is delegated to only when it stands right beside the word. */
    static @Nullable String of(Sentence sentence, Set<String> targets, KnownHosts hosts) {
        Matcher of = OF.matcher(sentence.text());
        if (of.find() && hosts.plausible(of.group(1)) && !targets.equals(Set.of(Names.hostKey(of.group(1))))) {
            return Names.hostKey(of.group(1));
        }
        for (String host : hosts.in(sentence.text())) {
            if (!targets.contains(host)) {
                return host;
            }
        }
        Block block = sentence.block();
        int first = sentence.lineOf(0);
        for (int i = first - 1; i >= Math.max(0, first - LINES_BEFORE); i--) {
            List<String> named = hosts.in(block.lines().get(i).text());
            for (String host : named) {
                if (!targets.contains(host) || named.size() == 1) {
                    return host;
                }
            }
        }
        return block.command() == null ? block.host() : null;
    }
}
