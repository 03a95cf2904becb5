package org.migdoc.diagnosis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to collect next, as its author wrote it.
 *
 * @param command what to run, or null when a person is asked
 * @param ask the question to a person, or null
 * @param tellsApart ids of the causes it tells apart
 * @param answeredBy facts that make asking pointless: {@code Setting:Name}, {@code Listing:kind}, {@code Message:kind}
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
        int cost,
        List<Answer> answers) {

    /**
     * What an answer would mean.
     *
     * @param when the answer
     * @param then id of a cause, or a sentence
     */
    public record Answer(String when, String then) {}
}
