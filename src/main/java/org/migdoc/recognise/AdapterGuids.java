package org.migdoc.recognise;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.migdoc.intake.Line;
import org.migdoc.regex.Pattern;

/**
 * The names of adapters by their GUIDs, from whatever else the document lists:
 *
 * <pre>
 * Mgmt   6 {7CB01F4D-473A-C723-E63B-23E9E6E14E17}                       Get-NetAdapter | ft Name,ifIndex,InterfaceGuid
 * {7CB01F4D-473A-C723-E63B-23E9E6E14E17}  Mgmt                          wmic nic get GUID,NetConnectionID
 * HKEY_LOCAL_MACHINE\…\{7CB01F4D-…}\Connection                          reg query
 *     Name    REG_SZ    Mgmt
 * {7CB01F4D-…} … "Mgmt":                                                nvspbind
 * </pre>
 */
final class AdapterGuids {

    static final Pattern GUID =
            Pattern.compile("\\{[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}}");
    private static final Pattern REGISTRY_NAME =
            Pattern.compile("^\\s*\"?Name\"?(?:\\s+REG_SZ\\s+|=\")(.{1,100}?)\"?\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUOTED = Pattern.compile("^\\s*\"([^\"]{1,100})\":\\s*$");
    private static final Pattern ROW =
            Pattern.compile("^\\s*(?<guid>\\{[0-9A-Fa-f-]{36}})\\s+(?<name>[\\p{L}][^{}\\\\:]{0,60}?)\\s*$");

    private final Map<String, String> names = new HashMap<>();

    static AdapterGuids of(Reading reading) {
        AdapterGuids guids = new AdapterGuids();
        reading.objects().forEach(guids::object);
        for (Block block : reading.blocks()) {
            guids.lines(block.lines());
        }
        return guids;
    }

    /** The name of the adapter, or null when nothing tells it. */
    @Nullable
    String name(String guid) {
        return names.get(guid.toUpperCase(Locale.ROOT));
    }

    private void object(PsObject object) {
        String name = first(object, "Name", "InterfaceAlias", "NetConnectionID", "ConnectionName");
        for (String property : List.of("InterfaceGuid", "GUID", "DeviceID", "SettingID")) {
            PsObject.Cell cell = object.cell(property);
            Matcher m = GUID.matcher(cell == null ? "" : cell.value());
            if (name != null && m.find()) {
                names.putIfAbsent(m.group().toUpperCase(Locale.ROOT), name);
            }
        }
    }

    private static @Nullable String first(PsObject object, String... properties) {
        for (String property : properties) {
            String value = object.value(property);
            if (value != null && !value.isBlank()) {
                return value.strip();
            }
        }
        return null;
    }

    private void lines(List<Line> lines) {
        String pending = null;
        int since = 0;
        for (Line line : lines) {
            String text = line.text();
            Matcher guid = GUID.matcher(text);
            Matcher row = ROW.matcher(text);
            Matcher name = REGISTRY_NAME.matcher(text);
            Matcher quoted = QUOTED.matcher(text);
            if (text.length() > 400) {
                pending = null;
            } else if (row.matches()) {
                names.putIfAbsent(row.group("guid").toUpperCase(Locale.ROOT), row.group("name"));
            } else if (guid.find()) {
                pending = last(guid);
                since = 0;
            } else if (pending != null && ++since <= 8 && (name.matches() || quoted.matches())) {
                names.putIfAbsent(
                        pending,
                        name.matches() ? name.group(1).strip() : quoted.group(1).strip());
                pending = null;
            }
        }
    }

    private static String last(Matcher guid) {
        String last = guid.group();
        while (guid.find()) {
            last = guid.group();
        }
        return last.toUpperCase(Locale.ROOT);
    }
}
