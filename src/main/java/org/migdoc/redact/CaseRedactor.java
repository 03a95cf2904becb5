package org.migdoc.redact;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.migdoc.Case;
import org.migdoc.fact.Fact;
import org.migdoc.recognise.MessageTable;

/** Takes the names out of whole cases, with the same pseudonyms in all of them. Shared between threads. */
public final class CaseRedactor {

    private final Pseudonyms pseudonyms;
    private final Set<String> vocabulary;

    /**
     * A redactor.
     *
     * @param vocabulary everyday words in lower case, which are names only where a name has to stand
     */
    public CaseRedactor(Pseudonyms pseudonyms, Set<String> vocabulary) {
        this.pseudonyms = pseudonyms;
        this.vocabulary = vocabulary;
    }

    /** The words of known sentences, in lower case. */
    public static Set<String> vocabulary(MessageTable messages) {
        return messages.rows().stream()
                .flatMap(row ->
                        Arrays.stream(row.pattern().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)))
                .collect(Collectors.toSet());
    }

    /**
     * The case without names in its id, documents and warnings. Facts that were given stay as they are.
     *
     * @param recognised what was recognised in it
     */
    public Case redacted(Case c, Collection<Fact> recognised) {
        Redactor redactor = Redactor.of(c.documents(), recognised, pseudonyms, vocabulary);
        return new Case(
                redactor.redacted(c.id()),
                c.documents().stream().map(redactor::redacted).toList(),
                c.facts(),
                c.warnings().stream().map(redactor::redacted).toList());
    }
}
