package org.migdoc.diagnosis;

import org.jspecify.annotations.Nullable;

/**
 * Names in PowerShell: inside single quotes with their quotes doubled, bare when harmless and else in single quotes of their
 * own. In double quotes, here-strings and comments only harmless names are written, as no quoting is safe in all of them.
 */
final class PowerShellPlaces implements QuotingPlaces {

    private enum State {
        BARE,
        SINGLE,
        DOUBLE,
        HERE_SINGLE,
        HERE_DOUBLE,
        LINE_COMMENT,
        BLOCK_COMMENT
    }

    private final String command;
    private int read;
    private State state = State.BARE;

    PowerShellPlaces(String command) {
        this.command = command;
    }

    @Override
    public @Nullable String write(int place, String name) {
        advance(place);
        if (PastedName.option(name)) {
            return null;
        }
        return switch (state) {
            case SINGLE -> PastedName.insideQuotes(name);
            case BARE -> PastedName.plain(name) ? name : PastedName.quoted(name);
            default -> PastedName.plain(name.replace(' ', '_')) ? name : null;
        };
    }

    private void advance(int place) {
        while (read < place) {
            read += switch (state) {
                case BARE -> bare();
                case SINGLE -> leaveAt("'");
                case DOUBLE -> command.charAt(read) == '`' ? 2 : leaveAt("\"");
                case HERE_SINGLE -> leaveAt("\n'@");
                case HERE_DOUBLE -> leaveAt("\n\"@");
                case LINE_COMMENT -> leaveAt("\n");
                case BLOCK_COMMENT -> leaveAt("#>");
            };
        }
    }

    private int leaveAt(String end) {
        if (command.startsWith(end, read)) {
            state = State.BARE;
            return end.length();
        }
        return 1;
    }

    private int bare() {
        if (command.startsWith("@'", read)) {
            return enter(State.HERE_SINGLE, 2);
        }
        if (command.startsWith("@\"", read)) {
            return enter(State.HERE_DOUBLE, 2);
        }
        if (command.startsWith("<#", read)) {
            return enter(State.BLOCK_COMMENT, 2);
        }
        return switch (command.charAt(read)) {
            case '`' -> 2;
            case '\'' -> enter(State.SINGLE, 1);
            case '"' -> enter(State.DOUBLE, 1);
            case '#' -> beginsWord() ? enter(State.LINE_COMMENT, 1) : 1;
            default -> 1;
        };
    }

    private int enter(State entered, int length) {
        state = entered;
        return length;
    }

    private boolean beginsWord() {
        return read == 0 || " \t\r\n;({|&,)}".indexOf(command.charAt(read - 1)) >= 0;
    }
}
