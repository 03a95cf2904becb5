package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Listing;
import org.migdoc.fact.NetworkAdapter;
import org.migdoc.regex.Pattern;

/**
 * Reads the binding order from the registry value {@code Tcpip\Linkage\Bind}, as {@code reg query}, PowerShell or a
 * {@code .reg} file print it, or as bare lines:
 *
 * <pre>
 *     Bind    REG_MULTI_SZ    \Device\{F93642D9-…-000000000001}\0\Device\{A0B1C2D3-…-000000000002}
 * Bind : {\Device\{F93642D9-…-000000000001}, \Device\{A0B1C2D3-…-000000000002}...}
 * "Bind"=hex(7):5c,00,44,00,65,00,76,00,69,00,63,00,65,00,5c,00,7b,00,46,00,39,\
 * \Device\{F93642D9-…-000000000001}
 * </pre>
 *
 * An adapter whose name no other listing of the document tells is named by its GUID. Other keys' bindings are not read.
 */
final class LinkageRecogniser implements Recogniser {

    private static final Pattern BIND =
            Pattern.compile("^\\s*\"?Bind\"?\\s{0,40}(?:REG_MULTI_SZ|:|=)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DEVICE =
            Pattern.compile("^\\s*\\\\Device\\\\\\{[0-9A-Fa-f-]{0,36}}?[\\s,]*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern CONTINUED = Pattern.compile("[\\\\{}0-9A-Fa-f ,.DevicDEVIC-]{1,4000}");
    private static final Pattern KEY =
            Pattern.compile("\\\\services\\\\([\\w ]{1,40})\\\\linkage", Pattern.CASE_INSENSITIVE);

    @Override
    public void recognise(Reading reading, Consumer<Fact> facts) {
        AdapterGuids names = AdapterGuids.of(reading);
        for (Block block : reading.blocks()) {
            read(block, names, facts);
        }
    }

    private static void read(Block block, AdapterGuids names, Consumer<Fact> facts) {
        boolean tcpip = true;
        int i = 0;
        while (i < block.lines().size()) {
            String text = block.lines().get(i).text();
            Matcher key = KEY.matcher(text);
            if (text.length() < 2000 && key.find()) {
                tcpip = key.group(1).toLowerCase(Locale.ROOT).equals("tcpip");
            }
            boolean bind = BIND.matcher(text).find();
            if (tcpip && (bind || DEVICE.matcher(text).matches())) {
                i = value(block, i, names, facts);
            } else {
                i++;
            }
        }
    }

    private static int value(Block block, int first, AdapterGuids names, Consumer<Fact> facts) {
        StringBuilder value = new StringBuilder(block.lines().get(first).text().strip());
        int i = first + 1;
        while (i < block.lines().size()
                && i - first < 200
                && CONTINUED.matcher(block.lines().get(i).text().strip()).matches()) {
            value.append(block.lines().get(i).text().strip());
            i++;
        }
        String text = value.indexOf("hex(7)") >= 0
                ? RegistryText.ofHex(value.toString())
                : value.toString().replaceAll("\\s+", "");
        List<String> guids = new ArrayList<>();
        Matcher guid = AdapterGuids.GUID.matcher(text);
        while (guid.find() && guids.size() < 256) {
            guids.add(guid.group());
        }
        state(block, first, i - 1, guids, !text.contains("..."), names, facts);
        return i;
    }

    private static void state(
            Block block,
            int first,
            int last,
            List<String> guids,
            boolean complete,
            AdapterGuids names,
            Consumer<Fact> facts) {
        if (guids.isEmpty()) {
            return;
        }
        String host = AskedHost.of(block);
        for (int n = 0; n < guids.size(); n++) {
            String known = names.name(guids.get(n));
            String name = known == null ? guids.get(n).toUpperCase(Locale.ROOT) : known;
            facts.accept(new NetworkAdapter(
                    block.origin(first, last),
                    host,
                    name,
                    n,
                    true,
                    List.of(),
                    List.of(),
                    List.of(),
                    AdapterDraft.virtual(name)));
        }
        facts.accept(new Listing(block.origin(first, last), "binding-order", host, complete, guids.size()));
    }
}
