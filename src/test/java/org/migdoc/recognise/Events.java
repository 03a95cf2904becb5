package org.migdoc.recognise;

import java.util.List;
import org.migdoc.fact.EventRecord;

/** The events of a text, as short sentences. */
final class Events {

    private Events() {}

    static List<EventRecord> of(String text) {
        return Pasted.facts(new EventRecogniser(), EventRecord.class, text);
    }

    /** {@code hv01 hyper-v-vmms 20306 error} for each event, without what is unknown. */
    static List<String> told(String text) {
        return of(text).stream().map(Events::told).toList();
    }

    private static String told(EventRecord event) {
        String host = event.host() == null ? "" : event.host() + " ";
        String provider = event.provider().isEmpty() ? "" : event.provider() + " ";
        return host + provider + event.id() + (event.level() == null ? "" : " " + event.level());
    }
}
