package org.migdoc.recognise;

import org.migdoc.intake.Document;

/** Whether a sentence of a table stands in a document. */
public final class SentenceSearch {

    private final PhraseMatcher matcher;

    /** A search for the sentences of this table; its rows of events are left aside. */
    public SentenceSearch(MessageTable table) {
        this.matcher = new PhraseMatcher(table);
    }

    /** True when at least one of them stands there, whatever the document is about. */
    public boolean finds(Document document) {
        return !matcher.find(new Squeezed(document.lines())).isEmpty();
    }
}
