package org.migdoc.recognise;

import java.util.BitSet;
import java.util.Set;
import java.util.function.Consumer;
import org.migdoc.fact.DelegationEntry;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Listing;

/**
 * Reads to which services an account may delegate, and in which way.
 *
 * <pre>
 * msDS-AllowedToDelegateTo   : {cifs/HV02, cifs/HV02.corp.example...}        Get-ADComputer, ldifde, LDP, dsquery
 * TrustedToAuthForDelegation : False                                         (that one is a setting like others)
 * userAccountControl: 16781312
 * Use any authentication protocol                                            the Delegation tab: {@link DelegationTab}
 * cifs    HV02.corp.example
 * delegation of HV01: cifs/HV02 only
 * LDAP Display Name: msDS-AllowedToDelegateTo                                event 5136: {@link DelegationChange}
 * </pre>
 *
 * A list that was cut gives a listing that is not complete; an explicitly empty one a complete listing of size 0.
 */
final class DelegationRecogniser implements Recogniser {

    private static final Set<String> ATTRIBUTES =
            Set.of("msds-allowedtodelegateto", "allowedtodelegateto", "allowed to delegate to");

    @Override
    public void recognise(Reading reading, Consumer<Fact> facts) {
        for (AttributeList list : new DirectoryAttributes(reading, ATTRIBUTES).lists()) {
            tell(list, facts);
        }
        BitSet covered = reading.objectLines();
        for (Block block : reading.blocks()) {
            DelegationChange.find(block, facts);
            new DelegationTab(block, covered, reading, facts).find();
            BareServiceNames.find(block, reading.hosts(), facts);
        }
        DelegationMatrix.find(reading, facts);
        new DelegationKind(reading, facts).find();
    }

    private static void tell(AttributeList list, Consumer<Fact> facts) {
        int size = 0;
        for (AttributeList.Value value : list.values()) {
            Spn spn = Spn.parse(value.text());
            if (spn != null) {
                size++;
                facts.accept(new DelegationEntry(
                        value.origin(), list.account(), spn.service(), spn.target(), spn.form(), spn.serviceName()));
            }
        }
        if (size > 0 || list.values().isEmpty()) {
            facts.accept(new Listing(list.origin(), "delegation", list.account(), list.complete(), size));
        }
    }
}
