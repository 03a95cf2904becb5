package org.migdoc.redact;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names of one case that have to go: labels ({@code hv01}), names with dots ({@code a.novak}) or blanks ({@code SQL Prod 01}), and
 * domains ({@code corp.example}). A label that is an everyday word counts only where a name has to stand.
 */
final class KnownNames {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_-]{1,63}");
    private static final Pattern DOTTED = Pattern.compile("[\\p{L}\\p{N}_-]{1,63}(?:\\.[\\p{L}\\p{N}_-]{1,63}){1,8}");
    private static final Pattern PHRASE =
            Pattern.compile("[\\p{L}\\p{N}_.()&+-]{1,40}(?: [\\p{L}\\p{N}_.()&+-]{1,40}){1,4}");
    private static final Pattern SIGNS = Pattern.compile("[\\s'\"`<>\\[\\](){},;:=$*]+");
    private static final Pattern FIXED = Pattern.compile("(?i)s-1-\\d.*|krbtgt(?:_\\d{1,6})?");
    private static final Pattern VENDOR =
            Pattern.compile("(?i)(?:microsoft|windows|hyper-v|verisign|digicert)[ ._-].*");

    private static final Pattern TERM = Pattern.compile(
            "(?:rc|aes|des|sha|md|tls|ssl|smb|nfs|ipv|ip|utf|ntlmv|wsman|hrv|gen|v|x|kb|ntfs|fat|raid|usb|ps|vhd|ext|win|cpu|core|krb|ldap)\\d{1,4}\\w{0,2}");
    private static final Pattern ROLE =
            Pattern.compile("(?i)^(?:scvmm |virtual machine (?:configuration )?|virtueller computer )(?=\\S)");
    private static final Pattern SEPARATORS = Pattern.compile("[-_\\d]+");

    private final Set<String> vocabulary;
    private final Set<String> everywhere = new HashSet<>();
    private final Set<String> inPlace = new HashSet<>();
    private final Set<String> dotted = new HashSet<>();
    private final Set<String> phrases = new LinkedHashSet<>();
    private final Set<String> domains = new HashSet<>();

    /**
     * Nothing known yet.
     *
     * @param vocabulary everyday words in lower case
     */
    KnownNames(Set<String> vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Learns a name in any spelling; what is no name or tells nothing of anybody is passed over. */
    void add(String printed) {
        String name = ROLE.matcher(trimmed(printed)).replaceFirst("");
        if (name.isEmpty()
                || FIXED.matcher(name).matches()
                || WellKnown.name(name)
                || VENDOR.matcher(name).matches()) {
            return;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        if (PLAIN.matcher(name).matches()) {
            label(lower);
        } else if (DOTTED.matcher(name).matches()) {
            dotted(lower);
        } else if (PHRASE.matcher(name).matches() && !ordinaryPhrase(lower)) {
            phrases.add(lower);
        }
    }

    /** Learns a name that only its looks tell; terms of the field ({@code rc4}) and names of adapters look the same. */
    void addByLooks(String name) {
        if (!TERM.matcher(name).matches() && !forAdapters(name)) {
            add(name);
        }
    }

    private static String trimmed(String printed) {
        String name = printed.strip();
        int start = 0;
        int end = name.length();
        while (start < end && SIGNS.matcher(name.substring(start, start + 1)).matches()) {
            start++;
        }
        while (end > start && SIGNS.matcher(name.substring(end - 1, end)).matches()
                || end > start && name.charAt(end - 1) == '.') {
            end--;
        }
        return name.substring(start, end);
    }

    private void label(String label) {
        if (label.length() > 1 && !WellKnown.place(label) && label.chars().anyMatch(Character::isLetter)) {
            (distinctive(label) ? everywhere : inPlace).add(label);
        }
    }

    private void dotted(String name) {
        if (AddressMap.value(name) >= 0 || WellKnown.publicDomain(name) || name.startsWith("iqn.")) {
            return;
        }
        if (domainName(name)) {
            int dot = name.indexOf('.');
            label(name.substring(0, dot));
            if (name.indexOf('.', dot + 1) > 0) {
                domain(name.substring(dot + 1));
            }
        } else {
            dotted.add(name);
        }
    }

    /** Learns a domain, and its first label as its short name. */
    void domain(String printed) {
        String name = trimmed(printed).toLowerCase(Locale.ROOT);
        if (!DOTTED.matcher(name).matches() || AddressMap.value(name) >= 0) {
            if (PLAIN.matcher(name).matches() && !WellKnown.name(name)) {
                label(name);
            }
            return;
        }
        if (WellKnown.publicDomain(name) || !domains.add(name)) {
            return;
        }
        String[] labels = name.split("\\.", -1);
        for (int i = 0; i < labels.length - (WellKnown.ending(labels[labels.length - 1]) ? 1 : 0); i++) {
            label(labels[i]);
        }
    }

    /** Learns the domain behind a host's name, when that name is known. */
    void fullName(String printed) {
        String name = printed.toLowerCase(Locale.ROOT);
        int dot = name.indexOf('.');
        String rest = name.substring(dot + 1);
        if (!inDomain(name) && domainName(name) && !WellKnown.publicDomain(name)) {
            add(name);
        } else if (everywhere.contains(name.substring(0, dot)) && rest.indexOf('.') > 0 && !fileName(name)) {
            domain(rest);
        }
    }

    private static boolean fileName(String name) {
        return name.matches(
                ".*\\.(?:a?vhdx?|vhds|vmcx|vmrs|vmgs|xml|txt|log|csv|exe|dll|sys|ps1|psm1|evtx|etl|cmd|bat|zip|iso|bin|vsv|exp|mui|inf|html?|json|ini|dmp|cab|msi|msu|reg|png|jpg)");
    }

    /** True for a word that can be told from every other, so that it may be replaced wherever it stands. */
    private boolean distinctive(String label) {
        if (WellKnown.ordinary(label) || vocabulary.contains(label)) {
            return false;
        }
        if (TERM.matcher(label).matches() || forAdapters(label)) {
            return false;
        }
        boolean digit = label.chars().anyMatch(Character::isDigit);
        return label.length() > (digit ? 1 : 2);
    }

    private static boolean forAdapters(String label) {
        List<String> words = List.of(SEPARATORS.split(label, -1));
        return words.stream().anyMatch(WellKnown::adapter)
                && words.stream().allMatch(word -> word.length() < 2 || WellKnown.adapter(word));
    }

    /** True for what looks like the full name of a host or a domain, whether known or not. */
    static boolean domainName(String chain) {
        String[] labels = chain.split("\\.", -1);
        String last = labels[labels.length - 1];
        boolean oneCase = chain.equals(chain.toLowerCase(Locale.ROOT))
                || last.equals(last.toLowerCase(Locale.ROOT))
                || chain.equals(chain.toUpperCase(Locale.ROOT));
        if (labels.length < 2 || !oneCase || !WellKnown.ending(last) || !Character.isLetter(last.charAt(0))) {
            return false;
        }
        String before = chain.substring(0, chain.length() - last.length());
        boolean telling = labels.length > 2 || before.chars().anyMatch(c -> Character.isDigit(c) || c == '-');
        return (last.length() > 2 || telling) && before.chars().anyMatch(Character::isLetter);
    }

    /** True for a known domain or a name in it. */
    boolean inDomain(String chain) {
        String rest = chain.toLowerCase(Locale.ROOT);
        while (true) {
            if (domains.contains(rest)) {
                return true;
            }
            int dot = rest.indexOf('.');
            if (dot < 0) {
                return false;
            }
            rest = rest.substring(dot + 1);
        }
    }

    boolean everywhere(String label) {
        return everywhere.contains(label.toLowerCase(Locale.ROOT));
    }

    boolean inPlace(String label) {
        return inPlace.contains(label.toLowerCase(Locale.ROOT));
    }

    boolean dottedName(String chain) {
        return dotted.contains(chain.toLowerCase(Locale.ROOT));
    }

    /** Names with blanks, in lower case, in the order learnt. */
    Set<String> phrases() {
        return Set.copyOf(phrases);
    }

    /** True for a name with blanks that is made of everyday words only. */
    boolean ordinaryPhrase(String phrase) {
        return java.util.Arrays.stream(phrase.split("[^\\p{L}]+", -1))
                .allMatch(word -> word.isEmpty() || WellKnown.ordinary(word) || vocabulary.contains(word));
    }

    /** True for an everyday word. */
    boolean ordinary(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return WellKnown.ordinary(lower) || vocabulary.contains(lower);
    }
}
