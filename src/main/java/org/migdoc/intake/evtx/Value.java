package org.migdoc.intake.evtx;

/**
 * Where a value stands in its chunk.
 *
 * @param type its kind, see {@link Values}; {@code 0x80} and more is a list of them
 */
record Value(int type, int at, int size) {

    private static final int LIST = 0x80;
    static final int BIN_XML = 0x21;

    boolean isList() {
        return (type & LIST) != 0;
    }

    int elementType() {
        return type & ~LIST;
    }
}
