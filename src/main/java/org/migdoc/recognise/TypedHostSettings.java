package org.migdoc.recognise;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Setting;
import org.migdoc.regex.Pattern;

/**
 * Reads the live migration settings of a host that somebody typed off the dialog as a list of words:
 *
 * <pre>
 * HV01: Live migration enabled, authentication Kerberos, performance option SMB, networks 10.20.0.0/24
 * HV02: Live Migration not enabled, CredSSP, compression, any network
 * </pre>
 *
 * The line begins with the machine, and each setting stands between commas.
 */
final class TypedHostSettings {

    private static final int LONGEST = 240;
    private static final Pattern LINE = Pattern.compile(
            "\\s{0,8}(?:[-*\u2022]\\s)?(?<host>[A-Za-z0-9][\\w.-]{0,62})\\s?[:=-]\\s{0,4}(?<list>.*\\blive ?migrations?\\b.*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FAILURE =
            Pattern.compile("fail|error|0x|\\?|\\bno\\b|cannot|can't|should|must", Pattern.CASE_INSENSITIVE);
    private static final Pattern PART = Pattern.compile("[,;]\\s{0,4}");
    private static final Pattern SWITCH = Pattern.compile(
            "live ?migrations?:?\\s(?:is |are )?(?<off>not enabled|disabled|off)?(?:enabled|on)?\\.?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AUTHENTICATION =
            Pattern.compile("(?:use )?(?<value>Kerberos|CredSSP)(?: auth\\w*)?\\.?", Pattern.CASE_INSENSITIVE);
    private static final Pattern OPTION = Pattern.compile(
            "(?:performance(?: options?)?:? )?(?<value>compression|SMB|TCP/?IP)\\.?", Pattern.CASE_INSENSITIVE);
    private static final Pattern ANY = Pattern.compile(
            "(?:use )?any (?:available )?network(?: for live migration)?\\.?", Pattern.CASE_INSENSITIVE);

    private TypedHostSettings() {}

    /** Hands on the settings of a line. */
    static void read(Sentence sentence, KnownHosts hosts, Consumer<Fact> facts) {
        String text = sentence.text();
        Matcher line = LINE.matcher(text.length() > LONGEST ? "" : text);
        if (!line.matches()
                || !hosts.plausible(line.group("host"))
                || FAILURE.matcher(line.group("list")).find()) {
            return;
        }
        String host = Names.hostKey(line.group("host"));
        String[] parts = PART.split(line.group("list"), -1);
        for (int i = 0; parts.length > 1 && i < parts.length; i++) {
            part(sentence, host, parts[i].strip(), facts);
        }
    }

    private static void part(Sentence sentence, String host, String part, Consumer<Fact> facts) {
        Matcher enabled = SWITCH.matcher(part);
        Matcher authentication = AUTHENTICATION.matcher(part);
        Matcher option = OPTION.matcher(part);
        if (enabled.matches()) {
            tell(
                    sentence,
                    host,
                    "VirtualMachineMigrationEnabled",
                    enabled.group("off") == null ? "True" : "False",
                    facts);
        } else if (authentication.matches()) {
            boolean kerberos = authentication.group("value").equalsIgnoreCase("kerberos");
            tell(sentence, host, "VirtualMachineMigrationAuthenticationType", kerberos ? "Kerberos" : "CredSSP", facts);
        } else if (option.matches()) {
            tell(sentence, host, "VirtualMachineMigrationPerformanceOption", spelled(option.group("value")), facts);
        } else if (ANY.matcher(part).matches()) {
            tell(sentence, host, "UseAnyNetworkForMigration", "True", facts);
        }
    }

    private static String spelled(String option) {
        return option.equalsIgnoreCase("smb")
                ? "SMB"
                : option.equalsIgnoreCase("compression") ? "Compression" : "TCPIP";
    }

    private static void tell(Sentence sentence, String host, String name, String value, Consumer<Fact> facts) {
        facts.accept(new Setting(sentence.origin(), host, "VMHost", null, name, value, null, null));
    }
}
