package org.migdoc.recognise;

import java.util.List;
import org.migdoc.intake.Document;

/**
 * A document as recognisers read it: cut into blocks at prompts, commands and headings, with the PowerShell objects already
 * taken apart.
 *
 * @param document the document
 * @param blocks all blocks in order; together they cover every line once
 * @param objects all PowerShell objects (list, table) of all blocks, in order
 */
record Reading(Document document, List<Block> blocks, List<PsObject> objects) {

    static Reading of(Document document) {
        List<Block> blocks = Blocks.split(document);
        return new Reading(
                document,
                blocks,
                blocks.stream().flatMap(b -> PsObjects.parse(b).stream()).toList());
    }
}
