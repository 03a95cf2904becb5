package org.migdoc.recognise;

import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which machine each line of a document comes from, as its prompts and headings tell. */
final class Hosts {

    private final NavigableMap<Integer, Block> blocks = new TreeMap<>();

    Hosts(Reading reading) {
        reading.blocks().forEach(b -> blocks.put(b.lines().get(0).number(), b));
    }

    /** Key of the machine that line comes from, or null. */
    @Nullable
    String at(int lineNumber) {
        var entry = blocks.floorEntry(lineNumber);
        return entry == null ? null : entry.getValue().host();
    }
}
