package org.migdoc.intake;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Reads a {@code .zip} or {@code .gz} and gives what is in it as documents: {@code bundle.zip/logs/hv01.log}. An archive in an
 * archive is named and not opened; size, number and ratio are bounded.
 */
final class Archive {

    private static final Charset ENTRY_NAMES = Charset.forName("IBM850");
    private static final long HARMLESS = 4 << 20;
    private static final int TIMES_TOTAL = 4;
    private static final int LONGEST_NAME = 200;

    private final String name;
    private final Gathering gathering;

    Archive(String name, Gathering gathering) {
        this.name = name;
        this.gathering = gathering;
    }

    void read(InputStream in, FileKind kind) throws IOException {
        try {
            if (kind == FileKind.GZIP) {
                gathering.addPlain(name.replaceFirst("(?i)\\.gz$", ""), new GZIPInputStream(in));
            } else {
                unzip(new Counting(in));
            }
        } catch (ZipException | EOFException e) {
            gathering.warn(
                    name,
                    "the archive is damaged or protected (" + e.getMessage() + "), the rest was left out."
                            + " Maybe unpack it and give its text files.");
        }
    }

    private void unzip(Counting packed) throws IOException {
        ZipInputStream zip = new ZipInputStream(packed, ENTRY_NAMES);
        long unpacked = 0;
        int entries = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().equals("[Content_Types].xml")) {
                gathering.warn(name, "an Office document: not read in this version. Maybe save it as plain text.");
                return;
            }
            if (++entries > gathering.limits().files()) {
                gathering.warn(
                        name,
                        "read the first " + gathering.limits().files() + " entries, the rest was left out."
                                + " Maybe give the text files of this case only.");
                return;
            }
            unpacked += entry(zip, entry) + drain(zip);
            boolean tooLarge = unpacked > TIMES_TOTAL * gathering.limits().totalBytes();
            if (tooLarge
                    || (unpacked > HARMLESS && unpacked / gathering.limits().ratio() > packed.count)) {
                gathering.warn(
                        name,
                        "unpacks to " + Limits.inWords(unpacked) + " and more out of " + Limits.inWords(packed.count)
                                + ", the rest was left out. Maybe unpack it and give its text files.");
                return;
            }
        }
        if (!packed.toEnd(gathering.limits().totalBytes())) {
            gathering.warn(name, "the archive has no end: some of its files may be missing. Maybe copy it again.");
        }
    }

    private int entry(ZipInputStream zip, ZipEntry entry) throws IOException {
        String label = name + "/" + printable(entry.getName());
        if (entry.isDirectory() || isHidden(entry.getName()) || gathering.isFull(label)) {
            return 0;
        }
        return gathering.addPlain(label, zip);
    }

    /** Passes over what is left of the entry, as far as it may go, and says how much that was. */
    private long drain(ZipInputStream zip) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long passed = 0;
        int n = zip.read(buffer);
        while (n >= 0 && passed <= TIMES_TOTAL * gathering.limits().totalBytes()) {
            passed += n;
            n = zip.read(buffer);
        }
        return passed;
    }

    private static boolean isHidden(String entry) {
        return entry.startsWith(".") || entry.contains("/.") || entry.startsWith("__MACOSX/");
    }

    private static String printable(String entry) {
        String plain = Characters.plain(entry).replace('\\', '/');
        return plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) : plain;
    }

    /** Counts the packed bytes that were taken and watches for the signature of the archive's end. */
    private static final class Counting extends FilterInputStream {

        private static final int END = 0x504b0506;

        private long count;
        private int lastFour;
        private boolean ended;

        Counting(InputStream in) {
            super(in);
        }

        /** Reads on, at most {@code most} bytes, and says whether the archive is whole. */
        boolean toEnd(long most) throws IOException {
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
}
