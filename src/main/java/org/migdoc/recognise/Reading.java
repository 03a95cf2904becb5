package org.migdoc.recognise;

import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.migdoc.intake.Document;

/**
 * A document as recognisers read it: cut into blocks at prompts, commands and headings, with the PowerShell objects already
 * taken apart.
 */
final class Reading {

    private final Document document;
    private final List<Block> blocks;
    private final List<PsObject> objects;
    private final KnownHosts hosts;
    private final IdentityHashMap<Block, List<Sentence>> sentences = new IdentityHashMap<>();
    private final BitSet objectLines = new BitSet();
    private @Nullable List<Remarks.Remark> remarks;

    private Reading(Document document, List<Block> blocks, List<PsObject> objects, KnownHosts hosts) {
        this.document = document;
        this.blocks = blocks;
        this.objects = objects;
        this.hosts = hosts;
        objects.forEach(o -> objectLines.set(o.origin().line(), o.origin().endLine() + 1));
    }

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

    Document document() {
        return document;
    }

    /** All blocks in order; together they cover every line once. */
    List<Block> blocks() {
        return blocks;
    }

    /** All PowerShell objects (list, table) of all blocks, in order. */
    List<PsObject> objects() {
        return objects;
    }

    /** The names that the document uses for machines. */
    KnownHosts hosts() {
        return hosts;
    }

    /** All lines in which somebody may tell something, in order; worked out once. */
    List<Remarks.Remark> remarks() {
        List<Remarks.Remark> known = remarks;
        if (known == null) {
            known = Remarks.of(this);
            remarks = known;
        }
        return known;
    }

    /** The sentences of a block's output that are no part of objects, in order; worked out once. */
    List<Sentence> sentences(Block block) {
        return sentences.computeIfAbsent(block, b -> Sentence.in(b, objectLines));
    }

    /** Numbers of the lines that are parts of objects; the caller's own. */
    BitSet objectLines() {
        return (BitSet) objectLines.clone();
    }
}
