package org.migdoc.intake;

/**
 * Reads bytes two by two and counts what tells UTF-16 from other encodings: {@code 48 00} is an ASCII character of UTF-16LE (the
 * NUL at parity 1), {@code 00 48} one of UTF-16BE (parity 0).
 */
final class Pairs {

    private Pairs() {}

    /** How many pairs have a NUL at {@code parity} and a character of ASCII text at the other place. */
    static int asciiUnits(byte[] bytes, int from, int to, int parity) {
        int n = 0;
        for (int i = from; i + 1 < to; i += 2) {
            byte other = bytes[i + 1 - parity];
            boolean text = (other >= ' ' && other < 0x7f) || (other >= '\t' && other <= '\r');
            n += bytes[i + parity] == 0 && text ? 1 : 0;
        }
        return n;
    }

    /** How many pairs have {@code value} at {@code parity}. */
    static int count(byte[] bytes, int to, int parity, int value) {
        int n = 0;
        for (int i = parity; i < to; i += 2) {
            n += bytes[i] == value ? 1 : 0;
        }
        return n;
    }

    /** How many bytes are printable ASCII. */
    static int ascii(byte[] bytes, int from, int to) {
        int n = 0;
        for (int i = from; i < to; i++) {
            n += bytes[i] >= ' ' && bytes[i] < 0x7f ? 1 : 0;
        }
        return n;
    }
}
