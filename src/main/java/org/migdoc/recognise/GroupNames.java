package org.migdoc.recognise;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.migdoc.regex.Pattern;

/** Names of the groups that matter, in the languages of Windows, and their SIDs. */
final class GroupNames {

    static final String ADMINISTRATORS = "administrators";
    static final String HYPER_V_ADMINISTRATORS = "hyper-v-administrators";
    static final String REMOTE_MANAGEMENT_USERS = "remote-management-users";
    static final String PROTECTED_USERS = "protected-users";

    /** A known group's name in running text. */
    static final String IN_TEXT =
            "(?:hyper-?v[ -]admin(?:istrator)?(?:s|en)?|administrateurs hyper-?v|administradores de hyper-?v|"
                    + "local(?:e|en)? admin(?:istrator)?(?:s|en)?(?: group| gruppe)?|administrateurs locaux|lokalen? administratoren|"
                    + "administrators|administratoren|administrateurs|administradores|remote management users|remoteverwaltungsbenutzer|"
                    + "utilisateurs de gestion . distance|protected users|gesch.tzte benutzer|utilisateurs prot.g.s)";

    private static final Map<String, String> CANONICAL = Map.ofEntries(
            Map.entry("administrators", ADMINISTRATORS),
            Map.entry("administratoren", ADMINISTRATORS),
            Map.entry("administrateurs", ADMINISTRATORS),
            Map.entry("administrateurs locaux", ADMINISTRATORS),
            Map.entry("administradores", ADMINISTRATORS),
            Map.entry("amministratori", ADMINISTRATORS),
            Map.entry("administratorzy", ADMINISTRATORS),
            Map.entry("beheerders", ADMINISTRATORS),
            Map.entry("administratorer", ADMINISTRATORS),
            Map.entry("hyper v administrators", HYPER_V_ADMINISTRATORS),
            Map.entry("hyper v administratoren", HYPER_V_ADMINISTRATORS),
            Map.entry("administrateurs hyper v", HYPER_V_ADMINISTRATORS),
            Map.entry("administradores de hyper v", HYPER_V_ADMINISTRATORS),
            Map.entry("amministratori hyper v", HYPER_V_ADMINISTRATORS),
            Map.entry("administratorzy funkcji hyper v", HYPER_V_ADMINISTRATORS),
            Map.entry("administradores do hyper v", HYPER_V_ADMINISTRATORS),
            Map.entry("remote management users", REMOTE_MANAGEMENT_USERS),
            Map.entry("remoteverwaltungsbenutzer", REMOTE_MANAGEMENT_USERS),
            Map.entry("utilisateurs de gestion a distance", REMOTE_MANAGEMENT_USERS),
            Map.entry("usuarios de administracion remota", REMOTE_MANAGEMENT_USERS),
            Map.entry("utenti gestione remota", REMOTE_MANAGEMENT_USERS),
            Map.entry("protected users", PROTECTED_USERS),
            Map.entry("geschutzte benutzer", PROTECTED_USERS),
            Map.entry("utilisateurs proteges", PROTECTED_USERS),
            Map.entry("usuarios protegidos", PROTECTED_USERS));
    private static final Pattern SID =
            Pattern.compile("S-1-5-(?:32-(\\d{3})|21-\\d{1,10}-\\d{1,10}-\\d{1,10}-(\\d{3,4}))\\b");
    private static final Pattern LOCAL = Pattern.compile("(?:local|lokal)\\w{0,2} (admin)\\w*.*|(hyper v admin)\\w*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private GroupNames() {}

    /** The group's name as facts have it; unknown groups in lower case without domain. */
    static String canonical(String printed) {
        String sid = bySid(printed);
        if (sid != null) {
            return sid;
        }
        String name = printed.strip().toLowerCase(Locale.ROOT);
        name = name.substring(name.lastIndexOf('\\') + 1).replaceAll("^['\"*]+|['\"*.]+$", "");
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .replaceAll("[\\s-]+", " ");
        Matcher local = LOCAL.matcher(plain);
        if (local.matches()) {
            return local.group(1) != null ? ADMINISTRATORS : HYPER_V_ADMINISTRATORS;
        }
        return CANONICAL.getOrDefault(plain, name);
    }

    /** The group of the first SID of a known group in {@code text}, or null. */
    static @Nullable String bySid(String text) {
        Matcher m = SID.matcher(text);
        while (m.find()) {
            String group = m.group(1) != null
                    ? builtIn(m.group(1))
                    : m.group(2).equals("525") ? PROTECTED_USERS : m.group(2).equals("512") ? "domain admins" : null;
            if (group != null) {
                return group;
            }
        }
        return null;
    }

    private static @Nullable String builtIn(String rid) {
        return switch (rid) {
            case "544" -> ADMINISTRATORS;
            case "578" -> HYPER_V_ADMINISTRATORS;
            case "580" -> REMOTE_MANAGEMENT_USERS;
            default -> null;
        };
    }
}
