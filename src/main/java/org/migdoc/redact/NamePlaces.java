package org.migdoc.redact;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Learns names from the places where only names stand, whatever the recognisers make of them:
 *
 * <pre>
 * CORP\a.novak      a.novak@corp.example      \\fs01\vmstore      C:\Users\a.novak      CN=HV01,OU=Hosts,DC=corp,DC=example
 * Account Name:  a.novak      -VMName 'app 3'      From: "Anna Novak" &lt;a.novak@corp.example&gt;
 * </pre>
 */
final class NamePlaces {

    private static final int LONGEST_LINE = 20_000;
    private static final String LABEL =
            "(?:user ?name|user|account|account name|logon account|logged on user|kontoname|benutzername|benutzer|utilisateur|usuario"
                    + "|nom (?:du compte|d.utilisateur)|client|owner|primary owner|registered owner|registered organization|workstation name|source workstation|arbeitsstationsname"
                    + "|(?:ps)?computer ?name|computer|machine ?name|host ?name|hostname|hostnamen|dns ?host ?name|cs ?name|system ?name|server ?name|logon ?server|sam ?account ?name|given ?name"
                    + "|surname|mail|e-?mail|user ?principal ?name|vm ?name|vm|virtual machine|virtueller computer|cluster ?name|cluster|owner ?node|owner|node ?name|node"
                    + "|userdomain|userdnsdomain|username|computername|logonserver|managed ?by|organization|company|firma|contact|kontakt|ansprechpartner)";
    private static final String NAME = "[\\p{L}\\p{N}_][\\p{L}\\p{N}_.$-]{0,62}";

    private static final List<Place> PLACES = List.of(
            new Place(
                    "\\",
                    "(?<![\\w\\\\/:.%$-])(?<!\\bNT )(?<domain>[A-Za-z0-9][\\w.-]{0,40})\\\\(?!0[a-z\\s])(?<name>" + NAME
                            + ")(?![\\\\\\w/])"),
            new Place(
                    "@",
                    "(?<![\\w.+-])(?<name>[\\w][\\w.+$-]{0,63})@(?<fqdn>[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){0,6})"),
            new Place(
                    "\\",
                    "(?<![\\w:\\\\])\\\\{2,4}(?:\\?\\\\UNC\\\\)?(?<host>[A-Za-z0-9][\\w.-]{0,62})\\\\{1,2}(?<share>[^\\\\\\s'\"<>|:*?,;()]{1,60})?"),
            new Place(
                    "\\/",
                    "(?:\\\\(?:Users|Benutzer|Utilisateurs|Documents and Settings|Profiles)\\\\{1,2}|(?<![\\w/])/home/)(?<value>[^\\\\/'\"<>|:*?\\r\\n]{1,40}?)(?=[\\\\/'\">]|\\s|$)"),
            new Place("=", "(?i)(?<![\\w])(?:CN=(?<value>[^,=\\\\\"';|<>]{1,64})|OU=(?<unit>[^,=\\\\\"';|<>]{1,64}))"),
            new Place("=", "(?i)(?<![\\w])(?<dc>DC=[\\w-]{1,63}(?:,\\s?DC=[\\w-]{1,63}){0,8})"),
            new Place(
                    ":=",
                    "(?i)^[\\s>|*-]{0,40}" + LABEL
                            + "[ .]{0,40}(?:\\([^)]{1,20}\\) {0,3})?[:=]\\s{0,40}(?<value>[^\\r\\n]{1,64}?)\\s*$"),
            new Place(
                    ":",
                    "(?i)\\b(?:from|to|cc|von|an|kopie|de|para|reply-to):\\s{0,5}\"?(?<value>[\\p{L}][\\p{L}\\p{N} .,'-]{1,60}?)\"?\\s{0,3}<"),
            new Place(
                    "-/",
                    "(?i)(?<![\\w])[-/](?:user(?:name)?|members?|identity|owner|computername|destinationhost|vmname|cluster|node|credential"
                            + "|samaccountname|domain(?:name)?)[: =]{1,3}['\"]?(?<arg>[^\\s'\",;|()]{1,64})"),
            new Place(
                    "-",
                    "(?i)\\b(?:get|move|start|stop|export|import|set|suspend|resume|test|compare|measure|checkpoint|enable|repair|add)-(?:vm|clustervirtualmachinerole)\\s{1,3}"
                            + "(?:-(?:vm)?name\\s{1,3})?(?:'(?<value>[^'\\r\\n]{1,60})'|\"(?<value2>[^\"\\r\\n]{1,60})\"|(?<arg>(?=\\D{0,40}\\d)[\\w][\\w.-]{0,60}))"),
            new Place(
                    "'\"",
                    "(?i)(?:virtual machine|\\bvms?|machine virtuelle|virtuelle[nr]? \\p{L}{1,12}|virtuali?zz?at\\w{1,4}|operation for|m.quina virtual|vorgang f.r)\\W{0,2}\\s['\"](?<value>[^'\"\\r\\n]{1,60})['\"]"),
            new Place(
                    "'",
                    "(?i)^[^'a-z]{0,80}(?:error|message|meldung|fehler)?[^'a-z]{0,10}'(?<value>[^'\\r\\n\\\\/:]{1,60})' (?:failed|could|cannot|can't|konnte|kann|a échoué|n'a|no se)"),
            new Place("'", "(?i)'(?<value>[^'\\s\\\\/:]{1,60})'[^']{0,160}\\((?:virtual machine|vm)[ -]?id"),
            new Place(
                    ":=",
                    "(?i)\\b(?:s/?n|serial ?(?:number|no\\.?)|seriennummer|numéro de série|service ?tag|unique ?id)[ .]{0,30}[:=]\\s{0,6}(?<value>(?=[a-z-]{0,20}\\d)[a-z0-9][a-z0-9-]{6,60})"),
            new Place(
                    "-",
                    "(?<![\\w-])(?<machine>(?:DESKTOP|LAPTOP|WIN|PC|WS|NB|LT|SRV|SERVER|ADMIN|ADM|DC|HV)-[A-Z0-9]{2,15}(?:-[A-Z0-9]{1,8}){0,2}|[A-Z0-9]{2,12}-(?:PC|WS|NB|LT|SRV|DC|HV|ADMIN|NODE)\\d{0,4})(?![\\w-])"),
            new Place("/@", "(?:(?i:krbtgt)/|\\s@\\s)(?<fqdn>[A-Za-z0-9][\\w.-]{0,80})"),
            new Place(
                    ".",
                    "(?i)[\\\\/](?<value>[^\\\\/:*?\"'<>|\\r\\n]{1,60}?)(?:_[0-9a-f]{8}-[0-9a-f-]{27})?\\.(?:a?vhdx?|vhds|vmcx|vmrs)\\b"),
            new Place(
                    ":",
                    "(?i)(?:dns[- ]suffix|dns suffix search list|suchliste|suffixe dns|sufijo dns)[^:]{0,40}:\\s{0,6}(?<fqdn>[A-Za-z0-9][\\w.-]{1,80})"),
            new Place("", "^[ >](?<arg>[a-z][\\w.-]{1,40})\\s{2,40}(?:rdp-tcp#\\d|console)\\s"));
    private static final Pattern CHAIN =
            Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_-]{0,62}(?:\\.[\\p{L}\\p{N}_-]{1,63}){1,8}");
    private static final Pattern FILE =
            Pattern.compile("(?i).*\\.(?:exe|dll|sys|log|txt|xml|ps1|evtx|etl|vhdx?|vmcx|cmd|bat|zip|iso|inf|mui|msc)");
    private static final Pattern ROOTED = Pattern.compile("(?:\\b[A-Za-z]:|\\\\)\\\\[^'\"<>|;=]{0,200}$");
    private static final Pattern NO_VALUE = Pattern.compile(".*[{}\\\\/@=|<>].*|[$(@-].*|\\d[\\d .,:-]*");

    private final KnownNames names;

    NamePlaces(KnownNames names) {
        this.names = names;
    }

    /**
     * A place where a name stands.
     *
     * @param marks characters of which every such place has one, none for any
     */
    private record Place(String marks, Pattern pattern) {

        Place(String marks, String regex) {
            this(marks, Pattern.compile(regex));
        }

        boolean possible(String line) {
            return marks.isEmpty() || marks.chars().anyMatch(mark -> line.indexOf(mark) >= 0);
        }

        boolean has(String group) {
            return pattern.pattern().contains("(?<" + group + ">");
        }
    }

    /** Learns the names in one line. */
    void learn(String line) {
        if (line.length() > LONGEST_LINE) {
            return;
        }
        for (Place place : PLACES) {
            if (place.possible(line)) {
                Matcher m = place.pattern().matcher(line);
                while (m.find()) {
                    learn(place, m, line);
                }
            }
        }
    }

    /** Learns full names of hosts in one line, by known hosts and domains. */
    void learnFullNames(String line) {
        Matcher m = CHAIN.matcher(line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) : line);
        while (m.find()) {
            names.fullName(m.group());
        }
    }

    private void learn(Place place, Matcher m, String line) {
        String domain = group(place, m, "domain");
        String fqdn = group(place, m, "fqdn");
        String name = group(place, m, "name");
        if (!domain.isEmpty()) {
            account(domain, name, line.substring(0, m.start()));
        } else if (!fqdn.isEmpty()) {
            names.domain(fqdn);
            names.add(name);
        }
        String dc = group(place, m, "dc");
        if (!dc.isEmpty()) {
            names.domain(dc.replaceAll("(?i),\\s?DC=", ".").substring(3));
        }
        String host = group(place, m, "host");
        String share = group(place, m, "share");
        if (!WellKnown.place(host)) {
            names.add(host);
            unlessOrdinary(WellKnown.share(share) ? "" : share);
        }
        unlessOrdinary(group(place, m, "unit"));
        names.addByLooks(group(place, m, "machine").toLowerCase(Locale.ROOT));
        String argument = group(place, m, "arg");
        value(names.ordinary(argument) ? "" : argument);
        for (String group : List.of("value", "value2")) {
            value(group(place, m, group));
        }
    }

    private void unlessOrdinary(String name) {
        if (!names.ordinary(name)) {
            names.add(name);
        }
    }

    private void account(String domain, String name, String before) {
        boolean path = WellKnown.place(domain)
                || names.ordinary(domain) && ROOTED.matcher(before).find()
                || FILE.matcher(name).matches()
                || WellKnown.place(name);
        if (!path && !WellKnown.name(domain)) {
            names.domain(domain);
            names.add(name);
        }
    }

    private void value(String value) {
        if (!value.isEmpty() && !NO_VALUE.matcher(value).matches() && !WellKnown.place(value)) {
            for (String each : value.split("\\s*[,;]\\s*", -1)) {
                names.add(each);
            }
        }
    }

    private static String group(Place place, Matcher m, String name) {
        String found = place.has(name) ? m.group(name) : null;
        return found == null ? "" : found;
    }
}
