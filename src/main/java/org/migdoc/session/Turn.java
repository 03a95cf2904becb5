package org.migdoc.session;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.RemedyTried;

/** One thing that happened in a case. */
public sealed interface Turn {

    /**
     * A text came in.
     *
     * @param name of the document: {@code paste-1}, or the name of a file
     * @param answers id of the question that it answers, or null
     */
    record Pasted(String name, String text, @Nullable String answers) implements Turn {}

    /**
     * A step of the plan was done.
     *
     * @param step its id
     * @param title its title when it was done
     */
    record Done(String step, String title) implements Turn {}

    /**
     * It was tried again and failed.
     *
     * @param tried the causes whose steps had been done
     */
    record Failed(List<RemedyTried> tried) implements Turn {

        public Failed {
            tried = List.copyOf(tried);
        }
    }

    /**
     * It was tried again and works.
     *
     * @param causes ids of the causes that were believed then
     */
    record Worked(List<String> causes) implements Turn {

        public Worked {
            causes = List.copyOf(causes);
        }
    }

    /**
     * A question cannot be answered.
     *
     * @param question its id
     */
    record Skipped(String question) implements Turn {}
}
