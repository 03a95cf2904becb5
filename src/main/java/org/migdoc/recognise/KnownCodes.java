package org.migdoc.recognise;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of error codes: their symbolic names, which Win32 numbers exist, and what a code looks like. From
 * {@code codes.txt}:
 *
 * <pre>
 * 80070005   ERROR_ACCESS_DENIED
 * C00000BE   STATUS_BAD_NETWORK_PATH
 * </pre>
 */
final class KnownCodes {

    private static final Map<String, String> BY_NAME = new HashMap<>();
    private static final Set<Integer> WIN32 = new HashSet<>();
    private static final Set<String> FACILITIES = Set.of(
            "8001", "8003", "8004", "8007", "8008", "8009", "800B", "800F", "8024", "8031", "8033", "8034", "8037",
            "803D", "8078", "8100", "C000", "C002", "C003", "C009", "C00D", "C013", "C015", "C01A", "C01E", "C035",
            "C036", "C037", "C038", "C03A", "C03F", "C06D", "EFFF");
    private static final Set<String> DIGIT_FACILITIES = Set.of("8004", "8007", "8009", "8033", "8078", "8100");
    private static final Set<String> OWN_FACILITIES = Set.of("8078", "8100", "C035", "C037", "C03A", "EFFF");
    private static final Set<Integer> FIRST_BYTES = Set.of(0x80, 0x81, 0x82, 0x83, 0x87, 0x88, 0xC0, 0xC1, 0xD0, 0xEF);

    static {
        for (String[] row : TextResource.rows("codes.txt")) {
            BY_NAME.put(row[1], "0x" + row[0]);
            if (row[0].startsWith("8007")) {
                WIN32.add(Integer.parseInt(row[0].substring(4), 16));
            }
        }
    }

    private KnownCodes() {}

    /** The code of {@code ERROR_ACCESS_DENIED} and its like, or null. */
    static @Nullable String named(String name) {
        return BY_NAME.get(name);
    }

    /** True for the number of a known Win32 error. */
    static boolean isWin32(long number) {
        return number > 0 && number <= 0xFFFF && WIN32.contains((int) number);
    }

    /** The canonical form of {@code value}; a Win32 number (up to 0xFFFF) becomes an HRESULT. */
    static String canonical(long value) {
        return String.format(Locale.ROOT, "0x%08X", value <= 0xFFFF ? 0x80070000L | value : value);
    }

    /** True for 32 bits that can be an HRESULT or NTSTATUS of a failure, where the {@code 0x} says that it is a number. */
    static boolean isFailure(long value) {
        return FIRST_BYTES.contains((int) (value >>> 24)) && (value & 0x0FFF_FFFFL) != 0;
    }

    /** True for 32 bits of a well-known facility, so that eight bare digits are a code and not a number of another kind. */
    static boolean isTypical(long value) {
        if (value >>> 31 == 0) {
            return false;
        }
        String hex = String.format(Locale.ROOT, "%08X", value);
        if (hex.startsWith("8000")) {
            return hex.startsWith("80004") || hex.equals("8000FFFF");
        }
        boolean digitsOnly = hex.chars().allMatch(Character::isDigit);
        return (value & 0xFFFF) != 0
                && (digitsOnly && hex.charAt(0) == '8' ? DIGIT_FACILITIES : FACILITIES).contains(hex.substring(0, 4));
    }

    /** True for a code that only Windows backup, virtual disks, the hypervisor or the iSCSI initiator give. */
    static boolean isOfOurField(String code) {
        return OWN_FACILITIES.contains(code.substring(2, 6));
    }
}
