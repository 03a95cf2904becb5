package org.migdoc.intake;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads bytes that are no UTF-8 and says which code page they were written in, from the company their high bytes keep:
 *
 * <pre>
 * Datentr 84 ger        IBM850 (console)          Datenträger
 * Datentr E4 ger        windows-1252 (Notepad)    Datenträger
 * 8E E8 A8 A1 AA A0     IBM866                    Ошибка
 * </pre>
 */
final class CodePages {

    private static final List<String> SINGLE_BYTE =
            List.of("windows-1252", "IBM850", "IBM437", "windows-1251", "IBM866", "windows-1250", "IBM852");
    /** Near relatives of the Western pages, and rarer: they must be better, and are no rivals. */
    private static final List<String> CENTRAL = List.of("windows-1250", "IBM852");

    private static final List<String> CONSOLE_SIGNS =
            List.of("ipconfig", ". . :", "c:\\windows", "c:\\users", "c:\\>", "bytes=", "ttl=", "ping", "dns");
    private static final int SAMPLE = 32 * 1024;

    private CodePages() {}

    /**
     * A page and how it was chosen.
     *
     * @param rival the page that came second, when it reads the bytes otherwise and nearly as well, or null
     */
    record Choice(Charset charset, @Nullable Charset rival) {}

    private record Rated(Charset charset, int score, String text) {}

    /** The likeliest page for {@code bytes}. */
    static Choice choose(byte[] bytes) {
        byte[] sample = highLines(bytes);
        List<Rated> rated = new ArrayList<>();
        int bonus = looksLikeConsole(bytes) ? 1 : 0;
        for (String name : SINGLE_BYTE) {
            Charset charset = Charset.forName(name);
            String text = SingleBytePage.of(name).decode(sample);
            int score = Plausibility.of(text) + (name.startsWith("IBM8") ? bonus : 0) - strangers(name, text);
            rated.add(new Rated(charset, score, text));
        }
        for (DoubleBytes page : DoubleBytes.all()) {
            String text = page.available() ? strict(sample, Charset.forName(page.charset())) : null;
            if (text != null) {
                rated.add(new Rated(Charset.forName(page.charset()), page.score(sample), text));
            }
        }
        rated.sort(Comparator.comparingInt(Rated::score).reversed());
        return choice(rated);
    }

    /** Letters that windows-1252 has and the languages that use it have not. */
    private static int strangers(String page, String text) {
        return page.equals("windows-1252")
                ? 2 * (int) text.chars().filter(c -> "ŠšŽžŸ".indexOf(c) >= 0).count()
                : 0;
    }

    private static Choice choice(List<Rated> rated) {
        Rated best = rated.get(0);
        Charset rival = null;
        for (Rated other : rated) {
            boolean sibling = CENTRAL.contains(other.charset.name());
            if (!sibling && 10 * other.score >= 9 * best.score && !other.text.equals(best.text)) {
                rival = other.charset;
                break;
            }
        }
        return new Choice(best.charset, rival);
    }

    /** {@code bytes} as text of {@code page}; bytes that it does not know stay as control characters or become U+FFFD. */
    static String decode(byte[] bytes, Charset page) {
        return SINGLE_BYTE.contains(page.name())
                ? SingleBytePage.of(page.name()).decode(bytes)
                : new String(bytes, page);
    }

    /** {@code bytes} as text, or null when they are no text of that charset. */
    static @Nullable String strict(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** The lines of {@code bytes} that are not plain ASCII, up to some ten thousand bytes of them. */
    private static byte[] highLines(byte[] bytes) {
        ByteArrayOutputStream sample = new ByteArrayOutputStream();
        int start = 0;
        boolean high = false;
        for (int i = 0; i < bytes.length && sample.size() < SAMPLE; i++) {
            high |= bytes[i] < 0;
            if (bytes[i] == '\n' || bytes[i] == '\r' || i + 1 == bytes.length) {
                if (high) {
                    sample.write(bytes, start, Math.min(i + 1 - start, SAMPLE));
                }
                start = i + 1;
                high = false;
            }
        }
        return sample.toByteArray();
    }

    private static boolean looksLikeConsole(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, SAMPLE), StandardCharsets.US_ASCII)
                .toLowerCase(Locale.ROOT);
        return CONSOLE_SIGNS.stream().anyMatch(head::contains);
    }
}
