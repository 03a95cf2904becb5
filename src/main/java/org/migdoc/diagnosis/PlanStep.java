package org.migdoc.diagnosis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of a plan, with the case's names filled in.
 *
 * @param step number from 1
 * @param addresses ids of the causes it serves
 * @param alternatives ids of the steps of which only one is to be done, itself included, or null
 * @param irreversible true when what it changes cannot be brought back
 * @param script name of the script that does it for any number of machines, or null
 */
public record PlanStep(
        int step,
        String id,
        String title,
        String phase,
        String host,
        String why,
        List<StepTemplate.Command> commands,
        @Nullable String verify,
        @Nullable String undo,
        String risk,
        @Nullable String waiting,
        List<String> addresses,
        @Nullable List<String> alternatives,
        boolean irreversible,
        @Nullable String script) {}
