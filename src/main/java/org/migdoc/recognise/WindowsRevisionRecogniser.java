package org.migdoc.recognise;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Setting;
import org.migdoc.regex.Pattern;

/**
 * Reads the update level of Windows.
 *
 * <pre>
 * Microsoft Windows [Version 10.0.26100.4652]        OS Build 26100.4652        Build 17763 (17763.5329)
 *     UBR    REG_DWORD    0x122c
 * </pre>
 *
 * Gives a setting {@code BuildRevision} of the object {@code OS}: value {@code 26100.4652}, number the revision.
 */
final class WindowsRevisionRecogniser implements Recogniser {

    private static final Pattern REVISION = Pattern.compile(
            "(?:\\b10\\.0\\.|build\\s|version\\s|\\(|\\bos\\s)\\(?(14393|17763|19041|19042|19044|19045|20348|22000|22621|22631|25398|26100)\\.(\\d{1,5})(?![\\d.])",
            Pattern.CASE_INSENSITIVE);

    @Override
    public void recognise(Reading reading, Consumer<Fact> facts) {
        for (Block block : reading.blocks()) {
            for (int i = 0; i < block.lines().size(); i++) {
                String text = block.lines().get(i).text();
                Matcher m = REVISION.matcher(text.length() > 500 ? "" : text);
                if (m.find()) {
                    String value = m.group(1) + '.' + m.group(2);
                    Double revision = Double.valueOf(m.group(2));
                    facts.accept(new Setting(
                            block.origin(i), block.askedHost(), "OS", null, "BuildRevision", value, revision, null));
                }
            }
        }
    }
}
