package org.migdoc.recognise;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.Fact;
import org.migdoc.fact.ServiceState;
import org.migdoc.recognise.Remarks.Remark;
import org.migdoc.regex.Pattern;

/**
 * Reads what a person tells of a service:
 *
 * <pre>
 * vmms stopped on HV02                   WinRM service is not running
 * Der Dienst vmms läuft nicht            MSiSCSI: Running
 * </pre>
 *
 * Advice ("verify that the service is running") and log lines ("entered the stopped state") are no states.
 */
final class ServiceRemarkRecogniser implements Recogniser {

    private static final Pattern SERVICE = Pattern.compile(
            WindowsServices.all().keySet().stream()
                    .filter(name -> name.length() > 3)
                    .sorted((a, b) -> b.length() - a.length())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|", "(?<![\\w\\\\./-])(?:", ")(?![\\w\\\\/-]|\\.\\w)")),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern STATE = Pattern.compile(
            "\\b(?:(?<running>running|started|is up|l\\S{1,2}uft|gestartet|aktiv|d\\S{1,2}marr\\S{1,2}|en ejecuci\\S{1,2}n)|(?<stopped>stopped|is down|dead|crashed|beendet|angehalten|gestoppt|arr\\S{1,2}t\\S{1,2}|detenido|arrestato))\\b(?=\\s*(?:$|[.,;:!)/|]|(?:on|auf|at|since|again|there|but|and|now|in|seit|und|here|yet|anymore|mehr|nicht|both|as|under|fine|ok)\\b))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern NOT =
            Pattern.compile("\\b(?:not|isn't|nicht|never|pas|cannot|can't|won't|keiner)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern LOG = Pattern.compile(
            "entered the|befindet sich jetzt|\\brestart|\\b(?:was|has been) (?:started|stopped)|\\bevent\\b|\\bstart(?:en|ing)?\\b.{0,20}\\bfail|depend",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WORDS = Pattern.compile("[\\s,;:()]+");
    private static final int REACH = 40;

    @Override
    public void recognise(Reading reading, Consumer<Fact> facts) {
        for (Remark remark : reading.remarks()) {
            boolean command = remark.index() == 0 && remark.block().command() != null;
            if (!LOG.matcher(remark.text()).find()
                    && !(command && remark.block().commandHas("-service"))) {
                read(remark, facts);
            }
        }
    }

    private record Mention(String service, int start, int end) {}

    private static void read(Remark remark, Consumer<Fact> facts) {
        String text = remark.text();
        List<Mention> mentions = SERVICE.matcher(text)
                .results()
                .map(m -> new Mention(
                        Objects.requireNonNullElse(WindowsServices.named(m.group()), ""), m.start(), m.end()))
                .toList();
        String state = null;
        for (int n = mentions.size() - 1; n >= 0; n--) {
            int next = n + 1 < mentions.size() ? mentions.get(n + 1).start() : text.length();
            int end = mentions.get(n).end();
            String own = state(text.substring(end, Math.min(next, end + REACH)));
            state = own != null ? own : next - end <= 6 ? state : null;
            if (state != null) {
                facts.accept(new ServiceState(
                        remark.block().origin(remark.index()),
                        host(remark),
                        mentions.get(n).service(),
                        state));
            }
        }
    }

    private static @Nullable String state(String behind) {
        Matcher m = STATE.matcher(behind);
        if (!m.find()) {
            return null;
        }
        boolean running = m.group("running") != null;
        String around = behind.substring(0, m.start()) + " "
                + behind.substring(m.end(), Math.min(behind.length(), m.end() + 8));
        return running && !NOT.matcher(around).find()
                ? "running"
                : !running && NOT.matcher(around).find() ? "running" : "stopped";
    }

    private static @Nullable String host(Remark remark) {
        return WORDS.splitAsStream(remark.text())
                .filter(w -> Remarks.host(Names.bare(w)) && WindowsServices.named(w.toLowerCase(Locale.ROOT)) == null)
                .map(Names::hostKey)
                .findFirst()
                .orElse(remark.block().host());
    }
}
