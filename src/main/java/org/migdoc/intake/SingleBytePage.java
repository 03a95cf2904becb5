package org.migdoc.intake;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A code page of one byte a character, both ways: {@code 81} in IBM850 ⇄ {@code ü}. A byte without a character ({@code 81} in
 * windows-1252) is kept as the control character of the same number, so that nothing is lost on the way back.
 */
final class SingleBytePage {

    private final char[] characters = new char[256];
    private final Map<Character, Byte> bytes = new HashMap<>();

    private SingleBytePage(Charset charset) {
        for (int b = 0; b < 256; b++) {
            char c = new String(new byte[] {(byte) b}, charset).charAt(0);
            characters[b] = b < 0x80 || c == '\ufffd' ? (char) b : c;
            bytes.putIfAbsent(characters[b], (byte) b);
        }
    }

    static SingleBytePage of(String charset) {
        return new SingleBytePage(Charset.forName(charset));
    }

    String decode(byte[] text) {
        StringBuilder decoded = new StringBuilder(text.length);
        for (byte b : text) {
            decoded.append(characters[b & 0xff]);
        }
        return decoded.toString();
    }

    /** True when the page has {@code c}. */
    boolean has(char c) {
        return bytes.containsKey(c);
    }

    /** The bytes {@code text} was read from, or null when it cannot come from this page. */
    byte @Nullable [] encode(CharSequence text) {
        byte[] encoded = new byte[text.length()];
        for (int i = 0; i < encoded.length; i++) {
            Byte b = bytes.get(text.charAt(i));
            if (b == null) {
                return null;
            }
            encoded[i] = b;
        }
        return encoded;
    }
}
