package org.migdoc.recognise;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.migdoc.fact.Fact;
import org.migdoc.regex.Pattern;

/**
 * Reads the addresses of a machine's storage cards out of a sentence that gives their mask:
 *
 * <pre>
 * both iSCSI NICs have 255.255.255.0: 10.10.50.31 and 10.10.50.32, the array is 10.10.50.200
 * Host hat zwei Karten für iSCSI, die eine 10.10.50.31, die andere 10.10.50.32, Maske 255.255.255.0
 * </pre>
 *
 * The cards are called {@code iSCSI 1} and {@code iSCSI 2}. A sentence without a mask tells nothing, as the subnet is not known.
 */
final class StorageCardRemarkRecogniser implements Recogniser {

    private static final int LONGEST_LINE = 1000;
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?;])\\s+");
    private static final Pattern STORAGE = Pattern.compile("iscsi|\\bsan\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern CARDS = Pattern.compile(
            "\\b(?:nics|adapters|cards|ports|interfaces|karten|netzwerkkarten|adapter|schnittstellen|cartes|tarjetas|schede|karty)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ARRAY = Pattern.compile(
            "\\b(?:nas|array|target|targets|portal|portals|synology|qnap|filer|storage box|speicher|baie|cabina|lif\\d?)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MASK = Pattern.compile("\\b255\\.(?:\\d{1,3}\\.){2}\\d{1,3}\\b");

    @Override
    public void recognise(Reading reading, Consumer<Fact> facts) {
        for (Block block : reading.blocks()) {
            for (int i = 0; i < block.lines().size(); i++) {
                String text = block.lines().get(i).text();
                if (text.length() <= LONGEST_LINE && text.contains("255.")) {
                    sentences(block, i, text, facts);
                }
            }
        }
    }

    private static void sentences(Block block, int at, String text, Consumer<Fact> facts) {
        for (String sentence : SENTENCE.split(text, -1)) {
            Matcher mask = MASK.matcher(sentence);
            Matcher array = ARRAY.matcher(sentence);
            String cards = array.find() ? sentence.substring(0, array.start()) : sentence;
            int prefix = mask.find() ? Ipv4.prefix(mask.group()) : -1;
            List<String> addresses =
                    Ipv4.all(cards).stream().filter(a -> !a.startsWith("255.")).toList();
            if (prefix > 0
                    && addresses.size() == 2
                    && STORAGE.matcher(sentence).find()
                    && CARDS.matcher(sentence).find()) {
                cards(block, at, addresses, prefix, facts);
            }
        }
    }

    private static void cards(Block block, int at, List<String> addresses, int prefix, Consumer<Fact> facts) {
        Set<String> ordered = new TreeSet<>(addresses);
        int n = 0;
        for (String address : ordered) {
            AdapterDraft draft = new AdapterDraft(block.host(), "iSCSI " + (n + 1), block.origin(at));
            draft.address(address, prefix);
            facts.accept(draft.adapter(n, false));
            n++;
        }
    }
}
