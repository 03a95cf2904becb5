package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.DelegationEntry;
import org.migdoc.fact.Fact;
import org.migdoc.fact.HostRole;
import org.migdoc.fact.Listing;
import org.migdoc.fact.Message;
import org.migdoc.fact.MigrationAttempt;
import org.migdoc.fact.Origin;
import org.migdoc.fact.Setting;
import org.migdoc.intake.Document;
import org.migdoc.intake.Line;
import org.migdoc.regex.Pattern;

/** Works out of all facts which move failed: what kind, between which machines, under which authentication. */
final class Attempts {

    private static final Pattern DOMAIN_NAME = Pattern.compile("(?:\\.[a-z0-9-]{1,63}){0,5}\\.[a-z][a-z0-9-]{1,62}");

    private Attempts() {}

    static MigrationAttempt of(List<Document> documents, List<Fact> facts) {
        String source = role(facts, HostRole.Role.SOURCE, null);
        String destination = role(facts, HostRole.Role.DESTINATION, source);
        if (source == null) {
            source = onlyOther(delegatingAccounts(facts), destination);
        }
        if (source == null) {
            source = onlyOther(hostsWithSettings(facts), destination);
        }
        if (source == null) {
            source = onlyOther(accountsShown(facts), destination);
        }
        if (source == null && destination == null) {
            source = accountWithoutWayBack(facts);
        }
        if (source == null && destination == null) {
            source = lesserOfTwoAccounts(facts);
        }
        if (destination == null && source != null) {
            destination = onlyOther(delegatedTargets(facts, source), source);
        }
        if (destination == null && source != null) {
            destination = onlyOther(delegatingAccounts(facts), source);
        }
        if (destination == null && source != null) {
            destination = onlyOther(hostsWithSettings(facts), source);
        }
        String sourceFqdn = source == null ? null : fullName(documents, source);
        String destinationFqdn = destination == null ? null : fullName(documents, destination);
        return new MigrationAttempt(
                origin(documents, facts),
                kind(facts),
                first(facts, Message.class, Message::vm),
                source,
                destination,
                role(facts, HostRole.Role.CONSOLE, null),
                operator(facts),
                authentication(facts, source),
                domain(sourceFqdn, destinationFqdn),
                sourceFqdn,
                destinationFqdn);
    }

    /** The machine most often said to play that part, by weight; of equals the first. */
    private static @Nullable String role(List<Fact> facts, HostRole.Role role, @Nullable String except) {
        Map<String, Integer> weights = new LinkedHashMap<>();
        for (Fact fact : facts) {
            if (fact instanceof HostRole r && r.role() == role && !r.host().equals(except)) {
                weights.merge(r.host(), r.weight() * r.weight(), Integer::sum);
            }
        }
        return weights.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .map(best -> weights.entrySet().stream()
                        .filter(e -> e.getValue().equals(best.getValue()))
                        .findFirst()
                        .orElse(best)
                        .getKey())
                .orElse(null);
    }

    private static List<String> delegatingAccounts(List<Fact> facts) {
        return facts.stream()
                .map(f -> f instanceof DelegationEntry d
                        ? d.account()
                        : f instanceof Listing l && l.kind().equals("delegation") ? l.subject() : null)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static List<String> delegatedTargets(List<Fact> facts, String account) {
        return facts.stream()
                .filter(f -> f instanceof DelegationEntry d && account.equals(d.account()))
                .map(f -> ((DelegationEntry) f).target())
                .distinct()
                .toList();
    }

    private static List<String> hostsWithSettings(List<Fact> facts) {
        return facts.stream()
                .filter(f -> f instanceof Setting s && s.object().equalsIgnoreCase("VMHost"))
                .map(f -> ((Setting) f).host())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static List<String> accountsShown(List<Fact> facts) {
        return facts.stream()
                .filter(f -> f instanceof Setting s && s.object().equals("ADComputer"))
                .map(f -> ((Setting) f).host())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** The only account whose list is empty although another one's list names it: moves away from it must be what failed. */
    private static @Nullable String accountWithoutWayBack(List<Fact> facts) {
        List<String> empty = facts.stream()
                .filter(f -> f instanceof Listing l && l.kind().equals("delegation") && l.complete() && l.size() == 0)
                .map(f -> ((Listing) f).subject())
                .filter(Objects::nonNull)
                .filter(account -> facts.stream()
                        .anyMatch(f ->
                                f instanceof DelegationEntry d && d.target().equals(account)))
                .distinct()
                .toList();
        return empty.size() == 1 ? empty.get(0) : null;
    }

    /** Of exactly two accounts with whole lists the one that may delegate less, the first of equals: moves from it must fail. */
    private static @Nullable String lesserOfTwoAccounts(List<Fact> facts) {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        for (Fact fact : facts) {
            if (fact instanceof Listing l && l.kind().equals("delegation") && l.complete() && l.subject() != null) {
                sizes.merge(l.subject(), l.size(), Integer::sum);
            }
        }
        return sizes.size() == 2
                ? Collections.min(sizes.entrySet(), Map.Entry.comparingByValue())
                        .getKey()
                : null;
    }

    /** The one account whose groups were shown; null for none or several. */
    private static @Nullable String operator(List<Fact> facts) {
        return onlyOther(
                facts.stream()
                        .filter(f -> f instanceof Listing l && l.kind().equals("memberships"))
                        .map(f -> ((Listing) f).subject())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                WhoAmI.UNKNOWN);
    }

    private static @Nullable String onlyOther(List<String> hosts, @Nullable String except) {
        List<String> others = hosts.stream().filter(h -> !h.equals(except)).toList();
        return others.size() == 1 ? others.get(0) : null;
    }

    private static <F extends Fact> @Nullable String first(
            List<Fact> facts, Class<F> type, java.util.function.Function<F, @Nullable String> value) {
        for (Fact fact : facts) {
            if (type.isInstance(fact)) {
                String found = value.apply(type.cast(fact));
                if (found != null && !found.isBlank()) {
                    return found;
                }
            }
        }
        return null;
    }

    private static @Nullable String kind(List<Fact> facts) {
        for (Map.Entry<String, String> entry : KINDS.entrySet()) {
            Predicate<Fact> speaksOfIt = f -> f instanceof Message m && m.kind().equals(entry.getKey());
            if (facts.stream().anyMatch(speaksOfIt)) {
                return entry.getValue();
            }
        }
        return null;
    }

    /** Kind of message → kind of move; the first that was seen decides. */
    private static final Map<String, String> KINDS = kinds();

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (String kind : List.of(
                "restore",
                "backup",
                "replica",
                "import",
                "export",
                "storage",
                "shared-nothing",
                "quick",
                "cluster",
                "live")) {
            kinds.put("kind-" + kind, kind);
        }
        return kinds;
    }

    private static @Nullable String authentication(List<Fact> facts, @Nullable String source) {
        List<Setting> all = facts.stream()
                .filter(f -> f instanceof Setting s && s.name().equals("VirtualMachineMigrationAuthenticationType"))
                .map(Setting.class::cast)
                .toList();
        return all.stream()
                .filter(s -> s.host() == null || s.host().equals(source))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(s -> s.value().toLowerCase(Locale.ROOT))
                .orElse(null);
    }

    private static @Nullable String fullName(List<Document> documents, String host) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Document document : documents) {
            for (int i = 0; i < document.lines().size(); i++) {
                String text = document.lines().get(i).text().toLowerCase(Locale.ROOT);
                for (int at = text.indexOf(host + '.'); at >= 0; at = text.indexOf(host + '.', at + 1)) {
                    boolean wordStart =
                            at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)) && text.charAt(at - 1) != '-';
                    Matcher m = DOMAIN_NAME.matcher(text).region(at + host.length(), text.length());
                    if (wordStart
                            && m.lookingAt()
                            && !(m.hitEnd() && folded(document.lines(), i + 1))
                            && m.group().chars().filter(c -> c == '.').count() >= 1) {
                        counts.merge(host + m.group(), 1, Integer::sum);
                    }
                }
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** True for the rest of a value that a directory dump broke: one blank, then no other. */
    private static boolean folded(List<Line> lines, int i) {
        String next = i < lines.size() ? lines.get(i).raw().stripTrailing() : "";
        return next.startsWith(" ") && next.length() > 1 && next.lastIndexOf(' ') == 0;
    }

    private static @Nullable String domain(@Nullable String... names) {
        for (String name : names) {
            if (name != null) {
                return name.substring(name.indexOf('.') + 1);
            }
        }
        return null;
    }

    private static Origin origin(List<Document> documents, List<Fact> facts) {
        List<Fact> messages = new ArrayList<>(facts);
        messages.removeIf(f -> !(f instanceof Message));
        if (!messages.isEmpty()) {
            return messages.get(0).origin();
        }
        String name = documents.isEmpty() ? "input" : documents.get(0).name();
        return facts.isEmpty() ? new Origin(name, 1, 1, "") : facts.get(0).origin();
    }
}
