package org.migdoc.recognise;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Origin;
import org.migdoc.fact.Setting;
import org.migdoc.intake.Line;
import org.migdoc.regex.Pattern;

/**
 * Reads registry values and the first bytes of a policy file.
 *
 * <pre>
 *     ComputerName    REG_SZ    hv02
 *
 * [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Control\ComputerName\ComputerName]
 * "ComputerName"="hv02"
 *
 *            Path: C:\Windows\System32\GroupPolicy\Machine\Registry.pol
 * 00000000   50 52 65 67 01 00 00 00 5B 00 53 00              PReg....
 * </pre>
 *
 * A value becomes a setting of the object {@code Registry}; a policy file the setting {@code RegistryPolHeader}, which has to be
 * {@code PReg}.
 */
final class RegistryRecogniser implements Recogniser {

    private static final Pattern VALUE = Pattern.compile(
            "^\\s{1,8}([A-Za-z][\\w ./-]{0,60}?)\\s+REG_(?:SZ|EXPAND_SZ|DWORD|QWORD)\\s+(\\S.{0,400})$");
    private static final Pattern EXPORTED = Pattern.compile(
            "\\s{0,8}\"([A-Za-z][\\w ./-]{0,60})\"\\s?=\\s?(?:\"([^\"]{0,400})\"|dword:([0-9a-fA-F]{8}))\\s{0,8}");
    private static final Pattern BYTES =
            Pattern.compile("\\b([0-9A-Fa-f]{2}) ([0-9A-Fa-f]{2}) ([0-9A-Fa-f]{2}) ([0-9A-Fa-f]{2})\\b");
    private static final Pattern OFFSET_OR_WORDS =
            Pattern.compile("^\\s*0{4,16}:?\\s|first bytes|header|erste bytes", Pattern.CASE_INSENSITIVE);
    private static final int LINES_BELOW = 14;

    @Override
    public void recognise(Reading reading, Consumer<Fact> facts) {
        boolean policyFile = reading.document().lines().stream().anyMatch(RegistryRecogniser::namesPolicyFile);
        boolean export = reading.document().lines().stream()
                .anyMatch(l -> l.text().strip().startsWith("[HKEY_"));
        int policyLines = 0;
        for (Block block : reading.blocks()) {
            List<Line> lines = block.lines();
            for (int i = 0; i < lines.size(); i++) {
                Matcher value = VALUE.matcher(lines.get(i).text());
                if (value.matches()) {
                    facts.accept(setting(
                            block.origin(i),
                            block,
                            value.group(1),
                            value.group(2).strip()));
                } else if (export) {
                    exported(block, i, facts);
                }
                policyLines = namesPolicyFile(lines.get(i)) ? LINES_BELOW : policyLines - 1;
                if (policyFile && (policyLines > 0 || block.host() != null)) {
                    header(block, i, facts);
                }
            }
        }
    }

    private static void exported(Block block, int index, Consumer<Fact> facts) {
        Matcher value = EXPORTED.matcher(block.lines().get(index).text());
        if (value.matches()) {
            String printed = value.group(2) != null ? value.group(2) : "0x" + value.group(3);
            facts.accept(setting(block.origin(index), block, value.group(1), printed));
        }
    }

    private static boolean namesPolicyFile(Line line) {
        return line.text().toLowerCase(Locale.ROOT).contains("registry.pol");
    }

    private static void header(Block block, int index, Consumer<Fact> facts) {
        String text = block.lines().get(index).text();
        Matcher bytes = BYTES.matcher(text);
        if (OFFSET_OR_WORDS.matcher(text).find() && bytes.find() && !text.contains("00 01 02 03 04")) {
            StringBuilder header = new StringBuilder();
            for (int g = 1; g <= 4; g++) {
                int b = Integer.parseInt(bytes.group(g), 16);
                header.append(b >= 32 && b < 127 ? (char) b : '.');
            }
            facts.accept(setting(block.origin(index), block, "RegistryPolHeader", header.toString()));
        }
    }

    private static Setting setting(Origin origin, Block block, String name, String value) {
        String object = name.equals("RegistryPolHeader") ? "GroupPolicy" : "Registry";
        return new Setting(origin, block.askedHost(), object, null, name, value, number(value), null);
    }

    private static @org.jspecify.annotations.Nullable Double number(String value) {
        try {
            return value.startsWith("0x") ? (double) Long.parseLong(value.substring(2), 16) : Double.valueOf(value);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
