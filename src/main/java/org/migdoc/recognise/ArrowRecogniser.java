package org.migdoc.recognise;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.migdoc.fact.Fact;
import org.migdoc.fact.HostRole;
import org.migdoc.fact.Origin;
import org.migdoc.intake.Line;
import org.migdoc.regex.Pattern;

/**
 * Reads the direction of a move out of a sentence: an arrow or a word between two machines, in the languages of Windows.
 *
 * <pre>
 * Live migration HV01 -&gt; HV02 fails        LM von HV01 =&gt; HV02        HV01 -&gt; HV02 0x8009030E
 * HV02 to HV01 is fine, HV01 to HV02 never worked        von HV01 nach HV02        HV01 から HV02 へ        从 HV01 迁移到 HV02
 * </pre>
 *
 * The direction that is said to work is not the one that failed. An arrow in a line about a port or a ping is none.
 */
final class ArrowRecogniser implements Recogniser {

    private static final Pattern MOVE = Pattern.compile(
            "migr|mov[ei]|shared.?nothing|\\blm\\b|verschieb|verplaats|d[ée]plac|spost|przen|перен|миграц|移行|移動|マイグレーション|迁移|移动|0x8009[0-9a-f]{4}|0x8007274[cd]|0x80070005"
                    + "|no credentials|\\bfails?\\b|schl[äa]gt fehl|geht nicht|[ée]choue",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern CONNECTION =
            Pattern.compile("\\bport\\b|\\btcp\\b|\\bping|:\\d{2,5}\\b|\\bdns\\b", Pattern.CASE_INSENSITIVE);
    private static final String NAME = "([A-Za-z\u00c0-\u024f0-9][\\w\u00c0-\u024f.-]{1,62})";
    private static final String REST = "([^.;,\u3002\uff0c\u3001]{0,60})";
    private static final List<Pattern> DIRECTIONS = List.of(
            Pattern.compile(NAME
                    + " ?(?:-{1,2}>|=>|→|⇒|(?<= )(?:back |zurück |terug |retour |de vuelta |indietro )?(?:to|nach|auf|vers|à|verso|hacia|a|para|naar|na|на|в)(?= )) ?"
                    + NAME + REST),
            Pattern.compile(NAME + " ?から ?" + NAME + " ?[へに]" + REST),
            Pattern.compile("[从由自] ?" + NAME + "[^A-Za-z0-9,;\u3002\uff0c]{0,12}[到至往] ?" + NAME + REST));
    private static final String MOVES =
            "migrat\\p{L}{0,3}|migr\\p{L}{2,6}|livemigration|verschieb\\p{L}{0,3}|mov(?:e|es|ed|ing|er)|d.plac\\p{L}{1,5}|spost\\p{L}{1,6}|traslad\\p{L}{1,3}"
                    + "|przen\\p{L}{2,8}|verplaats\\p{L}{0,4}|перен\\p{L}{2,8}|миграци\\p{L}{1,2}";
    private static final Pattern MOVED = Pattern.compile(
            "(?:" + MOVES
                    + "|\\bVM|machine|machine virtuelle|m.quina virtual|virtuelle[nr]? \\p{L}{1,12}|виртуальн\\p{L}{2,3} машин\\p{L}{0,2}|ВМ)\\s{1,3}[\"']?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern MOVED_OR_LEFT = Pattern.compile(
            "(?:" + MOVES + ")\\s{1,3}(?:von|of|de|du|di|da|van)\\s{1,3}[\"']?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
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
        for (Pattern pattern : DIRECTIONS) {
            Matcher direction = pattern.matcher(line.text());
            while (direction.find()) {
                if (isNamed(direction) && !Outcome.works(direction.group(3))) {
                    tell(reading, line, direction, facts);
                    return;
                }
            }
        }
    }

    private static boolean isNamed(Matcher direction) {
        boolean arrow = isArrow(direction);
        return named(direction.group(1))
                && named(direction.group(2))
                && (arrow || shaped(direction.group(1)) && shaped(direction.group(2)));
    }

    private static boolean isArrow(Matcher direction) {
        return direction.group().indexOf('>') > 0;
    }

    private static void tell(Reading reading, Line line, Matcher direction, Consumer<Fact> facts) {
        Origin origin = new Origin(
                reading.document().name(),
                line.number(),
                line.number(),
                line.raw().strip());
        int weight = Outcome.fails(direction.group(3)) ? FAILS : 1;
        if (!isMoved(reading.hosts(), line.text(), direction)) {
            facts.accept(new HostRole(origin, Names.hostKey(direction.group(1)), HostRole.Role.SOURCE, weight));
        }
        facts.accept(new HostRole(origin, Names.hostKey(direction.group(2)), HostRole.Role.DESTINATION, weight));
    }

    /**
     * True when the first name is what is moved, not where it comes from: {@code migrer APP03 vers HV02}. After
     * {@code Livemigration von} both can stand; a machine that is called in another way than the host is the one that is moved.
     */
    private static boolean isMoved(KnownHosts hosts, String text, Matcher direction) {
        String before = text.substring(0, direction.start(1));
        boolean alike = stem(direction.group(1)).equals(stem(direction.group(2)));
        return !isArrow(direction)
                && !hosts.knows(direction.group(1))
                && (MOVED.matcher(before).find()
                        || !alike && MOVED_OR_LEFT.matcher(before).find());
    }

    /** The letters that a name begins with: {@code hv} of {@code HV02}. */
    private static String stem(String name) {
        return name.toLowerCase(Locale.ROOT).replaceFirst("\\d.*", "");
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
