package org.migdoc.recognise;

import java.util.function.Consumer;
import org.migdoc.fact.Fact;
import org.migdoc.recognise.Remarks.Remark;
import org.migdoc.regex.Pattern;

/**
 * Reads what a person tells of TCP ports:
 *
 * <pre>
 * 6600 False, 445 True                    port 6600 closed, 135/445/5985 open
 * telnet hv02 6600 fails                  tnc hv02 -p 6600 -&gt; False
 * HV01 -&gt; HV02:6600 refused               nothing listens on 6600 on HV02
 * Port 6600 ist geschlossen               Port 6600 nicht erreichbar
 * </pre>
 *
 * A number counts as a port when the word says so or when it is a port that moves use; see {@link PortSentence}.
 */
final class PortRemarkRecogniser implements Recogniser {

    private static final Pattern MENTIONS = Pattern.compile("(?<![\\d.,])\\d{2,5}(?![\\d.]\\d)");
    private static final Pattern OTHER_OUTPUT = Pattern.compile(
            "^(?:TCP|UDP)\\s+\\S{3,60}:\\d|firewall ?rule|advfirewall|netstat|-State\\b|TCP connect|TCP port \\d|New-Net|Set-Net|\\bevent\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public void recognise(Reading reading, Consumer<Fact> facts) {
        for (Remark remark : reading.remarks()) {
            if (MENTIONS.matcher(remark.text()).find()
                    && !OTHER_OUTPUT.matcher(remark.text()).find()) {
                new PortSentence(remark, facts).read();
            }
        }
    }
}
