package org.migdoc.recognise;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.migdoc.intake.Document;

/**
 * A document as recognisers read it: cut into blocks at prompts, commands and headings, with the PowerShell objects already
 * taken apart.
 *
 * @param document the document
 * @param blocks all blocks in order; together they cover every line once
 * @param objects all PowerShell objects (list, table) of all blocks, in order
 * @param hosts the names that the document uses for machines
 */
record Reading(Document document, List<Block> blocks, List<PsObject> objects, KnownHosts hosts) {

    static Reading of(Document document) {
        return of(document, KnownHosts.of(document), null);
    }

    /**
     * A reading of a document.
     *
     * @param owner key of the machine that all of it comes from where nothing else is said, or null
     */
    static Reading of(Document document, KnownHosts hosts, @Nullable String owner) {
        List<Block> blocks = Blocks.split(document, hosts, owner);
        int widest = PsObjects.wrappedAt(document);
        return new Reading(
                document,
                blocks,
                blocks.stream()
                        .flatMap(b -> PsObjects.parse(b, widest).stream())
                        .toList(),
                hosts);
    }

    /** Numbers of the lines that are parts of objects. */
    BitSet objectLines() {
        BitSet lines = new BitSet();
        objects.forEach(o -> lines.set(o.origin().line(), o.origin().endLine() + 1));
        return lines;
    }
}
