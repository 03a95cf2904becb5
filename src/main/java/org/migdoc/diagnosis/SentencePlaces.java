package org.migdoc.diagnosis;

/**
 * Names in sentences. Sentences hold small commands too ({@code Get-VM '{vm}' shows …}), so a name in single quotes is kept
 * inside them; an apostrophe ({@code the host's}) opens no quotes.
 */
final class SentencePlaces implements QuotingPlaces {

    private final String sentence;
    private int read;
    private boolean quoted;

    SentencePlaces(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String write(int place, String name) {
        if (quotedAt(place)) {
            return PastedName.insideQuotes(name);
        }
        return PastedName.readable(name) ? name : PastedName.quoted(name);
    }

    @Override
    public String unknown(int place, String placeholder, String inWords) {
        if (quotedAt(place)) {
            return PastedName.blank(placeholder);
        }
        String afterNoun = UnknownName.afterNoun(sentence.substring(0, place), placeholder);
        if (afterNoun != null) {
            return afterNoun;
        }
        boolean alone = sentence.length() == placeholder.length() + 2;
        return beginsSentence(place) && !alone
                ? Character.toUpperCase(inWords.charAt(0)) + inWords.substring(1)
                : inWords;
    }

    private boolean beginsSentence(int place) {
        String before = sentence.substring(0, place).stripTrailing();
        return before.isEmpty() || before.endsWith(".") || before.endsWith("!") || before.endsWith("?");
    }

    private boolean quotedAt(int place) {
        for (; read < place; read++) {
            if (sentence.charAt(read) == '\'') {
                quoted = !quoted && (read == 0 || !Character.isLetterOrDigit(sentence.charAt(read - 1)));
            } else if (sentence.charAt(read) == '\n') {
                quoted = false;
            }
        }
        return quoted;
    }
}
