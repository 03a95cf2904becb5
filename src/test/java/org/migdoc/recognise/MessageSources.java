package org.migdoc.recognise;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Message;
import org.migdoc.intake.Document;

/** Which rows of {@code messages.tsv} recognised the messages of a case. */
public final class MessageSources {

    private static final String MARK = " @ ";

    private final MessageRecogniser recogniser;

    /** Sources among the rows of a table. */
    public MessageSources(MessageTable table) {
        this.recogniser = new MessageRecogniser(MessageTable.of(table.rows().stream()
                .map(r -> new MessageTable.Row(r.kind() + MARK + r.location(), r.where(), r.pattern(), r.location()))
                .toList()));
    }

    /** For each message, as {@link #key} names it, the locations of the rows that fit. */
    public Map<String, Set<String>> of(List<Document> documents) {
        Map<String, Set<String>> sources = new HashMap<>();
        for (Document document : documents) {
            for (Fact fact : Recognition.with(recogniser, document)) {
                if (fact instanceof Message message && message.kind().contains(MARK)) {
                    int mark = message.kind().indexOf(MARK);
                    sources.computeIfAbsent(key(message, message.kind().substring(0, mark)), k -> new TreeSet<>())
                            .add(message.kind().substring(mark + MARK.length()));
                }
            }
        }
        return sources;
    }

    /** What stands for a message in {@link #of}. */
    public static String key(Message message) {
        return key(message, message.kind());
    }

    private static String key(Message message, String kind) {
        return message.origin().document() + ":" + message.origin().line() + " " + kind;
    }
}
