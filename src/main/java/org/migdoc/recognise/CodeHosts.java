package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.EventRecord;

/** The machine that each line of a document comes from: that of the event it belongs to, else that of its block. */
final class CodeHosts {

    private final List<@Nullable String> hosts = new ArrayList<>();

    private CodeHosts() {}

    static CodeHosts of(Reading reading) {
        CodeHosts hosts = new CodeHosts();
        EventPage page = EventRecogniser.read(reading);
        for (int i = 0; i < page.size(); i++) {
            hosts.hosts.add(page.host(i));
        }
        for (EventDraft draft : page.drafts()) {
            EventRecord event = draft.record(page);
            for (int i = draft.first(); i <= draft.last() && event.host() != null; i++) {
                hosts.hosts.set(i, event.host());
            }
        }
        return hosts;
    }

    @Nullable
    String host(int index) {
        return hosts.get(index);
    }
}
