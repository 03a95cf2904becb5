package org.migdoc.recognise;

import java.util.BitSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Origin;
import org.migdoc.fact.Setting;

/**
 * Reads which address a machine had and which it has now, out of a sentence:
 *
 * <pre>
 * Changed the IP of HV02 from 10.1.0.22 to 10.1.0.42          HV02: 10.1.0.22 -&gt; 10.1.0.42 (new VLAN, changed)
 * </pre>
 *
 * Gives two {@link Setting}s of the object {@code address}, {@code Former} and {@code Present}. Without a word of change two
 * addresses are a way from one to the other.
 */
final class AddressChangeRecogniser implements Recogniser {

    private static final int LONGEST = 600;
    private static final Pattern CHANGE = Pattern.compile(
            "chang|renumber|re-?address|\\bnew ip|(?:ge|ver).ndert|umgestellt|ge.nderte|neue ip|modifi|cambi|mudou|mudan|alter[ao]d|gewijzigd|zmieni|смен|измен|поменял|変更|更改|改为|改成",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern FROM_TO = Pattern.compile("(" + Ipv4.REGEX + ")(?:/\\d{1,2})?\\s{0,3}"
            + "(?:-{1,2}>|=>|→|to|nach|auf|in|vers|à|en|a|per|para|naar|na|на|から|改为|改成|到|变更为)\\s{0,3}(" + Ipv4.REGEX
            + ")");

    @Override
    public void recognise(Reading reading, Consumer<Fact> facts) {
        BitSet covered = reading.objectLines();
        for (Block block : reading.blocks()) {
            Sentence.in(block, covered).forEach(sentence -> read(sentence, facts));
        }
    }

    private static void read(Sentence sentence, Consumer<Fact> facts) {
        String text = sentence.text();
        Matcher change = FROM_TO.matcher(text.length() > LONGEST ? "" : text);
        if (change.find() && CHANGE.matcher(text).find()) {
            facts.accept(address(sentence.origin(change.start()), "Former", change.group(1)));
            facts.accept(address(sentence.origin(change.start(2)), "Present", change.group(2)));
        }
    }

    private static Setting address(Origin origin, String name, String value) {
        return new Setting(origin, null, "address", null, name, value, null, null);
    }
}
