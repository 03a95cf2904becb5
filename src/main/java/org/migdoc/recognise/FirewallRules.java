package org.migdoc.recognise;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Setting;
import org.migdoc.regex.Pattern;

/**
 * Reads the rules that {@code netsh advfirewall firewall show rule} prints, in English, German, French and Spanish:
 *
 * <pre>
 * Rule Name:                            Hyper-V (MIG-TCP-In)
 * ----------------------------------------------------------------------
 * Enabled:                              No
 * Direction:                            In
 * Action:                               Allow
 * </pre>
 *
 * Gives settings {@code Enabled} of the object {@code NetFirewallRule}, the rule's name as subject.
 */
final class FirewallRules {

    private static final int LONGEST = 300;
    private static final Pattern NAME = Pattern.compile(
            "\\s{0,8}(?:Rule Name|Regelname|Nom de la r.gle|Nombre de regla)\\s?:\\s{1,60}(\\S.*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ENABLED = Pattern.compile(
            "\\s{0,8}(?:Enabled|Aktiviert|Activ.|Activ.e|Habilitad[ao])\\s?:\\s{1,60}(?:(?<no>No|Nein|Non)|Yes|Ja|Oui|S.)\\s*",
            Pattern.CASE_INSENSITIVE);

    private FirewallRules() {}

    /** Hands on the rules of a block. */
    static void read(Block block, Consumer<Fact> facts) {
        String rule = null;
        for (int i = 0; i < block.lines().size(); i++) {
            String text = block.lines().get(i).text();
            if (text.length() > LONGEST || text.indexOf(':') < 0) {
                continue;
            }
            Matcher name = NAME.matcher(text);
            Matcher enabled = ENABLED.matcher(text);
            if (name.matches()) {
                rule = name.group(1).strip();
            } else if (rule != null && enabled.matches()) {
                String value = enabled.group("no") == null ? "True" : "False";
                facts.accept(new Setting(
                        block.origin(i), AskedHost.of(block), "NetFirewallRule", rule, "Enabled", value, null, null));
                rule = null;
            }
        }
    }
}
