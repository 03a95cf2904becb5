package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.migdoc.regex.Pattern;

/**
 * Lines in which a person tells something, as against output of a tool:
 *
 * <pre>
 * port 6600 closed, 445 open
 * vmms is stopped on HV02
 * </pre>
 *
 * Left out are lines that belong to a PowerShell object. Of a paragraph on one line that is very long, or that asks or advises
 * somewhere, the single sentences count that do not.
 */
final class Remarks {

    private static final int LONGEST = 240;
    private static final int WRAPPED = 50;
    private static final int LONGEST_PARAGRAPH = 4000;
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[^.\\s]{2}[.!?])\\s{1,9}");
    private static final Pattern ADVICE = Pattern.compile(
            "\\?|\\b(?:ensure|make sure|sure that|verify|verify that|check that|check whether|check if|should|must|whether|may not|might|if|"
                    + "sicher|sicherstellen|sollte|muss|wenn|falls|ob|pruefen|prüfen|überprüfen|v.{1,2}rifiez|assurez|compruebe|aseg.{1,2}rese|verificare)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern HOST = Pattern.compile(
            "[A-Za-z][A-Za-z0-9_-]{0,20}[0-9][A-Za-z0-9_-]{0,20}(?:\\.[A-Za-z0-9-]{1,40}){0,6}|[A-Za-z0-9]{1,20}(?:-[A-Za-z0-9]{1,20}){1,4}(?:\\.[A-Za-z0-9-]{1,40}){1,6}|[A-Za-z][A-Za-z0-9_-]{0,40}(?:\\.[A-Za-z0-9-]{1,40}){2,6}");

    private static final Pattern NO_HOST = Pattern.compile(
            "(?:ipv[46]|smb[1-3]|tls1|ntlmv[12]|sha\\d{1,3}|md5|aes\\d{3}|rc4|x64|x86|win(?:dows)?\\d{1,4}|ws20\\d\\d|w2k\\d{1,4}|vlan-?\\d{1,4}|csv-?\\d{1,3}"
                    + "|disk-?\\d{1,3}|nic-?\\d{1,2}|eth\\d{1,2}|port\\d{1,5}|kb\\d{6,8}|error\\d{1,5}|(?:tcp|udp)\\d{0,5}|lun\\d{1,3}|vm\\d{1,3}|gen\\d|v\\d{1,2}|r\\d)(?:\\..*)?",
            Pattern.CASE_INSENSITIVE);

    private Remarks() {}

    /** One line told by a person. */
    record Remark(Block block, int index, String text) {

        /** The line before, when this one goes on with its sentence; else empty. */
        private String opening() {
            String before =
                    index == 0 ? "" : block.lines().get(index - 1).text().strip();
            boolean open = !before.isEmpty() && ".:!?".indexOf(before.charAt(before.length() - 1)) < 0;
            return open
                            && before.length() >= WRAPPED
                            && before.length() <= 2 * LONGEST
                            && Character.isLowerCase(text.charAt(0))
                    ? before
                    : "";
        }

        private boolean counts() {
            return !text.isEmpty() && text.length() <= LONGEST && states(opening() + " " + text);
        }

        /** The text in lower case. */
        String lower() {
            return text.toLowerCase(Locale.ROOT);
        }
    }

    /** All lines of a reading in which somebody may tell something, in order. */
    static List<Remark> of(Reading reading) {
        BitSet taken = reading.objectLines();
        return reading.blocks().stream()
                .flatMap(block -> remarks(reading, block, taken))
                .toList();
    }

    /** The lines of a block; where a mail client wrapped them, the sentences instead. */
    private static Stream<Remark> remarks(Reading reading, Block block, BitSet taken) {
        List<Remark> remarks = new ArrayList<>();
        BitSet wrapped = new BitSet();
        for (Sentence sentence : reading.sentences(block)) {
            if (sentence.starts().size() > 1) {
                wrapped.set(
                        sentence.first(), sentence.first() + sentence.starts().size());
                remarks.add(
                        new Remark(block, sentence.lineOf(0), sentence.text().strip()));
            }
        }
        remarks.removeIf(r -> !r.counts());
        for (int i = 0; i < block.lines().size(); i++) {
            if (!wrapped.get(i) && !taken.get(block.lines().get(i).number())) {
                remarks(block, i).forEach(remarks::add);
            }
        }
        remarks.sort(Comparator.comparingInt(Remark::index));
        return remarks.stream();
    }

    private static Stream<Remark> remarks(Block block, int index) {
        Remark whole = new Remark(block, index, block.lines().get(index).text().strip());
        if (whole.counts()) {
            return Stream.of(whole);
        }
        if (whole.text.length() > LONGEST_PARAGRAPH) {
            return Stream.empty();
        }
        List<Remark> sentences = SENTENCE_END
                .splitAsStream(whole.text)
                .map(text -> new Remark(block, index, text.strip()))
                .toList();
        return sentences.size() == 1 ? Stream.empty() : sentences.stream().filter(Remark::counts);
    }

    /** False for a sentence that asks or advises. */
    static boolean states(String text) {
        return !ADVICE.matcher(text).find();
    }

    /** True for a word that can hardly be anything but the name of a machine: it holds a digit or a domain, or is an address. */
    static boolean host(String word) {
        return word.length() <= 100
                && (Ipv4.is(word)
                        || HOST.matcher(word).matches()
                                && !NO_HOST.matcher(word).matches());
    }

    /** The key of {@code word} when it names a machine, else null. */
    static @Nullable String hostKey(@Nullable String word) {
        return word != null && host(word) ? Names.hostKey(word) : null;
    }
}
