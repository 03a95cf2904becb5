package org.migdoc.recognise;

import java.util.LinkedHashSet;
import java.util.Set;
import org.migdoc.intake.Document;
import org.migdoc.intake.Line;

/**
 * The words of a document that name machines, by where they stand or by their usual shape, as keys:
 *
 * <pre>
 * [HV01]: PS C:\&gt; Test-Connection srv-hv08       gives hv01, srv-hv08
 * </pre>
 */
public final class MachineNames {

    private MachineNames() {}

    /** The names in the order of the text, distinct, in lower case; empty for none. */
    public static Set<String> in(Document document) {
        KnownHosts hosts = KnownHosts.of(document);
        Set<String> names = new LinkedHashSet<>();
        for (Line line : document.lines()) {
            names.addAll(hosts.in(line.text()));
        }
        return names;
    }
}
