package org.migdoc.recognise;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Setting;
import org.migdoc.regex.Pattern;

/**
 * Reads the domain or workgroup of a machine where no property of an object tells it: {@code systeminfo} and
 * {@code net config workstation}, in the languages of Windows.
 *
 * <pre>
 * Hostname:                                      HV01
 * Domäne:                                        WORKGROUP
 *
 * Workstation domain                   CORP
 * </pre>
 */
final class DomainRecogniser implements Recogniser {

    private static final Pattern DOMAIN = Pattern.compile(
            "\\s{0,8}(?:Domain|Domäne|Domaine|Dominio|Domein|Domena|Domínio|ドメイン|Workstation domain|Arbeitsstationsdom[äa]ne|Domaine de la station(?: de travail)?)\\s?(?::\\s{1,60}|\\s{2,60})(?<domain>[\\w.-]{1,80})\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HOST_NAME = Pattern.compile(
            "\\s{0,8}(?:Host ?Name|Hostname|Nom de l.h.te|Nombre de host|Nome host|Hostnaam|Nazwa hosta|ホスト名)\\s?:\\s{1,60}(?<host>[A-Za-z0-9][\\w.-]{0,62})\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 200;

    @Override
    public void recognise(Reading reading, Consumer<Fact> facts) {
        for (Block block : reading.blocks()) {
            String named = null;
            for (int i = block.outputFrom(); i < block.lines().size(); i++) {
                String text = block.lines().get(i).text();
                if (text.length() > LONGEST) {
                    continue;
                }
                Matcher host = HOST_NAME.matcher(text);
                named = host.matches() ? Names.hostKey(host.group("host")) : named;
                Matcher domain = DOMAIN.matcher(text);
                if (domain.matches()) {
                    tell(block, i, named, domain.group("domain"), facts);
                }
            }
        }
    }

    private static void tell(Block block, int i, @Nullable String named, String domain, Consumer<Fact> facts) {
        String host = named != null ? named : block.askedHost();
        facts.accept(new Setting(block.origin(i), host, "Win32_ComputerSystem", null, "Domain", domain, null, null));
    }
}
