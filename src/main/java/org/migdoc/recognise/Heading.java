package org.migdoc.recognise;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.migdoc.intake.Line;
import org.migdoc.regex.Pattern;

/**
 * A line that says which machine the lines below it come from.
 *
 * <pre>
 * --- HV01          ===== HV02 (destination) =====         ## Host: HV01         on repl2:         auf HV02:
 * source (HV01):    Quelle HV01:     event log HV03 (System), errors:    Event Viewer, HV05, saved view
 * 10.1.0.12:  (a machine's address)
 * [HV02]: first bytes 50 52 65 67    HV02: same there      Machine: HV01 (Microsoft Windows NT 10.0.17763.0)
 * </pre>
 *
 * A sentence is none: beside the one machine only words of place and kind may stand in the line.
 *
 * @param host key of the machine; null when it names both or all
 * @param scope how far it holds
 */
record Heading(@Nullable String host, Scope scope) {

    /** How far a heading holds. */
    enum Scope {
        /** Until the next heading. */
        ALL,
        /** Until the next prompt or command: it heads copied events. */
        LOG,
        /** For its own paragraph. */
        PARAGRAPH
    }

    private static final int LONGEST = 100;
    private static final String NAME = "(?<host>[A-Za-z0-9][\\w.-]{0,62})";
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:(?:on|from|auf|von|sur|depuis|en) )?(" + Ipv4.REGEX + ")\\s?(?:\\([^()]{1,40}\\)\\s?)?:",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ASIDE = Pattern.compile("\\[" + NAME + "]:\\s{1,4}\\S.*");
    private static final Pattern KNOWN_ASIDE = Pattern.compile("[-*•]?\\s?" + NAME + "\\s?(?::|=>|->)\\s{1,4}\\S.*");
    private static final Pattern TOOL_ASIDE = Pattern.compile(
            NAME + "\\s(?:ipconfig|nslookup|netstat|klist|route|w32tm|mpclaim)\\b[^:]{0,20}:\\s{1,4}\\S.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern RECORD = Pattern.compile(
            "\\s{0,4}(?:[-*•]\\s?)?(?:\\[?\\d{1,2}:\\d{2}\\b|\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4}\\b|(?:Event|Ereignis|ID)\\b.{0,12}\\d{2,5}|\\d{4,5}\\s)");
    private static final Pattern TRANSCRIPT =
            Pattern.compile("(?:Machine|Computer|Ordinateur)\\s{0,4}: " + NAME + " \\(Microsoft Windows.*");
    private static final Pattern LABEL = Pattern.compile(
            "(?:host ?(?:name)?|server|node|machine|computer|rechner|knoten|h.te|serveur|ordinateur|n.ud|equipo|nodo)\\s{0,2}[:=]\\s{0,4}"
                    + NAME,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FIELD = Pattern.compile("[\\p{L}][\\p{L} .-]{0,40}:(?:\\s.*)?");
    private static final Pattern DECORATED = Pattern.compile(
            "(?:-{2,80}|={2,80}|~{2,80}|_{2,80}|#{1,6}\\s|>{3,9}|[Rr][Ee][Mm]\\s)\\s{0,4}(?<core>[^\\s].*)");
    private static final Pattern STARRED = Pattern.compile("\\*{2,80}\\s{0,4}(?<core>[^*]{1,80})\\*{2,80}:?");
    private static final Pattern UNDERLINE = Pattern.compile("\\s{0,8}(?:-{3,80}|={3,80}|\\*{3,80})\\s*");
    private static final Pattern SPLIT = Pattern.compile("[\\s,;:/|()\\[\\]\"'=]+");
    private static final Pattern COLUMNS = Pattern.compile("\\s{2}|[\\t:={}]");
    private static final Pattern PARENTHESIS = Pattern.compile("\\([^()]{0,60}\\)");
    private static final Pattern BOTH = Pattern.compile(
            "(?:on|from|auf|von|sur|en)?\\s?(?:the\\s)?(?:both|all|beiden?|allen?|les deux|ambos)(?:\\s(?:hosts?|nodes?|servers?|knoten|server|nœuds))?\\s?:",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EVENTS = Pattern.compile(
            "\\b(?:event|events|eventlog|log|logs|ereignis\\w{0,12}|protokoll|journal)\\b", Pattern.CASE_INSENSITIVE);
    private static final Set<String> NO_ASIDES =
            Set.of("info", "warn", "warning", "error", "debug", "verbose", "fatal", "note", "x", "ps");
    static final Set<String> WORDS = Set.of("""
            on from at in of for the this is and with source destination target dest host node server console admin machine pc
            workstation client box management mgmt primary replica secondary old new hyper-v hyperv dc domain controller log logs
            event events eventlog viewer system application security errors warnings error warning copied by hand output outputs
            same saved view minute time here now then cmd powershell ps results result its it shows says prints also again session
            remote rdp local side one first second other vmms commands command config configuration settings info data listing list
            run ran executed against today later before after as hostname
            my our i we get got see laptop desktop own mein meinem unser unserem ich wir bekomme bekommen sehe mon notre je nous vois
            de des d contrôleur controleur domaine domänencontroller domaincontroller domänen-controller controlador dominio
            auf von vom aus bei der die das dem den quelle ziel quellhost zielhost quellserver zielserver rechner knoten konsole und
            hier jetzt dann ausgabe ausgaben ereignisprotokoll protokoll steht zeigt sagt ist lokal verwaltungsrechner fehler
            warnungen sur depuis du le la les l hôte hote serveur noeud nœud cible et sortie journal système erreurs dit affiche
            desde el equipo servidor nodo origen destino su da dal origine destinazione op bron doel""".split("\\s+", -1));

    /** The heading that line {@code i} is, or null. */
    static @Nullable Heading of(List<Line> lines, int i, KnownHosts hosts) {
        String text = lines.get(i).text().strip();
        if (text.isEmpty() || text.charAt(0) == '+' || text.charAt(0) == '<') {
            return null;
        }
        Matcher address = ADDRESS.matcher(text.length() > LONGEST ? "" : text);
        if (address.matches()) {
            return new Heading(hosts.named(address.group(1)), Scope.ALL);
        }
        Heading aside = aside(text, hosts);
        if (aside != null || text.length() > LONGEST) {
            return aside;
        }
        String host = label(lines, i, text);
        host = host != null ? host : decorated(text, hosts);
        host = host != null ? host : undecorated(lines, i, text, hosts);
        if (host != null) {
            return new Heading(host, EVENTS.matcher(text).find() ? Scope.LOG : Scope.ALL);
        }
        return BOTH.matcher(text).matches() ? new Heading(null, Scope.ALL) : null;
    }

    private static @Nullable Heading aside(String text, KnownHosts hosts) {
        Matcher transcript = TRANSCRIPT.matcher(text);
        if (transcript.matches()) {
            return new Heading(Names.hostKey(transcript.group("host")), Scope.ALL);
        }
        Matcher bracket = ASIDE.matcher(text);
        if (bracket.matches()) {
            String name = bracket.group("host");
            boolean no =
                    NO_ASIDES.contains(name.toLowerCase(Locale.ROOT)) || !Names.plausibleHost(name) || isNumber(name);
            return no ? null : new Heading(Names.hostKey(name), Scope.PARAGRAPH);
        }
        Matcher tool = TOOL_ASIDE.matcher(text);
        if (tool.matches() && hosts.plausible(tool.group("host"))) {
            return new Heading(Names.hostKey(tool.group("host")), Scope.PARAGRAPH);
        }
        Matcher known = KNOWN_ASIDE.matcher(text);
        return known.matches() && hosts.knows(known.group("host"))
                ? new Heading(Names.hostKey(known.group("host")), Scope.PARAGRAPH)
                : null;
    }

    private static boolean isNumber(String name) {
        return name.chars().allMatch(c -> Character.isDigit(c) || c == '.');
    }

    private static @Nullable String label(List<Line> lines, int i, String text) {
        Matcher m = LABEL.matcher(text);
        if (!m.matches()
                || !Names.plausibleHost(m.group("host"))
                || i > 0 && !lines.get(i - 1).blank()) {
            return null;
        }
        String next = nextText(lines, i);
        return FIELD.matcher(next).matches() ? null : Names.hostKey(m.group("host"));
    }

    private static @Nullable String decorated(String text, KnownHosts hosts) {
        Matcher m = DECORATED.matcher(text);
        Matcher starred = STARRED.matcher(text);
        String core = m.matches() ? m.group("core") : starred.matches() ? starred.group("core") : null;
        if (core == null || SPLIT.split(core).length > 8) {
            return null;
        }
        String only = hosts.onlyIn(core);
        return only != null ? only : named(core, hosts, true);
    }

    private static @Nullable String undecorated(List<Line> lines, int i, String text, KnownHosts hosts) {
        boolean alone = SPLIT.split(text).length == 1;
        if (text.endsWith(":")) {
            return named(text, hosts, false);
        }
        boolean inText = i > 0 && !lines.get(i - 1).blank();
        if (inText || COLUMNS.matcher(text).find()) {
            return null;
        }
        if (alone) {
            String next = i + 1 < lines.size() ? lines.get(i + 1).text() : "";
            boolean leads = UNDERLINE.matcher(next).matches()
                    || RECORD.matcher(next).lookingAt()
                    || Prompt.at(next, hosts) != null
                    || BareCommand.is(next);
            return leads && hosts.plausible(text) ? Names.hostKey(text) : null;
        }
        return named(text, hosts, false);
    }

    /** The one machine in a line that has only words of place and kind beside it, or null. */
    private static @Nullable String named(String text, KnownHosts hosts, boolean anyName) {
        String found = onlyName(text, hosts, anyName);
        return found == null && text.indexOf('(') > 0
                ? onlyName(PARENTHESIS.matcher(text).replaceAll(" "), hosts, anyName)
                : found;
    }

    private static @Nullable String onlyName(String text, KnownHosts hosts, boolean anyName) {
        String found = null;
        int words = 0;
        for (String token : SPLIT.split(text, -1)) {
            String word = token.toLowerCase(Locale.ROOT);
            if (token.isEmpty() || WORDS.contains(word) || !token.chars().anyMatch(Character::isLetter)) {
                words += WORDS.contains(word) ? 1 : 0;
            } else if (hosts.plausible(token) || looksLikeName(token, anyName)) {
                if (found != null && !found.equals(Names.hostKey(token))) {
                    return null;
                }
                found = Names.hostKey(token);
            } else {
                return null;
            }
        }
        return words == 0 && !anyName && !text.endsWith(":") ? null : found;
    }

    /** {@code HOST-B}, {@code hyperion.corp.example}; in a decorated line also {@code ADMINPC}. */
    private static boolean looksLikeName(String token, boolean anyName) {
        boolean upper = token.length() > 3 && token.length() <= 15 && token.equals(token.toUpperCase(Locale.ROOT));
        boolean dashed = token.indexOf('-') > 0 && upper;
        boolean dotted = token.chars().filter(c -> c == '.').count() >= 2 && Character.isLetter(token.charAt(0));
        return Names.plausibleHost(token) && (dashed || dotted || anyName && upper && !NO_NAMES.contains(token));
    }

    /** Words in capitals that people put above notes and listings; no machine is called so. */
    private static final Set<String> NO_NAMES = Set.of(
            "NOTES",
            "NOTE",
            "SNIP",
            "SUMMARY",
            "POWERSHELL",
            "DISKPART",
            "DETAILS",
            "BEFORE",
            "AFTER",
            "TODO",
            "UPDATE",
            "EDIT",
            "FACTS",
            "GROUPS",
            "NODES",
            "NETWORKS",
            "RESOURCES",
            "CLUSTER",
            "EVIDENCE",
            "STEPS",
            "END",
            "START",
            "BEGIN",
            "LDAP",
            "SETSPN",
            "IPCONFIG",
            "KLIST",
            "NSLOOKUP",
            "DELEGATION",
            "KERBEROS",
            "CREDSSP",
            "HYPER-V",
            "EXCERPT",
            "ATTACHMENT",
            "INFORMATION",
            "TICKET");

    private static String nextText(List<Line> lines, int i) {
        for (int n = i + 1; n < lines.size() && n <= i + 3; n++) {
            if (!lines.get(n).blank()) {
                return lines.get(n).text();
            }
        }
        return "";
    }
}
