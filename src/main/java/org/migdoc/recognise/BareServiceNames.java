package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.DelegationEntry;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Listing;
import org.migdoc.regex.Pattern;

/**
 * Reads a delegation list that nothing calls one: service names of other machines below a line that names one machine.
 *
 * <pre>
 * Entries on HV01:
 *  cifs/HV02.corp.example
 *  Microsoft Virtual System Migration Service/HV02
 * </pre>
 *
 * What a machine registers for itself names the machine itself, so these can only be what it may pass credentials to. A list under
 * a line about delegation is left to {@link DelegationTab}.
 */
final class BareServiceNames {

    private static final int FEWEST = 2;
    private static final int MOST = 200;
    private static final Set<String> SERVICES = Set.of("cifs", "migration");
    private static final Pattern OTHERS_WORD = Pattern.compile(
            "deleg|d.l.g|AllowedTo|ServicePrincipalName|setspn|\\bSPNs?\\b|regist", Pattern.CASE_INSENSITIVE);

    private BareServiceNames() {}

    /** Hands on the entries and listings of a block. */
    static void find(Block block, KnownHosts hosts, Consumer<Fact> facts) {
        int i = 1;
        while (i < block.lines().size()) {
            List<Spn> run = run(block, i);
            String account = run.size() < FEWEST ? null : account(block, i - 1, run, hosts);
            if (account != null) {
                for (int n = 0; n < run.size(); n++) {
                    Spn spn = run.get(n);
                    facts.accept(new DelegationEntry(
                            block.origin(i + n), account, spn.service(), spn.target(), spn.form(), spn.serviceName()));
                }
                facts.accept(
                        new Listing(block.origin(i - 1, i + run.size() - 1), "delegation", account, true, run.size()));
            }
            i += Math.max(1, run.size());
        }
    }

    private static List<Spn> run(Block block, int from) {
        List<Spn> run = new ArrayList<>();
        for (int i = from; i < block.lines().size() && run.size() < MOST; i++) {
            Spn spn = Spn.parse(block.lines().get(i).text());
            if (spn == null || !SERVICES.contains(spn.service())) {
                break;
            }
            run.add(spn);
        }
        return run;
    }

    private static @Nullable String account(Block block, int above, List<Spn> run, KnownHosts hosts) {
        String line = block.lines().get(above).text();
        boolean others = OTHERS_WORD.matcher(line).find()
                || above > 0
                        && OTHERS_WORD
                                .matcher(block.lines().get(above - 1).text())
                                .find()
                || block.command() != null;
        String named = others ? null : hosts.onlyIn(line);
        return named == null || run.stream().anyMatch(spn -> spn.target().equals(named)) ? null : named;
    }
}
