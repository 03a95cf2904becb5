package org.migdoc.recognise;

import java.util.Set;
import java.util.regex.Matcher;
import org.migdoc.regex.Pattern;

/**
 * The provider that a sentence names beside an event's id: {@code Kerberos 4}, {@code 1230 (FailoverClustering)},
 * {@code 17 mpio} at the beginning of a line.
 */
final class MentionedProvider {

    private static final Pattern BEFORE =
            Pattern.compile("(" + Providers.NAME.pattern() + ")[\\s:#(/,\\[-]{0,4}$", Pattern.CASE_INSENSITIVE);
    private static final Pattern BEHIND = Pattern.compile(
            "\\s{0,2}(?:\\(|, |\\)? ?(?:in|from|von|de|by) (?:source |quelle )?\\(? ?)(" + Providers.NAME.pattern()
                    + ")(?!\\s{0,2}\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NEXT_COLUMN =
            Pattern.compile("[\\s|;,]{1,4}(" + Providers.NAME.pattern() + ")(?=[\\s:|;,]|$)", Pattern.CASE_INSENSITIVE);
    /** How the names of providers end that hold no dash. */
    private static final Set<String> LAST_WORDS = Set.of(
            "manager",
            "client",
            "events",
            "policy",
            "cluster",
            "clustering",
            "failoverclustering",
            "failovercluster",
            "backup",
            "vmms",
            "worker",
            "availability",
            "dcom",
            "vmswitch",
            "iscsiprt",
            "msiscsi",
            "mpio",
            "msdsm",
            "disk",
            "volsnap",
            "vss",
            "spp",
            "ntfs",
            "kerberos",
            "kdc",
            "netlogon",
            "scm",
            "schannel",
            "lsasrv",
            "vhdmp",
            "storport",
            "w32time",
            "winrm",
            "smbclient",
            "smbserver",
            "sqlvdi",
            "sqlwriter",
            "esent",
            "eventlog",
            "bugcheck",
            "refs",
            "tcpip",
            "security",
            "distributedcom");

    private static final Set<String> EVENT =
            Set.of("event", "eventid", "event-id", "eid", "id", "ereignis", "evento", "événement");

    private MentionedProvider() {}

    /** The provider right before the number {@code id} or right behind it; {@code ""} when there is none. */
    static String of(String text, int start, int end, int id, String lastWord) {
        if (lastWord.indexOf('-') > 0 || LAST_WORDS.contains(lastWord)) {
            Matcher name = BEFORE.matcher(text.substring(Math.max(0, start - 70), start));
            String found = name.find() ? name.group(1) : "";
            if (Providers.isTelling(Providers.normal(found), id)) {
                return found;
            }
        }
        Matcher behind = BEHIND.matcher(text).region(end, text.length());
        return behind.lookingAt() ? behind.group(1) : nextColumn(text, start, end, id, lastWord);
    }

    /** The provider right behind an id that begins the line or is called an event: {@code 17 mpio \Device\MPIODisk1 is …}. */
    private static String nextColumn(String text, int start, int end, int id, String lastWord) {
        Matcher next = NEXT_COLUMN.matcher(text).region(end, text.length());
        boolean first = text.substring(0, start).isBlank() || EVENT.contains(lastWord);
        return first && next.lookingAt() && Providers.isTelling(Providers.normal(next.group(1)), id)
                ? next.group(1)
                : "";
    }
}
