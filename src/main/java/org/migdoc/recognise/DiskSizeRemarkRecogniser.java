package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Setting;
import org.migdoc.regex.Pattern;

/**
 * Reads the sizes of the old and the new disk where a person tells both:
 *
 * <pre>
 * Old SSD 512 GB, bought a 480 GB one as replacement           original disk 1 TB, target disk is 931 GB
 * alte Platte 500 GB, neue SSD 480 GB                          バックアップ元: Disk 0 372 GB   復元先: Disk 0 279 GB
 * </pre>
 *
 * Gives a setting {@code DiskSizeSaid} of the object {@code Disk} with the subject {@code old} or {@code new} and gigabytes, when
 * exactly one size is told of each. What is used or free is no size of a disk.
 */
final class DiskSizeRemarkRecogniser implements Recogniser {

    private static final int LONGEST_LINE = 600;
    private static final Pattern DISK = Pattern.compile(
            "disk|ssd|hdd|nvme|\\bdrive|platte|datenträger|laufwerk|disque|disco|диск|ディスク|磁盘|dysk",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SIZE = Pattern.compile(
            "(?<![\\d.,])(\\d{1,5}(?:[.,]\\d{1,2})?)\\s?(GB|GiB|TB|TiB|Go|To|ГБ|ТБ)\\b(?!\\s?(?:used|free|belegt|frei|libre|in use|occup))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern OLD = Pattern.compile(
            "\\b(?:old|original|source|failed|dead|died|previous|former|was|alte[nrsm]?|defekte[nr]?|ursprüngliche[nr]?|ancien(?:ne)?|d'origine|viej[oa]|antigu[oa]|vecchi[oa]|stary|antigo)\\b|старый|バックアップ元|元の|旧",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NEW = Pattern.compile(
            "\\b(?:new|replacement|target|bought|spare|replaced (?:by|with)|neue[nrsm]?|ersatz\\p{L}{0,10}|ziel\\p{L}{0,12}|nouve(?:au|l|lle)|nuev[oa]|nuov[oa]|nowy|novo)\\b|новый|復元先|新しい|新",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int BEFORE = 60;

    @Override
    public void recognise(Reading reading, Consumer<Fact> facts) {
        List<Setting> sizes = new ArrayList<>();
        for (Block block : reading.blocks()) {
            for (int i = 0; i < block.lines().size(); i++) {
                String text = block.lines().get(i).text();
                if (text.length() <= LONGEST_LINE && DISK.matcher(text).find()) {
                    line(block, i, text, sizes);
                }
            }
        }
        List<Setting> old = of("old", sizes);
        List<Setting> fresh = of("new", sizes);
        if (same(old) && same(fresh)) {
            facts.accept(old.get(0));
            facts.accept(fresh.get(0));
        }
    }

    private static void line(Block block, int at, String text, List<Setting> sizes) {
        Matcher size = SIZE.matcher(text);
        int from = 0;
        while (size.find()) {
            String said = said(text.substring(Math.max(from, size.start() - BEFORE), size.start()));
            if (said != null) {
                sizes.add(setting(block, at, said, size));
            }
            from = size.end();
        }
    }

    private static List<Setting> of(String disk, List<Setting> sizes) {
        return sizes.stream().filter(s -> disk.equals(s.subject())).toList();
    }

    /** True when there is a size and no other one. */
    private static boolean same(List<Setting> sizes) {
        return sizes.stream().map(Setting::value).distinct().count() == 1;
    }

    /** Which disk the words before a size speak of: the last of them counts. */
    private static @Nullable String said(String before) {
        int old = last(OLD, before);
        int fresh = last(NEW, before);
        if (old < 0 && fresh < 0) {
            return null;
        }
        return old > fresh ? "old" : "new";
    }

    private static int last(Pattern word, String text) {
        int at = -1;
        Matcher m = word.matcher(text);
        while (m.find()) {
            at = m.start();
        }
        return at;
    }

    private static Setting setting(Block block, int at, String said, Matcher size) {
        double number = Double.parseDouble(size.group(1).replace(',', '.'));
        boolean tera = "TtТ".indexOf(size.group(2).charAt(0)) >= 0;
        double gigabytes = tera ? number * 1000 : number;
        return new Setting(block.origin(at), null, "Disk", said, "DiskSizeSaid", size.group(), gigabytes, null);
    }
}
