package org.migdoc.recognise;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.migdoc.fact.EventRecord;
import org.migdoc.fact.Fact;

/**
 * Reads the events of Windows event logs in any printing; one event gives one fact, also where it is printed as text and as XML.
 *
 * <p>Of a storm of the same event on one machine the first {@value #MOST_ALIKE} count.
 */
final class EventRecogniser implements Recogniser {

    private static final int MOST_ALIKE = 200;
    /** The sure printings first: each leaves its lines to nobody else. */
    private static final List<EventReader> READERS = List.of(
            new EventXmlReader(),
            new EventJsonReader(),
            new EventCsvReader(),
            new EventDetailsReader(),
            new EventFriendlyReader(),
            new EventRowsReader(),
            new EventMentionReader());

    @Override
    public void recognise(Reading reading, Consumer<Fact> facts) {
        EventPage page = read(reading);
        Map<String, Integer> alike = new HashMap<>();
        for (EventDraft draft : page.drafts()) {
            EventRecord event = draft.record(page);
            if (alike.merge(event.host() + " " + event.provider() + " " + event.id(), 1, Integer::sum) <= MOST_ALIKE) {
                facts.accept(event);
            }
        }
    }

    /** The page with all its events. */
    static EventPage read(Reading reading) {
        EventPage page = new EventPage(reading);
        for (EventReader reader : READERS) {
            reader.read(page);
        }
        return page;
    }
}
