package org.migdoc.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream that stays at its end once it has been there. A keyboard does not: after Ctrl+D it can be read on, so that who
 * asks once more waits for a second Ctrl+D.
 */
final class EndingInput extends FilterInputStream {

    private boolean ended;

    EndingInput(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int read = ended ? -1 : super.read();
        ended = read < 0;
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = ended ? -1 : super.read(bytes, offset, length);
        ended = read < 0;
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
