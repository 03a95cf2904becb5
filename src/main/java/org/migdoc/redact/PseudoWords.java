package org.migdoc.redact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes names out of names, run by run of letters and digits, each as long as it was:
 *
 * <pre>
 * hv01 → qo01      hv02 → qo02      srv-hv08 → bem-qo08      nydc1 → fudc1      dc01 → dc58
 * </pre>
 *
 * <p>The same letters give the same letters everywhere, so that names that belong together still do. Short numbers and years stay;
 * {@code dc} at either end of a run stays, which says what the machine does.
 */
final class PseudoWords {

    private static final Pattern RUN = Pattern.compile("\\p{L}+|\\p{N}+|[^\\p{L}\\p{N}]+");
    private static final Pattern YEAR = Pattern.compile("20[0-3]\\d");
    private static final String CONSONANTS = "bdfgklmnprtvz";
    private static final String VOWELS = "aeiou";
    private static final String LETTERS = "bcdefghijklmnopqrstuvwxyz";
    private static final String ROLE = "dc";
    private static final int LONGEST_NUMBER_KEPT = 3;
    private static final int MOST_TRIES = 400;

    private final Secret secret;
    private final Set<String> avoided;
    private final Map<String, String> others = new HashMap<>();
    private final Map<String, String> originals = new HashMap<>();

    PseudoWords(Secret secret, Set<String> avoided) {
        this.secret = secret;
        this.avoided = new HashSet<>(avoided);
    }

    /** No new name is to be made of one of these words, in lower case. */
    void avoid(Set<String> words) {
        avoided.addAll(words);
    }

    /** Remembers a pair of runs that was made earlier. */
    void remember(String run, String other) {
        others.put(run, other);
        originals.put(other, run);
    }

    /** All pairs of runs, the made after the given. */
    Map<String, String> runs() {
        return Map.copyOf(others);
    }

    /** The other name for {@code name}, which has to be in lower case; as long as it. */
    String of(String name) {
        StringBuilder other = new StringBuilder();
        List<String> runs = runs(name);
        runs.forEach(run -> other.append(run(run)));
        return other.toString().equals(name) ? renumbered(runs) : other.toString();
    }

    private static List<String> runs(String name) {
        List<String> runs = new ArrayList<>();
        Matcher m = RUN.matcher(name);
        while (m.find()) {
            runs.add(m.group());
        }
        return runs;
    }

    private String run(String run) {
        if (Character.isDigit(run.charAt(0))) {
            boolean kept =
                    run.length() <= LONGEST_NUMBER_KEPT || YEAR.matcher(run).matches();
            return kept ? run : number(run);
        }
        if (!Character.isLetter(run.charAt(0)) || run.equals(ROLE)) {
            return run;
        }
        if (run.length() > 3 && run.endsWith(ROLE)) {
            return letters(run.substring(0, run.length() - 2)) + ROLE;
        }
        return run.length() > 3 && run.startsWith(ROLE) ? ROLE + letters(run.substring(2)) : letters(run);
    }

    /** A name that would stay as it is gets another number at its end, if it has one. */
    private String renumbered(List<String> runs) {
        for (int i = runs.size() - 1; i >= 0; i--) {
            String run = runs.get(i);
            if (Character.isDigit(run.charAt(0)) && run.length() < 9) {
                List<String> all = new ArrayList<>(runs);
                int size = (int) Math.pow(10, run.length());
                int shift = size * 2 / 5 + secret.below(size / 5 + 1, "shift", String.join("", runs.subList(0, i)));
                all.set(i, padded((Integer.parseInt(run) + shift) % size, run.length()));
                return String.join("", all);
            }
        }
        return String.join("", runs);
    }

    private static String padded(int number, int length) {
        String digits = String.valueOf(number);
        return "0".repeat(length - digits.length()) + digits;
    }

    private String letters(String run) {
        return made(run, attempt -> word(run.length(), secret.bytes("word", attempt + ":" + run)));
    }

    private String number(String run) {
        return made(run, attempt -> digits(run.length(), secret.bytes("number", attempt + ":" + run)));
    }

    private String made(String run, java.util.function.IntFunction<String> attempts) {
        String known = others.get(run);
        for (int attempt = 0; known == null && attempt <= MOST_TRIES; attempt++) {
            String other = attempts.apply(attempt);
            boolean free = !originals.containsKey(other) && !other.equals(run);
            if (free && (attempt > MOST_TRIES / 2 || !avoided.contains(other)) || attempt == MOST_TRIES) {
                remember(run, other);
                known = other;
            }
        }
        return String.valueOf(known);
    }

    private static String word(int length, byte[] random) {
        if (length == 1) {
            return String.valueOf(LETTERS.charAt((random[0] & 255) % LETTERS.length()));
        }
        StringBuilder word = new StringBuilder();
        int first = random[random.length - 1] & 1;
        for (int i = 0; i < length; i++) {
            String from = (i + first) % 2 == 0 ? CONSONANTS : VOWELS;
            word.append(from.charAt((random[i % random.length] & 255) % from.length()));
        }
        return word.toString();
    }

    private static String digits(int length, byte[] random) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < length; i++) {
            digits.append((char) ('0' + Math.floorMod(random[i % random.length] + i, 10)));
        }
        return digits.toString();
    }
}
