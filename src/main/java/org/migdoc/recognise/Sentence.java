package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import org.migdoc.fact.Origin;
import org.migdoc.intake.Line;
import org.migdoc.regex.Pattern;

/**
 * A sentence of somebody's text, whole even where a mail client wrapped it.
 *
 * <pre>
 * Hosts are 2019. Delegation on HV01: any authentication protocol, cifs and
 * Microsoft Virtual System Migration Service for HV02. It still fails.        three sentences
 * </pre>
 *
 * What is no text, a line of a tool's output, is one sentence a line.
 *
 * @param block where it stands
 * @param text the sentence
 * @param from where it begins in the lines of {@code starts}, joined by blanks
 * @param first index of the first of these lines
 * @param starts where each of these lines begins
 */
record Sentence(Block block, String text, int from, int first, List<Integer> starts) {

    private static final int LONGEST = 1500;
    private static final int MOST_LINES = 16;
    private static final int WRAPPED = 50;
    private static final int NARROWEST = 64;
    private static final Pattern END = Pattern.compile("(?<=[.!?])\\s{1,8}(?=[\\p{Lu}\"'(])");
    /** Columns, which no sentence has. */
    private static final Pattern COLUMNS = Pattern.compile("\\S(?:\\s{3}|\\t)\\s{0,80}\\S");

    private static final Pattern LABEL = Pattern.compile("\\s{0,8}[\\p{L}][\\w .()-]{0,40}\\s?[:=](?:\\s.*|)");

    /**
     * The sentences of a block's output, in order.
     *
     * @param covered numbers of lines that are parts of PowerShell objects and therefore no text
     */
    static List<Sentence> in(Block block, BitSet covered) {
        List<Sentence> sentences = new ArrayList<>();
        List<Line> lines = block.lines();
        int i = block.outputFrom();
        while (i < lines.size()) {
            int end = i + 1;
            boolean text = !lines.get(i).blank() && !covered.get(lines.get(i).number());
            while (text
                    && end < lines.size()
                    && end - i < MOST_LINES
                    && goesOn(lines.get(end - 1), lines.get(end), covered)) {
                end++;
            }
            if (text) {
                split(block, i, end, sentences);
            }
            i = end;
        }
        return sentences;
    }

    private static boolean goesOn(Line line, Line next, BitSet covered) {
        String text = line.text().stripTrailing();
        int length = line.raw().stripTrailing().length();
        String more = next.text();
        int word = (more + ' ').indexOf(' ');
        boolean full = length >= WRAPPED
                && length + 1 + word > NARROWEST
                && !text.isEmpty()
                && ".!?:;".indexOf(text.charAt(text.length() - 1)) < 0;
        return full
                && !next.blank()
                && !covered.get(next.number())
                && !more.startsWith("  ")
                && "-*+#<>|=[".indexOf(more.charAt(0)) < 0
                && !COLUMNS.matcher(more).find()
                && !LABEL.matcher(more).matches();
    }

    private static void split(Block block, int first, int end, List<Sentence> sentences) {
        StringBuilder joined = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        for (int i = first; i < end; i++) {
            joined.append(i == first ? "" : " ");
            starts.add(joined.length());
            String text = block.lines().get(i).text();
            joined.append(i == first ? text : text.strip());
        }
        Matcher m = END.matcher(joined);
        int from = 0;
        while (m.find()) {
            add(block, joined.substring(from, m.start()), from, first, starts, sentences);
            from = m.end();
        }
        add(block, joined.substring(from), from, first, starts, sentences);
    }

    private static void add(
            Block block, String text, int from, int first, List<Integer> starts, List<Sentence> sentences) {
        if (!text.isBlank() && text.length() <= LONGEST) {
            sentences.add(new Sentence(block, text, from, first, starts));
        }
    }

    /** Index into the block of the line that holds the character at {@code index} of the text. */
    int lineOf(int index) {
        int line = 0;
        while (line + 1 < starts.size() && starts.get(line + 1) <= from + index) {
            line++;
        }
        return first + line;
    }

    /** The lines of the sentence. */
    Origin origin() {
        return block.origin(lineOf(0), lineOf(Math.max(0, text.length() - 1)));
    }

    /** The line of the character at {@code index} of the text. */
    Origin origin(int index) {
        return block.origin(lineOf(index));
    }
}
