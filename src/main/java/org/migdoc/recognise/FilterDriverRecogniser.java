package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Listing;
import org.migdoc.fact.Setting;
import org.migdoc.regex.Pattern;

/**
 * Reads the file-system filters of a machine ({@code fltmc}), in any language, as its columns are numbers:
 *
 * <pre>
 * Filter Name                     Num Instances    Altitude    Frame
 * ------------------------------  -------------  ------------  -----
 * CsvFlt                                  2       404800         0
 * SRTSP                                   4       329000         0
 * </pre>
 *
 * gives a setting {@code FilterAltitude} for each filter that is not Windows' own, and {@code WindowsFilterAltitude} for those
 * that are; and a listing of kind {@code filters}.
 */
final class FilterDriverRecogniser implements Recogniser {

    private static final int FEWEST = 2;
    private static final Pattern ROW = Pattern.compile(
            "\\s{0,8}([A-Za-z_][\\w.\\-]{1,60})\\s{1,60}(?:(\\d{1,3})\\s{1,40})?(\\d{5,6}(?:\\.\\d{1,8})?)\\s{1,40}(\\d|<\\w{1,10}>)\\s*");

    /** Filters that Windows brings; their presence says nothing. */
    private static final Set<String> WINDOWS = Set.of(
            "wdfilter",
            "luafv",
            "npsvctrig",
            "filecrypt",
            "filetrace",
            "fileinfo",
            "csvflt",
            "csvnsflt",
            "svhdxflt",
            "resumekeyfilter",
            "storqosflt",
            "wcifs",
            "wcnfs",
            "bindflt",
            "cldflt",
            "wof",
            "dfsrro",
            "dfsdriver",
            "dedup",
            "deduprw",
            "datascrn",
            "quota",
            "fsrm",
            "cbafilt",
            "prjflt",
            "unionfs",
            "bfs",
            "msnfsflt",
            "mssecflt",
            "applockerfltr",
            "iorate",
            "hsmflt",
            "ccffilter",
            "smbdirect",
            "vfsvsp",
            "refsdedupsvc",
            "sisraw",
            "ucpd",
            "gameflt",
            "rsfx");

    @Override
    public void recognise(Reading reading, Consumer<Fact> facts) {
        for (Block block : reading.blocks()) {
            List<Fact> found = new ArrayList<>();
            int first = -1;
            int last = -1;
            for (int i = 0; i < block.lines().size(); i++) {
                Matcher row = ROW.matcher(block.lines().get(i).text());
                if (row.matches()) {
                    first = first < 0 ? i : first;
                    last = i;
                    found.add(filter(block, i, row));
                }
            }
            boolean told = block.command() != null && block.command().name().equals("fltmc") || ruled(block, first);
            if (!found.isEmpty() && (told || found.size() >= FEWEST)) {
                found.forEach(facts);
                facts.accept(new Listing(block.origin(first, last), "filters", block.askedHost(), told, found.size()));
            }
        }
    }

    private static boolean ruled(Block block, int first) {
        return first > 0 && block.lines().get(first - 1).text().contains("-----");
    }

    private static Setting filter(Block block, int index, Matcher row) {
        String name = row.group(1).toLowerCase(Locale.ROOT);
        boolean windows = WINDOWS.contains(name);
        return new Setting(
                block.origin(index),
                block.askedHost(),
                "Filter",
                name,
                windows ? "WindowsFilterAltitude" : "FilterAltitude",
                row.group(3),
                Double.valueOf(row.group(3)),
                null);
    }
}
