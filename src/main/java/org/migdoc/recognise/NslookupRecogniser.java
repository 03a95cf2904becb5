package org.migdoc.recognise;

import java.util.function.Consumer;
import org.migdoc.fact.Fact;

/**
 * Reads answers of {@code nslookup}, with or without the command, in any language, with its complaints before or after the
 * rest:
 *
 * <pre>
 * Server:  dc01.corp.example
 * Address:  10.1.0.5
 *
 * Name:    hv02.corp.example
 * Addresses:  10.1.0.12
 *           10.20.0.12
 *
 * *** dc01.corp.example can't find hv09: Non-existent domain
 * *** hv09 wurde von dc01.corp.example nicht gefunden: Non-existent domain.
 * </pre>
 *
 * Gives a {@link org.migdoc.fact.DnsLookup} for each question and a complete {@link org.migdoc.fact.Listing} of kind
 * {@code dns} for each answer.
 */
final class NslookupRecogniser implements Recogniser {

    @Override
    public void recognise(Reading reading, Consumer<Fact> facts) {
        for (Block block : reading.blocks()) {
            new NslookupAnswers(block, facts).read();
        }
    }
}
