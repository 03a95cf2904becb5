package org.migdoc.recognise;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Setting;
import org.migdoc.regex.Pattern;

/**
 * Reads devices that have a problem, as {@code wmic}, {@code pnputil} and Device Manager show them.
 *
 * <pre>
 * 28                      RAID Controller  PCI\VEN_1000&amp;DEV_10E2&amp;SUBSYS_1AE01028&amp;REV_01\4&amp;1A2B3C4D
 *
 * Device Description:     PCI Simple Communications Controller          RAID Controller … (Code 28)
 * Problem Code:           28 (0x1C) [CM_PROB_FAILED_INSTALL]
 * </pre>
 *
 * Gives a setting {@code DeviceProblem} of the object {@code Device}: subject its name, number the code.
 */
final class DeviceProblemRecogniser implements Recogniser {

    private static final int LONGEST_LINE = 1000;
    private static final Pattern WMIC = Pattern.compile(
            "^\\s{0,8}(\\d{1,2})\\s{2,}(\\S.{2,80}?)\\s{2,}((?:PCI|ACPI|ROOT|VMBUS|USB|SCSI)\\\\\\S{3,200})");
    private static final Pattern WMIC_LAST =
            Pattern.compile("^\\s{0,8}(\\S.{2,80}?)\\s{2,}((?:PCI|ACPI|VMBUS)\\\\\\S{3,200})\\s{1,40}(\\d{1,2})\\s*$");
    private static final Pattern CODE =
            Pattern.compile("\\(?\\bcode\\s?:?\\s?(\\d{1,2})\\)?(?!\\d)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DESCRIPTION = Pattern.compile(
            "^\\s{0,8}(?:Device Description|Gerätebeschreibung|Description du p\\S+|Name|FriendlyName)\\s?:\\s{1,40}(\\S.{2,80}?)\\s*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PROBLEM = Pattern.compile(
            "^\\s{0,8}(?:Problem(?: Code)?|Problemcode|ConfigManagerErrorCode)\\s?:\\s{1,40}(\\d{1,2})\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DEVICE = Pattern.compile(
            "controller|adapter|ethernet|raid|nvme|storage|network|multi-?path|mpio|dsm", Pattern.CASE_INSENSITIVE);

    @Override
    public void recognise(Reading reading, Consumer<Fact> facts) {
        for (Block block : reading.blocks()) {
            String described = null;
            for (int i = 0; i < block.lines().size(); i++) {
                String text = block.lines().get(i).text();
                if (text.length() > LONGEST_LINE) {
                    continue;
                }
                Matcher description = DESCRIPTION.matcher(text);
                Matcher problem = PROBLEM.matcher(text);
                described = description.matches() ? description.group(1) : described;
                if (problem.find() && described != null) {
                    emit(block, i, described, problem.group(1), facts);
                } else {
                    line(block, i, text, facts);
                }
            }
        }
    }

    private static void line(Block block, int i, String text, Consumer<Fact> facts) {
        Matcher wmic = WMIC.matcher(text);
        Matcher last = WMIC_LAST.matcher(text);
        Matcher code = CODE.matcher(text);
        if (wmic.find()) {
            emit(block, i, wmic.group(2), wmic.group(1), facts);
        } else if (last.matches()) {
            emit(block, i, last.group(1), last.group(3), facts);
        } else if (code.find() && DEVICE.matcher(text).find()) {
            emit(block, i, text.strip(), code.group(1), facts);
        }
    }

    private static void emit(Block block, int i, String device, String code, Consumer<Fact> facts) {
        if (!code.equals("0")) {
            facts.accept(new Setting(
                    block.origin(i),
                    block.askedHost(),
                    "Device",
                    device,
                    "DeviceProblem",
                    code,
                    Double.valueOf(code),
                    null));
        }
    }
}
