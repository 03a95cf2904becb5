package org.migdoc.recognise;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.NameForm;
import org.migdoc.regex.Pattern;

/**
 * A service and the machine that it is delegated to, as a row of the Delegation tab or in a sentence.
 *
 * <pre>
 * cifs                                        HV02.corp.example
 * Microsoft Virtual System Migration Service  HV02                  445
 * cifs/HV02          - MVSMS on HV02 (short and FQDN)
 * </pre>
 *
 * @param serviceName what stands in the column "Service Name", the last one; it has to be blank
 */
record DelegationRow(
        String service,
        String target,
        NameForm form,
        @Nullable String serviceName) {

    /** The names of services that are delegated. */
    static final String SERVICE =
            "(?<service>Microsoft Virtual System Migration(?: Service)?|MVSMS|VSMS|Hyper-V Replica Service|"
                    + "Microsoft Virtual Console Service|cifs|host|wsman|http|https|ldap|gc|dns|rpcss|termsrv|restrictedkrbhost|mssqlsvc|nfs|time|"
                    + "protectedstorage|eventlog|dcom|rpc|netlogon|[a-z]{3,20}svc)";

    private static final int LONGEST = 400;
    private static final Pattern ROW = Pattern.compile(
            "\\s{0,40}[-*\u2022|]?\\s{0,4}" + SERVICE
                    + "(?:\\s{0,60}(?:\\||/|->|=>|:)\\s{0,20}|\\s{1,80}(?:to |on |an |auf |für |for |vers )?)(?<host>[A-Za-z0-9][\\w.-]{0,120})(?<rest>.*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ALONE =
            Pattern.compile("\\s{0,40}[-*\u2022|]?\\s{0,4}" + SERVICE + "\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern BOTH_FORMS = Pattern.compile(
            "(?:short|kurz|netbios|court|hostname)\\w{0,6}\\s?(?:name|nom)?\\s?(?:\\+|and|und|et|&|/|,)\\s?(?:the )?(?:fqdn|long|full|lang|complet)|"
                    + "(?:fqdn|full|long|lang)\\w{0,4}\\s?(?:name)?\\s?(?:\\+|and|und|et|&|/|,)\\s?(?:the )?(?:short|kurz|netbios)|"
                    + "both (?:names|forms|name forms|spellings)|beide namen|les deux noms",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}");
    private static final Pattern SERVICE_NAME = Pattern.compile("[A-Za-z0-9][\\w.$-]{0,80}");

    /** The rows that a line holds: none, one, or two when it names both forms of a host. */
    static List<DelegationRow> of(String text, KnownHosts hosts) {
        Spn spn = Spn.parse(text);
        if (spn != null) {
            return List.of(of(spn));
        }
        Matcher m = text.length() > LONGEST ? null : ROW.matcher(text);
        if (m == null || !m.matches() || !isHost(m.group("host"), hosts)) {
            return List.of();
        }
        String service = Names.service(m.group("service"));
        return saysBothForms(m.group("rest"))
                ? bothForms(service, Names.hostKey(m.group("host")))
                : List.of(new DelegationRow(
                        service,
                        Names.hostKey(m.group("host")),
                        Names.form(m.group("host")),
                        serviceName(m.group("rest"))));
    }

    static DelegationRow of(Spn spn) {
        return new DelegationRow(spn.service(), spn.target(), spn.form(), spn.serviceName());
    }

    /** The rows of one service under the short and the full name of a host. */
    static List<DelegationRow> bothForms(String service, String target) {
        return List.of(
                new DelegationRow(service, target, NameForm.NETBIOS, null),
                new DelegationRow(service, target, NameForm.FQDN, null));
    }

    /** True when {@code text} says that names are meant in their short and their full form. */
    static boolean saysBothForms(String text) {
        return BOTH_FORMS.matcher(text).find();
    }

    /** True for a line that holds the name of a service only: the host stands on the next line. */
    static boolean isServiceAlone(String text) {
        return text.length() <= LONGEST && ALONE.matcher(text).matches();
    }

    private static boolean isHost(String name, KnownHosts hosts) {
        return hosts.plausible(name) || name.indexOf('.') > 0 || name.equals(name.toUpperCase(Locale.ROOT));
    }

    private static @Nullable String serviceName(String rest) {
        String name = null;
        for (String cell : rest.split("[\\s|]+", -1)) {
            if (cell.isEmpty() || NUMBER.matcher(cell).matches() || cell.equals("-")) {
                continue;
            }
            if (name != null || !SERVICE_NAME.matcher(cell).matches()) {
                return null;
            }
            name = cell;
        }
        return name;
    }
}
