package org.migdoc.recognise;

import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Listing;
import org.migdoc.fact.Origin;
import org.migdoc.fact.ServiceState;
import org.migdoc.regex.Pattern;

/**
 * Reads {@code sc query}, {@code Get-Service} and {@code net start}. The state words of {@code sc} stay English in all
 * languages:
 *
 * <pre>
 * C:\&gt;sc \\hv02 query winrm                         Status   Name    DisplayName
 * SERVICE_NAME: winrm                                ------   ----    -----------
 *         STATE              : 1  STOPPED            Running  vmms    Hyper-V Virtual Machine Management
 *
 * These Windows services are started:
 *    Hyper-V Virtual Machine Management
 * The command completed successfully.
 * </pre>
 *
 * {@code net start} gives a {@link Listing} of kind {@code service}, complete when its last line is there.
 */
final class ServiceRecogniser implements Recogniser {

    private static final Pattern NAME = Pattern.compile(
            "^\\s*(?:SERVICE_NAME|DIENSTNAME|NOM_SERVICE|NOMBRE_SERVICIO|NOME_SERVIZIO|NOME_DO_SERVI\\S{1,4}O)\\s?:\\s*(\\S{1,80})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern STATE = Pattern.compile(
            "[:\\s][1-7]\\s{1,8}(STOPPED|START_PENDING|STOP_PENDING|RUNNING|CONTINUE_PENDING|PAUSE_PENDING|PAUSED)\\b");
    private static final Pattern SC_NAME = Pattern.compile(
            "\\b(?:query|queryex|qc|interrogate)\\s+(?:type=\\s?\\S{1,20}\\s+)?\"?([A-Za-z][\\w$.-]{0,60})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ROW = Pattern.compile(
            "^\\s*(Running|Stopped|Paused|StartPending|StopPending)\\s+([A-Za-z][\\w$.-]{1,60})(?:\\s|$)");
    private static final Pattern TYPED = Pattern.compile(
            "Get-Service\\s+(?:-Name\\s+)?([A-Za-z][\\w$.-]{1,60})\\s{0,20}[-=:>]{0,2}\\s{0,20}(Running|Stopped|Paused)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ALREADY = Pattern.compile("HELPMSG (2182|3521)");

    @Override
    public void recognise(Reading reading, Consumer<Fact> facts) {
        BlockObjects objects = new BlockObjects(reading);
        for (Block block : reading.blocks()) {
            controller(block, facts);
            boolean listed = false;
            for (PsObject object : objects.of(block)) {
                listed |= object(object, facts);
            }
            if (!listed && block.commandHas("get-service")) {
                rows(block, facts);
            }
            if (block.commandHas("net start") || block.commandHas("net1 start") || block.commandHas("net stop")) {
                started(block, facts);
            }
        }
    }

    private static void controller(Block block, Consumer<Fact> facts) {
        Command command = block.command();
        Matcher asked = SC_NAME.matcher(command != null && command.name().equals("sc") ? command.text() : "");
        String service = asked.find() ? asked.group(1) : null;
        int first = 0;
        for (int i = 0; i < block.lines().size(); i++) {
            String text = block.lines().get(i).text();
            Matcher name = NAME.matcher(text);
            Matcher state = STATE.matcher(text.length() > 300 ? "" : text);
            if (name.find()) {
                service = name.group(1);
                first = i;
            }
            if (service != null && state.find()) {
                facts.accept(state(block.origin(first, i), AskedHost.of(block), service, state.group(1)));
                first = i + 1;
            }
        }
    }

    private static boolean object(PsObject object, Consumer<Fact> facts) {
        String status = object.value("Status") != null ? object.value("Status") : object.value("State");
        String name = object.value("Name") != null ? object.value("Name") : object.value("ServiceName");
        boolean service = object.noun().equalsIgnoreCase("Service")
                || object.cell("StartType") != null
                || object.cell("StartMode") != null
                || object.cell("DisplayName") != null && object.cell("ComponentID") == null;
        String known = name == null && object.value("DisplayName") != null
                ? WindowsServices.named(object.value("DisplayName"))
                : name;
        if (!service || status == null || known == null || known.isBlank() || ServiceWord.state(status) == null) {
            return false;
        }
        facts.accept(state(object.origin(), AskedHost.of(object), known, status));
        return true;
    }

    private static void rows(Block block, Consumer<Fact> facts) {
        for (int i = 0; i < block.lines().size(); i++) {
            Matcher typed = TYPED.matcher(i == 0 ? block.lines().get(0).text() : "");
            if (typed.find()) {
                facts.accept(state(block.origin(0), AskedHost.of(block), typed.group(1), typed.group(2)));
            }
            Matcher m = ROW.matcher(block.lines().get(i).text());
            if (m.find()) {
                facts.accept(state(block.origin(i), AskedHost.of(block), m.group(2), m.group(1)));
            }
        }
    }

    private static void started(Block block, Consumer<Fact> facts) {
        Command command = block.command();
        if (command != null && command.arguments().size() > 1) {
            already(block, command.arguments().get(1), facts);
            return;
        }
        int running = 0;
        boolean ended = false;
        for (int i = 1; i < block.lines().size(); i++) {
            String text = block.lines().get(i).text().strip();
            String service = WindowsServices.named(text);
            if (service != null) {
                facts.accept(state(block.origin(i), AskedHost.of(block), service, "running"));
                running++;
            }
            ended |= running > 0 && text.endsWith(".");
        }
        if (running > 0) {
            facts.accept(new Listing(block.origin(), "service", AskedHost.of(block), ended, running));
        }
    }

    private static void already(Block block, String asked, Consumer<Fact> facts) {
        String service = Objects.requireNonNullElse(WindowsServices.named(asked), asked);
        for (int i = 1; i < block.lines().size(); i++) {
            Matcher m = ALREADY.matcher(block.lines().get(i).text());
            if (m.find()) {
                String state = m.group(1).equals("2182") ? "running" : "stopped";
                facts.accept(state(block.origin(i), AskedHost.of(block), service, state));
            }
        }
    }

    private static ServiceState state(Origin origin, @Nullable String host, String service, String state) {
        String known = ServiceWord.state(state);
        return new ServiceState(
                origin, host, service.strip().toLowerCase(Locale.ROOT), known == null ? "stopped" : known);
    }
}
