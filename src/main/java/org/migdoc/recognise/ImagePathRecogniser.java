package org.migdoc.recognise;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.Fact;
import org.migdoc.fact.ImagePath;
import org.migdoc.fact.Listing;
import org.migdoc.intake.Line;
import org.migdoc.regex.Pattern;

/**
 * Measures UNC paths to system images, quoted, typed, or wrapped by a console or a mail client.
 *
 * <pre>
 * dir "\\bk02\img\WindowsImageBackup\HV06\Backup 2023-08-15 200042"                 folder, 60 characters
 * \\nas01\backups\Servers\Branch office\2016\WindowsImageBackup\SRV01\Backup 2024-01-
 * 31 210003\0b1c….vhdx                                                              wrapped, file
 * </pre>
 *
 * A folder is measured up to {@code Backup <date>}, or as far as it was given. {@link Listing} {@code path-length} tells that a
 * path to one backup is known.
 */
final class ImagePathRecogniser implements Recogniser {

    private static final Pattern START = Pattern.compile("\\\\\\\\[A-Za-z0-9][\\w.$-]{0,80}\\\\");
    private static final Pattern BACKUP = Pattern.compile(
            "\\\\(?:Backup|Sicherung|Sauvegarde|Copia de seguridad|Backup di)\\s?\\d{4}-\\d{2}-\\d{2}\\s?\\d{6}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FILE = Pattern.compile("\\.(?:vhdx?|xml|zip)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern STOP = Pattern.compile(
            "[\"'<>|*?\\t»”“‘’`]|\\s{2,}|,\\s|;\\s|\\s[-–]\\s|\\s\\(|\\)|\\s(?:->|=>|from|to|is|and|or|und|ist|which|with|has|then|when)\\s");
    private static final Pattern LENGTH = Pattern.compile(
            "(?:path|pfad|chemin)[^.\\n]{0,60}?\\b(\\d{2,3})\\s?(?:characters|chars|zeichen|caract)|\\b(\\d{2,3})\\s?(?:characters|chars|zeichen)[^.\\n]{0,40}\\b(?:path|pfad)",
            Pattern.CASE_INSENSITIVE);
    private static final String FOLDER = "windowsimagebackup";
    private static final int LONGEST = 400;

    @Override
    public void recognise(Reading reading, Consumer<Fact> facts) {
        Set<String> seen = new HashSet<>();
        for (Block block : reading.blocks()) {
            List<Line> lines = block.lines();
            for (int i = 0; i < lines.size(); i++) {
                String text = lines.get(i).text();
                if (text.length() < 3000 && text.contains("\\\\")) {
                    find(block, i, text, seen, facts);
                }
                if (text.length() < 3000) {
                    told(block, i, text, facts);
                }
            }
        }
    }

    private static void find(Block block, int i, String text, Set<String> seen, Consumer<Fact> facts) {
        Matcher m = START.matcher(text);
        int from = 0;
        while (m.find(from)) {
            boolean quoted = m.start() > 0 && "\"'“«".indexOf(text.charAt(m.start() - 1)) >= 0;
            String rest = text.substring(m.start());
            int wrapped = i;
            String path = end(rest, quoted);
            while (path.length() == rest.length()
                    && path.length() < LONGEST
                    && !complete(path)
                    && wrapped + 1 < block.lines().size()
                    && wrapped - i < 4
                    && goesOn(block.lines().get(wrapped + 1), path)) {
                wrapped++;
                rest = rest + joined(rest, block.lines().get(wrapped).text());
                path = end(rest, quoted);
            }
            from = m.end();
            measure(block, i, wrapped, path, seen, facts);
        }
    }

    /** A wrapped path goes on where the next line begins without indent and holds a part of a path. */
    private static boolean goesOn(Line next, String path) {
        String text = next.text();
        return !text.isBlank()
                && path.length() >= 40
                && (text.contains("\\") || text.strip().matches("(?i)\\S{0,40}\\.vhdx?.*|\\d.{0,16}"))
                && !START.matcher(text).lookingAt()
                && !text.contains(":\\")
                && text.indexOf('>') < 0;
    }

    private static String joined(String rest, String next) {
        boolean blank = rest.endsWith(" ") || next.startsWith(" ");
        String line = next.strip();
        return blank ? " " + line : line;
    }

    private static boolean complete(String path) {
        return FILE.matcher(path).find();
    }

    private static String end(String rest, boolean quoted) {
        if (quoted) {
            int close = rest.length();
            for (char quote : new char[] {'"', '\'', '”', '»'}) {
                int at = rest.indexOf(quote);
                close = at > 0 ? Math.min(close, at) : close;
            }
            return rest.substring(0, close);
        }
        Matcher file = FILE.matcher(rest);
        Matcher stop = STOP.matcher(rest);
        int end = stop.find() ? stop.start() : rest.length();
        return rest.substring(0, file.find() && file.end() <= end ? file.end() : end)
                .stripTrailing();
    }

    private static void measure(Block block, int i, int last, String printed, Set<String> seen, Consumer<Fact> facts) {
        String path = printed.replaceAll("[\\\\.,;:]+$", "").strip();
        int folder = path.toLowerCase(Locale.ROOT).indexOf(FOLDER);
        if (folder < 0
                || path.length() > LONGEST
                || path.indexOf('…') >= 0
                || path.contains("...")
                || path.indexOf('<') >= 0) {
            return;
        }
        boolean file = path.toLowerCase(Locale.ROOT).matches(".*\\.vhdx?");
        Matcher backup = BACKUP.matcher(path);
        boolean one = backup.find();
        if (one) {
            String dir = path.substring(0, backup.end());
            emit(block, i, last, dir, false, seen, facts);
            facts.accept(new Listing(block.origin(i, last), "path-length", null, true, dir.length()));
        } else if (!file) {
            emit(block, i, last, path, false, seen, facts);
        }
        if (file) {
            emit(block, i, last, path, true, seen, facts);
            facts.accept(new Listing(block.origin(i, last), "path-length", null, true, path.length()));
        }
    }

    private static void emit(
            Block block, int i, int last, String path, boolean file, Set<String> seen, Consumer<Fact> facts) {
        if (seen.add(file + path.toLowerCase(Locale.ROOT))) {
            facts.accept(new ImagePath(block.origin(i, last), path, path.length(), file));
        }
    }

    /** A person counted. */
    private static void told(Block block, int i, String text, Consumer<Fact> facts) {
        String number = told(text);
        if (number != null) {
            facts.accept(new ImagePath(
                    block.origin(i),
                    "",
                    Integer.parseInt(number),
                    text.toLowerCase(Locale.ROOT).contains("vhd")));
        }
    }

    private static @Nullable String told(String text) {
        Matcher m = LENGTH.matcher(text);
        boolean rule = text.contains("110 ")
                || text.toLowerCase(Locale.ROOT)
                        .matches(".*\\b(?:max|limit|must|at most|up to|fewer|less|höchstens)\\b.*");
        return !rule && m.find() ? m.group(1) != null ? m.group(1) : m.group(2) : null;
    }
}
