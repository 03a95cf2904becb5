package org.migdoc.recognise;

import java.util.regex.Matcher;
import org.migdoc.regex.Pattern;

/**
 * Reads events copied from the viewer's friendly view of the details:
 *
 * <pre>
 * + System
 *   - Provider
 *    [ Name]  Microsoft-Windows-Hyper-V-VMMS
 *   - EventID 20306
 *    Level 2
 *   - TimeCreated
 *    [ SystemTime]  2024-03-12T08:14:22.123Z
 *    Computer HV01.corp.example
 * - EventData
 *    param1 …
 * </pre>
 */
final class EventFriendlyReader implements EventReader {

    private static final Pattern ID =
            Pattern.compile("^\\s{0,20}(?:[-+] )?\\s{0,4}EventID\\s{1,20}(\\d{1,5})\\s{0,20}$");
    private static final Pattern ATTRIBUTE = Pattern.compile("^\\s{0,30}\\[ ?(\\w{1,30})]\\s{1,20}(\\S.{0,400})$");
    private static final Pattern ELEMENT =
            Pattern.compile("^\\s{0,30}(?:[-+] )?\\s{0,4}(\\w{1,60})(?:\\s{1,20}(\\S.{0,2000}))?$");
    private static final int ABOVE = 8;
    private static final int BELOW = 60;

    @Override
    public void read(EventPage page) {
        for (int i = 0; i < page.size(); i++) {
            Matcher id = ID.matcher(page.text(i));
            if (page.free(i) && id.matches()) {
                EventDraft draft = new EventDraft().id(id.group(1)).lines(i, i);
                above(page, i, draft);
                below(page, i, draft);
                page.add(draft);
                i = draft.last();
            }
        }
    }

    private static void above(EventPage page, int at, EventDraft draft) {
        for (int i = at - 1; i >= Math.max(0, at - ABOVE) && page.free(i); i--) {
            Matcher attribute = ATTRIBUTE.matcher(page.text(i));
            if (attribute.matches() && attribute.group(1).equalsIgnoreCase("Name")) {
                draft.provider(attribute.group(2)).lines(i, at);
                return;
            }
        }
    }

    private static void below(EventPage page, int at, EventDraft draft) {
        boolean data = false;
        for (int i = at + 1; i < Math.min(page.size(), at + BELOW) && page.free(i) && !page.starts(i); i++) {
            Matcher attribute = ATTRIBUTE.matcher(page.text(i));
            Matcher element = ELEMENT.matcher(page.text(i));
            if (attribute.matches()) {
                draft.time(attribute.group(1).equals("SystemTime") ? attribute.group(2) : "", false);
            } else if (page.blank(i) && data && draft.hasText()
                    || !page.blank(i) && !data && !element.matches()
                    || element.matches() && isNext(element.group(1))) {
                return;
            } else if (data) {
                draft.text(element.matches() && element.group(2) != null ? element.group(2) : page.text(i));
            } else if (element.matches()) {
                data = element.group(1).equals("EventData") || element.group(1).equals("UserData");
                element(draft, element.group(1), element.group(2) == null ? "" : element.group(2));
            }
            draft.lines(i, i);
        }
    }

    private static boolean isNext(String element) {
        return element.equals("System") || element.equals("EventID");
    }

    private static void element(EventDraft draft, String name, String value) {
        switch (name) {
            case "Level" -> draft.level(value);
            case "Computer" -> draft.host(value);
            case "Channel" -> draft.provider(draft.provider().isEmpty() ? value : "");
            default -> {}
        }
    }
}
