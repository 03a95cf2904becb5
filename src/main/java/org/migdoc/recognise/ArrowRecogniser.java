package org.migdoc.recognise;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.migdoc.fact.Fact;
import org.migdoc.fact.HostRole;
import org.migdoc.fact.Origin;
import org.migdoc.intake.Line;

/**
 * Reads the direction of a move out of a sentence: an arrow or a word between two machines.
 *
 * <pre>
 * Live migration HV01 -&gt; HV02 fails        LM von HV01 =&gt; HV02        HV01 -&gt; HV02 0x8009030E
 * HV02 to HV01 is fine, HV01 to HV02 never worked        von HV01 nach HV02
 * </pre>
 *
 * The direction that is said to work is not the one that failed. An arrow in a line about a port or a ping is none.
 */
final class ArrowRecogniser implements Recogniser {

    private static final Pattern MOVE = Pattern.compile(
            "migr|mov[ei]|shared.?nothing|\\blm\\b|verschieb|d[ée]plac|移行|0x8009[0-9a-f]{4}|0x80070005|no credentials|\\bfails?\\b|schl[äa]gt fehl|geht nicht|[ée]choue",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CONNECTION =
            Pattern.compile("\\bport\\b|\\btcp\\b|\\bping|:\\d{2,5}\\b|\\bdns\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern DIRECTION = Pattern.compile(
            "([\\p{L}0-9][\\p{L}0-9_.-]{1,62}) ?(?:-{1,2}>|=>|→|⇒|(?<= )(?:to|nach|vers|verso|hacia|naar)(?= )) ?([\\p{L}0-9][\\p{L}0-9_.-]{1,62})([^.;,]{0,60})");
    private static final Pattern MOVED = Pattern.compile(
            "(?:migrate|migrating|migrated|migrer|migrons|migriere?n?|verschiebe?n?|move|moving|moved|d.placer|d.pla.ons|mover|migrar|spostare|\\bVM|machine"
                    + "|machine virtuelle|m.quina virtual|virtuelle[nr]? \\p{L}{1,12})\\s{1,3}[\"']?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WORKS = Pattern.compile(
            "\\b(?:works?|worked|fine|ok|okay|no problem|succeeds?|geht|klappt|funktioniert|fonctionne|funciona|funziona)\\b(?! nicht)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DENIED = Pattern.compile(
            "\\b(?:not|never|no longer|doesn't|nicht|nie|kein|pas|ne|no|non)\\b|0x8", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_LINE = 600;
    private static final int FAILS = 2;

    @Override
    public void recognise(Reading reading, Consumer<Fact> facts) {
        for (Line line : reading.document().lines()) {
            String text = line.text();
            if (text.length() <= LONGEST_LINE
                    && MOVE.matcher(text).find()
                    && !CONNECTION.matcher(text).find()) {
                directions(reading, line, facts);
            }
        }
    }

    private static void directions(Reading reading, Line line, Consumer<Fact> facts) {
        Matcher direction = DIRECTION.matcher(line.text());
        while (direction.find()) {
            String after = direction.group(3);
            boolean denied = DENIED.matcher(after).find();
            boolean shaped =
                    direction.group().indexOf('>') > 0 || shaped(direction.group(1)) && shaped(direction.group(2));
            if (shaped
                    && named(direction.group(1))
                    && named(direction.group(2))
                    && (denied || !WORKS.matcher(after).find())) {
                Origin origin = new Origin(
                        reading.document().name(),
                        line.number(),
                        line.number(),
                        line.raw().strip());
                int weight = denied ? FAILS : 1;
                if (!isMoved(reading.hosts(), line.text(), direction)) {
                    facts.accept(new HostRole(origin, Names.hostKey(direction.group(1)), HostRole.Role.SOURCE, weight));
                }
                facts.accept(
                        new HostRole(origin, Names.hostKey(direction.group(2)), HostRole.Role.DESTINATION, weight));
                return;
            }
        }
    }

    /** True when the first name is what is moved, not where it comes from: {@code migrer APP03 vers HV02}. */
    private static boolean isMoved(KnownHosts hosts, String text, Matcher direction) {
        boolean arrow = direction.group().indexOf('>') > 0;
        String before = text.substring(0, direction.start(1));
        return !arrow
                && !hosts.knows(direction.group(1))
                && MOVED.matcher(before).find();
    }

    /** True for a word that looks like a machine's name even in running text: capitals alone are not enough there. */
    private static boolean shaped(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    private static boolean named(String word) {
        return !word.startsWith("0x")
                && Names.machineInProse(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
    }
}
