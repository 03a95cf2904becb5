package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.migdoc.fact.DelegationEntry;
import org.migdoc.fact.Listing;
import org.migdoc.fact.Setting;

class QueryTableTest {

    private static final String DSQUERY =
            "C:\\>dsquery * domainroot -filter \"(name=HV*)\" -attr name userAccountControl msDS-AllowedToDelegateTo\n";

    private static List<String> flags(String text) {
        return Pasted.facts(new DelegationRecogniser(), Setting.class, text).stream()
                .map(s -> s.host() + " " + s.name() + "=" + s.value())
                .toList();
    }

    private static List<String> listings(String text) {
        return Pasted.facts(new DelegationRecogniser(), Listing.class, text).stream()
                .map(l -> l.subject() + " " + l.size())
                .toList();
    }

    @Test
    void aRowTellsOfItsAccount() {
        String text = DSQUERY + """
                  name    userAccountControl    msDS-AllowedToDelegateTo
                  HV01    528384
                  HV02    16781312              cifs/HV01;cifs/HV01.corp.example
                """;
        assertThat(flags(text))
                .containsExactly(
                        "hv01 TrustedForDelegation=True",
                        "hv01 TrustedToAuthForDelegation=False",
                        "hv02 TrustedForDelegation=False",
                        "hv02 TrustedToAuthForDelegation=True");
        assertThat(listings(text)).containsExactly("hv01 0", "hv02 2");
        assertThat(Pasted.facts(new DelegationRecogniser(), DelegationEntry.class, text))
                .allSatisfy(d -> assertThat(d.account()).isEqualTo("hv02"));
    }

    @Test
    void aTableSqueezedByMailIsReadWhereItsRowsAreWhole() {
        assertThat(flags("C:\\>dsquery * -attr name userAccountControl\nname userAccountControl\nHV01 528384\n"))
                .containsExactly("hv01 TrustedForDelegation=True", "hv01 TrustedToAuthForDelegation=False");
    }

    @Test
    void titlesWithoutNamesOrRowsGiveNothing() {
        assertThat(listings(DSQUERY + "  name    userAccountControl    msDS-AllowedToDelegateTo\n"))
                .isEmpty();
        assertThat(listings("C:\\>dsquery * -attr a\n  one    two    three\n  x  y  z\n"))
                .isEmpty();
    }
}
