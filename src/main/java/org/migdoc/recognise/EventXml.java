package org.migdoc.recognise;

import java.util.Locale;
import java.util.regex.Matcher;
import org.migdoc.regex.Pattern;

/** Takes one event's XML apart, tag by tag. */
final class EventXml {

    private static final Pattern TAG = Pattern.compile(
            "<(?<close>/?)\\\\?(?:[\\w-]{1,20}:)?(?<name>[A-Za-z]\\w{0,60})(?<attributes>(?:\\s[^<>]{0,600})?)(?<empty>/?)>(?<text>[^<]{0,4000})");
    private static final Pattern NAME = attribute("Name");
    private static final Pattern SYSTEM_TIME = attribute("SystemTime");

    private final EventDraft draft = new EventDraft();
    private final StringBuilder payload = new StringBuilder();
    private boolean inPayload;
    private boolean rendered;

    private EventXml() {}

    /** What the XML says of its event, without its lines. */
    static EventDraft read(String xml) {
        EventXml event = new EventXml();
        Matcher tag = TAG.matcher(xml);
        while (tag.find()) {
            event.tag(tag);
        }
        return event.rendered ? event.draft : event.draft.text(event.payload.toString());
    }

    private void tag(Matcher tag) {
        String name = tag.group("name").toLowerCase(Locale.ROOT);
        boolean opens = tag.group("close").isEmpty();
        String text = unescaped(tag.group("text")).strip();
        switch (name) {
            case "eventdata", "userdata" -> inPayload = opens;
            case "provider" -> provider(tag, opens);
            case "timecreated" -> draft.time(attribute(tag, SYSTEM_TIME), false);
            case "level" -> draft.level(opens ? text : null);
            case "channel" -> channel(opens ? text : "");
            case "computer" -> draft.host(opens ? text : null);
            case "message" -> message(opens ? text : "");
            default -> value(name, opens ? text : "");
        }
    }

    private void provider(Matcher tag, boolean opens) {
        if (opens && !inPayload) {
            draft.provider(attribute(tag, NAME));
        }
    }

    /** The channel gives the provider only where no provider is named. */
    private void channel(String text) {
        if (!inPayload && draft.provider().isEmpty()) {
            draft.provider(text);
        }
    }

    private void message(String text) {
        if (inPayload) {
            value("message", text);
        } else if (!text.isEmpty()) {
            draft.text(text);
            rendered = true;
        }
    }

    private void value(String name, String text) {
        if (inPayload && !text.isEmpty() && !name.equals("binary")) {
            payload.append(payload.isEmpty() ? "" : "; ").append(text);
        }
    }

    private static String attribute(Matcher tag, Pattern attribute) {
        Matcher m = attribute.matcher(tag.group("attributes"));
        return m.find() ? m.group(1) : "";
    }

    private static Pattern attribute(String name) {
        return Pattern.compile("\\s" + name + "\\s{0,3}=\\s{0,3}[\"']([^\"'<>]{0,200})[\"']", Pattern.CASE_INSENSITIVE);
    }

    private static String unescaped(String text) {
        return text.indexOf('&') < 0
                ? text
                : text.replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&apos;", "'")
                        .replace("&#39;", "'")
                        .replace("&amp;", "&");
    }
}
