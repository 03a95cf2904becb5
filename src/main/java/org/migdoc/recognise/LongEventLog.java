package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.migdoc.intake.Document;
import org.migdoc.intake.Line;

/**
 * Thins out the log files of Windows, in which few of many thousand events have to do with a failure. One event is one line:
 *
 * <pre>
 * &lt;Event&gt;&lt;System&gt;&lt;Provider Name="iScsiPrt"/&gt;&lt;EventID&gt;20&lt;/EventID&gt;&lt;Level&gt;2&lt;/Level&gt;…
 * </pre>
 *
 * Errors and warnings stay, and everything from the sources of our field; of one kind of event, so many.
 */
final class LongEventLog {

    private static final int LONG = 500;
    private static final int MOST_ALIKE = 100;

    private static final Pattern EVENT = Pattern.compile(
            "<Event><System><Provider Name=\"([^\"<>]{1,120})\"/><EventID>(\\d{1,5})</EventID>(?:<Level>([0-9])</Level>)?");
    private static final Pattern FIELD = Pattern.compile(
            "hyper-v|virtual|cluster|iscsi|mpio|msdsm|\\bdisk\\b|storport|vhd|ntfs|refs|volsnap|\\bvss\\b|backup|kerberos|netlogon"
                    + "|time-service|smb|winrm|ndis|mlx|ixgb|i40e");

    private LongEventLog() {}

    /** The document without the events that tell nothing; the document itself when it is no log file, or a short one. */
    static Document thinned(Document document, MessageTable messages) {
        if (document.lines().size() <= LONG || !isEvent(document.lines().get(0))) {
            return document;
        }
        Map<String, Integer> alike = new HashMap<>();
        List<Line> kept = new ArrayList<>();
        for (Line line : document.lines()) {
            Matcher event = EVENT.matcher(line.text());
            if (!event.lookingAt()
                    || tells(event, messages)
                            && alike.merge(event.group(1) + '/' + event.group(2), 1, Integer::sum) <= MOST_ALIKE) {
                kept.add(line);
            }
        }
        return new Document(document.name(), List.copyOf(kept));
    }

    private static boolean isEvent(Line line) {
        return EVENT.matcher(line.text()).lookingAt();
    }

    private static boolean tells(Matcher event, MessageTable messages) {
        String provider = Providers.normal(event.group(1));
        String level = event.group(3);
        boolean bad = level != null && level.compareTo("1") >= 0 && level.compareTo("3") <= 0;
        return bad
                || FIELD.matcher(provider).find()
                || !messages.kinds(provider, Integer.parseInt(event.group(2))).isEmpty();
    }
}
