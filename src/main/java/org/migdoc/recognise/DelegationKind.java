package org.migdoc.recognise;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Listing;
import org.migdoc.fact.Origin;
import org.migdoc.fact.Setting;
import org.migdoc.regex.Pattern;

/**
 * Reads which kind of delegation an account has where no property says it: out of {@code userAccountControl} and the words of the
 * Delegation tab.
 *
 * <pre>
 * userAccountControl: 16781312                  UserAccountControl : 0x1001000 = ( … | TRUSTED_TO_AUTHENTICATE_FOR_DELEGATION )
 * HV01: Use Kerberos only                       Beliebiges Authentifizierungsprotokoll verwenden
 * </pre>
 */
final class DelegationKind {

    private static final long TRUSTED_FOR_DELEGATION = 0x80000;
    private static final long TRUSTED_TO_AUTH = 0x1000000;
    private static final long NOT_DELEGATED = 0x100000;
    private static final long MACHINE = 0x3000;
    private static final Pattern FLAGS = Pattern.compile("\\s{0,20}(0[xX][0-9a-fA-F]{1,8}|\\d{1,10})?(.*)");
    private static final Pattern ANY_PROTOCOL = Pattern.compile(
            "use any authenti?cation protocol|(?<loose>any (?:auth\\w{0,12} )?protocol|любой протокол|(?:任意|任何)协议)|beliebiges authentifizierungsprotokoll|jedes authentifizierungsprotokoll|"
                    + "utiliser (?:tout|n.importe quel) protocole d.authentification|usar cualquier protocolo de autenticaci.n|"
                    + "(?:usa|utilizza|usare|utilizzare) (?:un )?qualsiasi protocollo di autenticazione|usar qualquer protocolo de autentica..o|"
                    + "u.yj dowolnego protoko.u uwierzytelniania|(?:elk|willekeurig|een willekeurig) verificatieprotocol gebruiken|任意の認証プロトコルを使|"
                    + "использовать любой протокол проверки подлинности|使用(?:任何|任意)(?:身份)?(?:验证|驗證)(?:协议|通訊協定)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern KERBEROS_ONLY = Pattern.compile(
            "use kerberos only|nur kerberos verwenden|utiliser uniquement kerberos|(?<loose>\\bkerberos only\\b|nur kerberos|kerberos uniquement|(?:uniquement|solo|s.lo|alleen|tylko|apenas|somente|только|仅|僅)\\s?kerberos)|usar solo kerberos|usar s.lo kerberos|"
                    + "(?:usa|utilizza|usare|utilizzare) (?:solo|solamente|soltanto) kerberos|usar (?:somente|apenas|s.) (?:o )?kerberos|"
                    + "u.yj tylko protoko.u kerberos|alleen kerberos gebruiken|kerberos のみを使|использовать только kerberos|[仅僅]使用 ?kerberos",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ANY_SERVICE = Pattern.compile(
            "(?:for )?delegation to any service|delegierung aller dienste|delegierungen aller dienste|d.l.gation (?:à|.|de) tous? (?:les )?services?|delegaci.n a cualquier servicio|"
                    + "delega (?:a|per|di|verso) (?:qualsiasi|qualunque) servizio|delega..o (?:a|de|para) qualquer servi.o|delegowani\\w{1,3} (?:do )?dowolnej us.ugi|"
                    + "delegeren (?:naar|van|voor) (?:elke|alle|willekeurige) services?|任意のサービスへの委任|"
                    + "делегировани\\p{L}{1,3} любы\\p{L} служб|委派任[何意]服[务務]",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_TRUST = Pattern.compile(
            "do not trust this (?:computer|user|account) for delegation|(?:computer|konto) bei delegierungen nicht vertrauen|ne pas approuver cet ordinateur pour la d.l.gation|"
                    + "no confiar en este (?:equipo|usuario) para (?:la )?delegaci.n|non (?:considerare|ritenere) (?:attendibile )?(?:il|questo) computer (?:attendibile )?per la delega|"
                    + "n.o confiar nest[ea] computador para delega..o|nie ufaj temu komputerowi w zakresie delegowania|deze computer niet vertrouwen voor deleg|コンピューターを委任に対して信頼しない|"
                    + "не доверять компьютеру делегирование|不信任此(?:计算机|電腦)",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 800;
    private static final Pattern SEVERAL = Pattern.compile(
            "\\b(?:both|all hosts|beiden?|allen hosts|les deux|ambos)\\b(?! name| form)", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUICK = Pattern.compile(
            "[Kk]erberos|[Pp]roto[ck]ol|eleg|élég|vertrauen|approuver|[Uu]se\\b|[Nn]ur\\b|[Tt]rust|[Uu]tiliser|eliebiges|[Uu]sar|[Uu]tilizz|[Dd]eleg|委任|信頼|認証|のみ|委派|协议|делегир|протокол");
    private static final Pattern UNTICKED =
            Pattern.compile("\\s{0,40}[-*]?\\s?(?:\\(\\s{0,2}\\)|\\[\\s{0,2}]|[\u25cb\u25ef\u2610])");
    private static final Pattern TICKED =
            Pattern.compile("\\s{0,40}[-*]?\\s?(?:\\([oxX*\u2022\u25cf]\\)|\\[[xX*]]|[\u25c9\u25cf\u2611\u2612])");
    private static final Pattern ADVICE = Pattern.compile(
            "\\b(?:should|must|needs? to|select|choose|click|try|or|oder|ou|instead|changed? (?:it )?from|not|nicht|muss|soll|wählen|sélectionnez)\\b|\\?\\s*$",
            Pattern.CASE_INSENSITIVE);

    private final Reading reading;
    private final KnownHosts hosts;
    private final Consumer<Fact> facts;
    private final Set<String> told = new HashSet<>();

    DelegationKind(Reading reading, Consumer<Fact> facts) {
        this.reading = reading;
        this.hosts = reading.hosts();
        this.facts = facts;
    }

    /** Hands on the settings and the listings of nothing. */
    void find() {
        for (PsObject object : reading.objects()) {
            object.cells().keySet().stream()
                    .filter(n -> n.startsWith("trusted") || n.equals("accountnotdelegated"))
                    .forEach(n -> told.add(ObjectPlace.of(object, 0, 1).host() + " " + n));
        }
        for (AttributeList list : new DirectoryAttributes(reading, Set.of("useraccountcontrol")).lists()) {
            list.values().stream().findFirst().ifPresent(v -> flags(list, v));
        }
        for (Block block : reading.blocks()) {
            reading.sentences(block).forEach(this::words);
        }
    }

    private void flags(AttributeList list, AttributeList.Value value) {
        Matcher m = FLAGS.matcher(value.text());
        if (!m.matches()) {
            return;
        }
        String names = m.group(2).toUpperCase(Locale.ROOT);
        long bits = m.group(1) == null
                ? named(names)
                : Long.decode(
                                m.group(1).startsWith("0")
                                                && m.group(1).length() > 1
                                                && m.group(1).indexOf('x') < 0
                                                && m.group(1).indexOf('X') < 0
                                        ? "0"
                                        : m.group(1))
                        | named(names);
        if (bits == 0) {
            return;
        }
        boolean machine = (bits & MACHINE) != 0;
        tell(value.origin(), list.account(), machine, "TrustedForDelegation", (bits & TRUSTED_FOR_DELEGATION) != 0);
        tell(value.origin(), list.account(), machine, "TrustedToAuthForDelegation", (bits & TRUSTED_TO_AUTH) != 0);
        if (!machine) {
            tell(value.origin(), list.account(), false, "AccountNotDelegated", (bits & NOT_DELEGATED) != 0);
        }
    }

    private static long named(String names) {
        long bits = names.contains("TRUSTED_TO_AUTH") ? TRUSTED_TO_AUTH : 0;
        bits |= names.contains("TRUSTED_FOR_DELEGATION") ? TRUSTED_FOR_DELEGATION : 0;
        bits |= names.contains("NOT_DELEGATED") ? NOT_DELEGATED : 0;
        return bits | (names.contains("TRUST_ACCOUNT") ? 0x1000 : names.contains("NORMAL_ACCOUNT") ? 0x200 : 0);
    }

    private void tell(Origin origin, @Nullable String account, boolean machine, String name, boolean value) {
        if (told.add(account + " " + name.toLowerCase(Locale.ROOT))) {
            facts.accept(new Setting(
                    origin,
                    machine ? account : null,
                    machine ? "ADComputer" : "ADUser",
                    machine ? null : account,
                    name,
                    value ? "True" : "False",
                    null,
                    null));
        }
    }

    private void words(Sentence sentence) {
        String text = sentence.text();
        if (text.length() > LONGEST || !QUICK.matcher(text).find()) {
            return;
        }
        if (UNTICKED.matcher(text).lookingAt() || isMenu(sentence)) {
            return;
        }
        boolean none = NO_TRUST.matcher(text).find();
        boolean service = ANY_SERVICE.matcher(text).find();
        boolean any = says(ANY_PROTOCOL, sentence);
        boolean kerberos = says(KERBEROS_ONLY, sentence);
        boolean advice = ADVICE.matcher(NO_TRUST.matcher(text).replaceAll("")).find();
        if (advice || !none && !service && !any && !kerberos) {
            return;
        }
        String account = SEVERAL.matcher(text).find() ? null : DelegationOwner.of(sentence, targets(text), hosts);
        if (service || none) {
            tell(sentence.origin(), account, true, "TrustedForDelegation", service);
        }
        if (any != kerberos && !service || none) {
            tell(sentence.origin(), account, true, "TrustedToAuthForDelegation", any && !none);
        }
        if (none) {
            facts.accept(new Listing(sentence.origin(), "delegation", account, true, 0));
        }
    }

    /** True for one of two options that stand one below the other, none of them ticked: nobody knows which holds. */
    private static boolean isMenu(Sentence sentence) {
        Block block = sentence.block();
        int line = sentence.lineOf(0);
        if (TICKED.matcher(sentence.text()).lookingAt()) {
            return false;
        }
        for (int i = Math.max(0, line - 2); i < Math.min(block.lines().size(), line + 3); i++) {
            String text = block.lines().get(i).text();
            boolean own = KERBEROS_ONLY.matcher(sentence.text()).find();
            if (i != line
                    && (own ? ANY_PROTOCOL : KERBEROS_ONLY).matcher(text).find()
                    && !UNTICKED.matcher(text).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private Set<String> targets(String text) {
        Set<String> targets = new HashSet<>();
        DelegationSentence.of(text, 0, hosts).rows().forEach(row -> targets.add(row.target()));
        return targets;
    }

    /** True when the sentence holds the tab's own words, or looser ones near a word about delegation. */
    private static boolean says(Pattern words, Sentence sentence) {
        Matcher m = words.matcher(sentence.text());
        return m.find()
                && (m.group("loose") == null || DelegationTab.isTopic(sentence.block(), sentence.lineOf(m.start())));
    }
}
