package org.migdoc.recognise;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.Fact;
import org.migdoc.regex.Pattern;

/**
 * Reads {@code ping} in any language, down to a hand-typed line:
 *
 * <pre>
 * C:\&gt;ping hv02 -f -l 8972
 * Pinging hv02.corp.example [10.1.0.12] from 10.1.0.11 with 8972 bytes of data:
 * Paket müsste fragmentiert werden, DF-Flag ist jedoch gesetzt.
 * Reply from 10.1.0.12: bytes=8972 time&lt;1ms TTL=64
 *
 * Ping-Anforderung konnte Host "hv09" nicht finden.
 * ping hv09 -&gt; could not find host
 * </pre>
 *
 * Gives a {@link org.migdoc.fact.DnsLookup} where a name was resolved or not, and {@link org.migdoc.fact.Setting}s as told in
 * {@link Echo}.
 */
final class PingRecogniser implements Recogniser {

    private static final Pattern NOT_FOUND = Pattern.compile(
            "(?:could not find host|konnte host|trouver l'h.{1,4}te|encontrar el host|trovare l'host|cannot resolve|unknown host)(?:\\s+[\"']?(?<name>[A-Za-z0-9_][\\w.-]{0,252}))?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern MISSING = Pattern.compile(
            "could not find|cannot find|can't find|not found|nicht gefunden|nicht finden|unknown host|cannot resolve|not resolve|unbekannter host",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TYPED = Pattern.compile(
            "^\\s*ping(?:\\.exe)?\\s+(?:[-/][a-zA-Z]\\b|[A-Za-z0-9_][\\w-]{0,62}\\d|[\\w-]{1,62}\\.\\w)");

    @Override
    public void recognise(Reading reading, Consumer<Fact> facts) {
        for (Block block : reading.blocks()) {
            read(block, facts);
        }
    }

    private static void read(Block block, Consumer<Fact> facts) {
        Command command = block.command();
        Echo echo = null;
        for (int i = 0; i < block.lines().size(); i++) {
            String text = block.lines().get(i).text();
            if (text.isBlank() || text.length() > 400) {
                continue;
            }
            PingHeader header = PingHeader.of(text);
            boolean own = i == 0 && command != null && command.name().equals("ping");
            if (header != null) {
                echo = headed(block, i, echo, facts);
                echo.head(i, header, facts);
            } else if (own || TYPED.matcher(text).find()) {
                end(echo, facts);
                echo = typed(block, i, own && command != null ? command.text() : text.strip(), facts);
            } else if (!missing(block, i, text, echo, facts) && echo != null) {
                echo.line(i, text);
            }
        }
        end(echo, facts);
    }

    private static void end(@Nullable Echo echo, Consumer<Fact> facts) {
        if (echo != null) {
            echo.emit(facts);
        }
    }

    private static Echo headed(Block block, int i, @Nullable Echo echo, Consumer<Fact> facts) {
        if (echo != null && echo.waiting()) {
            return echo;
        }
        end(echo, facts);
        return new Echo(block, i);
    }

    private static @Nullable Echo typed(Block block, int i, String text, Consumer<Fact> facts) {
        PingCommand ping = PingCommand.of(text);
        Echo echo = Echo.asked(block, i, ping);
        if (MISSING.matcher(ping.remark()).find()) {
            echo.unresolved(i, null, facts);
            return null;
        }
        return echo;
    }

    private static boolean missing(Block block, int i, String text, @Nullable Echo echo, Consumer<Fact> facts) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (!lower.contains("ping") && !(echo != null && lower.contains("l'host"))) {
            return false;
        }
        String next =
                i + 1 < block.lines().size() ? block.lines().get(i + 1).text().strip() : "";
        Matcher m = NOT_FOUND.matcher(text.stripTrailing() + " " + next);
        if (!m.find() || m.start() >= text.length()) {
            return false;
        }
        Echo run = echo == null ? new Echo(block, i) : echo;
        run.unresolved(i, m.group("name"), facts);
        return true;
    }
}
