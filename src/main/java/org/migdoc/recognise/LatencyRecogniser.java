package org.migdoc.recognise;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Setting;
import org.migdoc.regex.Pattern;

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

    private static final int LONGEST_LINE = 2000;
    private static final int AROUND = 40;
    private static final String NUMBER = "(?<![\\p{L}\\d.,:])(\\d{1,6}(?:[.,]\\d{1,3})?)";
    private static final String UNIT = "(ms|msec|milliseconds|millisekunden|s|sec|seconds|sekunden)\\b";
    private static final String WORD =
            "(?:latenc\\w{1,3}|latenz|latencia|latência|latenza|response times?|antwortzeit\\w{0,2}|sec/(?:read|write|transfer)|レイテンシ)";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern COUNTER = Pattern.compile(
            "sec/(?:read|write|transfer)\\s{0,40}[:=]?\\s{0,40}(?:is |of |at |> |over |above |up to )?(\\d{1,4}[.,]\\d{1,9})(?!\\s?ms)",
            FLAGS);
    private static final Pattern SAID = Pattern.compile(WORD + ".{0,60}?" + NUMBER + "\\s?" + UNIT, FLAGS);
    private static final Pattern BEFORE = Pattern.compile(NUMBER + "\\s?" + UNIT + ".{0,24}?" + WORD, FLAGS);
    /** What it rose to, or the upper end: {@code from 4 ms to 60-80 ms}, {@code 60-80 ms}. */
    private static final Pattern MORE = Pattern.compile(
            "\\s?(?:ms\\s)?(?:-|–|to|auf|bis|a|à|->|→|から)\\s?(?:(\\d{1,6})\\s?(?:-|–)\\s?)?(\\d{1,6}(?:[.,]\\d{1,3})?)\\s?"
                    + UNIT,
            FLAGS);

    private static final Pattern FULL = Pattern.compile(
            "(?<![\\d.,])(\\d{2}(?:[.,]\\d{1,2})?)\\s?%\\s?(?:full|used|utili[sz]ed|allocated|occupied|capacity|voll|belegt|plein|utilisé|lleno|usado|pieno|ocupado|cheio|使用)"
                    + "|(?:full|used|utili[sz]ation|allocated|belegt|usage)\\W{1,4}(?:is |at |to |by )?(\\d{2})\\s?%"
                    + "|\\b(?:pool|volume|lun|csv|aggregate|aggregat|datastore|array|san|storage)\\b.{0,30}?\\b(?:at|to|al|auf|bei|zu|à|over|über|reached|hit)\\s{1,2}(\\d{2})\\s?%",
            FLAGS);
    private static final Pattern NO_VOLUME = Pattern.compile(
            "\\b(?:cpu|memory|ram|processor|bandwidth|network|link|speicher|c:|system drive|fail\\w{0,3}|stops?|progress|migration)\\b",
            FLAGS);

    @Override
    public void recognise(Reading reading, Consumer<Fact> facts) {
        for (Block block : reading.blocks()) {
            for (int i = 0; i < block.lines().size(); i++) {
                String text = block.lines().get(i).text();
                if (text.length() <= LONGEST_LINE) {
                    latency(block, i, text, facts);
                    full(block, i, text, facts);
                }
            }
        }
    }

    private static void latency(Block block, int i, String text, Consumer<Fact> facts) {
        Matcher counter = COUNTER.matcher(text);
        if (counter.find()) {
            emit(block, i, "Latency", "LatencyMilliseconds", 1000 * number(counter.group(1)), facts);
            return;
        }
        Matcher said = SAID.matcher(text);
        Matcher before = BEFORE.matcher(text);
        if (said.find()) {
            emit(block, i, "Latency", "LatencyMilliseconds", told(text, said), facts);
        } else if (before.find()) {
            emit(block, i, "Latency", "LatencyMilliseconds", told(text, before), facts);
        }
    }

    /** The time of the match in milliseconds, or what it rose to. */
    private static double told(String text, Matcher said) {
        Matcher more = MORE.matcher(text).region(said.end(1), text.length());
        return more.lookingAt()
                ? milliseconds(more.group(2), more.group(3))
                : milliseconds(said.group(1), said.group(2));
    }

    private static double milliseconds(String number, String unit) {
        return number(number) * (unit.toLowerCase(Locale.ROOT).startsWith("m") ? 1 : 1000);
    }

    private static void full(Block block, int i, String text, Consumer<Fact> facts) {
        Matcher full = FULL.matcher(text);
        if (full.find() && !NO_VOLUME.matcher(around(text, full)).find()) {
            String percent = full.group(1) != null ? full.group(1) : full.group(2);
            emit(block, i, "Room", "UsedPercent", number(percent != null ? percent : full.group(3)), facts);
        }
    }

    private static String around(String text, Matcher found) {
        return text.substring(Math.max(0, found.start() - AROUND), Math.min(text.length(), found.end() + AROUND));
    }

    private static double number(String printed) {
        return Double.parseDouble(printed.replace(',', '.'));
    }

    private static void emit(Block block, int i, String object, String name, double value, Consumer<Fact> facts) {
        facts.accept(new Setting(
                block.origin(i), block.askedHost(), object, null, name, String.valueOf(value), value, null));
    }
}
