package org.migdoc.recognise;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Setting;
import org.migdoc.intake.Line;
import org.migdoc.regex.Pattern;

/**
 * Reads whose processors a person speaks of:
 *
 * <pre>
 * we move from the old AMD host to a new Intel server        old: EPYC 7302, new: Xeon Gold 6226R
 * von einem AMD-Knoten auf Intel                              Intel(R) Ethernet X710 (does not count)
 * </pre>
 *
 * Gives one setting {@code ProcessorMaker} of the object {@code Processor} for each maker, at its first mention.
 */
final class ProcessorMakerRecogniser implements Recogniser {

    private static final int LONGEST_LINE = 1000;

    private enum Maker {
        AMD(
                "\\b(?:epyc|opteron|ryzen|threadripper|authenticamd)\\b|\\bamd\\b(?![\\s(r)-]{0,5}(?:radeon|firepro|gpu|sata|usb))"),
        INTEL(
                "\\b(?:xeon|genuineintel)\\b|\\bintel\\b(?![\\s(r)-]{0,5}(?:[xie]\\d|eth|nic|net|pro\\b|giga|rst|vmd|rapid|raid|ssd|sata|optane|82\\d))");

        @SuppressWarnings("ImmutableEnumChecker") // it only keeps what it worked out
        private final Pattern words;

        Maker(String words) {
            this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE);
        }
    }

    @Override
    public void recognise(Reading reading, Consumer<Fact> facts) {
        Map<Maker, Setting> found = new EnumMap<>(Maker.class);
        for (Block block : reading.blocks()) {
            for (int i = 0; i < block.lines().size(); i++) {
                Line line = block.lines().get(i);
                for (Maker maker : Maker.values()) {
                    if (!found.containsKey(maker)
                            && line.text().length() <= LONGEST_LINE
                            && maker.words.matcher(line.text()).find()) {
                        found.put(maker, setting(block, i, maker));
                    }
                }
            }
        }
        found.values().forEach(facts);
    }

    private static Setting setting(Block block, int at, Maker maker) {
        String value = maker.name().toLowerCase(Locale.ROOT);
        return new Setting(block.origin(at), null, "Processor", value, "ProcessorMaker", value, null, null);
    }
}
