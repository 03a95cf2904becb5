package org.migdoc.diagnosis;

import org.jspecify.annotations.Nullable;

/** Knows of every place of one template how a name has to be written there. Places are asked for from left to right. */
sealed interface QuotingPlaces permits CmdPlaces, PowerShellPlaces, SentencePlaces {

    /** A known name as it is to be written at {@code place}; null when it cannot be written there safely. */
    @Nullable
    String write(int place, String name);

    /** What stands at {@code place} for a name that is not known. */
    default String unknown(int place, String placeholder, String inWords) {
        return PastedName.blank(placeholder);
    }
}
