package org.migdoc.recognise;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.Fact;
import org.migdoc.regex.Pattern;

/**
 * Reads who may access a folder or a share.
 *
 * <pre>
 * D:\VMs NT AUTHORITY\SYSTEM:(I)(OI)(CI)(F)              {@link Icacls}
 *        CORP\HV01$:(OI)(CI)(F)
 *
 * Name ScopeName AccountName AccessControlType AccessRight      Get-SmbShareAccess
 * ---- --------- ----------- ----------------- -----------
 * vms  *         CORP\HV01$  Allow             Full
 *
 * Path   : Microsoft.PowerShell.Core\FileSystem::D:\VMs   Get-Acl
 * Access : BUILTIN\Administrators Allow  FullControl
 * </pre>
 *
 * Told by an {@link AccessList}. A share is named {@code \\host\share} when its host is known.
 */
final class AclRecogniser implements Recogniser {

    private static final Pattern RULE = Pattern.compile(
            "(\\S.{0,120}?)\\s(Allow|Deny)\\s{1,4}([A-Za-z0-9-]{1,40}(?:, [A-Za-z]{1,40}){0,6})(?:\\s|$)");

    @Override
    public void recognise(Reading reading, Consumer<Fact> facts) {
        Map<String, AccessList> lists = new LinkedHashMap<>();
        for (PsObject object : reading.objects()) {
            if (object.cell("AccessRight") != null && object.cell("AccountName") != null) {
                share(object, lists);
            } else if (object.cell("IdentityReference") != null && object.cell("AccessControlType") != null) {
                rule(object, lists);
            } else if (object.cell("Access") != null && object.noun().equalsIgnoreCase("Acl")) {
                acl(object, lists);
            }
        }
        lists.values().forEach(list -> list.tell(facts));
        reading.blocks().forEach(block -> Icacls.read(block, facts));
        reading.blocks().forEach(block -> NetShare.read(block, facts));
    }

    private static AccessList list(Map<String, AccessList> lists, Block block, @Nullable String host, String path) {
        return lists.computeIfAbsent(
                block.lines().get(0).number() + " " + path, key -> new AccessList(block, host, path));
    }

    private static void share(PsObject object, Map<String, AccessList> lists) {
        String name = object.value("Name");
        Command command = object.block().command();
        String argument = command == null || command.arguments().isEmpty()
                ? null
                : command.arguments().get(0);
        String share = name != null && !name.isBlank() ? name : argument;
        if (share == null) {
            return;
        }
        String column = object.value("PSComputerName");
        String host = column != null && !column.isBlank()
                ? Names.hostKey(column)
                : object.block().askedHost();
        String path = host == null ? share : "\\\\" + host + "\\" + share;
        add(
                list(lists, object.block(), host, path),
                object,
                object.value("AccountName"),
                object.value("AccessControlType"),
                object.value("AccessRight"));
    }

    private static void rule(PsObject object, Map<String, AccessList> lists) {
        Command command = object.block().command();
        String path = command == null || command.arguments().isEmpty()
                ? command == null ? null : command.parameter("path")
                : command.arguments().get(0);
        if (path != null) {
            add(
                    list(lists, object.block(), object.block().askedHost(), path),
                    object,
                    object.value("IdentityReference"),
                    object.value("AccessControlType"),
                    object.value("FileSystemRights"));
        }
    }

    private static void add(
            AccessList list, PsObject object, @Nullable String account, @Nullable String type, @Nullable String right) {
        if (account != null && !account.isBlank()) {
            boolean deny = type != null && type.toLowerCase(Locale.ROOT).startsWith("deny");
            list.add(account, deny, right == null ? "" : right, object.origin());
        }
    }

    private static void acl(PsObject object, Map<String, AccessList> lists) {
        Command command = object.block().command();
        List<String> arguments = command == null ? List.of() : command.arguments();
        String printed = object.value("Path");
        String named = printed != null && !printed.isBlank()
                ? printed.substring(printed.indexOf("::") < 0 ? 0 : printed.indexOf("::") + 2)
                : "";
        String path = named.isEmpty() && !arguments.isEmpty() ? arguments.get(0) : named;
        PsObject.Cell access = object.cell("Access");
        if (path.isEmpty() || access == null) {
            return;
        }
        AccessList list = list(lists, object.block(), object.block().askedHost(), path);
        Matcher m = RULE.matcher(access.value());
        while (m.find()) {
            list.add(m.group(1), m.group(2).equals("Deny"), m.group(3), access.origin());
        }
        if (access.cut()) {
            list.cut();
        }
    }
}
