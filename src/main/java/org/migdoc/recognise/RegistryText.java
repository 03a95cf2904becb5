package org.migdoc.recognise;

/** Text that a {@code .reg} file writes as bytes of UTF-16LE: {@code hex(7):5c,00,44,00,65,00} → {@code \De}. */
final class RegistryText {

    private RegistryText() {}

    /** The text behind the first colon of {@code value}; what is no pair of hex digits is passed over. */
    static String ofHex(String value) {
        StringBuilder text = new StringBuilder();
        int low = -1;
        int i = value.indexOf(':') + 1;
        while (i < value.length()) {
            int pair = pair(value, i);
            if (pair >= 0 && low >= 0) {
                text.append((char) (pair << 8 | low));
                low = -1;
            } else if (pair >= 0) {
                low = pair;
            }
            i += pair >= 0 ? 2 : 1;
        }
        return text.toString();
    }

    private static int pair(String value, int i) {
        if (i + 1 >= value.length()) {
            return -1;
        }
        int high = Character.digit(value.charAt(i), 16);
        int low = Character.digit(value.charAt(i + 1), 16);
        return high < 0 || low < 0 ? -1 : high << 4 | low;
    }
}
