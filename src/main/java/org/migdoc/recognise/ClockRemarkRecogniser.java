package org.migdoc.recognise;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Setting;
import org.migdoc.recognise.Remarks.Remark;
import org.migdoc.regex.Pattern;

/**
 * Reads what a person tells of clocks:
 *
 * <pre>
 * clock on HV02 is 7 minutes behind      time difference 412 s to the DC
 * Die Uhr auf HV02 geht 10 Minuten vor   Zeitabweichung 6 min
 * </pre>
 *
 * Gives a {@link Setting} {@code TimeOffsetSeconds} of the object {@code w32tm}, negative for a clock that is behind.
 */
final class ClockRemarkRecogniser implements Recogniser {

    private static final String AMOUNT =
            "(?<amount>\\d{1,9}(?:[.,]\\d{1,6})?)\\s?(?<unit>seconds?|secs?|sekunden|sek|s|minutes?|mins?|minuten|minutos|m|hours?|hrs?|stunden?|std|heures?|h)\\b";
    private static final Pattern CLOCK = Pattern.compile(
            "\\b(?:clocks?|uhr|uhrzeit|uhren|systemzeit|system time|time|horloge|reloj)\\b.{0,50}?" + AMOUNT
                    + "\\s?(?<way>behind|ahead|apart|off|different|difference|slow|fast|late|early|nach|vor|auseinander|ab|abweich\\w{0,6}|unterschied|falsch|de retard|d'avance|d'.cart)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DIFFERENCE = Pattern.compile(
            "\\b(?:(?:time|clock) ?(?:skew|drift|offset|difference|diff)|clocks? differ|skew|zeitabweichung|zeitdifferenz|zeitunterschied|zeitversatz|d.calage)\\b[^\\d]{0,30}?(?<sign>-?)"
                    + AMOUNT,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WORDS = Pattern.compile("[\\s,;:()]+");

    @Override
    public void recognise(Reading reading, Consumer<Fact> facts) {
        for (Remark remark : reading.remarks()) {
            Matcher difference = DIFFERENCE.matcher(remark.text());
            Matcher clock = CLOCK.matcher(remark.text());
            if (difference.find()) {
                state(remark, difference, difference.group("sign").isEmpty() ? 1 : -1, facts);
            } else if (clock.find()) {
                String way = clock.group("way").toLowerCase(Locale.ROOT);
                boolean behind = way.equals("behind")
                        || way.equals("slow")
                        || way.equals("late")
                        || way.equals("nach")
                        || way.contains("retard");
                state(remark, clock, behind ? -1 : 1, facts);
            }
        }
    }

    private static void state(Remark remark, Matcher m, int sign, Consumer<Fact> facts) {
        double amount = Double.parseDouble(m.group("amount").replace(',', '.'));
        String unit = m.group("unit").toLowerCase(Locale.ROOT);
        int seconds = unit.startsWith("h") || unit.startsWith("st") ? 3600 : unit.startsWith("m") ? 60 : 1;
        facts.accept(new Setting(
                remark.block().origin(remark.index()),
                host(remark),
                "w32tm",
                null,
                "TimeOffsetSeconds",
                m.group("amount") + " " + m.group("unit"),
                sign * amount * seconds,
                null));
    }

    private static @Nullable String host(Remark remark) {
        return WORDS.splitAsStream(remark.text())
                .filter(w -> Remarks.host(Names.bare(w)) && !Ipv4.is(w))
                .map(Names::hostKey)
                .findFirst()
                .orElse(remark.block().host());
    }
}
