package org.migdoc.recognise;

import java.util.List;
import org.migdoc.regex.Pattern;

/**
 * Reads events printed as labelled lines: the viewer's "copy details as text" in any language, {@code wevtutil /f:text}, and
 * PowerShell's lists of {@code Get-WinEvent} and {@code Get-EventLog}; with labels missing, padding lost, or all in one line:
 *
 * <pre>
 * Protokollname: Microsoft-Windows-Hyper-V-VMMS-Admin          ProviderName : Microsoft-Windows-Hyper-V-VMMS
 * Ereignis-ID:   20306                                         Id           : 20306
 * Ebene:         Fehler                                        Message      : The Virtual Machine Management Service failed
 * Computer:      HV01.corp.example                                            to establish a connection …
 * Beschreibung:
 * …
 * </pre>
 */
final class EventDetailsReader implements EventReader {

    private static final Pattern NUMBER = Pattern.compile("['\"]?\\d{1,10}(?![\\w-]).{0,4000}");
    private static final Pattern SEVERAL =
            Pattern.compile("\\d{1,5}\\s{0,3}(?:[,;/&+]|and|und|et|y|e|o)\\s{0,3}\\d{2,5}\\b.{0,4000}");

    @Override
    public void read(EventPage page) {
        List<List<EventLine.Value>> lines = StackedLabels.lines(page);
        int floor = 0;
        for (int i = 0; i < page.size(); i++) {
            if (isAnchor(lines.get(i))) {
                EventGroup group = new EventGroup(page, lines, floor, i);
                if (group.isEvent()) {
                    EventDraft draft = group.draft();
                    page.add(draft);
                    i = draft.last();
                    floor = i + 1;
                }
            }
        }
    }

    /** True for a line that gives one id. */
    static boolean isAnchor(List<EventLine.Value> values) {
        return values.stream()
                .anyMatch(v -> v.field().isId()
                        && NUMBER.matcher(v.value()).matches()
                        && !SEVERAL.matcher(v.value()).matches());
    }
}
