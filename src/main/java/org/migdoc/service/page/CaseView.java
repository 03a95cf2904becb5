package org.migdoc.service.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.migdoc.desk.Opened;
import org.migdoc.diagnosis.Change;
import org.migdoc.diagnosis.Diagnosis;
import org.migdoc.intake.Document;

/**
 * A case as its page shows it.
 *
 * @param documents what was pasted or attached, in order
 * @param changes what the last text moved, greatest first; null when that is not to be shown
 */
record CaseView(
        String id,
        Diagnosis diagnosis,
        List<Document> documents,
        @Nullable List<Change> changes) {

    static CaseView of(Opened opened, boolean added) {
        return new CaseView(opened.id(), opened.diagnosis(), opened.asked().documents(), added ? opened.moved() : null);
    }
}
