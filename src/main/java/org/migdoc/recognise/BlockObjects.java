package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** The PowerShell objects of a reading, by the block they stand in. */
final class BlockObjects {

    private final IdentityHashMap<Block, List<PsObject>> objects = new IdentityHashMap<>();

    BlockObjects(Reading reading) {
        for (PsObject object : reading.objects()) {
            objects.computeIfAbsent(object.block(), b -> new ArrayList<>()).add(object);
        }
    }

    /** The objects of one block, in order; empty for none. */
    List<PsObject> of(Block block) {
        return objects.getOrDefault(block, List.of());
    }
}
