package org.migdoc.recognise;

import java.util.Locale;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.migdoc.regex.Pattern;

/**
 * One line of {@code ipconfig} or {@code netsh interface ipv4 show config}, told by word stems that the languages share and
 * that survive lost accents:
 *
 * <pre>
 *    Nom de l'h?te . . . . . . . . . . : HV01
 * Carte Ethernet vEthernet (Mgmt) :
 *    Masque de sous-r?seau. . . . . . . : 255.255.255.0
 * Konfiguration der Schnittstelle "Mgmt"
 * </pre>
 *
 * @param value what stands behind the colon, or the adapter's name
 */
record IpconfigLine(Kind kind, String value) {

    /** What a line tells. */
    enum Kind {
        HOST,
        ADAPTER,
        TUNNEL,
        ADDRESS,
        MASK,
        GATEWAY,
        SERVERS,
        DESCRIPTION,
        OTHER
    }

    private static final Pattern HEADLINE = Pattern.compile(
            "^\\s{0,3}(?<kind>(?:[\\p{L}][\\p{L} -]{0,24}?)?adapter|Carte (?:Ethernet|r.{1,4}seau sans fil|Tunnel|inconnue|PPP)"
                    + "|Adaptador (?:de )?(?:Ethernet|LAN \\S{1,16}|t.{1,4}nel|PPP|desconocido)|Scheda (?:Ethernet|LAN wireless|Tunnel|PPP|sconosciuta)"
                    + "|Karta (?:Ethernet|\\S{1,20})) (?<name>\\S.{0,100}?)\\s{0,3}:\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern QUOTED_HEADLINE = Pattern.compile(
            "^\\s{0,3}\\S[^\":]{0,60}?(?:interface|schnittstelle|interfaz|interfaccia)[^\":]{0,12} ?\"(?<name>[^\"]{1,100})\"\\s*:?\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern FIELD = Pattern.compile("^\\s*(?<label>[^\\s:][^:]{1,70}):(?<value>.*)$");
    private static final Pattern TUNNEL =
            Pattern.compile("tunnel|t.{1,4}nel|isatap|teredo|6to4", Pattern.CASE_INSENSITIVE);

    /** What {@code text} tells, or null for a line without label. */
    static @Nullable IpconfigLine of(String text) {
        Matcher headline = HEADLINE.matcher(text);
        if (headline.matches() && !text.contains(". .")) {
            return headline(headline.group("kind"), headline.group("name"));
        }
        Matcher quoted = QUOTED_HEADLINE.matcher(text);
        if (quoted.matches()) {
            return headline("", quoted.group("name"));
        }
        Matcher field = FIELD.matcher(text);
        if (!field.matches()) {
            return null;
        }
        String value = field.group("value").strip();
        return new IpconfigLine(kind(field.group("label").toLowerCase(Locale.ROOT), value), value);
    }

    private static IpconfigLine headline(String kind, String name) {
        boolean tunnel = TUNNEL.matcher(kind).find() || TUNNEL.matcher(name).lookingAt();
        return new IpconfigLine(tunnel ? Kind.TUNNEL : Kind.ADAPTER, name.strip());
    }

    private static Kind kind(String label, String value) {
        String first = Ipv4.first(value);
        if (first != null && value.startsWith("255.")) {
            return Kind.MASK;
        } else if (label.contains("ipv4")
                || label.strip().equals("ip")
                || label.startsWith("ip a")
                || label.startsWith("ip-a")
                || label.contains("adresse ip")) {
            return Kind.ADDRESS;
        } else if (label.contains("gateway") && !label.contains("metri")
                || label.contains("passerelle")
                || label.contains("enlace pre")) {
            return Kind.GATEWAY;
        } else if (label.contains("dns") && label.contains("serv") && !label.contains("suf")) {
            return Kind.SERVERS;
        } else if (label.startsWith("descri") || label.startsWith("beschreib")) {
            return Kind.DESCRIPTION;
        } else if (label.contains("pr") && value.matches("\\d[\\d.]{6,14}/\\d{1,2}\\b.{0,80}")) {
            return Kind.MASK;
        }
        return host(label) ? Kind.HOST : Kind.OTHER;
    }

    private static boolean host(String label) {
        return label.startsWith("host name")
                || label.startsWith("hostname")
                || label.startsWith("nom de l'h")
                || label.startsWith("nombre de host")
                || label.startsWith("nombre del host")
                || label.startsWith("nome host")
                || label.startsWith("nome do host");
    }

    /** The prefix length in a {@link Kind#MASK} value: {@code 255.255.255.0} or {@code 10.1.0.0/24 (mask …)}; -1 for none. */
    int prefix() {
        int slash = value.indexOf('/');
        if (slash > 0) {
            String digits = value.substring(slash + 1, Math.min(value.length(), slash + 3))
                    .replaceAll("\\D", "");
            return digits.isEmpty() ? -1 : Integer.parseInt(digits);
        }
        String mask = Ipv4.first(value);
        return mask == null ? -1 : Ipv4.prefix(mask);
    }
}
