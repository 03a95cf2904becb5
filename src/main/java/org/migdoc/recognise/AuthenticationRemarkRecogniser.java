package org.migdoc.recognise;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Setting;
import org.migdoc.intake.Line;
import org.migdoc.regex.Pattern;

/**
 * Reads which authentication each host is set to for moves, as people note it host by host.
 *
 * <pre>
 * HV01 - Use Kerberos                  HV01: Kerberos, HV02: CredSSP
 * HV02 - Use Credential Security Support Provider (CredSSP)
 * HV01 is set to Kerberos and HV02 still to CredSSP         HV02: CredSSP verwenden
 * </pre>
 *
 * Told as the property {@code VirtualMachineMigrationAuthenticationType} of each host. A protocol that is only spoken of
 * ({@code HV01 with Kerberos fails}) is none.
 */
final class AuthenticationRemarkRecogniser implements Recogniser {

    private static final int LONGEST = 300;
    private static final Pattern NOTE = Pattern.compile(
            "(?<![\\w\\\\/.-])(?<host>[A-Za-z0-9][\\w.-]{1,62})['\")]{0,2}\\s{0,3}"
                    + "(?:[:=]|-{1,2}>?|\\u2013|\\bis\\b|\\buses?\\b|\\bsays\\b|\\bhas\\b|\\bsteht\\b|\\bist\\b|\\bnutzt\\b|\\bverwendet\\b|\\best\\b|\\butilise\\b|\\busa\\b|\\bstill\\b)"
                    + "\\s{0,3}(?:(?:use|uses|still|set|to|on|auf|noch|en|sur|con|avec|mit|configured|for|authentication|authentification|autenticaci.n|autenticazione|autentica..o|authentifizierung|auth|:|=)\\s{1,2}){0,4}"
                    + "(?<protocol>Kerberos|CredSSP|Credential Security Support Provider)\\b"
                    + "(?=\\s{0,2}(?:\\(CredSSP\\)|verwenden|authentication|auth)?\\s{0,2}(?:$|[,;.()|]|\\band\\b|\\bund\\b|\\bet\\b|\\by\\b|\\be\\b|\\bbut\\b|\\baber\\b))",
            Pattern.CASE_INSENSITIVE);

    @Override
    public void recognise(Reading reading, Consumer<Fact> facts) {
        for (Block block : reading.blocks()) {
            for (int i = block.outputFrom(); i < block.lines().size(); i++) {
                Line line = block.lines().get(i);
                if (line.text().length() <= LONGEST && speaksOfOne(line.text())) {
                    read(block, i, reading.hosts(), facts);
                }
            }
        }
    }

    private static boolean speaksOfOne(String text) {
        return text.contains("erberos")
                || text.contains("KERBEROS")
                || text.toLowerCase(Locale.ROOT).contains("cred");
    }

    private static void read(Block block, int i, KnownHosts hosts, Consumer<Fact> facts) {
        Matcher note = NOTE.matcher(block.lines().get(i).text());
        while (note.find()) {
            String host = note.group("host");
            if (hosts.plausible(host) || Names.machineInProse(host)) {
                String value = note.group("protocol").toLowerCase(Locale.ROOT).startsWith("k") ? "Kerberos" : "CredSSP";
                facts.accept(new Setting(
                        block.origin(i),
                        Names.hostKey(host),
                        "VMHost",
                        null,
                        "VirtualMachineMigrationAuthenticationType",
                        value,
                        null,
                        null));
            }
        }
    }
}
