package org.migdoc.recognise;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Setting;
import org.migdoc.regex.Pattern;

/**
 * Reads which disk files a virtual machine has, from {@code Get-VMHardDiskDrive} in any view:
 *
 * <pre>
 * VMName ControllerType ControllerNumber ControllerLocation DiskNumber Path
 * ------ -------------- ---------------- ------------------ ---------- ----
 * DB01   SCSI           0                0                             D:\VMs\DB01\disk.vhdx
 * DB01   SCSI           0                1                  6          Disk 6 500.00 GB Bus 0 Lun 2 Target 1
 * </pre>
 *
 * gives a setting {@code DiskFile} for each file (value the file name, subject the whole path, both in lower case), and
 * {@code PhysicalDisk} for each disk of the host.
 */
final class DiskFileRecogniser implements Recogniser {

    private static final Pattern DISK_FILE = Pattern.compile(
            "((?:[A-Za-z]:|\\\\)\\\\[^<>|*?\"]{0,240}?)([^\\\\<>|*?\"]{1,120}\\.(?:a?vhdx?|vhds))\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PHYSICAL = Pattern.compile(
            "(?:Disk|Datentr.{1,2}ger|Disque|Disco|\u30c7\u30a3\u30b9\u30af) \\d{1,4} .{0,40}\\bLun \\d{1,5}.{0,40}|\\\\\\\\\\.\\\\PHYSICALDRIVE\\d{1,4}",
            Pattern.CASE_INSENSITIVE);

    @Override
    public void recognise(Reading reading, Consumer<Fact> facts) {
        for (PsObject object : reading.objects()) {
            PsObject.Cell path = object.cell("Path");
            boolean drive = object.cell("ControllerType") != null
                    || object.cell("ControllerLocation") != null
                    || object.noun().equalsIgnoreCase("VMHardDiskDrive");
            if (!drive || path == null) {
                continue;
            }
            String value = path.value().length() > 600 ? "" : path.value().strip();
            Matcher file = DISK_FILE.matcher(value);
            if (file.matches()) {
                facts.accept(setting(object, path, "DiskFile", value, file.group(2)));
            } else if (PHYSICAL.matcher(value).matches()) {
                facts.accept(setting(object, path, "PhysicalDisk", value, value));
            }
        }
    }

    private static Setting setting(PsObject object, PsObject.Cell path, String name, String subject, String value) {
        return new Setting(
                path.origin(),
                object.block().askedHost(),
                "VMHardDiskDrive",
                subject.toLowerCase(Locale.ROOT),
                name,
                value.toLowerCase(Locale.ROOT),
                null,
                null);
    }
}
