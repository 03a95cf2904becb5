package org.migdoc.recognise;

import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.Fact;
import org.migdoc.fact.HostRole;
import org.migdoc.fact.Origin;
import org.migdoc.intake.Line;

/**
 * Reads which machine plays which part off the command that started the move, also where an error record repeats it.
 *
 * <pre>
 * PS C:\&gt; Move-VM -ComputerName HV01 -Name WEB01 -DestinationHost HV02 -IncludeStorage
 * + Move-VM -ComputerName HV01 -Name WEB01 -DestinationHost HV02 -Includ ...
 * </pre>
 */
final class MoveCommandRecogniser implements Recogniser {

    private static final int WEIGHT = 2;
    private static final Set<String> MOVES = Set.of("move-vm", "compare-vm", "move-clustervirtualmachinerole");

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
        String source = command.remoteHost();
        String given = command.parameter("destinationhost");
        String destination = given == null ? command.parameter("node") : given;
        if (source != null) {
            facts.accept(new HostRole(origin, source, HostRole.Role.SOURCE, WEIGHT));
        }
        if (destination != null && Names.plausibleHost(destination) && !destination.endsWith("...")) {
            facts.accept(new HostRole(origin, Names.hostKey(destination), HostRole.Role.DESTINATION, WEIGHT));
        }
        String console = block.host();
        if (console != null && source != null && !console.equals(source)) {
            facts.accept(new HostRole(origin, console, HostRole.Role.CONSOLE, WEIGHT));
        }
    }
}
