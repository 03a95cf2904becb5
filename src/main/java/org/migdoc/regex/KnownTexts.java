package org.migdoc.regex;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Remembers the letters of the texts that a thread looked at last. */
final class KnownTexts {

    private static final int SLOTS = 1024;
    /** Of longer texts only the last one is kept. */
    private static final int LONGEST = 2000;

    private static final ThreadLocal<KnownTexts> OF_THREAD = ThreadLocal.withInitial(KnownTexts::new);

    private final @Nullable String[] texts = new String[SLOTS];
    private final Letters[] letters = new Letters[SLOTS];
    private @Nullable String longText;
    private Letters longLetters = new Letters();

    static Letters letters(CharSequence text) {
        return text instanceof String s ? OF_THREAD.get().of(s) : Letters.of(text);
    }

    private Letters of(String text) {
        return text.length() > LONGEST ? ofLong(text) : ofShort(text);
    }

    @SuppressWarnings("ReferenceEquality") // comparing the characters would cost what looking through them costs
    private Letters ofLong(String text) {
        if (text != longText) {
            longText = text;
            longLetters = Letters.of(text);
        }
        return longLetters;
    }

    private Letters ofShort(String text) {
        int hash = text.hashCode();
        int slot = (hash ^ hash >>> 15) & SLOTS - 1;
        if (!Objects.equals(text, texts[slot])) {
            texts[slot] = text;
            letters[slot] = Letters.of(text);
        }
        return letters[slot];
    }
}
