package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.migdoc.regex.Pattern;

/**
 * Reads the services and machines that a sentence about delegation names.
 *
 * <pre>
 * delegation of HV01: cifs/HV02 only                        HV01 delegation: {cifs/HV02, cifs/HV03}
 * delegated: cifs + MVSMS to HV02 (short and FQDN)          Delegierung: nur cifs HV02
 * </pre>
 *
 * @param rows what it names
 * @param whole true when it says that this is all
 */
record DelegationSentence(List<DelegationRow> rows, boolean whole) {

    private static final Set<String> TOLD = Set.of("migration", "cifs", "replica");
    private static final Pattern MENTION =
            Pattern.compile("(?<![\\w/])" + DelegationRow.SERVICE + "(?![\\w/])", Pattern.CASE_INSENSITIVE);
    private static final Pattern TARGET = Pattern.compile(
            "\\b(?:to|for|an|auf|für|nach|zu|vers|pour)\\s{1,3}([A-Za-z0-9][\\w.-]{1,120})|->\\s{0,3}([A-Za-z0-9][\\w.-]{1,120})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NEXT_HOST = Pattern.compile("\\s{1,4}(?:on |@ ?|-> ?)?([A-Za-z0-9][\\w.-]{1,120})");
    private static final Pattern ONLY = Pattern.compile(
            "\\b(?:only|nur|seulement|uniquement|solo|alone|nothing else|sonst nichts|nothing more)\\b|\\{[^{}]{3,2000}(?<!\\.\\.\\.)}",
            Pattern.CASE_INSENSITIVE);

    /** What the sentence names from {@code from}, the word about delegation, on. */
    static DelegationSentence of(String text, int from, KnownHosts hosts) {
        List<DelegationRow> rows = new ArrayList<>();
        Spns.in(text).forEach(spn -> rows.add(DelegationRow.of(spn)));
        if (rows.isEmpty()) {
            pairs(text, rows, hosts);
        }
        if (rows.isEmpty()) {
            services(text, from, rows, hosts);
        }
        return new DelegationSentence(rows, ONLY.matcher(text).find());
    }

    /** Services each followed by its machine: {@code cifs HV02, MVSMS HV02}. */
    private static void pairs(String text, List<DelegationRow> rows, KnownHosts hosts) {
        Matcher mention = MENTION.matcher(text);
        while (mention.find()) {
            String service = Names.service(mention.group("service"));
            Matcher host = NEXT_HOST.matcher(text).region(mention.end(), text.length());
            if (TOLD.contains(service) && host.lookingAt() && hosts.plausible(host.group(1))) {
                rows.add(new DelegationRow(service, Names.hostKey(host.group(1)), Names.form(host.group(1)), null));
            }
        }
    }

    /** Services that all go to one machine: {@code cifs and MVSMS to HV02}. */
    private static void services(String text, int from, List<DelegationRow> rows, KnownHosts hosts) {
        Set<String> services = new LinkedHashSet<>();
        int after = from;
        Matcher mention = MENTION.matcher(text);
        while (mention.find()) {
            services.add(Names.service(mention.group("service")));
            after = mention.end();
        }
        services.retainAll(TOLD);
        Matcher target = TARGET.matcher(text).region(Math.min(after, text.length()), text.length());
        while (!services.isEmpty() && target.find()) {
            String host = target.group(1) != null ? target.group(1) : target.group(2);
            if (hosts.plausible(host)) {
                boolean both = DelegationRow.saysBothForms(text);
                for (String service : services) {
                    rows.addAll(
                            both
                                    ? DelegationRow.bothForms(service, Names.hostKey(host))
                                    : List.of(new DelegationRow(service, Names.hostKey(host), Names.form(host), null)));
                }
                return;
            }
        }
    }
}
