package org.migdoc.recognise;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.migdoc.intake.Line;
import org.migdoc.regex.Pattern;

/**
 * The header of a table view that lost its line of dashes on the way:
 *
 * <pre>
 * Subnet Priority                    Status   Name    DisplayName
 * 10.20.0.0/24 0                     Stopped  WinRM   Windows Remote Management (WS-Management)
 * </pre>
 *
 * All its words must be names of properties that the cmdlets of the field print, and a row with a value for each must follow.
 */
final class BareHeader {

    private static final int LONGEST = 400;
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern LONG_NAME = Pattern.compile(
            "(?:VirtualMachine|Virtual|Maximum|UseAny|Is|msDS-|Trusted)[A-Za-z]{3,60}|[A-Z][a-z]{2,20}Migration[A-Za-z]{0,30}");
    private static final Set<String> NAMES = Set.of("""
            Name State Type Status Version Uptime CPUUsage(%) MemoryAssigned(M) MemoryDemand(M) MemoryStatus ReplicationState Subnet
            Priority SwitchType NetAdapterInterfaceDescription InterfaceAlias InterfaceIndex ifIndex InterfaceDescription MacAddress
            LinkSpeed DisplayName OwnerNode OwnerGroup ResourceType Metric AutoMetric Role ComponentID Enabled AddressFamily
            ServerAddresses NlMtu(Bytes) NlMtu InterfaceMetric Dhcp ConnectionState PolicyStore DestinationPrefix NextHop RouteMetric
            ifMetric Section IPAddress IPAddresses TTL NameHost ScopeName AccountName AccessControlType AccessRight Message MessageId
            Source VMName ControllerType ControllerNumber ControllerLocation DiskNumber Path SwitchName ComputerName PSComputerName
            Node Address AddressMask Cluster Id ID TimeCreated LevelDisplayName ProviderName EntryType StartType Value Object
            RegistryValue PrefixLength SuffixOrigin PrefixOrigin NodeAddress TargetNodeAddress IsConnected TargetPortalAddress
            InitiatorPortalAddress InitiatorAddress TargetAddress SizeRemaining FileSystem FileSystemLabel DriveLetter DriveType
            HealthStatus OperationalStatus VolumeFriendlyName StateInfo Description ProcessorCount CompatibilityForMigrationEnabled
            HotFixID InstalledOn InstalledBy Generation AuthenticationType PerformanceOption SamAccountName DNSHostName
            RemoteAddress RemotePort LocalAddress LocalPort OwningProcess VlanId AllowManagementOS""".split("\\s+", -1));

    private BareHeader() {}

    /** True when line {@code i} is such a header with a row below it. */
    static boolean startsAt(List<Line> lines, int i) {
        String text = lines.get(i).text();
        if (text.length() > LONGEST || i + 1 >= lines.size() || text.isBlank()) {
            return false;
        }
        List<String> names = List.of(BLANKS.split(text.strip(), -1));
        if (names.size() < 2 || !names.stream().allMatch(BareHeader::isName)) {
            return false;
        }
        String row = lines.get(i + 1).text();
        List<String> values = List.of(BLANKS.split(row.strip(), -1));
        return values.size() >= names.size()
                && !TableRows.isRule(row)
                && !Prose.is(row)
                && !values.stream().allMatch(BareHeader::isName);
    }

    private static boolean isName(String word) {
        return NAMES.contains(word) || LONG_NAME.matcher(word).matches();
    }

    /** The columns that the names of the header stand over. */
    static Columns columns(String header) {
        List<Word> words = Word.of(header);
        return new Columns(IntStream.range(0, words.size())
                .mapToObj(w -> words.get(w))
                .map(w -> new Columns.Column(header.substring(w.start(), w.end()), w.start(), w.end()))
                .toList());
    }
}
