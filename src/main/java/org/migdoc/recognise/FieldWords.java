package org.migdoc.recognise;

import java.util.List;
import org.migdoc.intake.Line;
import org.migdoc.regex.Pattern;

/**
 * Whether the text around a line speaks of our field: Hyper-V and its virtual machines, migration, clusters, storage paths,
 * image backup and restore. In the languages of Windows:
 *
 * <pre>
 * Virtual machine migration operation failed …        Fehler bei der Livemigration …      ライブ マイグレーション
 * Move-VM : …       iScsiPrt 20 …       wbadmin start sysrecovery …       D:\VMs\web01.vhdx
 * </pre>
 *
 * A Win32 code padded to eight digits in parentheses is how Hyper-V and clusters print theirs.
 * {@code Offline downlevel migration succeeded} (licensing) and a migration of a database do not.
 */
final class FieldWords {

    private static final int AROUND = 40;
    private static final int SHORT_DOCUMENT = 100;
    private static final int LONGEST_LINE = 4000;
    private static final int BARE_MESSAGE = 3;
    private static final Pattern WORDS = Pattern.compile(
            "hyper-?v|establish a connection with host|verbindung mit (?:dem )?host|connexion avec l.h[oô]te|(?<!error \\d{1,5} )\\(0x0000[0-9a-f]{4}\\)|\\bvmms\\b|\\bvmwp\\b|[a-z]-vm\\w{0,30}\\b|\\bvmm\\b|virtctl"
                    + "|(?<!downlevel |database |schema |data |state |azure |mailbox |user |ad )migrat(?!ions?[/\\\\]|e:)|migra(?:ci[oó]n|[cç][aã]o|zione)(?! d\\w{1,3} (?:la )?(?:bas|banc|dato|dado|buz|posta|corre|usu|utent))|\\bmigrier|livemig"
                    + "|\\bmigracj|移行|マイグレーション|迁移|遷移|마이그레이션|миграц"
                    + "|virtual machine|virtuelle\\w{0,2} (?:computer|maschine)|machines? virtuelle|m[aá]quinas? virtua|macchin\\w virtual"
                    + "|maszyn\\w{0,3} wirtual|виртуальн\\p{L}{0,3} (?:машин|компьютер)|仮想マシン|虚拟机|虛擬機|가상 (?:컴퓨터|머신)|virtuell\\w{0,2} (?:dator|maskin)|virtuáln\\p{L}{0,3} (?:počítač|stroj)|sanal makine"
                    + "|virtuele machine|virtual hard disk|virtuelle\\w{0,2} festplatte|仮想ハード ?ディスク|虚拟硬盘"
                    + "|synthetic (?:scsi|ethernet|fibre)|emulated ide"
                    + "|\\.a?vhdx?\\b|\\.vhds\\b|\\bvhdx?\\b"
                    + "|cluster (?:resource|role|node|group|shared|network|disk)|clustered role|failover ?cluster|clusterstorage|クラスター|故障转移群集"
                    + "|iscsi|\\bmpio\\b|msdsm|mpclaim|multipath"
                    + "|wbadmin|windows (?:server )?backup|windows(?: server)?-sicherung|windows バックアップ|windows 备份|windows 백업"
                    + "|system image|systemabbild|obraz\\w{0,3} systemu|образ\\p{L}{0,3} системы|imagen del sistema|imagem do sistema|immagine del? sistema|systeemkopie|image-?sicherung|image syst[eè]me|システム イメージ|系统映像|시스템 이미지|windowsimagebackup|bare ?metal"
                    + "|system ?recovery|sysrecovery|shadow cop|schattenkopie|cliché instantané|シャドウ コピー|卷影|섀도 복사본|\\basr\\b"
                    + "|\\breplica\\b|hyper-v-replik|vmreplication|cau ?wmi|cluster-aware|\\bvss\\b|volume shadow"
                    + "|\\bx:\\\\(?:windows|sources)?|try the restore|\\bluns?\\b|chap secret|\\balua\\b|\\bcsvs?\\b|\\bwinre\\b|backup schedule|image backup|recovery (?:drive|medium|media|environment|stick|console)"
                    + "|\\brestor(?:e|es|ed|ing)\\b.{0,80}\\b(?:image|bios|uefi|winre)\\b|\\b(?:image|bios|uefi|recovery)\\b.{0,80}\\brestor(?:e|es|ed|ing)\\b|in the backup|present in backup|backup did not complete|backup operation"
                    + "|(?:during|durante|lors de|bei|beim|while)\\W(?:the\\W|la\\W|l.|dem\\W)?export|エクスポート|导出",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Words that speak of our field where nothing else is spoken of. */
    private static final Pattern HINTS = Pattern.compile(
            "\\bvms?\\b|\\bhvs?\\b|\\b[a-z]{0,10}-?hv[a-z]?-?\\d{1,3}\\b|\\bmov(?:e|es|ed|ing)\\b|\\bversch[io]eb|\\bversch[io]b|déplac|spostament|\\bmover\\b|移動"
                    + "|allowedtodelegate|\\bdelegation\\b|\\bdelegierung|délégation",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern OTHER_FIELD = Pattern.compile(
            "\\b(?:git|curl|cargo|npm|pip|docker|nuget|dotnet|msbuild|visual studio|msiexec|windows ?update|wuauclt|(?:ms|microsoft) office|office ?(?:365|20\\d\\d)|outlook|onedrive|sharepoint"
                    + "|schannel|steam|xbox|slmgr|activation|chrome|sql server|reporting services|iis|ad ?fs|web ?(?:app|application|front ?end|site))\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern OTHER_PROGRAMS = Pattern.compile(
            "\\b(?:git|curl|cargo|npm|pip|docker|nuget|dotnet|msbuild|visual studio|python|java|msi\\w{0,10}|setup|install\\w{0,5}|update\\w?"
                    + "|(?:ms|microsoft) office|office ?(?:365|20\\d\\d)|outlook|excel|word|onedrive|sharepoint|exchange|teams|sql|schannel|tls|ssl|printer|print|steam|xbox|chrome|edge|store"
                    + "|defender|activation|slmgr|usb|bluetooth|vpn|rdp|https?|remote desktop|net use|robocopy|xcopy|wsl|ubuntu|linux|mdf|ldf|kubectl|iis|ad ?fs|web ?(?:app|application|front ?end|site)|laps|intune|entra|windows hello|autopilot|azure(?! (?:local|stack)))\\b",
            Pattern.CASE_INSENSITIVE);

    /** Other makers' virtual machines are none of ours, unless Hyper-V is in it too. */
    private static final Pattern OTHER_HYPERVISORS = Pattern.compile(
            "\\b(?:vmware|vsphere|vcenter|vmotion|esxi?\\d{0,3}|proxmox|pve\\d|qemu|libvirt|xenserver|xcp-ng|virtualbox|vboxmanage|nutanix|acropolis|openstack|kubevirt)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern HYPER_V = Pattern.compile(
            "hyper-?v|vmms|\\bvmm\\b|[a-z]-vm|clusterstorage|\\.a?vhdx?\\b|failover ?cluster|wbadmin|iscsi|mpio|virtual machine id",
            Pattern.CASE_INSENSITIVE);

    private static final int MOST_LINES_FOR_OTHERS = 200;

    private final int size;
    private final LineMemo words;
    private final LineMemo hints;
    private final LineMemo otherFields;
    private final boolean bareMessage;
    private final boolean others;

    FieldWords(List<Line> lines) {
        this.size = lines.size();
        this.words = memo(lines, WORDS);
        this.hints = memo(lines, HINTS);
        this.otherFields = memo(lines, OTHER_FIELD);
        this.bareMessage = isBareMessage(lines);
        this.others = areOfOthers(lines);
    }

    private static boolean areOfOthers(List<Line> lines) {
        return lines.size() <= MOST_LINES_FOR_OTHERS
                && anyMatches(lines, OTHER_HYPERVISORS)
                && !anyMatches(lines, HYPER_V);
    }

    private static boolean anyMatches(List<Line> lines, Pattern pattern) {
        return lines.stream()
                .anyMatch(l -> l.text().length() <= LONGEST_LINE
                        && pattern.matcher(l.text()).find());
    }

    /** A message and nothing else, which names no other program: who brings it to us has one of our failures. */
    private static boolean isBareMessage(List<Line> lines) {
        List<Line> written = lines.stream()
                .filter(line -> !line.blank())
                .limit(BARE_MESSAGE + 1)
                .toList();
        return written.size() <= BARE_MESSAGE
                && written.stream()
                        .noneMatch(l -> l.text().length() > LONGEST_LINE
                                || OTHER_PROGRAMS.matcher(l.text()).find());
    }

    /** True when line {@code index} (from 0) or one near it speaks of our field; in a short document every line is near. */
    boolean near(int index) {
        if (bareMessage || others) {
            return !others;
        }
        boolean whole = size <= SHORT_DOCUMENT;
        int first = whole ? 0 : index - AROUND;
        int last = whole ? size : index + AROUND;
        return words.anyOf(first, last)
                || (whole ? !otherFields.anyOf(first, last) && hints.anyOf(first, last) : hinted(index));
    }

    /** What stands nearest counts: in a long log there is always some other program further off. */
    private boolean hinted(int index) {
        for (int distance = 0; distance <= AROUND; distance++) {
            if (otherFields.anyOf(index - distance, index + distance)) {
                return false;
            }
            if (hints.anyOf(index - distance, index + distance)) {
                return true;
            }
        }
        return false;
    }

    private static LineMemo memo(List<Line> lines, Pattern pattern) {
        return new LineMemo(lines.size(), i -> {
            String text = lines.get(i).text();
            String part = text.length() > LONGEST_LINE ? text.substring(0, LONGEST_LINE) : text;
            return pattern.matcher(part).find();
        });
    }
}
