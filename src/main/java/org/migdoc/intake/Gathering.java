package org.migdoc.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.migdoc.intake.evtx.EventLog;

/** Reads one input after the other into documents and keeps count of how much may still be read. */
final class Gathering {

    private static final int HEAD = 512;

    private final Limits limits;
    private final List<Document> documents = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private final List<String> beyond = new ArrayList<>();
    private long bytesLeft;

    Gathering(Limits limits) {
        this.limits = limits;
        this.bytesLeft = limits.totalBytes();
    }

    Limits limits() {
        return limits;
    }

    boolean has(String name) {
        return documents.stream().anyMatch(d -> d.name().equals(name));
    }

    void warn(String name, String sentence) {
        warn(name + ": " + sentence);
    }

    void warn(@Nullable String warning) {
        warnings.add(String.valueOf(warning));
    }

    /** True when nothing more may be read; {@code name} is then named in the warnings. */
    boolean isFull(String name) {
        boolean full = bytesLeft <= 0 || documents.size() >= limits.files();
        if (full) {
            beyond.add(name);
        }
        return full;
    }

    Intake.Result result() {
        if (!beyond.isEmpty()) {
            warn("left out " + Folder.some(beyond) + ": more than " + Limits.inWords(limits.totalBytes()) + " or "
                    + limits.files() + " files in all. Maybe give the files of one failure only.");
        }
        if (documents.isEmpty() && warnings.isEmpty()) {
            warn("nothing to read. Maybe give a file, a folder or a paste.");
        }
        return new Intake.Result(documents, warnings);
    }

    /** Reads {@code in}, unpacking it when it is an archive. */
    void add(String name, InputStream in) throws IOException {
        if (isFull(name)) {
            return;
        }
        BufferedInputStream buffered = new BufferedInputStream(in);
        FileKind kind = kind(buffered);
        if (kind == FileKind.ZIP || kind == FileKind.GZIP) {
            int first = documents.size();
            new Archive(name, this).read(buffered, kind);
            documents.subList(first, documents.size()).sort(Comparator.comparing(Document::name));
        } else {
            addPlain(name, buffered);
        }
    }

    private static @Nullable FileKind kind(BufferedInputStream in) throws IOException {
        in.mark(HEAD);
        byte[] head = in.readNBytes(HEAD);
        in.reset();
        return FileKind.of(head);
    }

    /** Reads {@code in} as one document; an archive is named and not unpacked. Returns how many bytes that were. */
    int addPlain(String name, InputStream in) throws IOException {
        int most = (int) Math.min(limits.documentBytes(), Math.max(1, bytesLeft));
        byte[] bytes = in.readNBytes(most);
        if (bytes.length == most && in.read() >= 0) {
            warn(
                    name,
                    "read the first " + Limits.inWords(most) + ", the rest was left out."
                            + " Maybe give the time around the failure only.");
        }
        bytesLeft -= bytes.length;
        if (FileKind.of(bytes) == FileKind.EVTX) {
            addLog(name, bytes);
            return bytes.length;
        }
        Decoded decoded = TextDecoder.decode(bytes);
        decoded.warnings().forEach(w -> warn(name, w));
        if (decoded.isText()) {
            addLines(name, decoded.text());
        }
        return bytes.length;
    }

    /** Takes the events of a log file as one document, a line each. */
    private void addLog(String name, byte[] bytes) {
        EventLog.Read log = EventLog.read(bytes, limits.documentBytes());
        log.warnings().forEach(w -> warn(name, w));
        if (log.lines().isEmpty()) {
            warn(name, "an event log file without an event. Maybe export the log again.");
        } else {
            documents.add(new Document(name, log.lines()));
        }
    }

    /** Takes {@code text} as one document. */
    void addText(String name, String text) {
        String part = text.length() > limits.documentBytes() ? text.substring(0, limits.documentBytes()) : text;
        if (part.length() < text.length()) {
            warn(
                    name,
                    "read the first " + Limits.inWords(part.length()) + ", the rest was left out."
                            + " Maybe give the time around the failure only.");
        }
        Decoded repaired = TextDecoder.repair(part);
        repaired.warnings().forEach(w -> warn(name, w));
        addLines(name, repaired.text());
    }

    private void addLines(String name, String text) {
        RawLines raw = RawLines.of(text, limits.lineLength(), limits.lines());
        if (raw.cutLines() > 0) {
            warn(
                    name,
                    raw.cutLines() + " lines are longer than " + limits.lineLength() + " characters and were cut."
                            + " Maybe give the text with its own line ends.");
        }
        if (!raw.complete()) {
            warn(
                    name,
                    "read the first " + limits.lines() + " lines, the rest was left out."
                            + " Maybe give the time around the failure only.");
        }
        List<Line> lines = LineCleaner.lines(raw.lines());
        if (lines.stream().allMatch(Line::blank)) {
            warn(name, "is empty. Maybe copy it again, with the text marked from its first line to its last.");
        }
        documents.add(new Document(name, lines));
    }
}
