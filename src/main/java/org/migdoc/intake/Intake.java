package org.migdoc.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads the input of one case and gives its documents: files, folders ({@code case/console.txt}, {@code case/logs/hv01.log}),
 * archives of them ({@code .zip}, {@code .gz}), event logs ({@code .evtx}), a stream, or text. Everything is bounded by {@link Limits}.
 */
public final class Intake {

    private Intake() {}

    /**
     * The documents of one case.
     *
     * @param documents in the order of the arguments, those of a folder or archive by name; an empty input is a document without
     *     lines
     * @param warnings what was cut, left out, mended or is in doubt: a sentence each, with the name of its document in front
     */
    public record Result(List<Document> documents, List<String> warnings) {

        public Result {
            documents = List.copyOf(documents);
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * All files of {@code paths} and of the folders among them; hidden files are left out.
     *
     * @throws UnreadableInputException when one of the paths does not exist or may not be read
     */
    public static Result read(List<Path> paths, Limits limits) throws UnreadableInputException {
        Gathering gathering = new Gathering(limits);
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                folder(gathering, path);
            } else {
                file(gathering, path, nameOf(path), path.toString());
            }
        }
        return gathering.result();
    }

    /**
     * One stream, for example standard input; it is not closed.
     *
     * @throws UnreadableInputException when the stream breaks off
     */
    public static Result read(InputStream in, String name, Limits limits) throws UnreadableInputException {
        Gathering gathering = new Gathering(limits);
        try {
            gathering.add(name, in);
        } catch (IOException e) {
            throw unreadable(name, e);
        }
        return gathering.result();
    }

    /** Text that is decoded already, for example from a web page. */
    public static Result ofText(String name, String text) {
        return ofText(name, text, Limits.DEFAULT);
    }

    /** Text that is decoded already, within {@code limits} (a character counts as a byte). */
    public static Result ofText(String name, String text, Limits limits) {
        Gathering gathering = new Gathering(limits);
        gathering.addText(name, text);
        return gathering.result();
    }

    private static void folder(Gathering gathering, Path folder) throws UnreadableInputException {
        Folder found;
        try {
            found = Folder.of(folder, gathering.limits().files());
        } catch (IOException e) {
            throw unreadable(folder.toString(), e);
        }
        found.warnings().forEach(w -> gathering.warn(folder.toString(), w));
        for (Path file : found.files()) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            try {
                file(gathering, file, name, file.toString());
            } catch (UnreadableInputException e) {
                gathering.warn(e.getMessage());
            }
        }
    }

    private static void file(Gathering gathering, Path file, String name, String longName)
            throws UnreadableInputException {
        try (InputStream in = Files.newInputStream(file)) {
            gathering.add(gathering.has(name) ? longName : name, in);
        } catch (IOException e) {
            throw unreadable(file.toString(), e);
        }
    }

    private static String nameOf(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    private static UnreadableInputException unreadable(String name, IOException e) {
        String reason;
        if (e instanceof NoSuchFileException) {
            reason = "there is no such file. Maybe its name is misspelt, or it lies in another folder than "
                    + Path.of("").toAbsolutePath() + ".";
        } else if (e instanceof AccessDeniedException) {
            reason = "no permission. Maybe copy it to a folder of yours first.";
        } else {
            reason = e.getMessage() + ". Maybe it is in use by another program: copy it first.";
        }
        return new UnreadableInputException("Cannot read " + name + ": " + reason, e);
    }
}
