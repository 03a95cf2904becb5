package org.migdoc.diagnosis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to collect next, as its author wrote it.
 *
 * @param command what to run, or null when a person is asked
 * @param ask the question to a person, or null
 * @param tellsApart ids of the causes it tells apart, those first that it is made for
 * @param answeredBy facts that make asking pointless: {@code Setting:Name}, {@code Listing:kind of {source}}, {@code Message:kind}
 * @param onlyWhen facts without one of which it makes no sense, in the same spelling; empty when it always does
 * @param seen facts that make it worth asking while no cause is believed
 * @param cost 1 for one command on the spot, 5 for something long or disruptive
 */
public record QuestionTemplate(
        String id,
        String title,
        String host,
        @Nullable String command,
        @Nullable String ask,
        List<String> tellsApart,
        List<String> answeredBy,
        List<String> onlyWhen,
        List<String> seen,
        int cost,
        List<Answer> answers) {

    /**
     * What an answer would mean.
     *
     * @param when the answer
     * @param then id of the cause it speaks for, or a sentence
     * @param not ids of the causes it speaks against
     */
    public record Answer(String when, String then, List<String> not) {}
}
