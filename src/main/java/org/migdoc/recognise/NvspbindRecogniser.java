package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Listing;
import org.migdoc.regex.Pattern;

/**
 * Reads {@code nvspbind}, which lists adapters in the order they are bound in when asked with {@code /o}:
 *
 * <pre>
 * {F93642D9-0000-0000-0000-000000000001}
 * "root\vms_mp"
 * "Hyper-V Virtual Ethernet Adapter"
 * "vEthernet (Mgmt)":
 *    enabled:    Internet Protocol Version 4 (TCP/IPv4) (ms_tcpip)
 * </pre>
 *
 * A mail client may have put all of an adapter on one line.
 * Adapters on which IPv4 is disabled are left out. Without {@code /o} the order is only that of printing.
 */
final class NvspbindRecogniser implements Recogniser {

    private static final Pattern GUID = Pattern.compile("^\\s*\\{[0-9A-Fa-f-]{36}}\\s*$");
    private static final Pattern NAME = Pattern.compile("^\\s*\"([^\"]{1,100})\"\\s*:\\s*$");
    private static final Pattern TEXT = Pattern.compile("^\\s*\"([^\"]{1,200})\"\\s*$");
    private static final Pattern PROTOCOL =
            Pattern.compile("^\\s*(enabled|disabled)\\s*:.{0,120}?\\((\\w{1,40})\\)\\s*$", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 2000;
    private static final Pattern PIECES = Pattern.compile("(?<=[}\":)])\\s{1,8}(?=\"|(?:enabled|disabled)\\s?:)");
    private static final Pattern ORDERED =
            Pattern.compile("\\bnvspbind\\b.{0,60}[/-](?:o\\b|\\+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHER_PROTOCOL =
            Pattern.compile("\\bms_(?!tcpip\\b)\\w+|\\bvms_pp\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public void recognise(Reading reading, Consumer<Fact> facts) {
        for (Block block : reading.blocks()) {
            List<Bound> bound = read(block);
            if (!bound.isEmpty()) {
                state(block, bound, facts);
            }
        }
    }

    /** An adapter as listed; {@code protocols} counts the lines below its name. */
    private static final class Bound {
        private final AdapterDraft draft;
        private final int first;
        private boolean disabled;
        private int protocols;
        private int last;

        Bound(AdapterDraft draft, int first) {
            this.draft = draft;
            this.first = first;
            this.last = first;
        }
    }

    private static List<Bound> read(Block block) {
        Adapters adapters = new Adapters(block);
        for (int i = 0; i < block.lines().size(); i++) {
            String text = block.lines().get(i).text();
            for (String piece : text.length() > LONGEST ? new String[0] : PIECES.split(text, -1)) {
                adapters.add(piece, i);
            }
        }
        return adapters.bound;
    }

    /** The adapters of an output, in its order. */
    private static final class Adapters {
        private final Block block;
        private final List<Bound> bound = new ArrayList<>();
        private final StringBuilder description = new StringBuilder();
        private int guid = -1;

        Adapters(Block block) {
            this.block = block;
        }

        void add(String text, int i) {
            Matcher name = NAME.matcher(text);
            Matcher protocol = PROTOCOL.matcher(text);
            if (GUID.matcher(text).matches()) {
                guid = i;
                description.setLength(0);
            } else if (name.matches() && guid >= 0 && i - guid <= 8) {
                AdapterDraft draft =
                        new AdapterDraft(AskedHost.of(block), name.group(1).strip(), block.origin(i));
                draft.description(description.toString());
                bound.add(new Bound(draft, i));
                guid = -1;
            } else if (guid >= 0 && TEXT.matcher(text).matches()) {
                description.append(text);
            } else if (protocol.matches() && !bound.isEmpty()) {
                protocol(bound.get(bound.size() - 1), protocol, i);
            }
        }
    }

    private static void protocol(Bound adapter, Matcher protocol, int i) {
        adapter.protocols++;
        adapter.last = i;
        boolean ipv4 = protocol.group(2).toLowerCase(Locale.ROOT).equals("ms_tcpip");
        adapter.disabled |= ipv4 && protocol.group(1).equalsIgnoreCase("disabled");
    }

    private static void state(Block block, List<Bound> bound, Consumer<Fact> facts) {
        String command = block.lines().get(0).text();
        boolean asked = block.commandHas("nvspbind");
        boolean ordered = asked
                ? ORDERED.matcher(command).find()
                        && !OTHER_PROTOCOL.matcher(command).find()
                : bound.stream().allMatch(b -> b.protocols <= 1);
        List<Bound> live = bound.stream().filter(b -> !b.disabled).toList();
        for (int n = 0; n < live.size(); n++) {
            Bound adapter = live.get(n);
            adapter.draft.until(block.origin(adapter.first, adapter.last));
            facts.accept(adapter.draft.adapter(n, ordered));
        }
        if (ordered) {
            facts.accept(new Listing(
                    block.origin(bound.get(0).first, bound.get(bound.size() - 1).last),
                    "binding-order",
                    AskedHost.of(block),
                    true,
                    live.size()));
        }
    }
}
