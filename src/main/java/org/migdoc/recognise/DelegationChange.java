package org.migdoc.recognise;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.DelegationEntry;
import org.migdoc.fact.Fact;
import org.migdoc.regex.Pattern;

/**
 * Reads event 5136, "a directory service object was modified", as text or XML, in any language.
 *
 * <pre>
 * Object:
 *     DN:                   CN=HV01,OU=Hosts,DC=corp,DC=example
 * Attribute:
 *     LDAP Display Name:    msDS-AllowedToDelegateTo
 *     Value:                cifs/HV02.corp.example
 * Operation:
 *     Type:                 Value Added
 * </pre>
 *
 * A value that was deleted gives nothing.
 */
final class DelegationChange {

    private static final int BEFORE = 12;
    private static final int AFTER = 8;
    private static final Pattern NAME =
            Pattern.compile("[^:=]{2,60}:\\s{1,40}msDS-AllowedToDelegateTo\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern VALUE = Pattern.compile("[^:=]{2,40}:\\s{1,40}(\\S.*)");
    private static final Pattern DN = Pattern.compile("(CN=[^,<\"]{1,64}),(?:CN|OU|DC)=", Pattern.CASE_INSENSITIVE);
    private static final Pattern DELETED =
            Pattern.compile("%%14675|Deleted|gel.scht|supprim|eliminad|Removed", Pattern.CASE_INSENSITIVE);
    private static final Pattern XML = Pattern.compile(
            "ObjectDN['\"]>(CN=[^,<]{1,64}),.{0,600}?AttributeLDAPDisplayName['\"]>msDS-AllowedToDelegateTo<.{0,300}?AttributeValue['\"]>([^<]{1,300})<(.{0,300})",
            Pattern.CASE_INSENSITIVE);

    private DelegationChange() {}

    /** Hands on the entries that events of a block added. */
    static void find(Block block, Consumer<Fact> facts) {
        for (int i = 0; i < block.lines().size(); i++) {
            String text = block.lines().get(i).text();
            if (NAME.matcher(text).matches()) {
                ofText(block, i, facts);
            } else if (text.indexOf("AttributeLDAPDisplayName") >= 0) {
                Matcher xml = XML.matcher(text);
                if (xml.find() && !DELETED.matcher(xml.group(3)).find()) {
                    tell(block, i, Names.ofDistinguishedName(xml.group(1)), xml.group(2), facts);
                }
            }
        }
    }

    private static void ofText(Block block, int i, Consumer<Fact> facts) {
        String account = null;
        for (int b = Math.max(0, i - BEFORE); b < i; b++) {
            Matcher dn = DN.matcher(block.lines().get(b).text());
            account = dn.find() ? Names.ofDistinguishedName(dn.group(1)) : account;
        }
        int at = -1;
        String value = "";
        boolean deleted = false;
        for (int a = i + 1; a < Math.min(block.lines().size(), i + AFTER); a++) {
            Matcher m = VALUE.matcher(block.lines().get(a).text());
            boolean found = at < 0 && m.matches() && Spn.parse(m.group(1)) != null;
            at = found ? a : at;
            value = found ? m.group(1) : value;
            deleted |= DELETED.matcher(block.lines().get(a).text()).find();
        }
        if (at >= 0 && !deleted) {
            tell(block, at, account, value, facts);
        }
    }

    private static void tell(Block block, int i, @Nullable String account, String value, Consumer<Fact> facts) {
        Spn spn = Spn.parse(value);
        if (spn != null) {
            facts.accept(new DelegationEntry(
                    block.origin(i), account, spn.service(), spn.target(), spn.form(), spn.serviceName()));
        }
    }
}
