package org.migdoc.diagnosis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to collect next, with the case's names filled in.
 *
 * @param tellsApart ids of the believed causes it tells apart
 * @param gain expected gain in bits
 */
public record Question(
        String id,
        String title,
        String host,
        @Nullable String command,
        @Nullable String ask,
        List<String> tellsApart,
        double gain,
        List<QuestionTemplate.Answer> answers) {}
