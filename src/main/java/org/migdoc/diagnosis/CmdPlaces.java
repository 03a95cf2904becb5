package org.migdoc.diagnosis;

import org.jspecify.annotations.Nullable;

/**
 * Names in commands for cmd.exe and for every shell we do not know: cmd has no quoting that holds for all programs, so only
 * names of harmless characters are written, with blanks only between double quotes.
 */
record CmdPlaces(String command) implements QuotingPlaces {

    @Override
    public @Nullable String write(int place, String name) {
        boolean quoted =
                command.substring(0, place).chars().filter(c -> c == '"').count() % 2 == 1;
        String checked = quoted ? name.replace(' ', '_') : name;
        return PastedName.plain(checked) ? name : null;
    }
}
