package org.migdoc.recognise;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Setting;
import org.migdoc.regex.Pattern;

/**
 * Reads how much of a volume is free where a person tells both figures:
 *
 * <pre>
 * only 11 GB of 3.6 TB free on E:          Auf E: sind noch 11 GB von 3,6 TB frei
 * 11 GB free of 3.6 TB                     il reste 4 Go sur 2 To
 * </pre>
 *
 * Gives a setting {@code FreeShareSaid} of the object {@code Volume}: the free part in percent.
 */
final class FreeSpaceRemarkRecogniser implements Recogniser {

    private static final int LONGEST_LINE = 1000;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String SIZE = "(\\d{1,6}(?:[.,]\\d{1,2})?)\\s?(MB|GB|TB|Mo|Go|To)\\b";
    private static final String OF = "\\s{1,2}(?:of|out of|von|sur|de|di|z)\\s{1,2}";
    private static final String FREE = "(?:free|left|remaining|frei|übrig|libres?|liber[oi]|disponibles?|wolne)\\b";
    private static final Pattern BEHIND = Pattern.compile("(?<![\\d.,])" + SIZE + OF + SIZE + "\\s{1,2}" + FREE, FLAGS);
    private static final Pattern BETWEEN = Pattern.compile("(?<![\\d.,])" + SIZE + "\\s" + FREE + OF + SIZE, FLAGS);
    private static final Pattern BEFORE = Pattern.compile(
            "(?:il reste|remain(?:ing)?|quedan|restano)\\s(?:\\p{L}{1,10}\\s)?" + SIZE + OF + SIZE, FLAGS);

    @Override
    public void recognise(Reading reading, Consumer<Fact> facts) {
        for (Block block : reading.blocks()) {
            for (int i = 0; i < block.lines().size(); i++) {
                String text = block.lines().get(i).text();
                if (text.length() <= LONGEST_LINE) {
                    read(block, i, BEHIND.matcher(text), facts);
                    read(block, i, BETWEEN.matcher(text), facts);
                    read(block, i, BEFORE.matcher(text), facts);
                }
            }
        }
    }

    private static void read(Block block, int at, Matcher told, Consumer<Fact> facts) {
        while (told.find()) {
            double size = megabytes(told.group(3), told.group(4));
            if (size > 0) {
                double share = 100 * megabytes(told.group(1), told.group(2)) / size;
                facts.accept(new Setting(
                        block.origin(at), null, "Volume", null, "FreeShareSaid", told.group(), share, null));
            }
        }
    }

    private static double megabytes(String number, String unit) {
        double value = Double.parseDouble(number.replace(',', '.'));
        return switch (unit.charAt(0)) {
            case 'T', 't' -> value * 1_000_000;
            case 'G', 'g' -> value * 1000;
            default -> value;
        };
    }
}
