package org.migdoc.intake;

/**
 * How much is read. What goes beyond is left out and named in a warning.
 *
 * @param documentBytes of one document, unpacked
 * @param lineLength characters of one line
 * @param lines of one document
 * @param totalBytes of all documents together, unpacked
 * @param files in all
 * @param ratio how many times its own size an archive may unpack to
 */
public record Limits(int documentBytes, int lineLength, int lines, long totalBytes, int files, int ratio) {

    /** 64 MiB and two million lines a document, 64 KiB a line, 128 MiB and 2000 files in all, archives up to 500 times their size. */
    public static final Limits DEFAULT = new Limits(64 << 20, 64 << 10, 2_000_000, 128L << 20, 2000, 500);

    public Limits {
        if (documentBytes < 1 || lineLength < 1 || lines < 1 || totalBytes < 1 || files < 1 || ratio < 1) {
            throw new IllegalArgumentException(
                    "Limits must be 1 at least: " + documentBytes + " bytes a document, " + lineLength
                            + " characters a line, " + lines + " lines, " + totalBytes + " bytes in all, " + files
                            + " files, ratio "
                            + ratio + ".\nMaybe start from Limits.DEFAULT.");
        }
    }

    /** {@code bytes} for people: {@code 64 MiB}. */
    static String inWords(long bytes) {
        return bytes >= 1 << 20 ? (bytes >> 20) + " MiB" : bytes >= 1 << 10 ? (bytes >> 10) + " KiB" : bytes + " bytes";
    }
}
