package org.migdoc.recognise;

import java.util.Optional;
import java.util.regex.Matcher;
import org.migdoc.intake.Line;
import org.migdoc.regex.Pattern;

/**
 * Reads the machine's name out of {@code systeminfo}, in any language the first field.
 *
 * <pre>
 * Host Name:                 HV01
 * OS Name:                   Microsoft Windows Server 2019 Datacenter
 * OS Version:                10.0.17763 N/A Build 17763
 * </pre>
 */
final class SystemInfo {

    private static final int WITHIN = 8;
    private static final Pattern HOST_NAME = Pattern.compile(
            "\\s{0,8}(?:Host ?Name|Nom de l.h.te|Nombre de host|Nome host|Nome do host|Hostnaam|Nazwa hosta|ホスト名)\\s?[ .]{0,40}:\\s{1,40}([A-Za-z0-9][\\w.-]{0,62})\\s*",
            Pattern.CASE_INSENSITIVE);

    private SystemInfo() {}

    /** Key of the machine that a block's first fields name. */
    static Optional<String> hostName(Block block) {
        int looked = 0;
        for (Line line : block.lines().subList(block.outputFrom(), block.lines().size())) {
            Matcher m = HOST_NAME.matcher(line.text());
            if (m.matches()) {
                return Optional.of(Names.hostKey(m.group(1)));
            }
            if (++looked > WITHIN) {
                break;
            }
        }
        return Optional.empty();
    }
}
