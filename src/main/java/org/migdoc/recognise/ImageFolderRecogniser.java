package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Origin;
import org.migdoc.fact.Setting;
import org.migdoc.intake.Line;
import org.migdoc.regex.Pattern;

/**
 * Reads listings of image folders: the sizes of the virtual disks, and what a machine's folder lacks.
 *
 * <pre>
 *  Directory of \\bk02\img\WindowsImageBackup\HV06
 * 08/15/2023  09:48 PM    &lt;DIR&gt;          Backup 2023-08-15 200042
 * 08/15/2023  09:35 PM    &lt;DIR&gt;          Catalog
 * 08/15/2023  09:52 PM       179,319,078,912 477a8851-8555-48b0-82df-468ff4bbc4f9.vhdx
 * </pre>
 *
 * Gives settings of the object {@code ImageFile} (subject the file, name {@code ImageBytes}) and {@code ImageFolder} with
 * {@code ImageFolderLacks} ({@code Catalog}, {@code MediaId}) or {@code ImageFolderComplete}.
 */
final class ImageFolderRecogniser implements Recogniser {

    private static final Pattern FILE = Pattern.compile(
            "^\\s{0,12}(?:[-dlarhs]{5,7}\\s+)?\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}\\s+\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?[AaPp]\\.?[Mm]\\.?)?\\s+([\\d.,' \\u00a0\\u202f]{1,24}?)\\s+(\\S{1,80}\\.vhdx?)\\s*$");
    private static final Pattern FOLDER = Pattern.compile(
            "^\\s{0,4}\\S.{0,100}WindowsImageBackup\\\\[^\\\\:*?\"<>|]{1,64}\\\\?\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern BACKUP = Pattern.compile(
            "^[^\\\\]{0,60}\\b(?:Backup|Sicherung)\\s\\d{4}-\\d{2}-\\d{2}\\s\\d{6}\\\\?\\s*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TYPED = Pattern.compile(
            "(\\S{1,80}\\.vhdx?)\\b\\W{0,4}(?:is |has |size |only |nur |hat |= |: ){0,3}(\\d{1,6}(?:[.,]\\d{1,2})?)\\s?(bytes?|b|kb|mb|gb|tb)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_DIGIT = Pattern.compile("\\D");

    @Override
    public void recognise(Reading reading, Consumer<Fact> facts) {
        for (PsObject object : reading.objects()) {
            String name = object.value("Name") != null ? object.value("Name") : object.value("FullName");
            String length = object.value("Length");
            if (name != null
                    && length != null
                    && name.toLowerCase(Locale.ROOT).matches(".*\\.vhdx?")
                    && length.matches("\\d{1,16}")
                    && image(object)) {
                facts.accept(file(object.origin(), name, Double.parseDouble(length)));
            }
        }
        for (Block block : reading.blocks()) {
            boolean image = block.lines().stream()
                    .anyMatch(l -> l.text().toLowerCase(Locale.ROOT).contains("windowsimagebackup"));
            if (image) {
                lines(block, facts);
            }
        }
    }

    private static boolean image(PsObject object) {
        return object.cells().values().stream()
                        .anyMatch(c -> c.value().toLowerCase(Locale.ROOT).contains("windowsimagebackup"))
                || object.block().commandHas("windowsimagebackup");
    }

    private static void lines(Block block, Consumer<Fact> facts) {
        List<Line> lines = block.lines();
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            if (text.length() > 400) {
                continue;
            }
            Matcher file = FILE.matcher(text);
            Matcher typed = TYPED.matcher(text);
            if (file.matches()) {
                String digits = NO_DIGIT.matcher(file.group(1)).replaceAll("");
                facts.accept(file(
                        block.origin(i),
                        file.group(2),
                        digits.isEmpty() || digits.length() > 16 ? 0 : Double.parseDouble(digits)));
            } else if (typed.find()) {
                facts.accept(file(block.origin(i), typed.group(1), bytes(typed)));
            } else if (FOLDER.matcher(text).matches()) {
                folder(block, i, facts);
            }
        }
    }

    private static double bytes(Matcher typed) {
        double n = Double.parseDouble(typed.group(2).replace(',', '.'));
        return switch (typed.group(3).toLowerCase(Locale.ROOT).charAt(0)) {
            case 'k' -> n * 1024;
            case 'm' -> n * 1024 * 1024;
            case 'g' -> n * 1024 * 1024 * 1024;
            case 't' -> n * 1024 * 1024 * 1024 * 1024;
            default -> n;
        };
    }

    private static void folder(Block block, int at, Consumer<Fact> facts) {
        boolean backup = false;
        boolean catalog = false;
        boolean media = false;
        int last = at;
        for (int i = at + 1; i < Math.min(block.lines().size(), at + 20); i++) {
            String text = block.lines().get(i).text();
            backup |= BACKUP.matcher(text).find();
            catalog |= text.strip().toLowerCase(Locale.ROOT).endsWith("catalog");
            media |= text.strip().toLowerCase(Locale.ROOT).matches(".*\\bmediaid(?:\\.bin)?");
            last = text.isBlank() ? last : i;
        }
        if (backup) {
            List<String> lacks = new ArrayList<>();
            if (!catalog) {
                lacks.add("Catalog");
            }
            if (!media) {
                lacks.add("MediaId");
            }
            String name = lacks.isEmpty() ? "ImageFolderComplete" : "ImageFolderLacks";
            facts.accept(new Setting(
                    block.origin(at, last),
                    block.host(),
                    "ImageFolder",
                    null,
                    name,
                    String.join(", ", lacks),
                    null,
                    null));
        }
    }

    private static Setting file(Origin origin, String name, double bytes) {
        return new Setting(origin, null, "ImageFile", name, "ImageBytes", String.valueOf((long) bytes), bytes, null);
    }
}
