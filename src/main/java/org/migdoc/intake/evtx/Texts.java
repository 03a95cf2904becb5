package org.migdoc.intake.evtx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words for events of our field, since a log file does not hold their texts: Windows keeps those elsewhere and puts the values of
 * an event into them. Only the words that recognisers look for stand here, with the values in their places.
 *
 * <pre>
 * hyper-v-vmms/19100   '%1' background disk merge failed to complete: %3 (%4).
 * </pre>
 */
final class Texts {

    private static final Map<String, String> BY_EVENT = read();
    private static final Pattern EVENT = Pattern.compile(
            "<Event><System><Provider Name=\"(?:Microsoft-Windows-)?([^\"<>]{1,120})\"/><EventID>(\\d{1,5})</EventID>");
    private static final Pattern VALUE = Pattern.compile("<\\w[^<>]{0,300}(?:/>|>([^<]*)</)");
    private static final Pattern PLACE = Pattern.compile("%(\\d{1,2})");
    private static final String END = "</Event>";

    private Texts() {}

    private static Map<String, String> read() {
        Map<String, String> texts = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(Texts.class.getResourceAsStream("texts.tsv"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", 2))
                    .forEach(cells -> texts.put(cells[0], cells[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(texts);
    }

    /** The event with its text where Windows puts it when it exports one; as it is when its text is not known or there already. */
    static String added(String xml) {
        Matcher event = EVENT.matcher(xml);
        if (!event.lookingAt() || !xml.endsWith(END) || xml.contains("<RenderingInfo")) {
            return xml;
        }
        String text = BY_EVENT.get(event.group(1).toLowerCase(Locale.ROOT) + '/' + event.group(2));
        return text == null
                ? xml
                : xml.substring(0, xml.length() - END.length()) + "<RenderingInfo><Message>" + filled(text, values(xml))
                        + "</Message></RenderingInfo>" + END;
    }

    private static List<String> values(String xml) {
        List<String> values = new ArrayList<>();
        Matcher value = VALUE.matcher(xml);
        value.region(Math.max(0, xml.indexOf("</System>")), xml.length());
        while (value.find()) {
            values.add(Objects.requireNonNullElse(value.group(1), ""));
        }
        return values;
    }

    private static String filled(String text, List<String> values) {
        return PLACE.matcher(text).replaceAll(place -> {
            int index = Integer.parseInt(place.group(1)) - 1;
            return index >= 0 && index < values.size() ? Matcher.quoteReplacement(values.get(index)) : "";
        });
    }
}
