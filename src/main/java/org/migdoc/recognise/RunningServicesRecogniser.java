package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Setting;
import org.migdoc.regex.Pattern;

/**
 * Reads out of {@code systeminfo} which services of virtualization-based security run, one below the other.
 *
 * <pre>
 * Virtualization-based security: Status: Running
 *                                Services Running:
 *                                      Credential Guard
 *                                      Hypervisor enforced Code Integrity
 * </pre>
 *
 * Told as {@code SecurityServicesRunning}, in the language of the output.
 */
final class RunningServicesRecogniser implements Recogniser {

    private static final int MOST = 8;
    private static final Pattern TITLE = Pattern.compile(
            ".{0,60}\\b(?:Services Running|Ausgef.hrte Dienste|Services en cours d.ex.cution|Servicios en ejecuci.n|Servizi in esecuzione)\\s?:\\s{0,40}(?<first>[^:]{0,80})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SERVICE = Pattern.compile("\\s{4,60}(?<name>\\p{L}[\\p{L} ()-]{3,60})");

    @Override
    public void recognise(Reading reading, Consumer<Fact> facts) {
        for (Block block : reading.blocks()) {
            for (int i = block.outputFrom(); i < block.lines().size(); i++) {
                String text = block.lines().get(i).text();
                Matcher title = text.length() > 240 ? null : TITLE.matcher(text);
                if (title != null && title.matches()) {
                    tell(block, i, title.group("first").strip(), facts);
                }
            }
        }
    }

    private static void tell(Block block, int title, String first, Consumer<Fact> facts) {
        List<String> services = new ArrayList<>();
        if (!first.isEmpty()) {
            services.add(first);
        }
        int i = title + 1;
        while (i < block.lines().size() && services.size() < MOST) {
            Matcher service = SERVICE.matcher(block.lines().get(i).text());
            if (!service.matches()) {
                break;
            }
            services.add(service.group("name").strip());
            i++;
        }
        if (!services.isEmpty()) {
            facts.accept(new Setting(
                    block.origin(title, i - 1),
                    SystemInfo.hostName(block).orElse(block.askedHost()),
                    "Win32_DeviceGuard",
                    null,
                    "SecurityServicesRunning",
                    String.join(", ", services),
                    null,
                    null));
        }
    }
}
