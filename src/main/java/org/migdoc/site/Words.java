package org.migdoc.site;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.migdoc.codes.Explanation.Meaning;
import org.migdoc.diagnosis.Strength;

/** How things are called on the pages. */
final class Words {

    /** The sections that every article has above its references. */
    static final List<String> ARTICLE_PARTS = List.of("Issue", "Environment", "Cause", "Resolution", "Mistaken for");

    private static final Map<String, String> AREAS = Map.of("iscsi-mpio", "iSCSI and MPIO");

    private static final Map<String, String> CODES = Map.of("KRB", "Kerberos", "WMI", "Virtualization classes (WMI)");
    private static final Map<String, String> MESSAGES = Map.of(
            "remark", "What people say",
            "success", "Something worked",
            "kind", "The kind of move",
            "context", "What it is about",
            "noise", "Harmless");

    private Words() {}

    /** {@code name-resolution} as a heading: Name resolution. */
    static String area(String area) {
        String words = area.replace('-', ' ').replace("/", " / ");
        return AREAS.getOrDefault(
                area, words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
    }

    /** What a code, an event or a kind of message is listed under. */
    static String group(Meaning meaning) {
        String key = meaning.key();
        return switch (meaning.kind()) {
            case CODE -> CODES.getOrDefault(key.substring(0, Math.max(0, key.indexOf(' '))), "Windows");
            case EVENT -> {
                String source = key.substring(0, key.lastIndexOf('/'));
                yield source.isEmpty() || source.equals("*") ? "Without a source" : source;
            }
            case MESSAGE -> MESSAGES.getOrDefault(key.substring(0, Math.max(0, key.indexOf('-'))), "Something fails");
        };
    }

    static String strength(Strength strength) {
        return strength.name().toLowerCase(Locale.ROOT);
    }

    /** Log-odds in decibans as a chance: {@code 7 %}. */
    static String prior(int decibans) {
        double chance = 100 / (1 + Math.pow(10, -decibans / 10.0));
        return chance < 1 ? "< 1 %" : Math.round(chance) + " %";
    }
}
