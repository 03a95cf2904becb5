package org.migdoc.recognise;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.Fact;

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

    @Override
    public void recognise(Reading reading, Consumer<Fact> facts) {
        for (Block block : reading.blocks()) {
            read(block, facts);
        }
    }

    private static void read(Block block, Consumer<Fact> facts) {
        Echo echo = block.command() != null && block.command().name().equals("ping") ? Echo.asked(block) : null;
        for (int i = 0; i < block.lines().size(); i++) {
            String text = block.lines().get(i).text();
            boolean typed = i == 0 && echo != null;
            if (text.isBlank() || text.length() > 400 || missing(block, i, text, echo, facts) || typed) {
                continue;
            }
            PingHeader header = PingHeader.of(text);
            if (header != null) {
                echo = headed(block, i, echo, facts);
                echo.head(i, header, facts);
            } else if (echo != null) {
                echo.line(i, text);
            }
        }
        if (echo != null) {
            echo.emit(facts);
        }
    }

    private static Echo headed(Block block, int i, @Nullable Echo echo, Consumer<Fact> facts) {
        if (echo != null && echo.waiting()) {
            return echo;
        }
        if (echo != null) {
            echo.emit(facts);
        }
        return new Echo(block, i);
    }

    private static boolean missing(Block block, int i, String text, @Nullable Echo echo, Consumer<Fact> facts) {
        if (echo == null && !text.toLowerCase(Locale.ROOT).contains("ping")) {
            return false;
        }
        String next =
                i + 1 < block.lines().size() ? block.lines().get(i + 1).text().strip() : "";
        Matcher m = NOT_FOUND.matcher(text.stripTrailing() + " " + next);
        if (!m.find() || m.start() >= text.length()) {
            return false;
        }
        Echo run = echo == null ? new Echo(block, i) : echo;
        run.unresolved(i, i == 0 && echo != null ? null : m.group("name"), facts);
        return true;
    }
}
