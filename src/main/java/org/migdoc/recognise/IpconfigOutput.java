package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Listing;
import org.migdoc.regex.Pattern;

/** Walks through the lines of one block and collects the adapters that {@code ipconfig} printed there. */
final class IpconfigOutput {

    private static final Pattern ADDRESSES = Pattern.compile("[\\s\\d.,;/a-fA-F:%()]*");
    private static final Pattern TITLE =
            Pattern.compile("windows.{0,3}ip|ip (?:de )?windows|ipconfig", Pattern.CASE_INSENSITIVE);
    private static final Pattern FILTER = Pattern.compile(
            "\\|\\s*(?:find|findstr|sls|select-string)\\b.{0,40}(?:adapter|carte|scheda|adaptador)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ADDRESS_FILTER = Pattern.compile(
            "\\|\\s*(?:find|findstr|sls|select-string)\\b.{0,20}(?:ipv4|\\bip\\b|address|adresse)",
            Pattern.CASE_INSENSITIVE);

    private final Block block;
    private final Consumer<Fact> facts;
    private final List<AdapterDraft> adapters = new ArrayList<>();
    private final boolean own;
    private final boolean addressesOnly;
    private @Nullable String host;
    private @Nullable AdapterDraft adapter;
    private IpconfigLine.Kind last = IpconfigLine.Kind.OTHER;
    private boolean title;
    private boolean headed;
    private boolean cut;
    private int first;
    private int end;

    IpconfigOutput(Block block, Consumer<Fact> facts) {
        this.block = block;
        this.facts = facts;
        this.own = block.command() != null && block.command().name().equals("ipconfig")
                || block.commandHas("netsh") && block.commandHas("config");
        this.addressesOnly =
                own && ADDRESS_FILTER.matcher(block.lines().get(0).text()).find();
        this.host = AskedHost.of(block);
    }

    void read() {
        for (int i = own ? 1 : 0; i < block.lines().size(); i++) {
            String text = block.lines().get(i).text();
            if (text.isBlank() || text.length() > 300) {
                continue;
            }
            boolean continued = adapter != null && ADDRESSES.matcher(text).matches();
            IpconfigLine line = continued ? null : IpconfigLine.of(text);
            if (continued) {
                value(i, last, text, -1);
            } else if (line != null) {
                line(i, line);
            } else {
                title |= TITLE.matcher(text).find();
                cut |= text.strip().equals("...");
                last = IpconfigLine.Kind.OTHER;
            }
        }
        close(true);
    }

    private void line(int i, IpconfigLine line) {
        switch (line.kind()) {
            case HOST -> {
                close(false);
                host = Names.hostKey(line.value());
                title = true;
                first = i;
                end = i;
            }
            case ADAPTER -> {
                headed = true;
                first = adapters.isEmpty() && !title ? i : first;
                adapter = new AdapterDraft(host, line.value(), block.origin(i));
                adapters.add(adapter);
                end = i;
            }
            case TUNNEL -> {
                headed = true;
                adapter = null;
            }
            default -> value(i, line.kind(), line.value(), line.prefix());
        }
        last = line.kind();
    }

    private void value(int i, IpconfigLine.Kind kind, String value, int prefix) {
        if (kind == IpconfigLine.Kind.ADDRESS && (addressesOnly || own && !headed)) {
            first = adapters.isEmpty() ? i : first;
            adapter = new AdapterDraft(host, "", block.origin(i));
            adapters.add(adapter);
        }
        if (adapter == null) {
            return;
        }
        List<String> addresses = Ipv4.all(value);
        switch (kind) {
            case ADDRESS -> addresses.forEach(a -> known().address(a, -1));
            case MASK -> known().prefix(prefix);
            case GATEWAY -> known().gateways(addresses);
            case SERVERS -> known().servers(addresses);
            case DESCRIPTION -> known().description(value);
            default -> {
                return;
            }
        }
        known().until(block.origin(i));
        end = i;
    }

    private AdapterDraft known() {
        return java.util.Objects.requireNonNull(adapter);
    }

    private void close(boolean last) {
        if (!own && !title) {
            adapters.removeIf(AdapterDraft::empty);
        }
        for (int n = 0; n < adapters.size(); n++) {
            facts.accept(adapters.get(n).adapter(n, false));
        }
        boolean filtered = own && block.commandHas("|");
        boolean nothing = last
                && adapters.isEmpty()
                && own
                && (title && !filtered
                        || filtered
                                && FILTER.matcher(block.lines().get(0).text()).find());
        if (!adapters.isEmpty() || nothing) {
            boolean complete = (own && headed || title || addressesOnly || nothing)
                    && !cut
                    && (!filtered || nothing || addressesOnly);
            facts.accept(new Listing(block.origin(first, end), "adapters", host, complete, adapters.size()));
        }
        adapters.clear();
        adapter = null;
        title = false;
    }
}
