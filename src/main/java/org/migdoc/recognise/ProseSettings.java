package org.migdoc.recognise;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Setting;
import org.migdoc.regex.Pattern;

/**
 * Finds settings by their well-known names wherever they stand.
 *
 * <pre>
 * VirtualMachineMigrationEnabled = True on HV01        UseAnyNetworkForMigration is False
 * (Get-VMHost).MaximumVirtualMachineMigrations is 2
 * TimeOutValue    REG_DWORD    0x3c                    MaximumStorageMigrations: 2, MaximumVirtualMachineMigrations: 1
 * </pre>
 *
 * A name of one word only ({@code Domain}) wants a colon or an equals sign after it. Parameters of commands say what somebody
 * wanted, not what is, and are left out.
 */
final class ProseSettings {

    private static final Pattern NAME = Pattern.compile("(?<![\\w-])(?<!(?<!\\))\\.)[A-Za-z][\\w-]{2,80}");
    private static final Pattern MARKED = Pattern.compile("['\"`*]{0,2}\\s{0,40}(?:[:=]|->|=>)\\s{0,10}(\\S.*)?");
    private static final Pattern REGISTRY = Pattern.compile("\\s{1,40}REG_[A-Z_]{2,14}\\s{1,40}(\\S.*)");
    private static final Pattern SAID = Pattern.compile(
            "['\"`]?\\s{1,3}(?:(?:is|was|are|ist|war|sind|est|es|steht|set|gesetzt|to|auf|still|now|noch|jetzt|à|sur)\\s{1,3}){0,4}(\\S.*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern GROUP = Pattern.compile("\\{([^{}]{0,400})}.*|'([^']{0,200})'.*|\"([^\"]{0,200})\".*");
    private static final Pattern TOKEN = Pattern.compile("([^\\s,;()]{1,120}).*");
    private static final Pattern CERTAIN = Pattern.compile(
            "(?i)\\$?true|\\$?false|wahr|falsch|vrai|faux|verdadero|falso|yes|no|ja|nein|oui|non|on|off|enabled|disabled|aktiviert|deaktiviert|"
                    + "kerberos|credssp|compression|smb|tcpip|\\d[\\d.,]*(?:%|[kmgt]?b|ms|s)?|0x[0-9a-f]{1,8}");
    private static final Pattern PREPOSITION = Pattern.compile("(?i)on|off|no|non|ja");
    private static final Pattern AUTHENTICATION = Pattern.compile(
            "\\b(?:authentication|authentifizierung(?:sprotokoll|styp)?|authentification|auth)(?: (?:type|protocol|protokoll))?"
                    + "\\s?(?:is|:|=|ist|est|set to|->|uses)?\\s?(?:set to |on |auf |still |both )?['\"]?\\b(Kerberos|CredSSP)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BOTH = Pattern.compile(
            "\\b(?:both|beiden?|all|allen?|les deux|ambos|each|every|hosts|nodes)\\b", Pattern.CASE_INSENSITIVE);

    private final Map<String, String> names = new HashMap<>();

    ProseSettings(Set<String> names) {
        names.forEach(name -> this.names.put(name.toLowerCase(Locale.ROOT), name));
    }

    /** Hands on the settings that a sentence tells. */
    void read(Sentence sentence, KnownHosts hosts, Consumer<Fact> facts) {
        String text = sentence.text();
        if (text.stripLeading().startsWith("+")) {
            return;
        }
        TypedHostSettings.read(sentence, hosts, facts);
        Matcher words = NAME.matcher(text);
        while (words.find()) {
            String name = names.get(words.group().toLowerCase(Locale.ROOT));
            boolean parameter = words.start() > 0 && "-,|".indexOf(text.charAt(words.start() - 1)) >= 0;
            boolean part = name != null && isOneWord(name) && endsInWord(text, words.start());
            String value = name == null || parameter || part ? null : value(name, text.substring(words.end()));
            if (name != null && value != null) {
                facts.accept(setting(sentence, words.start(), hosts, "", name, value));
            }
        }
        Matcher authentication = AUTHENTICATION.matcher(text);
        if (authentication.find()) {
            String value = authentication.group(1).equalsIgnoreCase("kerberos") ? "Kerberos" : "CredSSP";
            facts.accept(setting(
                    sentence,
                    authentication.start(),
                    hosts,
                    "VMHost",
                    "VirtualMachineMigrationAuthenticationType",
                    value));
        }
    }

    private static Setting setting(
            Sentence sentence, int at, KnownHosts hosts, String object, String name, String value) {
        SettingValue read = SettingValue.of(value);
        String host = host(sentence.block(), sentence.text(), at, hosts);
        return new Setting(sentence.origin(at), host, object, null, name, read.text(), read.number(), read.time());
    }

    private static @Nullable String value(String name, String rest) {
        Matcher marked = MARKED.matcher(rest);
        if (marked.matches()) {
            return marked.group(1) == null ? null : first(name, marked.group(1), false);
        }
        Matcher registry = REGISTRY.matcher(rest);
        if (registry.matches()) {
            return registry.group(1).strip();
        }
        Matcher said = SAID.matcher(rest);
        return !isOneWord(name) && said.matches() ? first(name, said.group(1), true) : null;
    }

    private static boolean isOneWord(String name) {
        return name.indexOf('-') < 0
                && name.substring(1).equals(name.substring(1).toLowerCase(Locale.ROOT));
    }

    /** True when a word stands right before {@code at}: {@code Account Domain: CORP} does not tell the Domain. */
    private static boolean endsInWord(String text, int at) {
        return at > 1 && text.charAt(at - 1) == ' ' && Character.isLetterOrDigit(text.charAt(at - 2));
    }

    private static @Nullable String first(String name, String text, boolean certainOnly) {
        Matcher group = GROUP.matcher(text);
        if (group.matches()) {
            return group.group(1) != null
                    ? group.group(1).strip()
                    : group.group(2) != null ? group.group(2) : group.group(3);
        }
        Matcher token = TOKEN.matcher(text);
        if (!token.matches()) {
            return null;
        }
        String word = token.group(1).endsWith(".")
                ? token.group(1).substring(0, token.group(1).length() - 1)
                : token.group(1);
        boolean preposition = certainOnly && PREPOSITION.matcher(word).matches() && text.length() > word.length() + 1;
        if (CERTAIN.matcher(word).matches() && !preposition) {
            return spelled(name, word);
        }
        return certainOnly ? null : word;
    }

    private static String spelled(String name, String word) {
        boolean flag = name.matches(
                "(?:Is|Use|Enable|Trusted|Account|Has|Part|Require|Allow).*|.*(?:Enabled|Migration|Delegated|Present|Running)");
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "kerberos" -> "Kerberos";
            case "credssp" -> "CredSSP";
            case "compression" -> "Compression";
            case "smb" -> "SMB";
            case "tcpip" -> "TCPIP";
            default -> SettingValue.truth(word, flag);
        };
    }

    /** The machine named last before the setting, else the only one after it, else the block's; null when it holds for all. */
    private static @Nullable String host(Block block, String text, int at, KnownHosts hosts) {
        String before = hosts.lastIn(text.substring(0, at));
        if (before != null) {
            return before;
        }
        String after = hosts.onlyIn(text.substring(at));
        return after != null ? after : BOTH.matcher(text).find() ? null : block.askedHost();
    }
}
