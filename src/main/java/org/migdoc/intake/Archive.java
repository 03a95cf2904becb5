package org.migdoc.intake;

import java.io.EOFException;
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
                unzip(new PackedBytes(in));
            }
        } catch (ZipException | EOFException | IllegalArgumentException e) { // the last for names that are no text
            warn("the archive is damaged or protected (" + e.getMessage() + "), the rest was left out."
                    + " Maybe unpack it and give its text files.");
        }
    }

    private void warn(String sentence) {
        gathering.warn(name, sentence);
    }

    private void unzip(PackedBytes packed) throws IOException {
        ZipInputStream zip = new ZipInputStream(packed, ENTRY_NAMES);
        long unpacked = 0;
        int entries = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            entries++;
            if (isBeyond(entry, entries)) {
                return;
            }
            unpacked += entry(zip, entry) + drain(zip);
            if (isBomb(unpacked, packed.count())) {
                warn("unpacks to " + Limits.inWords(unpacked) + " and more out of " + Limits.inWords(packed.count())
                        + ", the rest was left out. Maybe unpack it and give its text files.");
                return;
            }
        }
        if (!packed.reachesEnd(gathering.limits().totalBytes())) {
            warn("the archive has no end: some of its files may be missing. Maybe copy it again.");
        }
    }

    private boolean isBeyond(ZipEntry entry, int entries) {
        int most = gathering.limits().files();
        if (entry.getName().equals("[Content_Types].xml")) {
            warn("an Office document: not read in this version. Maybe save it as plain text.");
            return true;
        }
        if (entries > most) {
            warn("read the first " + most
                    + " entries, the rest was left out. Maybe give the text files of this case only.");
            return true;
        }
        return false;
    }

    private boolean isBomb(long unpacked, long packed) {
        boolean swollen = unpacked > HARMLESS && unpacked / gathering.limits().ratio() > packed;
        return swollen || unpacked > TIMES_TOTAL * gathering.limits().totalBytes();
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
}
