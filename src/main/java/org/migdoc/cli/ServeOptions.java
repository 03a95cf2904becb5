package org.migdoc.cli;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.migdoc.desk.Desk;
import org.migdoc.desk.Keeping;
import org.migdoc.service.Service;
import org.migdoc.service.Tokens;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What {@code migdoc serve} can be told. */
final class ServeOptions {

    private static final Duration AFTER_DEADLINE = Duration.ofSeconds(5);

    private final OptionSpec port = number("--port", "PORT", 8080, "the port to listen on, 0 for one that is free");
    private final OptionSpec bind = Arguments.word(
            "--bind",
            "ADDRESS",
            "127.0.0.1",
            "the address to listen on; others than those of this machine need tokens, see 'migdoc serve token'");
    private final OptionSpec hosts = OptionSpec.builder("--host")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .initialValue(List.of())
            .paramLabel("NAME")
            .description("a name under which others reach the service, for example that of a proxy; may be repeated")
            .build();
    private final OptionSpec rules = Arguments.rules();
    private final OptionSpec samples =
            Arguments.paths("--samples", "DIR", "samples that new rules have to pass before they come into service");
    private final OptionSpec store = Arguments.choice(
            "--store",
            "WHAT",
            List.of("full", "redacted", "none"),
            "full",
            "what is kept of a case: full, redacted (with pseudonyms), or none (only how often which cause was right)");
    private final OptionSpec keep =
            amount("--keep", "TIME", "90d", Amount::time, "how long cases are kept; older ones are deleted");
    private final OptionSpec tokens = OptionSpec.builder("--tokens")
            .type(Path.class)
            .converters((ITypeConverter<Path>) Path::of)
            .paramLabel("FILE")
            .description("the file of tokens; given, it counts on this machine, too")
            .build();
    private final OptionSpec workers =
            number("--workers", "N", Desk.Settings.DEFAULT.workers(), "how many cases are diagnosed at once");
    private final OptionSpec queue = number(
            "--queue", "N", Desk.Settings.DEFAULT.waiting(), "how many more may wait; the next is refused (429)");
    private final OptionSpec deadline =
            amount("--deadline", "TIME", "30s", Amount::time, "how long a case may take, waiting included");
    private final OptionSpec mostText =
            amount("--max-text", "SIZE", "1M", Amount::size, "the longest text that is taken");
    private final OptionSpec mostFiles =
            amount("--max-files", "SIZE", "64M", Amount::size, "the most that is taken of attached files");
    private final StoreInput where;

    ServeOptions(StoreInput where) {
        this.where = where;
    }

    private static OptionSpec number(String name, String label, int otherwise, String purpose) {
        return OptionSpec.builder(name)
                .type(int.class)
                .initialValue(otherwise)
                .paramLabel(label)
                .description(purpose)
                .build();
    }

    private static OptionSpec amount(
            String name, String label, String otherwise, ITypeConverter<?> converter, String purpose) {
        return OptionSpec.builder(name)
                .type(Object.class)
                .converters(converter)
                .defaultValue(otherwise)
                .paramLabel(label)
                .description(purpose + "; " + otherwise + " without it")
                .build();
    }

    CommandSpec addTo(CommandSpec spec) {
        for (OptionSpec option : List.of(
                port, bind, hosts, rules, samples, store, keep, tokens, workers, queue, deadline, mostText,
                mostFiles)) {
            spec.addOption(option);
        }
        return where.addTo(spec);
    }

    List<Path> rules() {
        return rules.getValue();
    }

    List<Path> samples() {
        return samples.getValue();
    }

    Duration keep() {
        return keep.getValue();
    }

    Desk.Settings desk() throws UsageException {
        String keeping = store.getValue();
        return new Desk.Settings(
                Keeping.valueOf(keeping.toUpperCase(Locale.ROOT)),
                positive(workers),
                positive(queue),
                deadline.getValue(),
                Desk.Settings.DEFAULT.shelf(),
                rules());
    }

    private static int positive(OptionSpec option) throws UsageException {
        int value = option.<Integer>getValue();
        if (value < 1) {
            throw new UsageException(
                    option.longestName() + " is " + value + ". Maybe 1 or more, or leave it out for the usual number.");
        }
        return value;
    }

    Service.Settings service() throws UsageException {
        boolean loopback = loopback();
        return new Service.Settings(
                bind.getValue(),
                port.<Integer>getValue(),
                loopback,
                hosts.getValue(),
                tokens(loopback),
                (int) Math.min(mostText.<Long>getValue(), Integer.MAX_VALUE / 4),
                mostFiles.<Long>getValue(),
                positive(workers) + positive(queue),
                deadline.<Duration>getValue().plus(AFTER_DEADLINE));
    }

    private boolean loopback() throws UsageException {
        String address = bind.getValue();
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new UsageException(
                    "there is no address \"" + address + "\". Maybe --bind 0.0.0.0 for all of this machine.");
        }
    }

    private @Nullable Tokens tokens(boolean loopback) throws UsageException {
        Path given = tokens.getValue();
        if (given == null && loopback) {
            return null;
        }
        Path file = given == null ? where.tokens() : given;
        Tokens known = new Tokens(file);
        if (ServeTokenCommand.entries(known).isEmpty()) {
            throw new UsageException(
                    "on " + bind.<String>getValue() + " others can reach this service, so it needs tokens, and " + file
                            + " has none. Maybe 'migdoc serve token create --scope diagnose' first.");
        }
        return known;
    }
}
