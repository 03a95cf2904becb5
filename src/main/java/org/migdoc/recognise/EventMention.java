package org.migdoc.recognise;

import java.util.Locale;
import java.util.regex.Matcher;
import org.migdoc.regex.Pattern;

/** A number in a sentence that may be the id of an event. */
final class EventMention {

    private static final int BEFORE = 60;
    private static final int FIVE_DIGITS = 10000;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern LABEL = Pattern.compile(
            "(?<![\\p{L}-])" + EventIds.LABEL
                    + "(?:[ -]?ids?)?(?:'s|\\(s\\))?(?: (?:with|mit|avec|con) ids?)?(?:\\s?(?:no|nr|number|n°)\\.?)?[\\s:：=#'\"(-]{0,4}$",
            FLAGS);
    private static final Pattern WEAK_LABEL = Pattern.compile("\\bids?[\\s:=#]{0,4}$", FLAGS);
    private static final Pattern NEGATED = Pattern.compile(
            "\\b(?:no|not|without|never|kein\\p{L}{0,2}|ohne|aucune?|sans|sin|senza|nessun\\p{L}?)\\s(?:\\p{L}{1,12}[\\s-]){0,3}$",
            FLAGS);
    private static final Pattern OTHER_NUMBER = Pattern.compile(
            "(?:build|version|port|kb|pid|lun|vlan|line|zeile|page|ticket|case|incident)[\\s:#.]{0,3}$", FLAGS);
    private static final Pattern NEXT =
            Pattern.compile("\\s{0,2}(?:[,;/&+]|and|und|et|y|e|then|dann)\\s{0,2}(\\d{5})(?![\\w.,:-]\\d|\\w)", FLAGS);
    private static final Pattern PROPERTY = Pattern.compile("\\s{0,12}[\\w.-]{1,40}\\s{1,40}: .{0,1000}");
    /** How words for "event", "id" and "number" begin. */
    private static final String FIRST_LETTERS = "eéizgn";

    private final EventPage page;
    private final int line;
    private final String text;
    private final String before;
    private final int start;
    private final int end;
    private final int id;
    private final String lastWord;
    private final String provider;

    EventMention(EventPage page, int line, int start, int end) {
        this.page = page;
        this.line = line;
        this.text = page.text(line);
        this.start = start;
        this.end = end;
        this.before = text.substring(Math.max(0, start - BEFORE), start);
        this.id = Integer.parseInt(text.substring(start, end));
        this.lastWord = lastWord(before);
        this.provider = MentionedProvider.of(text, start, end, id, lastWord);
    }

    boolean isEvent() {
        boolean possible = id > 0 && id <= 0xFFFF;
        return possible && (isLabelled() || !provider.isEmpty() || isKnown()) && !isDenied();
    }

    /** The event, of the provider {@code listed} when it stands in a list behind an event of that and names none. */
    EventDraft draft(String listed) {
        boolean logs = provider.isEmpty() && Providers.isTelling(Providers.normal(listed), id);
        return new EventDraft()
                .id(text.substring(start, end))
                .provider(logs ? listed : provider)
                .host(EventHost.near(text, start, end, page.known()))
                .text(text.strip().length() == end - start ? "" : text)
                .lines(line, line);
    }

    String provider() {
        return provider;
    }

    private boolean isLabelled() {
        boolean worth = !lastWord.isEmpty() && FIRST_LETTERS.indexOf(lastWord.charAt(0)) >= 0
                || lastWord.chars().anyMatch(c -> c > 0xFF);
        return worth && LABEL.matcher(before).find();
    }

    private boolean isDenied() {
        return NEGATED.matcher(before).find() || OTHER_NUMBER.matcher(before).find();
    }

    /** True for a number that only Hyper-V has, where it is called an id, has others beside it or the text speaks of events. */
    private boolean isKnown() {
        return !Providers.of(id, false).isEmpty()
                && !PROPERTY.matcher(text).matches()
                && Times.end(text, text.length() - text.stripLeading().length()) < 0
                && (WEAK_LABEL.matcher(before).find()
                        || id >= FIVE_DIGITS && (isFirstOfSeveral() || page.speaksOfEvents(line)));
    }

    private boolean isFirstOfSeveral() {
        Matcher next = NEXT.matcher(text).region(end, text.length());
        return next.lookingAt()
                && !Providers.of(Integer.parseInt(next.group(1)), false).isEmpty();
    }

    /** The last word, in lower case. */
    private static String lastWord(String before) {
        int to = before.length();
        while (to > 0 && before.length() - to < 4 && " \t:：=#'\"(/,.".indexOf(before.charAt(to - 1)) >= 0) {
            to--;
        }
        int from = to;
        while (from > 0
                && (Character.isLetterOrDigit(before.charAt(from - 1))
                        || "-/°".indexOf(before.charAt(from - 1)) >= 0)) {
            from--;
        }
        return before.substring(from, to).toLowerCase(Locale.ROOT);
    }
}
