package org.migdoc.redact;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The pseudonyms made with one secret, and what they stand for. The same original has the same pseudonym in whatever spelling;
 * two originals never share one. Safe for use by several threads.
 */
public final class Pseudonyms {

    private static final String NAME = "name";
    private static final String RUN = "run";

    private final Secret secret;
    private final PseudoWords words;
    private final AddressMap addresses;
    private final AddressMap6 addresses6;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> namesBack = new HashMap<>();
    private final Map<Identifier, Map<String, String>> identifiers = new EnumMap<>(Identifier.class);
    private final Map<Identifier, Map<String, String>> identifiersBack = new EnumMap<>(Identifier.class);

    /**
     * No pseudonyms yet.
     *
     * @param avoided words in lower case that no pseudonym is to be, because they say something to the program
     */
    public Pseudonyms(Secret secret, Set<String> avoided) {
        this.secret = secret;
        this.words = new PseudoWords(secret, avoided);
        this.addresses = new AddressMap(secret);
        this.addresses6 = new AddressMap6(secret);
        for (Identifier kind : Identifier.values()) {
            identifiers.put(kind, new HashMap<>());
            identifiersBack.put(kind, new HashMap<>());
        }
    }

    Secret secret() {
        return secret;
    }

    /** Makes no new pseudonym of these words, in lower case: they stand in the text already. */
    synchronized void avoid(Set<String> more) {
        words.avoid(more);
    }

    /** How many names and identifiers have a pseudonym of their own. */
    public synchronized int size() {
        return names.size()
                + identifiers.values().stream()
                        .mapToInt(pairs -> (int) pairs.entrySet().stream()
                                .filter(pair -> !pair.getKey().equals(pair.getValue()))
                                .count())
                        .sum();
    }

    /** The pseudonym of one label of a name ({@code HV01}), as long as it and with its capitals. */
    synchronized String name(String printed) {
        String key = printed.toLowerCase(Locale.ROOT);
        if (key.length() != printed.length()) {
            key = printed;
        }
        String other = names.get(key);
        if (other == null) {
            other = words.of(key);
            rememberName(key, other);
        }
        return capitalised(other, printed);
    }

    /** What {@code printed}, a label, stands for, or null. */
    synchronized @Nullable String nameBehind(String printed) {
        String original = namesBack.get(printed.toLowerCase(Locale.ROOT));
        return original == null ? null : capitalised(original, printed);
    }

    /** The pseudonym of an identifier, spelt as it is. */
    synchronized String identifier(Identifier kind, String printed) {
        String key = kind.key(printed);
        Map<String, String> known = map(identifiers, kind);
        String other = known.get(key);
        for (int attempt = 0; other == null; attempt++) {
            String made = made(kind, key, attempt);
            boolean taken = map(identifiersBack, kind).containsKey(made) && attempt < 50 && kind != Identifier.ADDRESS;
            if (!taken) {
                rememberIdentifier(kind, key, made);
                other = made;
            }
        }
        return kind.like(other, printed);
    }

    /** What {@code printed}, an identifier of that kind, stands for, or null. */
    synchronized @Nullable String identifierBehind(Identifier kind, String printed) {
        String original = map(identifiersBack, kind).get(kind.key(printed));
        return original == null ? null : kind.like(original, printed);
    }

    private String made(Identifier kind, String key, int attempt) {
        String use = attempt == 0 ? "" : attempt + ":";
        return switch (kind) {
            case ADDRESS -> address(key);
            case ADDRESS6 -> addresses6.of(key);
            case GUID -> hex(key, 0, use + "guid");
            case MAC -> hex(key, 6, use + "mac");
            case WWN -> hex(key, 4, use + "wwn");
            case SID -> new SidMap(secret).of(key, attempt);
        };
    }

    private String address(String key) {
        int slash = key.indexOf('/');
        return slash < 0
                ? addresses.of(key)
                : addresses.ofNetwork(key.substring(0, slash), Integer.parseInt(key.substring(slash + 1)))
                        + key.substring(slash);
    }

    /** Other hexadecimal digits behind the first {@code kept}. */
    private String hex(String key, int kept, String use) {
        byte[] random = secret.bytes(use, key);
        StringBuilder other = new StringBuilder(key);
        for (int i = kept; i < key.length(); i++) {
            if (Character.digit(key.charAt(i), 16) >= 0) {
                other.setCharAt(i, Character.forDigit(random[i % random.length] + 5 * (i / random.length) & 15, 16));
            }
        }
        return other.toString();
    }

    /** Remembers what a key file says. False when it is of no known kind. */
    synchronized boolean remember(String kind, String original, String pseudonym) {
        if (kind.equals(NAME)) {
            rememberName(original, pseudonym);
            return true;
        } else if (kind.equals(RUN)) {
            words.remember(original, pseudonym);
            return true;
        }
        for (Identifier identifier : Identifier.values()) {
            if (identifier.name().toLowerCase(Locale.ROOT).equals(kind)) {
                rememberIdentifier(identifier, original, pseudonym);
                return true;
            }
        }
        return false;
    }

    /** Hands over all pairs, by kind and original, as {@link #remember} takes them. */
    synchronized void each(Entries to) {
        sorted(words.runs(), (run, other) -> to.entry(RUN, run, other));
        sorted(names, (name, other) -> to.entry(NAME, name, other));
        identifiers.forEach((kind, pairs) ->
                sorted(pairs, (key, other) -> to.entry(kind.name().toLowerCase(Locale.ROOT), key, other)));
    }

    /** Takes pairs. */
    @FunctionalInterface
    interface Entries {
        void entry(String kind, String original, String pseudonym);
    }

    private static void sorted(Map<String, String> pairs, BiConsumer<String, String> each) {
        new java.util.TreeMap<>(pairs).forEach(each);
    }

    private void rememberName(String key, String other) {
        names.put(key, other);
        namesBack.putIfAbsent(other, key);
    }

    private void rememberIdentifier(Identifier kind, String key, String other) {
        map(identifiers, kind).put(key, other);
        map(identifiersBack, kind).putIfAbsent(other, key);
    }

    private static Map<String, String> map(Map<Identifier, Map<String, String>> maps, Identifier kind) {
        return maps.computeIfAbsent(kind, k -> new HashMap<>());
    }

    /** {@code lower} with capitals where {@code printed} has them. */
    private static String capitalised(String lower, String printed) {
        StringBuilder text = new StringBuilder(lower);
        for (int i = 0; i < lower.length() && i < printed.length(); i++) {
            if (Character.isUpperCase(printed.charAt(i))) {
                text.setCharAt(i, Character.toUpperCase(lower.charAt(i)));
            }
        }
        return text.toString();
    }
}
