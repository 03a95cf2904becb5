package org.migdoc;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.migdoc.diagnosis.Diagnosis;

/** A change to a paste that leaves its meaning alone: another name, another wrapping, another spelling, more noise. */
enum Disguise {
    OTHER_NAMES((text, d) -> OtherNames.ofMachines(text, d.attempt())),
    OTHER_USERS((text, d) -> OtherNames.ofPeople(text, d.attempt())),
    OTHER_GUIDS((text, d) -> replaced(text, "(?i)\\b[0-9a-f]{8}(?=-[0-9a-f]{4}-)", m -> "5EED5EED")),
    GERMAN_DATES((text, d) -> OtherDates.german(text)),
    ISO_DATES((text, d) -> OtherDates.iso(text)),
    WRAPPED_AT_72((text, d) -> wrapped(text, 72)),
    WRAPPED_AT_80((text, d) -> wrapped(text, 80)),
    QUOTED_MAIL((text, d) -> text.lines().map(l -> "> " + l).reduce("", (a, b) -> a + b + "\n")),
    QUOTED_TWICE((text, d) -> text.lines().map(l -> ">> " + l).reduce("", (a, b) -> a + b + "\n")),
    CARRIAGE_RETURNS((text, d) -> text.replace("\n", "\r\n")),
    SMART_QUOTES((text, d) -> replaced(text, "'([^'\\n]{1,80})'", m -> "‘" + m.group(1) + "’")),
    HARD_BLANKS((text, d) -> replaced(text, "(?<=\\S) (?=\\S)", m -> "\u00a0")),
    HTML_ESCAPED((text, d) ->
            text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")),
    SIGNED_CODES((text, d) -> codes(text, v -> String.valueOf((int) v))),
    UNSIGNED_CODES((text, d) -> codes(text, String::valueOf)),
    BARE_CODES((text, d) -> codes(text, v -> String.format(Locale.ROOT, "%08X", v))),
    LOWER_CASE_CODES((text, d) -> codes(text, v -> String.format(Locale.ROOT, "0x%08x", v))),
    UPPER_CASE_CODES((text, d) -> codes(text, v -> String.format(Locale.ROOT, "0X%08X", v))),
    PERCENT_CODES((text, d) -> codes(text, v -> "%%" + v)),
    NOISE_AROUND((text, d) -> noise(100) + "\n" + text + "\n\n" + noise(100)),
    SECTIONS_REVERSED((text, d) -> reversed(text));

    @SuppressWarnings("ImmutableEnumChecker") // lambdas without state
    private final BiFunction<String, Diagnosis, String> change;

    Disguise(BiFunction<String, Diagnosis, String> change) {
        this.change = change;
    }

    /** The disguised text. */
    String of(String text, Diagnosis undisguised) {
        return change.apply(text, undisguised);
    }

    /** The bytes of a text as PowerShell's {@code >} writes them. */
    static byte[] utf16(String text) {
        return ('\ufeff' + text).getBytes(StandardCharsets.UTF_16LE);
    }

    private static String wrapped(String text, int width) {
        StringBuilder wrapped = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            String rest = line;
            while (rest.length() > width && rest.lastIndexOf(' ', width) > 20) {
                int at = rest.lastIndexOf(' ', width);
                wrapped.append(rest, 0, at).append('\n');
                rest = rest.substring(at + 1);
            }
            wrapped.append(rest).append('\n');
        }
        return wrapped.toString();
    }

    private static String codes(String text, java.util.function.LongFunction<String> spelling) {
        return replaced(text, "\\b0[xX](8[0-9A-Fa-f]{7})\\b", m -> spelling.apply(Long.parseLong(m.group(1), 16)));
    }

    static String replaced(String text, String pattern, java.util.function.Function<Matcher, String> by) {
        return Pattern.compile(pattern).matcher(text).replaceAll(r -> Matcher.quoteReplacement(by.apply((Matcher) r)));
    }

    private static String noise(int events) {
        StringBuilder noise = new StringBuilder();
        for (int i = 0; i < events; i++) {
            String time = String.format(Locale.ROOT, "%02d:%02d:%02d", 1 + i / 60, i % 60, i * 7 % 60);
            noise.append(time)
                    .append(
                            i % 3 == 0
                                    ? "  Information  Service Control Manager  7036  The Windows Modules Installer service entered the running state.\n"
                                    : i % 3 == 1
                                            ? "  Information  Microsoft-Windows-Kernel-General  16  The access history in hive \\??\\C:\\Users\\Default\\NTUSER.DAT was cleared updating 0 keys and creating 0 modified pages.\n"
                                            : "  Error  Microsoft-Windows-DistributedCOM  10016  The application-specific permission settings do not grant Local Activation permission for the COM Server application.\n");
        }
        return noise.toString();
    }

    /** Commands with their output, and events, in reverse order; what stands before the first keeps its place. */
    private static String reversed(String text) {
        List<String> sections = new ArrayList<>(List.of(text.split(
                "(?m)(?=^PS(?: [A-Z]:[^\\n>]{0,80})?> ?\\w|^C:\\\\[^\\n>]{0,60}>|^Log Name:|^Protokollname:)")));
        boolean headed = text.contains("\n---\n")
                || text.contains("\n===")
                || text.contains("\n[")
                || text.contains("\n#")
                || text.contains("\non ");
        if (sections.size() < 3 || headed) {
            return text;
        }
        Collections.reverse(sections.subList(1, sections.size()));
        return String.join("\n", sections);
    }
}
