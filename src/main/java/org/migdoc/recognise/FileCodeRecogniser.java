package org.migdoc.recognise;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Message;
import org.migdoc.intake.Line;

/**
 * Reads which file of a virtual machine an error code is about, in a sentence of any language:
 *
 * <pre>
 * Bijlage 'D:\VMs\web01.vhdx' kan niet worden geopend: Algemene fout: toegang geweigerd (0x80070005)
 * Не удалось открыть вложение '\\fs1\iso\server.iso'. Не найден сетевой путь. (0x80070035)
 * </pre>
 *
 * The code stands behind the path, in the same line or the next, else in the line before. A line with two paths copies one file to
 * another and is left to its own sentence. Gives messages {@code attachment-not-opened} with path and code.
 */
final class FileCodeRecogniser implements Recogniser {

    private static final int LONGEST_LINE = 1500;
    private static final int SHORTEST_CODE = 8;
    private static final Pattern PATH = Pattern.compile("(?<![\\w\\\\])(?:[A-Za-z]:|\\\\)\\\\[^<>|*?\"'\\r\\n]{0,240}");
    private static final Pattern FILE =
            Pattern.compile("(.{3,240}?\\.(?:a?vhdx?|vhds|iso|vfd))(?!\\w).*", Pattern.CASE_INSENSITIVE);

    @Override
    public void recognise(Reading reading, Consumer<Fact> facts) {
        FieldWords field = new FieldWords(reading.document().lines());
        for (Block block : reading.blocks()) {
            List<Line> lines = block.lines();
            for (int i = block.outputFrom(); i < lines.size(); i++) {
                read(block, i, field, facts);
            }
        }
    }

    private static void read(Block block, int at, FieldWords field, Consumer<Fact> facts) {
        Line line = block.lines().get(at);
        Matcher path = PATH.matcher(line.text());
        if (line.text().length() > LONGEST_LINE || !path.find()) {
            return;
        }
        Matcher file = FILE.matcher(path.group());
        if (!file.matches() || !field.near(line.number() - 1)) {
            return;
        }
        String behind = line.text().substring(path.start() + file.end(1)) + ' ' + text(block, at + 1);
        if (!PATH.matcher(behind).find()) {
            code(behind)
                    .or(() -> code(text(block, at - 1)))
                    .ifPresent(code -> facts.accept(new Message(
                            block.origin(at), "attachment-not-opened", block.host(), null, null, file.group(1), code)));
        }
    }

    /** The text of a line of the block, nothing where there is none, where it is too long or names a file itself. */
    private static String text(Block block, int at) {
        String text = at < 0 || at >= block.lines().size()
                ? ""
                : block.lines().get(at).text();
        return text.length() > LONGEST_LINE ? "" : text;
    }

    private static Optional<String> code(String text) {
        return CodeSpellings.in(text, "").stream()
                .filter(c -> c.spelling().length() >= SHORTEST_CODE)
                .map(CodeSpelling::code)
                .findFirst();
    }
}
