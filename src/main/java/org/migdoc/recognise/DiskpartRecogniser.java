package org.migdoc.recognise;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Listing;
import org.migdoc.fact.Setting;
import org.migdoc.intake.Line;
import org.migdoc.regex.Pattern;

/**
 * Reads {@code diskpart}'s disks and partitions in any language, by the order of their columns and fields.
 *
 * <pre>
 *   Disk ###  Status         Size     Free     Dyn  Gpt        Partition 1
 *   --------  -------------  -------  -------  ---  ---        Type  : DE
 *   Disk 0    Offline         1116 GB      0 B        *        Hidden: Yes
 *   Datenträger 1  Online      931 GB  1024 KB                 Active: Yes
 *
 *   Partition 1    System             100 MB  1024 KB
 * </pre>
 *
 * Gives settings of the object {@code DiskpartDisk}, subject its number: {@code DiskState} ({@code online}, {@code offline},
 * {@code missing}), {@code DiskGigabytes}, {@code DiskStyle} ({@code gpt}, {@code mbr}), {@code DiskReadOnly}; and of
 * {@code DiskpartPartition}: {@code PartitionHidden}, {@code PartitionActive}, {@code PartitionType}. A {@link Listing} of kind
 * {@code restore-disks} counts the disks.
 */
final class DiskpartRecogniser implements Recogniser {

    private static final Pattern DISK = Pattern.compile(
            "^\\s{0,6}(?:\\*\\s)?(?:Disk|Datentr.{1,2}ger|Disque|Disco|Disc|Schijf|Dysk|Диск|ディスク|磁盘|磁碟|디스크)\\s{1,3}(\\d{1,3})\\s{2,}(\\S.{1,18}?)\\s{2,}(\\d{1,5})\\s(\\S{1,6})\\s{1,}(\\d{1,5})\\s(\\S{1,6})(.{0,16})$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern PARTITION_LINE = Pattern.compile(
            "^\\s{0,4}Partit?ie?on[e]?\\s(\\d{1,2})\\s*$|^\\s{0,4}(?:Partition|パーティション|分区|파티션|Раздел|Partición|Partizione|Partitie|Partycja)\\s(\\d{1,2})\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern FIELD = Pattern.compile("^\\s{0,6}([^:：]{2,30}?)\\s{0,14}[:：]\\s?(\\S.{0,60}?)\\s*$");
    private static final Pattern YES =
            Pattern.compile("yes|ja|oui|s[iíì]|sim|tak|да|はい|是|예", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern HIDDEN = Pattern.compile(
            "hidden|versteckt|masqu.*|ocult[oa]|nascost[oa]|verborgen|ukryt[ay]|скрыт.*|非表示|隐藏|숨김",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ACTIVE = Pattern.compile(
            "acti(?:ve|f|vo|ef)|aktiv|attivo|activ[oa]|активн.*|アクティブ|活动|활성",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern READ_ONLY = Pattern.compile(
            "(?:current )?read-only(?: state)?|(?:aktueller )?schreibschutz.*|schreibgesch.tzt|.*lecture seule.*|solo lectura|(?:stato )?sola lettura.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NONE = Pattern.compile(
            "no fixed disks to show|keine festplatten|keine lokalen datentr|aucun disque fixe|no hay discos fijos|固定ディスクはありません|nessun disco fisso",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int NEAR = 8;

    @Override
    public void recognise(Reading reading, Consumer<Fact> facts) {
        for (Block block : reading.blocks()) {
            read(block, facts);
        }
    }

    private static void read(Block block, Consumer<Fact> facts) {
        List<Line> lines = block.lines();
        int disks = 0;
        int first = -1;
        String partition = null;
        int seen = 0;
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            if (text.length() > 200 || text.isBlank()) {
                continue;
            }
            Matcher disk = DISK.matcher(text);
            Matcher part = PARTITION_LINE.matcher(text);
            if (disk.matches()) {
                first = first < 0 ? i : first;
                disks++;
                disk(block, i, disk, facts);
            } else if (NONE.matcher(text).find()) {
                facts.accept(new Listing(block.origin(i), "restore-disks", block.host(), true, 0));
            } else if (part.matches()) {
                partition = part.group(1) != null ? part.group(1) : part.group(2);
                seen = i;
            } else {
                field(block, i, i - seen <= NEAR ? partition : null, FIELD.matcher(text), facts);
            }
        }
        if (disks > 0) {
            facts.accept(new Listing(block.origin(first), "restore-disks", block.host(), true, disks));
        }
    }

    private static void disk(Block block, int i, Matcher m, Consumer<Fact> facts) {
        String number = m.group(1);
        facts.accept(setting(block, i, "DiskpartDisk", number, "DiskState", state(m.group(2)), null));
        double size = gigabytes(m.group(3), m.group(4));
        facts.accept(setting(block, i, "DiskpartDisk", number, "DiskGigabytes", m.group(3) + " " + m.group(4), size));
        String style =
                m.group(7).indexOf('*') >= 0 && m.group(7).stripTrailing().length() > 6 ? "gpt" : "mbr";
        facts.accept(setting(block, i, "DiskpartDisk", number, "DiskStyle", style, null));
    }

    private static String state(String printed) {
        String p = printed.toLowerCase(Locale.ROOT);
        if (p.matches(
                "off ?-?line|hors connexion|hors ligne|sin conexi.n|fuera de l.nea|non in linea|não conectado|вне сети|автономн.*|オフライン|脱机|離線|오프라인")) {
            return "offline";
        }
        return p.matches("missing.*|fehl.*|manquant.*|no encontrado|errors?|no media|kein medium|ausente.*")
                ? "missing"
                : "online";
    }

    private static double gigabytes(String number, String unit) {
        double n = Double.parseDouble(number);
        return switch (unit.toUpperCase(Locale.ROOT)) {
            case "TB", "TO", "T" -> n * 1024;
            case "GB", "GO", "G", "ГБ" -> n;
            case "MB", "MO", "M", "МБ" -> n / 1024;
            default -> 0;
        };
    }

    private static void field(Block block, int i, @Nullable String partition, Matcher m, Consumer<Fact> facts) {
        if (!m.matches()) {
            return;
        }
        String label = m.group(1).strip();
        String value = m.group(2).strip();
        String yes = YES.matcher(value).matches() ? "True" : "False";
        if (READ_ONLY.matcher(label).matches()) {
            facts.accept(setting(block, i, "DiskpartDisk", null, "DiskReadOnly", yes, null));
        } else if (partition != null && HIDDEN.matcher(label).matches()) {
            facts.accept(setting(block, i, "DiskpartPartition", partition, "PartitionHidden", yes, null));
        } else if (partition != null && ACTIVE.matcher(label).matches()) {
            facts.accept(setting(block, i, "DiskpartPartition", partition, "PartitionActive", yes, null));
        } else if (partition != null && label.matches("(?i)typ[eo]?|tipo|タイプ|类型")) {
            facts.accept(setting(
                    block, i, "DiskpartPartition", partition, "PartitionType", value.toUpperCase(Locale.ROOT), null));
        }
    }

    private static Setting setting(
            Block block,
            int i,
            String object,
            @Nullable String subject,
            String name,
            String value,
            @Nullable Double number) {
        return new Setting(block.origin(i), block.host(), object, subject, name, value, number, null);
    }
}
