package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.migdoc.intake.Document;
import org.migdoc.regex.Pattern;

/**
 * The names that a document uses for machines, told by where they stand:
 *
 * <pre>
 * [HV01]: PS C:\&gt;       host 'HV02'       -ComputerName HV01,HV02       Computer: HV01.corp.example       setspn -L HV01
 * </pre>
 *
 * Beside these, a word of a machine's usual shape (letters and a digit, {@code srv-hv08}) can be a host, unless the document
 * uses it for a virtual machine.
 */
final class KnownHosts {

    private static final int MOST = 5000;
    private static final String NAME = "([A-Za-z0-9][\\w.-]{0,62})";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE;
    private static final List<Evidence> EVIDENCE = List.of(
            new Evidence("]", "^\\s{0,8}\\[" + NAME + "]:?\\s{0,3}(?:PS|[A-Z]:\\\\)"),
            new Evidence(">", "^\\s{0,8}(?:PS\\s)?(?!PS\\s)" + NAME + "(?:\\sPS)?\\s[A-Z]:\\\\[^>]{0,120}(?<![-=])>"),
            new Evidence("-", "-(?:ComputerName|DestinationHost|CimSession|Cn|Server)[ :]['\"]?" + NAME),
            new Evidence(
                    "'\"",
                    "(?:host|h.te|source|destination|quelle|ziel|server|serveur|node|knoten|computer|hostname)\\W{1,3}['\"]"
                            + NAME + "['\"]"),
            new Evidence(
                    ":",
                    "^\\s{0,16}(?:(?:PS)?Computer(?:Name)?|MachineName|CSName|Machine|Host ?Name|DNSHostName|Ordinateur|Equipo|"
                            + "Destination|OwnerNode|コンピューター)[ .]{0,40}:\\s{0,20}" + NAME + "(?:\\s|$)"),
            new Evidence("-", "(?:Get-ADComputer|Get-VMHost|setspn(?:\\.exe)? -L|Invoke-Command)\\s{1,3}" + NAME),
            new Evidence("=", "CN=" + NAME + ",(?:CN=Computers|OU=Domain Controllers)"));
    private static final Pattern ADDRESSED = Pattern.compile(NAME + "\\s?\\(\\s?(" + Ipv4.REGEX + ")\\s?\\)", FLAGS);
    private static final Pattern NEXT = Pattern.compile("['\"]?\\s{0,2},\\s{0,2}['\"]?" + NAME);
    private static final Pattern MACHINE = Pattern.compile(
            "(?:virtual machine|\\bvm|machine virtuelle|virtuelle[nr]? \\p{L}{1,12}|operation for|-VMName|Get-VM|Move-VM -Name)\\W{1,3}['\"]?"
                    + NAME,
            FLAGS);
    private static final Pattern WORD = Pattern.compile("[\\p{L}0-9][\\p{L}0-9_.-]{0,80}\\$?");
    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{0,13}\\d[a-z0-9-]{0,3}");
    private static final Pattern NO_SHAPE = Pattern.compile(
            "(?:disk|volume|vol|step|schritt|nic|port|lun|team|vlan|event|id|test|try|attempt|part|case|vm|switch|vswitch|eth|ethernet|"
                    + "iscsi|csv|path|error|windows|win|server|ws|kb|rev|v|r|g|gen|sp|cu|ipv|ip|smb|tls|sha|aes|md|ntlmv|net|dl|"
                    + "mpio|mpiodisk|physicaldrive|x|raidport|option|page|line|phase|build|release|update|level|krb|rfc|"
                    + "loopback|harddisk|slot|rack|dvd|ide|scsi|usb|raid|type|version|attribute|parameter)-?\\d.*");

    private final Set<String> hosts = new HashSet<>();
    private final Set<String> machines = new HashSet<>();

    private final Map<String, String> addresses = new HashMap<>();

    private KnownHosts() {}

    /**
     * A place where a machine's name stands.
     *
     * @param marks characters of which every such place has one near
     */
    private record Evidence(String marks, Pattern pattern) {

        Evidence(String marks, String regex) {
            this(marks, Pattern.compile(regex, FLAGS));
        }

        boolean possible(String text) {
            return marks.chars().anyMatch(mark -> text.indexOf(mark) >= 0);
        }
    }

    static KnownHosts of(Document document) {
        KnownHosts known = new KnownHosts();
        document.lines().forEach(line -> known.learn(line.text()));
        return known;
    }

    private void learn(String text) {
        if (text.length() > 2000 || text.isBlank() || hosts.size() + machines.size() > MOST) {
            return;
        }
        if (text.indexOf('\'') >= 0 || text.indexOf('"') >= 0 || text.indexOf('-') >= 0) {
            Matcher machine = MACHINE.matcher(text);
            while (machine.find()) {
                machines.add(Names.hostKey(machine.group(1)));
            }
        }
        if (text.indexOf('(') >= 0) {
            Matcher addressed = ADDRESSED.matcher(text);
            while (addressed.find()) {
                addresses.putIfAbsent(addressed.group(2), Names.hostKey(addressed.group(1)));
            }
        }
        for (Evidence evidence : EVIDENCE) {
            if (evidence.possible(text)) {
                learn(evidence.pattern().matcher(text), text);
            }
        }
    }

    private void learn(Matcher m, String text) {
        while (m.find()) {
            add(m.group(1));
            Matcher next = NEXT.matcher(text).region(m.end(), text.length());
            while (next.lookingAt()) {
                add(next.group(1));
                next.region(next.end(), text.length());
            }
        }
    }

    private void add(String name) {
        if (Names.plausibleHost(name) && !Names.isAddress(name) && hasLetter(name)) {
            hosts.add(Names.hostKey(name));
        }
    }

    private static boolean hasLetter(String name) {
        return name.chars().anyMatch(Character::isLetter);
    }

    /** True when the document shows that {@code printed}, in any spelling, is a machine. */
    boolean knows(String printed) {
        return hosts.contains(Names.hostKey(printed));
    }

    /** True when {@code printed} is known as a machine or has a machine's usual shape. */
    boolean plausible(String printed) {
        if (knows(printed)) {
            return true;
        }
        String name = Names.bare(printed);
        String key = Names.hostKey(printed);
        boolean file = name.length() > key.length() && name.indexOf('.', key.length() + 1) < 0;
        return SHAPE.matcher(key).matches() && !NO_SHAPE.matcher(key).matches() && !file && !machines.contains(key);
    }

    /** Key of the machine that has an address as the document tells ({@code HV02 (10.1.0.12)}), else the address. */
    String named(String address) {
        return addresses.getOrDefault(address, address);
    }

    /** The machines that {@code text} names, as keys, distinct, in order. */
    List<String> in(String text) {
        Set<String> found = new LinkedHashSet<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            if (plausible(words.group())) {
                found.add(Names.hostKey(words.group()));
            }
        }
        return new ArrayList<>(found);
    }

    /** The machine that {@code text} names last, or null. */
    @Nullable
    String lastIn(String text) {
        List<String> all = in(text);
        return all.isEmpty() ? null : all.get(all.size() - 1);
    }

    /** The one machine that {@code text} names, or null for none or several. */
    @Nullable
    String onlyIn(String text) {
        List<String> all = in(text);
        return all.size() == 1 ? all.get(0) : null;
    }
}
