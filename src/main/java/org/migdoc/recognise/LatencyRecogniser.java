package org.migdoc.recognise;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Setting;

/**
 * Reads how long requests to a disk take, and how full somebody says a volume is.
 *
 * <pre>
 * \PhysicalDisk(3 E:)\Avg. Disk sec/Write : 0.482          write latency on CSV2 is up to 310 ms
 * CSV1 is 93 % full
 * </pre>
 *
 * Gives settings {@code LatencyMilliseconds} (the number) and {@code UsedPercent} of the object {@code Room}.
 */
final class LatencyRecogniser implements Recogniser {

    private static final Pattern COUNTER = Pattern.compile(
            "sec/(?:read|write|transfer)\\s{0,40}[:=]?\\s{0,40}(?:is |of |at |> |over |above |up to )?(\\d{1,4}[.,]\\d{1,9})(?!\\s?ms)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SAID = Pattern.compile(
            "(?:latenc\\w{1,3}|latenz|response times?|antwortzeit\\w{0,2}|sec/(?:read|write|transfer)|レイテンシ).{0,60}?(?<![\\p{L}\\d.,:])(\\d{1,6}(?:[.,]\\d{1,3})?)\\s?(?:-\\s?(\\d{1,6})\\s?)?(ms|msec|milliseconds|s|sec|seconds|sekunden)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FULL = Pattern.compile(
            "(?<![\\d.,])(\\d{2}(?:[.,]\\d{1,2})?)\\s?%\\s?(?:full|used|utili[sz]ed|allocated|occupied|capacity|voll|belegt|plein|utilisé|lleno|usado|pieno|使用)|(?:full|used|utili[sz]ation|allocated|belegt|usage)\\W{1,4}(?:is |at |to |by )?(\\d{2})\\s?%",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_VOLUME = Pattern.compile(
            "\\b(?:cpu|memory|ram|processor|bandwidth|network|link|speicher|c:|system drive)\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public void recognise(Reading reading, Consumer<Fact> facts) {
        for (Block block : reading.blocks()) {
            for (int i = 0; i < block.lines().size(); i++) {
                String text = block.lines().get(i).text();
                if (text.length() <= 500 && text.indexOf('%') + text.indexOf('s') > -2) {
                    latency(block, i, text, facts);
                    full(block, i, text, facts);
                }
            }
        }
    }

    private static void latency(Block block, int i, String text, Consumer<Fact> facts) {
        Matcher counter = COUNTER.matcher(text);
        Matcher said = SAID.matcher(text);
        if (counter.find()) {
            emit(block, i, "Latency", "LatencyMilliseconds", 1000 * number(counter.group(1)), facts);
        } else if (said.find()) {
            double n = number(said.group(2) == null ? said.group(1) : said.group(2));
            boolean seconds = !said.group(3).toLowerCase(java.util.Locale.ROOT).startsWith("m");
            emit(block, i, "Latency", "LatencyMilliseconds", seconds ? 1000 * n : n, facts);
        }
    }

    private static void full(Block block, int i, String text, Consumer<Fact> facts) {
        Matcher full = FULL.matcher(text);
        if (full.find() && !NO_VOLUME.matcher(text).find()) {
            emit(block, i, "Room", "UsedPercent", number(full.group(1) != null ? full.group(1) : full.group(2)), facts);
        }
    }

    private static double number(String printed) {
        return Double.parseDouble(printed.replace(',', '.'));
    }

    private static void emit(Block block, int i, String object, String name, double value, Consumer<Fact> facts) {
        facts.accept(new Setting(
                block.origin(i), block.askedHost(), object, null, name, String.valueOf(value), value, null));
    }
}
