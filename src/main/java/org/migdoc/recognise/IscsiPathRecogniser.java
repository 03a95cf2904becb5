package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.Fact;
import org.migdoc.fact.IscsiPath;
import org.migdoc.fact.Listing;
import org.migdoc.intake.Line;
import org.migdoc.regex.Pattern;

/**
 * Reads iSCSI connections, however they are listed or typed:
 *
 * <pre>
 * InitiatorAddress TargetAddress TargetPortNumber          InitiatorPortalAddress : 10.30.1.11
 * ---------------- ------------- ----------------          IsConnected            : True
 * 10.30.1.11       10.30.1.200               3260          TargetNodeAddress      : iqn.2002-10.com.example:san1
 *
 *         Initiator Portal  : 10.30.1.11/58847             10.30.1.11 -&gt; 10.30.1.200:3260
 *         Target Portal     : 10.30.1.200/3260             TCP  10.30.1.11:49705  10.30.1.200:3260  ESTABLISHED
 * </pre>
 *
 * Of several listings of one machine the longest counts, connections before sessions. A machine that nothing else tells is the one
 * in the initiator's name. A {@link Listing} of kind
 * {@code iscsi-paths} tells how many there are.
 */
final class IscsiPathRecogniser implements Recogniser {

    private static final String IP = "(" + Ipv4.REGEX + ")(?![\\d.])";
    private static final Pattern PORTAL = Pattern.compile("^[^:]{3,40}:\\s?" + IP + "/(\\d{1,5})\\s*$");
    private static final Pattern TARGET_NAME =
            Pattern.compile("^[^:]{3,40}:\\s?((?:iqn|eui|naa)\\.\\S{3,220})\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern ARROW = Pattern.compile("(?<![\\d.])" + IP
            + "(?::\\d{1,5})?(?:\\s?\\([^)]{0,40}\\))?\\s{0,8}(?:-{1,3}>|=>|→|<-+>|↔|⇒)\\s{0,8}(?:[A-Za-z][\\w-]{0,20}\\s)?\\(?"
            + IP + "(?::(\\d{1,5}))?");
    private static final Pattern ESTABLISHED = Pattern.compile(
            "^\\s*TCP\\s+" + IP + ":\\d{1,5}\\s+" + IP + ":3260\\s+\\p{L}{4,20}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern INITIATOR =
            Pattern.compile("iqn\\.1991-05\\.com\\.microsoft:([A-Za-z0-9][\\w-]{0,62})", Pattern.CASE_INSENSITIVE);
    private static final Pattern STORAGE = Pattern.compile(
            "iscsi|mpio|mpclaim|multipath|\\bsan\\b|\\bluns?\\b|:3260\\b|\\bportals?\\b|initiator",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_LINE = 400;

    @Override
    public void recognise(Reading reading, Consumer<Fact> facts) {
        boolean storage = reading.document().lines().stream()
                .anyMatch(l -> STORAGE.matcher(l.text()).find());
        BlockObjects objects = new BlockObjects(reading);
        Map<String, List<Found>> byHost = new LinkedHashMap<>();
        for (Block block : reading.blocks()) {
            List<IscsiPath> paths = new ArrayList<>(ofObjects(objects.of(block)));
            if (paths.isEmpty()) {
                paths.addAll(storage ? ofLines(block) : List.of());
            }
            String initiator = initiator(block);
            paths.replaceAll(p -> p.host() == null ? p.on(initiator) : p);
            if (!paths.isEmpty()) {
                paths.stream()
                        .map(p -> Objects.requireNonNullElse(p.host(), ""))
                        .distinct()
                        .forEach(host -> byHost.computeIfAbsent(host, h -> new ArrayList<>())
                                .add(new Found(
                                        block,
                                        paths.stream()
                                                .filter(p -> host.equals(Objects.requireNonNullElse(p.host(), "")))
                                                .toList())));
            }
        }
        byHost.values().forEach(found -> best(found).emit(facts));
    }

    /** Key of the one machine that the initiator's own names hold, or null. */
    private static @Nullable String initiator(Block block) {
        Set<String> hosts = new HashSet<>();
        for (Line line : block.lines()) {
            Matcher m = INITIATOR.matcher(line.text());
            if (line.text().length() <= LONGEST_LINE && m.find()) {
                hosts.add(Names.hostKey(m.group(1)));
            }
        }
        return hosts.size() == 1 ? hosts.iterator().next() : null;
    }

    /** One listing of one machine. */
    private record Found(Block block, List<IscsiPath> paths) {

        private boolean connections() {
            return paths.stream().anyMatch(p -> p.targetAddress() != null);
        }

        private void emit(Consumer<Fact> facts) {
            paths.forEach(facts);
            facts.accept(new Listing(block.origin(), "iscsi-paths", paths.get(0).host(), true, paths.size()));
        }
    }

    private static Found best(List<Found> found) {
        return found.stream()
                .max(Comparator.comparing(Found::connections)
                        .thenComparing(f -> f.paths().size()))
                .orElseThrow();
    }

    private static List<IscsiPath> ofObjects(List<PsObject> objects) {
        List<IscsiPath> paths = new ArrayList<>();
        for (PsObject object : objects) {
            String target = address(object, "TargetAddress", "TargetNodeAddress", "DestinationAddress");
            String initiator = address(object, "InitiatorAddress", "InitiatorNodeAddress", "SourceAddress");
            boolean connection = target != null && initiator != null && object.cell("NextHop") == null;
            boolean portal = object.cell("TargetPortalAddress") != null;
            PsObject.Cell session = object.cell("InitiatorPortalAddress");
            if (connection) {
                paths.add(new IscsiPath(object.origin(), AskedHost.of(object), initiator, target, name(object), true));
            } else if (session != null && !portal && object.cell("TargetNodeAddress") != null) {
                boolean connected = !"False".equalsIgnoreCase(object.value("IsConnected"));
                String from = Ipv4.first(session.value());
                paths.add(new IscsiPath(object.origin(), AskedHost.of(object), from, null, name(object), connected));
            }
        }
        boolean connections = paths.stream().anyMatch(p -> p.targetAddress() != null);
        paths.removeIf(p -> connections && p.targetAddress() == null);
        return paths;
    }

    private static @Nullable String address(PsObject object, String... names) {
        for (String name : names) {
            String value = object.value(name);
            String address = value == null ? null : Ipv4.first(value);
            if (address != null) {
                return address;
            }
        }
        return null;
    }

    private static @Nullable String name(PsObject object) {
        String name = object.value("TargetNodeAddress");
        return name != null && name.regionMatches(true, 0, "iqn.", 0, 4) ? name : null;
    }

    private static List<IscsiPath> ofLines(Block block) {
        List<IscsiPath> paths = new ArrayList<>();
        String target = null;
        Matcher from = null;
        int at = 0;
        for (int i = 0; i < block.lines().size(); i++) {
            String text = block.lines().get(i).text();
            if (text.length() > LONGEST_LINE || text.indexOf('.') < 0) {
                continue;
            }
            typed(block, i, text, paths);
            Matcher name = TARGET_NAME.matcher(text);
            target = name.matches() ? name.group(1) : target;
            Matcher portal = PORTAL.matcher(text);
            if (portal.matches()) {
                boolean ends = portal.group(2).equals("3260");
                if (ends && from != null && i - at <= 3) {
                    paths.add(new IscsiPath(
                            block.origin(at, i), block.askedHost(), from.group(1), portal.group(1), target, true));
                }
                from = ends ? null : portal;
                at = i;
            }
        }
        return paths;
    }

    private static void typed(Block block, int i, String text, List<IscsiPath> paths) {
        Matcher arrow = ARROW.matcher(text);
        while (arrow.find()) {
            if (arrow.group(3) == null || arrow.group(3).equals("3260")) {
                paths.add(
                        new IscsiPath(block.origin(i), block.askedHost(), arrow.group(1), arrow.group(2), null, true));
            }
        }
        Matcher line = ESTABLISHED.matcher(text);
        if (line.find()) {
            paths.add(new IscsiPath(block.origin(i), block.askedHost(), line.group(1), line.group(2), null, true));
        }
    }
}
