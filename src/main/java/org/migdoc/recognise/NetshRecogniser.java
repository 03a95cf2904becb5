package org.migdoc.recognise;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Setting;
import org.migdoc.regex.Pattern;

/**
 * Reads the port ranges and the system proxy that {@code netsh} shows, in any language:
 *
 * <pre>
 * Protocol tcp Dynamic Port Range
 * ---------------------------------
 * Start Port      : 49152
 * Number of Ports : 16384
 *
 * Protocol tcp Port Exclusion Ranges
 * Start Port    End Port
 * ----------    --------
 *       5357        5357
 *
 * Current WinHTTP proxy settings:
 *     Proxy Server(s) :  proxy.corp.example:8080
 *     Bypass List     :  (none)
 *
 *    MTU  MediaSenseState   Bytes In  Bytes Out  Interface
 * ------  ---------------  ---------  ---------  -------------
 *   9000                1   99123341   77441122  LM
 * </pre>
 *
 * Gives {@link Setting}s of the object {@code netsh}: {@code DynamicPortStart}, {@code DynamicPortCount},
 * {@code ExcludedPortRange} (all with the protocol as subject), {@code WinHttpProxy} ({@code direct} or the server),
 * {@code WinHttpBypass}, {@code NlMtu} of each interface; and the rules of the firewall ({@link FirewallRules}).
 */
final class NetshRecogniser implements Recogniser {

    private static final Pattern TITLE = Pattern.compile("\\b(tcp|udp)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern VALUE = Pattern.compile("^\\s*\\S[^:]{2,60}:\\s{0,8}(\\d{1,5})\\s*$");
    private static final Pattern RANGE = Pattern.compile("^\\s*(\\d{1,5})\\s+(\\d{1,5})(?:\\s+\\*)?\\s*$");
    private static final Pattern WINHTTP = Pattern.compile("winhttp", Pattern.CASE_INSENSITIVE);
    private static final Pattern PROXY = Pattern.compile(
            "^\\s*(?:Proxy[ -]?Server|Proxyserver|Serveur proxy|Serveurs proxy|Servidor(?:es)? proxy|Server proxy)[^:]{0,12}:\\s*(\\S{1,300})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BYPASS = Pattern.compile(
            "^\\s*(?:Bypass|Umgehung|Liste de contournement|Lista de omisi|Elenco)[^:]{0,20}:\\s*(\\S.{0,600}?)\\s*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SUBINTERFACES =
            Pattern.compile("^\\s*MTU\\s.{0,80}\\bInterface|.{0,80}\\bMTU\\s+MediaSenseState");
    private static final Pattern SUBINTERFACE =
            Pattern.compile("^\\s*(\\d{3,5})\\s+\\d{1,2}\\s+\\d{1,19}\\s+\\d{1,19}\\s+(\\S.{0,80}?)\\s*$");
    private static final Pattern DIRECT = Pattern.compile(
            "^\\s*(?:Direct access|Direktzugriff|Acc.{1,3}s direct|Acceso directo|Accesso diretto|Direct ?\\()",
            Pattern.CASE_INSENSITIVE);

    @Override
    public void recognise(Reading reading, Consumer<Fact> facts) {
        for (Block block : reading.blocks()) {
            ports(block, facts);
            proxy(block, facts);
            frameSizes(block, facts);
            FirewallRules.read(block, facts);
        }
    }

    private enum Part {
        NONE,
        DYNAMIC,
        EXCLUDED
    }

    private static void ports(Block block, Consumer<Fact> facts) {
        Part part = block.commandHas("dynamicport")
                ? Part.DYNAMIC
                : block.commandHas("excludedport") ? Part.EXCLUDED : Part.NONE;
        String protocol =
                part == Part.NONE ? null : protocol(block.lines().get(0).text());
        int values = 0;
        for (int i = 0; i < block.lines().size(); i++) {
            String text = block.lines().get(i).text();
            if (text.length() > 300) {
                continue;
            }
            Part title = i == 0 && part != Part.NONE ? null : title(text);
            if (title != null) {
                part = title;
                protocol = protocol(text);
                values = 0;
            } else if (part == Part.DYNAMIC && values < 2) {
                values += dynamic(block, i, protocol, values == 0 ? "DynamicPortStart" : "DynamicPortCount", facts);
            } else if (part == Part.EXCLUDED) {
                excluded(block, i, protocol, facts);
            }
        }
    }

    private static int dynamic(Block block, int i, @Nullable String protocol, String name, Consumer<Fact> facts) {
        Matcher value = VALUE.matcher(block.lines().get(i).text());
        if (!value.matches()) {
            return 0;
        }
        facts.accept(setting(block, i, protocol, name, value.group(1)));
        return 1;
    }

    private static void excluded(Block block, int i, @Nullable String protocol, Consumer<Fact> facts) {
        Matcher range = RANGE.matcher(block.lines().get(i).text());
        if (range.matches()) {
            facts.accept(setting(block, i, protocol, "ExcludedPortRange", range.group(1) + "-" + range.group(2)));
        }
    }

    private static @Nullable Part title(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (!TITLE.matcher(text).find() || !lower.contains("port") && !lower.contains("puerto")) {
            return null;
        } else if (lower.contains("dynam") || lower.contains("din")) {
            return Part.DYNAMIC;
        }
        return lower.contains("exclu") || lower.contains("ausschlu") || lower.contains("esclu") ? Part.EXCLUDED : null;
    }

    private static @Nullable String protocol(String text) {
        Matcher m = TITLE.matcher(text);
        return m.find() ? m.group(1).toLowerCase(Locale.ROOT) : null;
    }

    private static void proxy(Block block, Consumer<Fact> facts) {
        boolean own = block.commandHas("winhttp");
        for (int i = 0; i < block.lines().size(); i++) {
            String text = block.lines().get(i).text();
            if (text.length() > 1000) {
                continue;
            }
            Matcher proxy = PROXY.matcher(text);
            Matcher bypass = BYPASS.matcher(text);
            if (own && proxy.find()) {
                facts.accept(setting(block, i, null, "WinHttpProxy", proxy.group(1)));
            } else if (own && DIRECT.matcher(text).find()) {
                facts.accept(setting(block, i, null, "WinHttpProxy", "direct"));
            } else if (own && bypass.find()) {
                facts.accept(setting(block, i, null, "WinHttpBypass", bypass.group(1)));
            }
            own |= WINHTTP.matcher(text).find();
        }
    }

    private static void frameSizes(Block block, Consumer<Fact> facts) {
        boolean shown = block.commandHas("subinterface");
        for (int i = 0; i < block.lines().size(); i++) {
            String text = block.lines().get(i).text();
            Matcher row = SUBINTERFACE.matcher(text.length() > 300 ? "" : text);
            shown |= SUBINTERFACES.matcher(text).find();
            if (shown && row.matches()) {
                facts.accept(setting(block, i, row.group(2), "NlMtu", row.group(1)));
            }
        }
    }

    private static Setting setting(Block block, int i, @Nullable String subject, String name, String value) {
        Matcher digits = Pattern.compile("^\\d{1,5}(?![.\\d])").matcher(value);
        Double number = subject != null && digits.find() ? Double.valueOf(digits.group()) : null;
        return new Setting(block.origin(i), AskedHost.of(block), "netsh", subject, name, value, number, null);
    }
}
