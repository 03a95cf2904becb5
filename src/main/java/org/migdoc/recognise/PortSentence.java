package org.migdoc.recognise;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.Fact;
import org.migdoc.fact.PortTest;
import org.migdoc.recognise.Remarks.Remark;
import org.migdoc.regex.Pattern;

/**
 * Walks through the words of one line: ports wait until a word tells their state ({@code 135, 445 ok, 6600 fails}), or follow
 * a word that told it ({@code nothing listens on 6600}).
 */
final class PortSentence {

    private static final Set<String> HARMLESS = Set.of(
            "from",
            "von",
            "->",
            "-",
            "connection",
            "connections",
            "connectivity",
            "test",
            "tests",
            "still",
            "immer",
            "noch",
            "always",
            "now",
            "currently",
            "all",
            "alle",
            "both",
            "beide",
            "seems",
            "appears",
            "does",
            "can",
            "be",
            "kann",
            "at",
            "in",
            "only",
            "nur");
    /** Who reaches these learns what listens on the machine, and nothing of the network. */
    private static final Set<String> OWN = Set.of("localhost", "127.0.0.1", "loopback");

    private static final Pattern WORDS = Pattern.compile("[\\s,;/|+&=()\\[\\]\"]+|\\.{2,}");
    private final Remark remark;
    private final Consumer<Fact> facts;
    private final List<String> words;
    private final SentenceHosts hosts;
    private final Set<Integer> waiting = new LinkedHashSet<>();
    private boolean sure;
    private boolean local;
    private boolean portWord;
    private int not = -9;
    private @Nullable PortWord stated;
    private boolean statedNot;
    private int last = -9;
    private int lastPort = -9;
    private int noise;

    PortSentence(Remark remark, Consumer<Fact> facts) {
        this.remark = remark;
        this.facts = facts;
        this.words = WORDS.splitAsStream(remark.text())
                .filter(w -> !w.isEmpty())
                .limit(80)
                .toList();
        this.hosts = SentenceHosts.of(words);
    }

    void read() {
        for (int i = 0; i < words.size(); i++) {
            String raw = words.get(i);
            String word = raw.equals("->") ? raw : Names.bare(raw);
            boolean begins = i == 0 || words.get(i - 1).endsWith(".");
            local = local && !begins || OWN.contains(word.toLowerCase(Locale.ROOT));
            Integer port = PortNumber.in(raw, portWord);
            if (port != null) {
                sure |= portWord || raw.contains(":") || PortNumber.telling(port);
                port(i, port);
            } else {
                word(i, word.equals("zu") && i == words.size() - 1 ? "zu." : word);
            }
            if (raw.length() > 1 && (raw.endsWith(".") || raw.endsWith("!") || i - Math.max(last, not) > 6)) {
                pause();
            }
        }
    }

    private void port(int i, int port) {
        PortWord word = stated;
        String previous = i == 0 ? "" : words.get(i - 1);
        PortWord before = PortWord.of(Names.bare(previous));
        boolean linked =
                before == PortWord.LINK || before == PortWord.PORT || previous.endsWith(":") || lastPort == i - 1;
        if (word != null && linked) {
            tell(port, word, statedNot);
        } else {
            stated = null;
            noise = 0;
            waiting.add(port);
        }
        last = i;
        lastPort = i;
    }

    private void word(int i, String word) {
        PortWord meaning = PortWord.of(word);
        boolean denied = i - not <= 3;
        switch (meaning) {
            case PORT -> portWord = true;
            case NOT -> not = i;
            case LINK -> {}
            case OTHER -> {
                noise += HARMLESS.contains(word) || Remarks.host(word) ? 0 : 1;
                portWord = false;
                if (i - not == 3 && !waiting.isEmpty()) {
                    waiting.clear();
                }
            }
            case TRIES -> {
                if (denied) {
                    state(i, PortWord.OPEN, true, true);
                }
            }
            case OPEN, LISTENS, CLOSED -> state(i, meaning, denied, PortWord.strict(word));
        }
    }

    private void state(int i, PortWord meaning, boolean denied, boolean strict) {
        if (!waiting.isEmpty() && (strict || sure && noise == 0)) {
            waiting.forEach(p -> tell(p, meaning, denied));
            pause();
            local = false;
        } else if (waiting.isEmpty() && (strict || meaning == PortWord.LISTENS)) {
            stated = meaning;
            statedNot = denied;
            last = i;
        }
        not = -9;
    }

    private void pause() {
        waiting.clear();
        portWord = false;
        sure = false;
        not = -9;
        stated = null;
        last = -9;
        lastPort = -9;
    }

    private void tell(int port, PortWord meaning, boolean denied) {
        Block block = remark.block();
        boolean listener = meaning == PortWord.LISTENS || local;
        boolean reachable = (meaning != PortWord.CLOSED) != denied;
        String target = listener && hosts.target() == null ? block.host() : hosts.target();
        String from =
                hosts.from() != null || block.host() == null || block.host().equals(target)
                        ? hosts.from()
                        : block.host();
        facts.accept(
                new PortTest(block.origin(remark.index()), listener ? null : from, target, port, reachable, listener));
    }
}
