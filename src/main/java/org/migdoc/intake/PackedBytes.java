package org.migdoc.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads a zip archive, counts its packed bytes and watches for the signature of its end ({@code PK 05 06}). */
final class PackedBytes extends FilterInputStream {

    private static final int END = 0x504b0506;

    private long count;
    private int lastFour;
    private boolean ended;

    PackedBytes(InputStream in) {
        super(in);
    }

    /** How many bytes were taken. */
    long count() {
        return count;
    }

    /** Reads on, at most {@code most} bytes, and says whether the archive is whole. */
    boolean reachesEnd(long most) throws IOException {
        for (long i = 0; i < most && !ended && read() >= 0; i++) {
            // read() watches
        }
        return ended;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        if (b >= 0) {
            watch((byte) b);
        }
        return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int n = super.read(buffer, offset, length);
        for (int i = 0; i < n; i++) {
            watch(buffer[offset + i]);
        }
        return n;
    }

    private void watch(byte b) {
        count++;
        lastFour = (lastFour << 8) | (b & 0xff);
        ended |= lastFour == END;
    }
}
