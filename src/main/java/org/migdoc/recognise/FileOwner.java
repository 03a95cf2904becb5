package org.migdoc.recognise;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.migdoc.regex.Pattern;

/**
 * The machine that a whole document comes from, as its file name tells: {@code HV01.corp.example_cluster.log},
 * {@code ipconfig HV02.txt}, {@code HV01-VMMS-Admin.evtx}. Only a name that one of the documents uses for a machine counts.
 */
final class FileOwner {

    private static final Pattern PARTS = Pattern.compile("[\\s_()\\[\\]{},;+@/\\\\]+");
    private static final Pattern DASH = Pattern.compile("-");

    private FileOwner() {}

    /** Key of the one machine, or null for none or several. */
    static @Nullable String of(String file, List<KnownHosts> known) {
        String found = null;
        for (String part : PARTS.split(file, -1)) {
            String key = key(part, known);
            if (key != null && found != null && !key.equals(found)) {
                return null;
            }
            found = key == null ? found : key;
        }
        return found;
    }

    private static @Nullable String key(String part, List<KnownHosts> known) {
        if (isKnown(part, known)) {
            return Names.hostKey(part);
        }
        return DASH.splitAsStream(part)
                .filter(p -> isKnown(p, known))
                .map(Names::hostKey)
                .findFirst()
                .orElse(null);
    }

    private static boolean isKnown(String name, List<KnownHosts> known) {
        return name.length() > 2 && known.stream().anyMatch(k -> k.knows(name));
    }
}
