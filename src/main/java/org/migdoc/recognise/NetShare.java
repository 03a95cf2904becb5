package org.migdoc.recognise;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.Fact;
import org.migdoc.regex.Pattern;

/**
 * Reads who may use a share, as {@code net share NAME} prints it:
 *
 * <pre>
 * Share name        VMs
 * Path              D:\VMs
 * Permission        CORP\HV01$, FULL
 *                   Everyone, READ
 * </pre>
 *
 * Told by an {@link AccessList}.
 */
final class NetShare {

    private static final int LONGEST = 300;
    private static final Pattern ROW =
            Pattern.compile("\\s{0,40}(?<label>(?:Permissions?|Berechtigung(?:en)?|Autorisations?|Permisos?)\\s{1,40})?"
                    + "(?<account>[^\\s,][^,]{0,100}), (?<right>FULL|READ|CHANGE|VOLL|LESEN|\u00c4NDERN)\\s*");

    private NetShare() {}

    /** Hands on the access list of a block that shows one share. */
    static void read(Block block, Consumer<Fact> facts) {
        String share = share(block.command());
        if (share == null) {
            return;
        }
        String host = block.askedHost();
        AccessList list = new AccessList(block, host, host == null ? share : "\\\\" + host + "\\" + share);
        boolean permissions = false;
        for (int i = block.outputFrom(); i < block.lines().size(); i++) {
            String text = block.lines().get(i).text();
            Matcher row = ROW.matcher(text.length() > LONGEST ? "" : text);
            if (row.matches()) {
                permissions |= row.group("label") != null;
                if (permissions) {
                    list.add(row.group("account"), false, row.group("right"), block.origin(i));
                }
            }
        }
        if (!list.isEmpty()) {
            list.tell(facts);
        }
    }

    private static @Nullable String share(@Nullable Command command) {
        if (command == null
                || !command.name().equals("net")
                || command.arguments().size() != 2) {
            return null;
        }
        String name = command.arguments().get(1);
        return command.arguments().get(0).equalsIgnoreCase("share") && name.indexOf('=') < 0 ? name : null;
    }
}
