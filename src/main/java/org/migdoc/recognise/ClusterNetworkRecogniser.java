package org.migdoc.recognise;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.ClusterNetwork;
import org.migdoc.fact.Fact;
import org.migdoc.recognise.Remarks.Remark;
import org.migdoc.regex.Pattern;

/**
 * Reads the networks of a cluster from {@code Get-ClusterNetwork}, as a table or a list, and from what people type:
 *
 * <pre>
 * Name              State Metric             Role Address
 * ----              ----- ------             ---- -------
 * Cluster Network 1    Up  70240 ClusterAndClient 10.1.0.0
 * Storage-A            Up  80384             None 10.30.0.0
 *
 * Cluster Network 2: Role None
 * </pre>
 */
final class ClusterNetworkRecogniser implements Recogniser {

    private static final Pattern TYPED = Pattern.compile(
            "^(?<name>(?:cluster network|cluster-?netzwerk) ?[\\w-]{1,40}|[\\w-]{1,40})[\\s:,=(-]{1,6}(?:cluster ?)?(?:role|rolle)[\\s:=]{1,4}(?<role>None|ClusterAndClient|Cluster and Client|ClusterOnly|Cluster|[013])\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public void recognise(Reading reading, Consumer<Fact> facts) {
        for (PsObject object : reading.objects()) {
            String name = object.value("Name");
            String printed = object.value("Role");
            String role = printed == null ? null : role(printed);
            if (role != null && name != null && !name.isBlank() && ofNetwork(object)) {
                facts.accept(new ClusterNetwork(
                        object.origin(), name.strip(), role, value(object, "Address"), value(object, "State")));
            }
        }
        for (Remark remark : reading.remarks()) {
            Matcher m = TYPED.matcher(remark.text());
            String role = m.find() ? role(m.group("role")) : null;
            if (role != null) {
                facts.accept(new ClusterNetwork(
                        remark.block().origin(remark.index()), m.group("name").strip(), role, null, null));
            }
        }
    }

    private static boolean ofNetwork(PsObject object) {
        return object.noun().equalsIgnoreCase("ClusterNetwork")
                || object.cell("Metric") != null
                || object.cell("Address") != null
                || object.cell("AddressMask") != null;
    }

    private static @Nullable String value(PsObject object, String property) {
        String value = object.value(property);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static @Nullable String role(String printed) {
        return switch (printed.strip().toLowerCase(Locale.ROOT).replace(" ", "")) {
            case "none", "0" -> "none";
            case "cluster", "clusteronly", "1" -> "cluster";
            case "clusterandclient", "3" -> "cluster-and-client";
            default -> null;
        };
    }
}
