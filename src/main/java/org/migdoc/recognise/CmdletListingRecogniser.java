package org.migdoc.recognise;

import java.util.List;
import java.util.function.Consumer;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Listing;
import org.migdoc.intake.Line;

/**
 * Counts what a {@code Get-} cmdlet printed, so that rules can tell "it printed nothing" from "it was not pasted".
 *
 * <pre>
 * PS C:\&gt; Get-VMMigrationNetwork
 *
 * PS C:\&gt; Get-VMSnapshot -VMName WEB01
 * </pre>
 *
 * gives two listings of size 0, kinds {@code VMMigrationNetwork} and {@code VMSnapshot}. A cmdlet whose output did not read as
 * objects gives none.
 */
final class CmdletListingRecogniser implements Recogniser {

    @Override
    public void recognise(Reading reading, Consumer<Fact> facts) {
        for (Block block : reading.blocks()) {
            Command command = block.command();
            if (command == null || !command.name().startsWith("get-") || command.noun() == null) {
                continue;
            }
            List<PsObject> objects = reading.objects().stream()
                    .filter(o -> o.block().equals(block))
                    .toList();
            boolean silent = block.lines().stream().skip(1).allMatch(Line::blank);
            if (silent || !objects.isEmpty()) {
                boolean complete = objects.stream()
                        .noneMatch(o -> o.cells().values().stream().anyMatch(PsObject.Cell::cut));
                facts.accept(new Listing(block.origin(), command.noun(), block.askedHost(), complete, objects.size()));
            }
        }
    }
}
