package org.migdoc.recognise;

import java.util.BitSet;
import java.util.function.IntPredicate;

/** Remembers for each line of a document whether something was found in it, so that each is looked at once. */
final class LineMemo {

    private final IntPredicate found;
    private final int size;
    private final BitSet known = new BitSet();
    private final BitSet yes = new BitSet();

    /** A memo of {@code size} lines; {@code found} tells of one line, by its index. */
    LineMemo(int size, IntPredicate found) {
        this.size = size;
        this.found = found;
    }

    /** True when it is in one of the lines {@code first} to {@code last}; there may be fewer. */
    boolean anyOf(int first, int last) {
        for (int i = Math.max(0, first); i <= Math.min(size - 1, last); i++) {
            if (at(i)) {
                return true;
            }
        }
        return false;
    }

    boolean at(int index) {
        if (!known.get(index)) {
            known.set(index);
            yes.set(index, found.test(index));
        }
        return yes.get(index);
    }
}
