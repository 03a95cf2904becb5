package org.migdoc.recognise;

import java.util.Arrays;
import org.migdoc.regex.Pattern;

/**
 * Reads events from JSON, one object or many, whole or cut off, flat or nested:
 *
 * <pre>
 * { "Id":  20306, "LevelDisplayName":  "Error", "MachineName":  "HV01.corp.example",
 *   "Message":  "The Virtual Machine Management Service failed …", "ProviderName":  "Microsoft-Windows-Hyper-V-VMMS",
 *   "TimeCreated":  "\/Date(1710231262123)\/" }
 * {"Event":{"System":{"Provider":{"Name":"iScsiPrt"},"EventID":20,"Computer":"HV02"}}}
 * </pre>
 */
final class EventJsonReader implements EventReader {

    private static final Pattern ID = Pattern.compile(
            "\"(?:Id|EventID|event_id|EventCode)\"\\s{0,10}:\\s{0,10}(?:\"?\\d|\\{|$)", Pattern.CASE_INSENSITIVE);

    @Override
    public void read(EventPage page) {
        int first = 0;
        boolean json = false;
        for (int i = 0; i <= page.size(); i++) {
            if (i == page.size() || page.starts(i)) {
                if (json) {
                    block(page, first, i);
                }
                first = i;
                json = false;
            }
            json |= i < page.size()
                    && page.free(i)
                    && page.text(i).indexOf('"') >= 0
                    && ID.matcher(page.text(i)).find();
        }
    }

    private static void block(EventPage page, int first, int end) {
        StringBuilder joined = new StringBuilder();
        int[] offsets = new int[end - first];
        for (int i = first; i < end; i++) {
            offsets[i - first] = joined.length();
            joined.append(page.free(i) ? page.text(i) : "").append('\n');
        }
        new EventJson(
                        joined.toString(),
                        (draft, from, to) ->
                                page.add(draft.lines(first + line(offsets, from), first + line(offsets, to))))
                .read();
    }

    private static int line(int[] offsets, int at) {
        int found = Arrays.binarySearch(offsets, at);
        return found >= 0 ? found : -found - 2;
    }
}
