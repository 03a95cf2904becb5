package org.migdoc.recognise;

import org.jspecify.annotations.Nullable;
import org.migdoc.fact.NameForm;
import org.migdoc.regex.Pattern;

/**
 * One service principal name.
 *
 * <pre>
 * Microsoft Virtual System Migration Service/HV02.corp.example
 * cifs/HV02          MSSQLSvc/SQL1.corp.example:1433          ldap/dc1.corp.example/corp.example
 * </pre>
 *
 * @param service {@code migration}, {@code cifs}, {@code host} …, see {@link Names#service}
 * @param target key of the host it names
 * @param form which of the host's names
 * @param serviceName the third component, or null
 */
record Spn(
        String service,
        String target,
        NameForm form,
        @Nullable String serviceName) {

    private static final Pattern CLASS = Pattern.compile("\\*|[A-Za-z][A-Za-z0-9_.-]{0,40}|[0-9A-Fa-f-]{36}");
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9*][\\w.*-]{0,250}\\$?");
    private static final Pattern LOST_BREAK = Pattern.compile("(?<=[.-])\\s{1,60}(?=[a-z0-9])");
    private static final int LONGEST = 400;

    /** The SPN that {@code text} is as a whole, or null. Blanks that wrapping left inside are no obstacle, a cut end is. */
    static @Nullable Spn parse(String text) {
        String spn = trimmed(text);
        int slash = spn.indexOf('/');
        if (slash <= 0 || spn.length() > LONGEST || spn.endsWith("..")) {
            return null;
        }
        String service = Names.service(spn.substring(0, slash));
        if (!CLASS.matcher(service).matches() || service.equals("service")) {
            return null;
        }
        String[] rest = spn.substring(slash + 1).split("/", 2);
        String host = LOST_BREAK.matcher(rest[0].strip()).replaceFirst("");
        int port = host.indexOf(':');
        String name = port > 0 ? host.substring(0, port) : host;
        if (!HOST.matcher(name).matches()) {
            return null;
        }
        String third = rest.length > 1 && !rest[1].isBlank() ? rest[1].strip() : null;
        return new Spn(service, Names.hostKey(name), Names.form(name), third);
    }

    /** True when {@code text} is an SPN that ends in {@code ...}: something follows that was not printed. */
    static boolean cut(String text) {
        return text.strip().endsWith("...");
    }

    private static String trimmed(String text) {
        String spn = text.strip();
        int start = 0;
        int end = spn.length();
        while (start < end && "'\"{(-*".indexOf(spn.charAt(start)) >= 0 && !spn.startsWith("*/", start)) {
            start++;
        }
        while (end > start && "'\"}),;".indexOf(spn.charAt(end - 1)) >= 0) {
            end--;
        }
        return spn.substring(start, end).strip();
    }
}
