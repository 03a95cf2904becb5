package org.migdoc.recognise;

import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.Fact;
import org.migdoc.fact.HostRole;
import org.migdoc.fact.Message;
import org.migdoc.fact.Origin;
import org.migdoc.intake.Line;
import org.migdoc.regex.Pattern;

/**
 * Reads which machine plays which part off the command that started the move, also where an error record repeats it, and
 * which virtual machine was to move.
 *
 * <pre>
 * PS C:\&gt; Move-VM -ComputerName HV01 -Name WEB01 -DestinationHost HV02 -IncludeStorage
 * [HV01]: PS C:\&gt; Move-VM WEB01 HV02
 * + Move-VM -ComputerName HV01 -Name WEB01 -DestinationHost HV02 -Includ ...
 * </pre>
 *
 * A command that names no computer moves from the machine of its prompt; a move of a cluster role does not, as its owner may be
 * any node.
 */
final class MoveCommandRecogniser implements Recogniser {

    private static final int WEIGHT = 2;
    private static final Set<String> BETWEEN_HOSTS = Set.of("move-vm", "compare-vm");
    private static final Set<String> MOVES =
            Set.of("move-vm", "compare-vm", "move-clustervirtualmachinerole", "move-vmstorage", "export-vm");
    private static final Pattern MACHINE = Pattern.compile("[\\p{L}0-9][^$*?,{}|/\\\\]{0,79}(?<!\\.\\.\\.)");

    @Override
    public void recognise(Reading reading, Consumer<Fact> facts) {
        for (Block block : reading.blocks()) {
            for (int i = 0; i < block.lines().size(); i++) {
                Command command = command(block, i);
                if (command != null && MOVES.contains(command.name())) {
                    report(command, block, block.origin(i), facts);
                }
            }
        }
    }

    private static @Nullable Command command(Block block, int index) {
        Line line = block.lines().get(index);
        String text = line.text().strip();
        if (text.startsWith("+ ")) {
            return Command.parse(text.substring(2));
        }
        return index == 0 ? block.command() : null;
    }

    private static void report(Command command, Block block, Origin origin, Consumer<Fact> facts) {
        String asked = command.remoteHost();
        String console = block.host();
        String destination = destination(command);
        String source = command.name().equals("move-clustervirtualmachinerole") ? null : asked;
        if (source == null && destination != null && BETWEEN_HOSTS.contains(command.name())) {
            source = console;
        }
        role(origin, source, HostRole.Role.SOURCE, facts);
        role(origin, destination, HostRole.Role.DESTINATION, facts);
        role(origin, asked == null || asked.equals(console) ? null : console, HostRole.Role.CONSOLE, facts);
        String machine = machine(command);
        if (machine != null) {
            facts.accept(new Message(origin, "kind-move-command", source, null, machine, null, null));
        }
    }

    private static void role(Origin origin, @Nullable String host, HostRole.Role role, Consumer<Fact> facts) {
        if (host != null) {
            facts.accept(new HostRole(origin, host, role, WEIGHT));
        }
    }

    private static @Nullable String destination(Command command) {
        String given = command.parameter("destinationhost");
        String named = given == null ? command.parameter("node") : given;
        String host = named == null
                        && BETWEEN_HOSTS.contains(command.name())
                        && command.arguments().size() > 1
                ? command.arguments().get(1)
                : named;
        return host != null && Names.plausibleHost(host) && !host.endsWith("...") ? Names.hostKey(host) : null;
    }

    /** The one virtual machine that the command names; null for none, a variable or a pattern. */
    private static @Nullable String machine(Command command) {
        String named = command.parameter("name") == null ? command.parameter("vmname") : command.parameter("name");
        String name = named == null && !command.arguments().isEmpty()
                ? command.arguments().get(0)
                : named;
        return name != null && MACHINE.matcher(name).matches() ? name : null;
    }
}
