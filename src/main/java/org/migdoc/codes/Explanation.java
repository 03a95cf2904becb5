package org.migdoc.codes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.migdoc.diagnosis.QuestionTemplate;
import org.migdoc.diagnosis.Strength;

/**
 * What is known of something asked about.
 *
 * @param asked as it was asked
 * @param known what it is; several when it is ambiguous, none when it is not known
 * @param causes what it can come from, the best supported first
 * @param apart what to collect to tell these causes apart, the most telling first
 * @param maybe what was perhaps meant, when it is not known
 */
public record Explanation(
        String asked, List<Meaning> known, List<PossibleCause> causes, List<Apart> apart, List<String> maybe) {

    /** What something asked about is. */
    public enum Kind {
        CODE,
        EVENT,
        MESSAGE
    }

    /**
     * One thing that it is.
     *
     * @param key {@code 0x80070005}, {@code hyper-v-vmms/20306} or a kind of message
     * @param name symbolic name, or null
     * @param meaning one sentence, or null
     * @param spellings how else it is written
     */
    public record Meaning(
            Kind kind,
            String key,
            @Nullable String name,
            @Nullable String meaning,
            List<String> spellings) {}

    /**
     * A cause that it can come from.
     *
     * @param strength what it weighs for the cause, at most; null when it was only seen with it
     * @param statement what it says for the cause, or null
     * @param beside what has to be seen with it for that; empty when it counts alone
     * @param proof what shows the cause itself, in sentences, the strongest first
     */
    public record PossibleCause(
            String id,
            String title,
            @Nullable Strength strength,
            @Nullable String statement,
            List<String> beside,
            List<String> proof) {}

    /**
     * A question that tells some of the causes apart.
     *
     * @param causes those of the causes that it tells apart
     */
    public record Apart(QuestionTemplate question, List<String> causes) {}
}
