package org.migdoc.recognise;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.migdoc.regex.Pattern;

/**
 * What a printed object is, and where it belongs.
 *
 * @param object what was listed, the noun of the cmdlet or the CIM class; guessed by its properties where no command tells;
 *     {@code ""} when unknown
 * @param host key of the machine, of an {@code ADComputer} the account; null when unknown
 * @param subject its name, of an {@code ADUser} the account in lower case; or null
 */
record ObjectPlace(
        String object, @Nullable String host, @Nullable String subject) {

    private static final List<String> COMPUTER =
            List.of("pscomputername", "computername", "machinename", "csname", "__server", "cscomputername");
    private static final List<String> ACCOUNT =
            List.of("name", "dnshostname", "samaccountname", "cn", "distinguishedname");
    private static final List<String> ACCOUNT_PROPERTIES = List.of(
            "msDS-AllowedToDelegateTo",
            "TrustedToAuthForDelegation",
            "TrustedForDelegation",
            "servicePrincipalName",
            "ServicePrincipalNames",
            "userAccountControl",
            "DistinguishedName");
    private static final Set<String> NAMED_BY_HOST = Set.of(
            "vmhost",
            "win32_computersystem",
            "clusternode",
            "computersystem",
            "computerinfo",
            "addomaincontroller",
            "msvm_computersystem");
    private static final Set<String> NO_NAME =
            Set.of("", ".", "localhost", "127.0.0.1", "*", "True", "False", "Kerberos", "CredSSP");
    private static final Pattern FILTER_NAME = Pattern.compile(
            "(?:name|cn|samaccountname)\\s{0,3}(?:-eq|=)\\s{0,3}['\"(]?([A-Za-z0-9][\\w.-]{0,62}\\$?)",
            Pattern.CASE_INSENSITIVE);

    /**
     * The place of an object.
     *
     * @param ordinal its place among the objects of its block, from 0
     * @param siblings how many objects its block has
     */
    static ObjectPlace of(PsObject object, int ordinal, int siblings) {
        String noun = noun(object);
        if (noun.equals("ADUser") || noun.equals("ADServiceAccount")) {
            return new ObjectPlace(noun, null, user(object));
        }
        return new ObjectPlace(noun, host(object, noun, ordinal, siblings), subject(object, noun));
    }

    private static String noun(PsObject object) {
        String noun = object.noun();
        if (noun.equalsIgnoreCase("ADObject") || noun.equalsIgnoreCase("ADAccount")) {
            return "user".equalsIgnoreCase(object.value("ObjectClass")) ? "ADUser" : "ADComputer";
        }
        if (!noun.isEmpty()) {
            return spelled(noun);
        }
        boolean host = object.cells().keySet().stream().anyMatch(n -> n.startsWith("virtualmachinemigration"));
        boolean account = ACCOUNT_PROPERTIES.stream().anyMatch(n -> object.cell(n) != null);
        String name = object.value("SamAccountName");
        boolean person = object.cell("AccountNotDelegated") != null
                || "user".equalsIgnoreCase(object.value("ObjectClass"))
                || account && name != null && !name.isBlank() && !name.strip().endsWith("$");
        return host ? "VMHost" : person ? "ADUser" : account ? "ADComputer" : "";
    }

    /** The usual spelling of nouns that people type in lower case. */
    private static String spelled(String noun) {
        return switch (noun.toLowerCase(Locale.ROOT)) {
            case "vmhost" -> "VMHost";
            case "vm" -> "VM";
            case "adcomputer" -> "ADComputer";
            case "aduser" -> "ADUser";
            default -> noun;
        };
    }

    private static @Nullable String user(PsObject object) {
        for (String name : List.of("SamAccountName", "Name", "UserPrincipalName", "DistinguishedName")) {
            String key = key(object, name);
            if (key != null) {
                return key;
            }
        }
        String identity = identity(object.block().command());
        return identity == null ? null : Names.accountKey(identity);
    }

    private static @Nullable String host(PsObject object, String noun, int ordinal, int siblings) {
        if (!noun.equalsIgnoreCase("NetConnection")) {
            for (String name : COMPUTER) {
                String key = key(object, name);
                if (key != null) {
                    return Names.hostKey(key);
                }
            }
        }
        if (noun.equals("ADComputer")) {
            return account(object, ordinal, siblings);
        }
        String named = NAMED_BY_HOST.contains(noun.toLowerCase(Locale.ROOT)) ? key(object, "name") : null;
        if (named != null && named.indexOf(' ') < 0) {
            return Names.hostKey(named);
        }
        Command command = object.block().command();
        List<String> hosts = command == null ? List.of() : command.hosts();
        if (hosts.size() > 1) {
            return hosts.size() == siblings ? hosts.get(ordinal) : null;
        }
        return object.block().askedHost();
    }

    private static @Nullable String account(PsObject object, int ordinal, int siblings) {
        for (String name : ACCOUNT) {
            String key = key(object, name);
            if (key != null) {
                return Names.hostKey(key);
            }
        }
        Command command = object.block().command();
        if (command == null) {
            return object.block().host();
        }
        List<String> hosts = command.hosts();
        if (hosts.size() == siblings && siblings > ordinal) {
            return hosts.get(ordinal);
        }
        String identity = identity(command);
        return identity == null ? null : Names.hostKey(identity);
    }

    /** The directory object that a command asked for, or null for none, several or a variable. */
    static @Nullable String identity(@Nullable Command command) {
        if (command == null) {
            return null;
        }
        String named = command.parameter("identity");
        String first = command.arguments().isEmpty() ? "" : command.arguments().get(0);
        String identity = named != null && !named.isEmpty() ? named : first;
        if (identity.isEmpty()) {
            Matcher filter = FILTER_NAME.matcher(command.text());
            return filter.find() ? filter.group(1) : null;
        }
        String account = Names.ofDistinguishedName(identity);
        String name = account != null ? account : identity;
        return name.startsWith("$") || name.indexOf(',') >= 0 || name.indexOf('*') >= 0 ? null : name;
    }

    private static @Nullable String key(PsObject object, String property) {
        String value = object.value(property);
        if (value == null || NO_NAME.contains(value.strip()) || value.endsWith("...")) {
            return null;
        }
        String account = Names.ofDistinguishedName(value);
        String key = account != null ? account : Names.bare(value);
        return key.isEmpty() || key.indexOf(' ') >= 0 && !property.equalsIgnoreCase("name") ? null : key;
    }

    private static @Nullable String subject(PsObject object, String noun) {
        boolean partOfMachine = noun.startsWith("VM") && !noun.equals("VM");
        for (String name :
                partOfMachine ? List.of("VMName", "Name", "Id") : List.of("Name", "VMName", "InterfaceAlias", "Id")) {
            String value = object.value(name);
            if (value != null && !value.isBlank()) {
                return value;
            }
        }
        Command command = object.block().command();
        if (command == null
                || noun.equals("VMHost")
                || noun.startsWith("Win32_")
                || noun.equals("ADComputer")
                || noun.isEmpty()) {
            return null;
        }
        for (String name : List.of("vmname", "name")) {
            String value = command.parameter(name);
            if (value != null && !value.isEmpty()) {
                return plain(value);
            }
        }
        return command.arguments().isEmpty() ? null : plain(command.arguments().get(0));
    }

    private static @Nullable String plain(String argument) {
        return argument.indexOf('*') >= 0
                        || argument.indexOf(',') >= 0
                        || argument.startsWith("$")
                        || argument.startsWith("(")
                ? null
                : argument;
    }
}
