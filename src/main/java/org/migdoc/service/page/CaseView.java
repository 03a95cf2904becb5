package org.migdoc.service.page;

import java.util.List;
import org.migdoc.desk.Opened;
import org.migdoc.diagnosis.Diagnosis;
import org.migdoc.intake.Document;

/**
 * A case as its page shows it.
 *
 * @param added true when something was added just now: what that moved stands first
 * @param thanked true when feedback was given just now
 */
record CaseView(Opened opened, boolean added, boolean thanked) {

    /** Where its page is. */
    String address() {
        return "/diagnoses/" + opened.id();
    }

    Diagnosis diagnosis() {
        return opened.diagnosis();
    }

    /** What was pasted or attached, in order. */
    List<Document> documents() {
        return opened.asked().documents();
    }
}
