package org.migdoc.redact;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What makes pseudonyms: the same text gives the same bytes under one secret and others under another. */
public final class Secret {

    private static final String ALGORITHM = "HmacSHA256";
    static final int BYTES = 32;

    private final byte[] key;

    Secret(byte[] key) {
        this.key = key.clone();
    }

    /** A secret that nobody knows. */
    public static Secret random() {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        return new Secret(key);
    }

    /** The secret written as {@link #hex()} writes it. */
    public static Secret ofHex(String hex) {
        return new Secret(HexFormat.of().parseHex(hex));
    }

    String hex() {
        return HexFormat.of().formatHex(key);
    }

    /** Thirty-two bytes that tell nothing of {@code text}; {@code use} keeps the uses apart. */
    byte[] bytes(String use, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal((use + '\0' + text).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A number from 0, below {@code limit}. */
    int below(int limit, String use, String text) {
        byte[] b = bytes(use, text);
        long number = (b[0] & 0xFFL) << 24 | (b[1] & 0xFFL) << 16 | (b[2] & 0xFFL) << 8 | b[3] & 0xFFL;
        return (int) (number % limit);
    }
}
