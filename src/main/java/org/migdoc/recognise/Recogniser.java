package org.migdoc.recognise;

import java.util.function.Consumer;
import org.migdoc.fact.Fact;

/** Turns stretches of a document into facts. Stateless; the same reading gives the same facts in the same order. */
@FunctionalInterface
interface Recogniser {

    /** Hands every fact it finds to {@code facts}, in the order of the text. */
    void recognise(Reading reading, Consumer<Fact> facts);
}
