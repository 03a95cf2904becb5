package org.migdoc.recognise;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which machine a listing is about: the one a column names, else the one the command asked, else the one it ran on. */
final class AskedHost {

    private AskedHost() {}

    /** Key of the machine a block's command asked, or null when it asked several or none is known. */
    static @Nullable String of(Block block) {
        Command command = block.command();
        if (command != null && command.remoteHost() == null) {
            for (String parameter : List.of("computername", "cimsession", "cn", "session")) {
                String value = command.parameter(parameter);
                if (value != null && value.contains(",")) {
                    return null;
                }
            }
        }
        return block.askedHost();
    }

    /** Key of the machine an object came from, or null when nothing tells. */
    static @Nullable String of(PsObject object) {
        for (String column : List.of("PSComputerName", "MachineName", "SystemName", "ComputerName")) {
            String value = object.value(column);
            if (value != null && !value.isBlank() && !value.strip().equals(".")) {
                return Names.hostKey(value);
            }
        }
        return of(object.block());
    }
}
