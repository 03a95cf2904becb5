package org.migdoc.recognise;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.migdoc.fact.Fact;
import org.migdoc.fact.HostRole;
import org.migdoc.fact.Origin;
import org.migdoc.intake.Line;

/**
 * Reads an arrow between two machines in a sentence about a move.
 *
 * <pre>
 * Live migration HV01 -&gt; HV02 fails        LM von HV01 =&gt; HV02        HV01 -&gt; HV02 0x8009030E
 * </pre>
 *
 * An arrow in a line about a port or a ping is none.
 */
final class ArrowRecogniser implements Recogniser {

    private static final Pattern MOVE = Pattern.compile(
            "migr|mov[ei]|\\blm\\b|verschieb|d[ée]plac|移行|0x8009[0-9a-f]{4}|0x80070005|no credentials|\\bfails?\\b|schl[äa]gt fehl|geht nicht|[ée]choue",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CONNECTION = Pattern.compile("\\bport\\b|\\btcp\\b|\\bping|:\\d{2,5}\\b|\\bdns\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ARROW = Pattern.compile(
            "([\\p{L}0-9][\\p{L}0-9_.-]{1,62}) ?(?:-{1,2}>|=>|→|⇒) ?([\\p{L}0-9][\\p{L}0-9_.-]{1,62})");
    private static final int LONGEST_LINE = 400;

    @Override
    public void recognise(Reading reading, Consumer<Fact> facts) {
        for (Line line : reading.document().lines()) {
            String text = line.text();
            if (text.length() <= LONGEST_LINE && text.indexOf('>') + text.indexOf('→') + text.indexOf('⇒') > -3
                    && MOVE.matcher(text).find()
                    && !CONNECTION.matcher(text).find()) {
                Matcher arrow = ARROW.matcher(text);
                if (arrow.find() && Names.machineInProse(arrow.group(1)) && Names.machineInProse(arrow.group(2))) {
                    Origin origin = new Origin(
                            reading.document().name(), line.number(), line.number(), line.raw().strip());
                    facts.accept(new HostRole(origin, Names.hostKey(arrow.group(1)), HostRole.Role.SOURCE, 1));
                    facts.accept(new HostRole(origin, Names.hostKey(arrow.group(2)), HostRole.Role.DESTINATION, 1));
                }
            }
        }
    }
}
