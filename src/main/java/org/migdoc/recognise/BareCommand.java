package org.migdoc.recognise;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.migdoc.regex.Pattern;

/**
 * Tells a command that was pasted without its prompt from a sentence that begins with a command's name.
 *
 * <pre>
 * Get-VMHost HV01,HV02 | fl Name            yes
 * setspn -L HV01                            yes
 * Get-VMHost: Kerberos on both.             no, a person's remark
 * Move-VM : Virtual machine migration …     no, an error record
 * net result: nothing moves                 no
 * </pre>
 */
final class BareCommand {

    private static final int LONGEST = 1200;
    private static final Pattern CMDLET = Pattern.compile(
            "\\(?(?:\\$[\\w.]{1,40}\\s?=\\s?)?\\(?(?:[A-Za-z-]{2,20}\\\\)?(?i:Add|Checkpoint|Clear|Compare|Complete|Convert|Copy|Disable|Dismount|Enable|"
                    + "Enter|Export|Find|Format|Get|Grant|Import|Install|Invoke|Measure|Merge|Mount|Move|New|Optimize|Reset|Register|Remove|"
                    + "Rename|Repair|Resize|Resolve|Restart|Restore|Resume|Revoke|Save|Select|Send|Set|Show|Start|Stop|Suspend|Sync|Test|Uninstall|"
                    + "Unregister|Update|Validate)-(?:[A-Z][A-Za-z]{1,60}"
                    + "|(?i:vm|net|ad|cluster|disk|volume|service|cim|wmi|win|acl|smb|mpio|msdsm|iscsi|local|physical|storage|dns|hotfix|computer"
                    + "|partition|item|childitem|hgs)[A-Za-z]{0,50})(?:[);]|\\s|$).*");
    private static final Pattern PIPED_NAMES = Pattern.compile(
            "@?\\(?['\"][\\w.-]{1,63}['\"](?:\\s?,\\s?['\"][\\w.-]{1,63}['\"]){0,31}\\)?\\s?\\|\\s?(?:%|foreach|ForEach-Object)\\s?\\{.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ALIAS = Pattern.compile(
            "(?:icm|gwmi|gcim|tnc|foreach \\(|\\[Environment]::|\\[System\\.Environment]::).*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern GROUPED =
            Pattern.compile("'[^']{0,300}'|\"[^\"]{0,300}\"|\\{[^{}]{0,300}}|@\\{[^{}]{0,300}}");
    private static final Pattern PLACE = Pattern.compile("[\\w.*?$-]{0,80}[.\\d:\\\\*$-][\\w.:\\\\/*?$%-]{0,200}");
    private static final String PATH = "<path>";
    private static final String PLACE_ARGUMENT = "<host>";
    private static final String NOTHING = "";
    private static final Map<String, Set<String>> TOOLS = tools();
    private static final Set<String> PROSE = Set.of("""
            says said say is was are were shows showed show fails failed fail works worked work to with without on the and gives gave
            returns returned but does did doesn't didn't ok okay not no i we you it that this which when then because also still only
            of in has have had been be result results error will can cannot can't should now again twice always never after before
            zeigt sagt meldet ist sind auf und nicht kein keine geht läuft funktioniert mit ohne der die das beim vom zum dann wenn
            dit est sont sur avec sans et mais ne pas fonctionne échoue renvoie affiche le la les dans pour
            -> => --> =""".split("\\s+", -1));

    private static final Set<String> AMBIGUOUS = Set.of(
            "net",
            "cluster",
            "query",
            "route",
            "type",
            "dir",
            "handle",
            "ping",
            "sc",
            "reg",
            "cmd",
            "powershell",
            "ver",
            "hostname");

    private BareCommand() {}

    /** True when the line is a command as it was typed. */
    static boolean is(String line) {
        String text = line.strip();
        if (text.length() > LONGEST || text.isEmpty()) {
            return false;
        }
        if (CMDLET.matcher(text).matches()) {
            return !errorRecord(text) && !prose(text, 1);
        }
        return PIPED_NAMES.matcher(text).matches() || ALIAS.matcher(text).matches() && !prose(text, 1) || tool(text);
    }

    private static boolean errorRecord(String text) {
        int blank = text.indexOf(' ');
        return blank > 0 && text.startsWith(":", blank + 1);
    }

    /** True when a word from the {@code first}-th on, outside quotes and braces, belongs to a sentence. */
    private static boolean prose(String text, int first) {
        String bare = GROUPED.matcher(text).replaceAll("x");
        String[] words = BLANKS.split(bare, -1);
        for (int w = first; w < words.length; w++) {
            boolean value = words[w - 1].startsWith("-") && words[w - 1].length() > 1;
            String word = words[w].toLowerCase(Locale.ROOT);
            boolean closed = word.endsWith(",") || word.endsWith(".") || word.endsWith(":");
            if (!value && PROSE.contains(closed ? word.substring(0, word.length() - 1) : word)) {
                return true;
            }
        }
        return text.endsWith(".") && words.length > 3 || text.endsWith("!");
    }

    private static boolean tool(String text) {
        String[] words = BLANKS.split(text, 12);
        String name = words[0].toLowerCase(Locale.ROOT);
        Set<String> seconds = TOOLS.get(name.endsWith(".exe") ? name.substring(0, name.length() - 4) : name);
        if (seconds == null) {
            return false;
        }
        if (words.length == 1) {
            return seconds.contains(NOTHING);
        }
        if (AMBIGUOUS.contains(name) && Character.isUpperCase(words[0].charAt(0))) {
            return false;
        }
        String second = words[1].toLowerCase(Locale.ROOT);
        if (second.equals("|") || second.equals(">") || second.equals(">>")) {
            return seconds.contains(NOTHING);
        }
        boolean asks = name.equals("nslookup") && words.length == 2 && Names.plausibleHost(second);
        boolean fits = asks || seconds.contains(second) || option(second) || argument(words[1], seconds);
        return fits && !prose(text, 1) && !text.endsWith("?");
    }

    private static boolean option(String word) {
        return word.length() > 1
                && (word.charAt(0) == '-' || word.charAt(0) == '/' || word.startsWith("\\\\"))
                && Character.isLetterOrDigit(word.charAt(word.length() - 1));
    }

    private static boolean argument(String word, Set<String> seconds) {
        boolean clean = !word.endsWith(",") && !word.endsWith(":") && !word.endsWith(".");
        boolean drive = word.length() == 2 && word.charAt(1) == ':' && Character.isLetter(word.charAt(0));
        boolean path = word.startsWith("\"") || word.indexOf('\\') >= 0 || drive;
        return seconds.contains(PATH) && path
                || seconds.contains(PLACE_ARGUMENT)
                        && clean
                        && PLACE.matcher(word).matches();
    }

    private static Map<String, Set<String>> tools() {
        Map<String, Set<String>> tools = new HashMap<>();
        for (String line : """
                nslookup <host>
                ping <host>
                tracert <host>
                pathping <host>
                setspn
                klist <nothing> tickets tgt get purge sessions
                ipconfig <nothing>
                sc query queryex qc config start stop sdshow qfailure qdescription create delete failure enumdepend
                net localgroup group user use share start stop view accounts config time session file computer
                netsh interface int advfirewall winhttp http wlan trace lan ipsec dnsclient
                nltest
                w32tm
                icacls <path>
                cacls <path>
                dir <path>
                type <path>
                takeown
                mpclaim
                iscsicli listtargets sessionlist listinitiators listpersistenttargets reporttargetmappings listtargetportals
                wbadmin get start enable disable stop delete restore
                vssadmin list create delete resize add
                diskpart <nothing>
                diskshadow <nothing>
                route print add delete change
                netstat <nothing>
                arp
                whoami <nothing>
                hostname <nothing>
                winver <nothing>
                ver <nothing>
                quser <nothing>
                qwinsta <nothing>
                query user session process
                reg query add delete export import
                systeminfo <nothing>
                gpresult
                gpupdate <nothing>
                dcdiag <nothing>
                repadmin
                fltmc <nothing> filters instances volumes
                nvspbind <nothing>
                nvspinfo <nothing>
                dsquery computer user * server group
                dsget computer user group
                adfind
                ldifde
                csvde
                secedit
                winrm e enumerate get g quickconfig qc id set invoke create delete
                winrs
                wmic os computersystem nicconfig nic qfe volume logicaldisk service
                driverquery <nothing>
                bcdedit <nothing>
                cluster node res resource group network netint restype
                wevtutil qe gl el epl cl
                fsutil fsinfo behavior usn volume file sparse hardlink
                tasklist <nothing>
                portqry
                psexec
                certutil
                powershell get-vm get-vmhost
                cmd
                handle
                mountvol <nothing>
                manage-bde
                """.split("\n", -1)) {
            List<String> words = Arrays.asList(line.strip().split(" ", -1));
            tools.put(
                    words.get(0),
                    Set.copyOf(words.stream()
                            .skip(1)
                            .map(w -> w.equals("<nothing>") ? NOTHING : w)
                            .toList()));
        }
        return tools;
    }
}
