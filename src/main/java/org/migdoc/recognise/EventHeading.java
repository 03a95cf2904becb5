package org.migdoc.recognise;

import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.migdoc.regex.Pattern;

/**
 * The machine that a line above a list of events names:
 *
 * <pre>
 * Event Viewer, HV01, saved view
 * event log HV02 (System), errors and warnings:
 * HV03 System log:
 * Ereignisse auf HV04:
 * </pre>
 */
final class EventHeading {

    private static final int LONGEST = 110;
    private static final String LOG =
            "(?:event ?viewer|event ?logs?|events?|logs?|ereignis\\w{0,12}|protokoll|journal|événements?|"
                    + "évènements?|registro|eventos|eventi|イベント ?(?:ログ)?|日志)";
    private static final Pattern LOG_THEN_NAME = Pattern.compile(
            "(?:^|[\\s(])" + LOG
                    + "(?:\\s{1,2}(?:on|of|from|for|at|host|node|server|the|von|vom|auf|der|des|de|du|sur|en|su)){0,3}[\\s,:(-]{1,4}"
                    + EventHost.NAME + "(?=[\\s,:;)]|$)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NAME_THEN_LOG = Pattern.compile(
            "^\\W{0,4}" + EventHost.NAME
                    + "[\\s,:(-]{1,4}(?:(?:system|application|vmms|hyper-v|admin|error)[\\s,-]{1,2}){0,2}" + LOG
                    + "\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private EventHeading() {}

    /** Key of the machine that {@code text} announces events of, or null when it is no such line. */
    static @Nullable String host(String text, KnownHosts known) {
        if (text.length() > LONGEST || text.length() < 6 || text.indexOf("  ") > 8) {
            return null;
        }
        for (Pattern pattern : new Pattern[] {LOG_THEN_NAME, NAME_THEN_LOG}) {
            Matcher m = pattern.matcher(text);
            if (m.find() && EventHost.isHost(m.group("host"), known)) {
                return Names.hostKey(m.group("host"));
            }
        }
        return null;
    }
}
