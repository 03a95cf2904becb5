package org.migdoc.intake.evtx;

import java.util.List;

/**
 * The shape that events of one kind share: text, and places for their values.
 *
 * <pre>
 * &lt;Event&gt;&lt;System&gt;&lt;Provider Name="%0"/&gt;&lt;EventID&gt;%3&lt;/EventID&gt;…
 * </pre>
 *
 * @param parts in order
 */
record Template(List<Part> parts) {

    /** A piece of a template. */
    sealed interface Part {

        /** Text as it is. */
        record Literal(String text) implements Part {}

        /**
         * The place of a value; nothing is written when the event has none.
         *
         * @param before what comes before the value, {@code  Name="} in an attribute
         * @param after what comes behind it
         */
        record Place(int index, String before, String after) implements Part {}
    }
}
