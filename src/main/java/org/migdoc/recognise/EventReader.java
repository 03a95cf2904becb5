package org.migdoc.recognise;

/** Reads the events of one printing from a page. */
@FunctionalInterface
interface EventReader {

    /** Adds every event it finds in lines that nobody has taken yet, and takes those lines. */
    void read(EventPage page);
}
