package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.migdoc.regex.Pattern;

/** Finds SPNs of the well-known services in running text. */
final class Spns {

    private static final Pattern SPN = Pattern.compile(
            "(?<![\\w/.-])(?:Microsoft\\s{1,40}Virtual\\s{1,40}System\\s{1,40}Migration\\s{1,40}Service|Hyper-V\\s{1,40}Replica\\s{1,40}Service"
                    + "|Microsoft\\s{1,40}Virtual\\s{1,40}Console\\s{1,40}Service|MVSMS|cifs|host|wsman|http|ldap|gc|dns|rpcss|termsrv|restrictedkrbhost|"
                    + "mssqlsvc|nfs|time)/[A-Za-z0-9][\\w.-]{0,200}(?:/[\\w.-]{1,100})?",
            Pattern.CASE_INSENSITIVE);

    private Spns() {}

    /** The SPNs as they stand in {@code text}, in order; none that ends in {@code ...}. */
    static List<String> textsIn(String text) {
        List<String> found = new ArrayList<>();
        Matcher m = SPN.matcher(text);
        while (m.find()) {
            String spn = m.group();
            if (!spn.endsWith("..")) {
                found.add(spn.endsWith(".") ? spn.substring(0, spn.length() - 1) : spn);
            }
        }
        return found;
    }

    /** The SPNs in {@code text}, in order. */
    static List<Spn> in(String text) {
        List<Spn> spns = new ArrayList<>();
        for (String found : textsIn(text)) {
            Spn spn = Spn.parse(found);
            if (spn != null) {
                spns.add(spn);
            }
        }
        return spns;
    }
}
