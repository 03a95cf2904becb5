package org.migdoc.recognise;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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
    private static final String NAME =
            "(?<host>(?=[\\w-]{0,20}\\d)[A-Za-z][\\w-]{2,20}(?:\\.[\\w.-]{1,80})?|[A-Z][A-Z0-9]{1,10}-[A-Z0-9-]{1,10})";
    private static final String LOG =
            "(?:event ?viewer|event ?logs?|events?|logs?|ereignis\\w{0,12}|protokoll|journal|événements?|"
                    + "évènements?|registro|eventos|eventi|イベント ?(?:ログ)?|日志)";
    private static final Pattern LOG_THEN_NAME = Pattern.compile(
            "(?:^|[\\s(])" + LOG
                    + "(?:\\s{1,2}(?:on|of|from|for|at|host|node|server|the|von|vom|auf|der|des|de|du|sur|en|su)){0,3}[\\s,:(-]{1,4}"
                    + NAME + "(?=[\\s,:;)]|$)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NAME_THEN_LOG = Pattern.compile(
            "^\\W{0,4}" + NAME + "[\\s,:(-]{1,4}(?:(?:system|application|vmms|hyper-v|admin|error)[\\s,-]{1,2}){0,2}"
                    + LOG + "\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NO_HOST = Pattern.compile(
            "(?:id|event|iscsi|csv|vol|volume|disk|nic|kb|tcp|port|step|part|no|nr|hyper|srv?20|server20|win)-?\\d.*|hyper-v.*|iscsi.*|v\\d.*",
            Pattern.CASE_INSENSITIVE);

    private EventHeading() {}

    /** Key of the machine that {@code text} announces events of, or null when it is no such line. */
    static @Nullable String host(String text) {
        if (text.length() > LONGEST || text.length() < 6 || text.indexOf("  ") > 8) {
            return null;
        }
        for (Pattern pattern : new Pattern[] {LOG_THEN_NAME, NAME_THEN_LOG}) {
            Matcher m = pattern.matcher(text);
            if (m.find() && !NO_HOST.matcher(m.group("host")).matches()) {
                return Names.hostKey(m.group("host"));
            }
        }
        return null;
    }
}
