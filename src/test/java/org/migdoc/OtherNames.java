package org.migdoc;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.MigrationAttempt;

/** Gives the machines and people of a paste other names: {@code HV01} becomes {@code QZSRC7} wherever it stands as a word. */
final class OtherNames {

    private static final Pattern ACCOUNT = Pattern.compile(
            "(?<![\\\\\\w.:/-])(?!VM|HKLM|HKCU|SYSTEM|BUILTIN)[A-Z]{3,15}\\\\([a-z][a-z0-9._-]{2,})(?![\\\\\\w])");

    private OtherNames() {}

    /** With other names for source, destination, console, their domain and the virtual machine. */
    static String ofMachines(String text, MigrationAttempt attempt) {
        Map<String, String> names = longestFirst();
        put(names, attempt.source(), "q1");
        put(names, attempt.destination(), "q2");
        put(names, attempt.console(), "q3");
        put(names, attempt.vm(), "q4");
        put(names, domain(attempt), "q5.test");
        return renamed(text, names);
    }

    /** With other names for everybody who is named as {@code DOMAIN\person}. */
    static String ofPeople(String text, MigrationAttempt attempt) {
        Map<String, String> names = longestFirst();
        Matcher m = ACCOUNT.matcher(text);
        while (m.find()) {
            put(names, m.group(1), "p" + names.size() % 10);
        }
        return renamed(text, names);
    }

    private static @Nullable String domain(MigrationAttempt attempt) {
        String domain = attempt.domain();
        return domain == null || domain.indexOf('.') < 0 ? null : domain;
    }

    private static Map<String, String> longestFirst() {
        return new TreeMap<>(
                Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
    }

    private static String renamed(String text, Map<String, String> names) {
        String result = text;
        for (Map.Entry<String, String> name : names.entrySet()) {
            result = Disguise.replaced(
                    result,
                    "(?i)(?<![A-Za-z0-9])" + Pattern.quote(name.getKey()) + "(?![A-Za-z0-9])",
                    m -> m.group().equals(m.group().toUpperCase(Locale.ROOT))
                            ? name.getValue().toUpperCase(Locale.ROOT)
                            : name.getValue());
        }
        return result;
    }

    /** The new name is as long as the old one, so that columns stay where they are. */
    private static void put(Map<String, String> names, @Nullable String from, String to) {
        if (from != null && from.length() >= to.length()) {
            names.put(from, to.charAt(0) + "z".repeat(from.length() - to.length()) + to.substring(1));
        }
    }
}
