package org.migdoc.desk;

import java.util.List;
import org.migdoc.Case;
import org.migdoc.diagnosis.Change;
import org.migdoc.diagnosis.Diagnosis;

/**
 * A case as it stands.
 *
 * @param asked everything that was given so far
 * @param moved what the last addition moved, greatest first; empty when there was none
 */
public record Opened(Case asked, Diagnosis diagnosis, List<Change> moved) {

    /** The id under which it is found again, which nobody can guess. */
    public String id() {
        return asked.id();
    }
}
