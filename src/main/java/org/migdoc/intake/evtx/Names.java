package org.migdoc.intake.evtx;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names of elements and attributes in a chunk. Each is written once, at its first use: offset of the next name (4 bytes), hash (2),
 * number of characters (2), characters, a zero.
 */
final class Names {

    private static final int HEAD = 8;
    private static final int LONGEST = 255;

    private final ByteBuffer chunk;
    private final Map<Integer, String> known = new HashMap<>();

    Names(ByteBuffer chunk) {
        this.chunk = chunk;
    }

    /** The name that is written there. */
    String at(int offset) throws DamagedException {
        String name = known.get(offset);
        if (name == null) {
            name = read(offset);
            if (name == null) {
                throw new DamagedException("no name at " + offset);
            }
            known.put(offset, name);
        }
        return name;
    }

    /** True when a name is written there. */
    boolean isAt(int offset) {
        return known.containsKey(offset) || read(offset) != null;
    }

    private @Nullable String read(int offset) {
        if (offset < 0 || offset > chunk.limit() - HEAD) {
            return null;
        }
        int length = chunk.getShort(offset + 6) & 0xffff;
        if (length == 0 || length > LONGEST || offset + size(length) > chunk.limit()) {
            return null;
        }
        StringBuilder name = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            name.append(chunk.getChar(offset + HEAD + 2 * i));
        }
        return name.chars().allMatch(Names::fits) ? name.toString() : null;
    }

    private static boolean fits(int c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.' || c == ':';
    }

    /** How many bytes a name takes where it is written. */
    int sizeAt(int offset) throws DamagedException {
        return size(at(offset).length());
    }

    private static int size(int length) {
        return HEAD + 2 * length + 2;
    }
}
