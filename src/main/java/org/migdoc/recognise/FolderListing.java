package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.Origin;
import org.migdoc.regex.Pattern;

/**
 * The names in one folder, as {@code dir} of PowerShell or of the command prompt printed them.
 *
 * <pre>
 *     Directory: C:\ClusterStorage                         Directory of D:\VMs
 *
 * Mode        LastWriteTime     Length Name               03/12/2024  09:14 AM    42,949,672,960 web01.vhdx
 * d----l  11/02/2018  08:12            Volume1            03/12/2024  09:14 AM    &lt;DIR&gt;          Snapshots
 * </pre>
 *
 * @param folder its path, in lower case, without a backslash at its end
 * @param names what it holds, in lower case
 * @param whole false when only some kinds of file were asked for
 */
record FolderListing(Origin origin, @Nullable String host, String folder, Set<String> names, boolean whole) {

    private static final int LONGEST = 600;
    private static final Pattern HEADING = Pattern.compile(
            "\\s{0,12}(?:Directory(?: of| di)?|Verzeichnis(?: von)?|R.{1,2}pertoire(?: de)?|Directorio(?: de)?|Diret.{1,2}rio(?: de)?|Katalog|Map)\\s?:?\\s{1,4}((?:[A-Za-z]:|\\\\)\\\\[^<>|*?]{0,240}?)\\s*");
    private static final Pattern POWERSHELL = Pattern.compile(
            "\\s{0,4}[dl-][a-z-]{4,5}\\s{1,20}\\S{6,12}\\s{1,8}\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s[AP]M)?\\s{1,30}(?:\\d{1,18}\\s{1,4})?(\\S.{0,240})");
    private static final Pattern PROMPT = Pattern.compile(
            "\\s{0,4}\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}\\s{1,8}\\d{1,2}:\\d{2}(?:\\s?[AP]M)?\\s{1,12}(?:<[A-Z]{2,9}>|[\\d.,\u00a0]{1,24})\\s{1,14}(\\S.{0,240})");

    /** All folders that a document lists, in order. */
    static List<FolderListing> of(Reading reading) {
        List<FolderListing> all = new ArrayList<>();
        for (Block block : reading.blocks()) {
            read(block, all);
        }
        return all;
    }

    private static void read(Block block, List<FolderListing> all) {
        String folder = asked(block);
        boolean whole = block.command() == null || !block.command().text().contains("*");
        Set<String> names = new HashSet<>();
        int first = 0;
        for (int i = 0; i < block.lines().size(); i++) {
            String text = block.lines().get(i).text();
            if (text.length() > LONGEST) {
                continue;
            }
            Matcher heading = HEADING.matcher(text);
            if (heading.matches()) {
                add(block, first, i, folder, names, whole, all);
                folder = plain(heading.group(1));
                names = new HashSet<>();
                first = i;
            }
            String name = name(text);
            if (name != null) {
                names.add(name);
            }
        }
        add(block, first, block.lines().size(), folder, names, whole, all);
    }

    private static void add(
            Block block,
            int first,
            int end,
            @Nullable String folder,
            Set<String> names,
            boolean whole,
            List<FolderListing> all) {
        if (folder != null && !names.isEmpty()) {
            all.add(new FolderListing(
                    block.origin(first, Math.max(first, end - 1)),
                    block.askedHost(),
                    folder,
                    Set.copyOf(names),
                    whole));
        }
    }

    private static @Nullable String name(String text) {
        Matcher row = POWERSHELL.matcher(text);
        if (!row.matches()) {
            row = PROMPT.matcher(text);
            if (!row.matches()) {
                return null;
            }
        }
        return row.group(1).strip().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String asked(Block block) {
        Command command = block.command();
        if (command == null || !Set.of("dir", "get-childitem", "gci", "ls").contains(command.name())) {
            return null;
        }
        for (String argument : command.arguments()) {
            if (argument.length() > 2
                    && (argument.charAt(1) == ':' || argument.startsWith("\\\\"))
                    && !argument.contains("*")) {
                return plain(argument);
            }
        }
        return null;
    }

    private static String plain(String path) {
        String lower = path.strip().toLowerCase(Locale.ROOT);
        return lower.endsWith("\\") ? lower.substring(0, lower.length() - 1) : lower;
    }

    /** Whether the file of that path (in lower case) is there; null when this listing does not tell. */
    @Nullable
    Boolean has(String path) {
        if (!path.startsWith(folder + "\\")) {
            return null;
        }
        String rest = path.substring(folder.length() + 1);
        int end = rest.indexOf('\\');
        boolean there = names.contains(end < 0 ? rest : rest.substring(0, end));
        if (there) {
            return end < 0 ? Boolean.TRUE : null;
        }
        return whole ? Boolean.FALSE : null;
    }
}
