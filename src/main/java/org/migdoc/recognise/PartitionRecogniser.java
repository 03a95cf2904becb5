package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Origin;
import org.migdoc.fact.Setting;
import org.migdoc.regex.Pattern;

/**
 * Reads how much room volumes have, of small system partitions in any printing.
 *
 * <pre>
 * System Reserved   NTFS   100 MB   9 MB free          Recovery 499 MB, 12 MB free
 *
 * DriveLetter FileSystemLabel FileSystem SizeRemaining     Size
 * ----------- --------------- ---------- -------------     ----
 *             Recovery        NTFS            14.2 MB   499 MB
 * E           Data            NTFS             130 GB  1024 GB
 * </pre>
 *
 * Gives settings of the object {@code Room}: subject label or letter, {@code SizeMegabytes} and {@code FreeMegabytes} (on the same
 * line), {@code UsedPercent} for volumes above 4 GB.
 */
final class PartitionRecogniser implements Recogniser {

    private static final Pattern LABEL = Pattern.compile(
            "system[- ]?reserv\\p{L}*|reserv\\p{L}* (?:al|por el|para el) sistema|r.serv. au syst.me|riservato per il sistema|systeem gereserveerd|"
                    + "システムで予約済み|시스템 예약|系统保留|\\b(?:efi|esp)\\b|recovery|wiederherstellung\\w*|r.cup.ration|recuperaci.n|ripristino|回復|복구|恢复|winre|oem",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final String UNIT = "(KB|MB|GB|TB|KiB|MiB|GiB|TiB|Ko|Mo|Go|To|МБ|ГБ)";
    private static final Pattern AMOUNT =
            Pattern.compile("(?<![\\w.,])(\\d{1,6}(?:[.,]\\d{1,3})?)\\s?" + UNIT + "(?![\\w])");
    private static final Pattern FREE_BEHIND = Pattern.compile(
            "^\\s?(?:\\(\\s?)?(?:are |is |noch )?(?:free|frei|libres?|liber[io]|dispon\\w+|avail\\w*|remaining|left|空き|可用|사용 가능|verf.gbar|vrij|wolne|свободно)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern FREE_BEFORE = Pattern.compile(
            "(?:free|frei|libre|avail\\w*|remaining|only|nur|空き領域|空き|可用)\\W{0,4}(?:space\\W{0,3})?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final double SMALLEST_VOLUME = 4096;

    @Override
    public void recognise(Reading reading, Consumer<Fact> facts) {
        for (PsObject object : reading.objects()) {
            object(object, facts);
        }
        for (Block block : reading.blocks()) {
            for (int i = 0; i < block.lines().size(); i++) {
                String text = block.lines().get(i).text();
                if (text.length() <= 400 && LABEL.matcher(text).find()) {
                    typed(block, i, text, facts);
                }
            }
        }
    }

    private static void object(PsObject object, Consumer<Fact> facts) {
        double size = bytes(first(object, "Size", "Capacity", "SizeMB", "MB"));
        double free = bytes(first(object, "SizeRemaining", "FreeSpace", "FreeMB", "Free MB", "Free"));
        String label = text(first(object, "FileSystemLabel", "Label", "DriveLetter", "DeviceID", "Name"));
        if (size > 0 && free >= 0 && free <= size) {
            emit(object.origin(), AskedHost.of(object), label, size, free, facts);
        }
    }

    private static PsObject.@Nullable Cell first(PsObject object, String... names) {
        for (String name : names) {
            PsObject.Cell cell = object.cell(name);
            if (cell != null && !cell.value().isBlank()) {
                return cell;
            }
        }
        return null;
    }

    private static @Nullable String text(PsObject.@Nullable Cell cell) {
        return cell == null ? null : cell.value().strip();
    }

    /** In megabytes; a bare number counts bytes, in a column of megabytes megabytes; -1 for none. */
    private static double bytes(PsObject.@Nullable Cell cell) {
        if (cell == null) {
            return -1;
        }
        String value = cell.value().strip();
        Matcher amount = AMOUNT.matcher(value);
        if (amount.matches()) {
            return megabytes(amount);
        }
        if (!value.matches("\\d{1,18}")) {
            return -1;
        }
        boolean column = cell.name().toLowerCase(Locale.ROOT).contains("mb");
        return column ? Double.parseDouble(value) : Double.parseDouble(value) / 1024 / 1024;
    }

    private static double megabytes(Matcher amount) {
        double n = Double.parseDouble(amount.group(1).replace(',', '.'));
        return switch (amount.group(2).toUpperCase(Locale.ROOT).charAt(0)) {
            case 'K' -> n / 1024;
            case 'G', 'Г' -> n * 1024;
            case 'T' -> n * 1024 * 1024;
            default -> n;
        };
    }

    private static void typed(Block block, int i, String text, Consumer<Fact> facts) {
        List<Double> sizes = new ArrayList<>();
        double free = -1;
        Matcher amount = AMOUNT.matcher(text);
        while (amount.find()) {
            boolean behind = FREE_BEHIND.matcher(text.substring(amount.end())).find();
            boolean before =
                    FREE_BEFORE.matcher(text.substring(0, amount.start())).find();
            if (free < 0 && (behind || before)) {
                free = megabytes(amount);
            } else {
                sizes.add(megabytes(amount));
            }
        }
        Matcher label = LABEL.matcher(text);
        if (free >= 0 && label.find()) {
            double size = sizes.stream().mapToDouble(s -> s).max().orElse(free + 1);
            emit(block.origin(i), block.askedHost(), label.group(), Math.max(size, free), free, facts);
        }
    }

    private static void emit(
            Origin origin,
            @Nullable String host,
            @Nullable String label,
            double size,
            double free,
            Consumer<Fact> facts) {
        facts.accept(setting(origin, host, label, "SizeMegabytes", size));
        facts.accept(setting(origin, host, label, "FreeMegabytes", free));
        if (size >= SMALLEST_VOLUME) {
            facts.accept(setting(origin, host, label, "UsedPercent", Math.round(1000 * (1 - free / size)) / 10.0));
        }
    }

    private static Setting setting(
            Origin origin, @Nullable String host, @Nullable String label, String name, double number) {
        return new Setting(origin, host, "Room", label, name, String.valueOf(number), number, null);
    }
}
