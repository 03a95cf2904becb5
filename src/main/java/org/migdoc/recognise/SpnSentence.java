package org.migdoc.recognise;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Listing;
import org.migdoc.fact.ServicePrincipalName;

/**
 * Reads the SPNs of one account that a sentence tells.
 *
 * <pre>
 * The account of HV02 only has the SPNs HOST/HV02, HOST/hv02.corp.example and WSMAN/HV02.
 * SPNs on HV02: HOST/HV02, RestrictedKrbHost/HV02, nothing else
 * </pre>
 *
 * A whole list only when it says so ("only", "nothing else"); advice and questions are none.
 */
final class SpnSentence {

    private static final int LONGEST = 800;
    private static final int FEWEST = 2;
    private static final Pattern TOPIC =
            Pattern.compile("\\bSPNs?\\b|service principal|dienstprinzipal", Pattern.CASE_INSENSITIVE);
    private static final Pattern ONLY = Pattern.compile(
            "\\b(?:only|just|nothing (?:else|more|with)|no others?|nur|sonst nichts|seulement|uniquement|rien d.autre|solo|s.lo|nada m.s|apenas|alleen|tylko)\\b|только|のみ|只有|仅",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ADVICE = Pattern.compile(
            "\\b(?:should|must|needs?|add|register|setspn -[sa]|soll|muss|missing|fehlt|fehlen|manque)\\b|\\?\\s*$",
            Pattern.CASE_INSENSITIVE);

    private SpnSentence() {}

    /** Hands on the SPNs and, when the sentence says that these are all, their list. */
    static void read(Sentence sentence, Consumer<Fact> facts) {
        String text = sentence.text();
        if (text.length() > LONGEST
                || !TOPIC.matcher(text).find()
                || !ONLY.matcher(text).find()
                || ADVICE.matcher(text).find()) {
            return;
        }
        List<Spn> spns = Spns.in(text);
        List<String> targets = spns.stream().map(Spn::target).distinct().toList();
        if (spns.size() < FEWEST || targets.size() != 1) {
            return;
        }
        String account = targets.get(0);
        spns.forEach(spn -> facts.accept(
                new ServicePrincipalName(sentence.origin(), account, spn.service(), spn.target(), spn.form(), false)));
        facts.accept(new Listing(sentence.origin(), "spn", account, true, spns.size()));
    }
}
