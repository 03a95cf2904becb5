package org.migdoc.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.migdoc.report.Nearest;
import org.migdoc.report.Printable;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with the arguments, in one sentence, and after "Maybe" what was probably meant. */
final class WrongUsage {

    private WrongUsage() {}

    static String sentence(ParameterException e) {
        CommandSpec command = e.getCommandLine().getCommandSpec();
        if (e instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            String first = unmatched.getUnmatched().get(0);
            return Printable.line(unmatched.isUnknownOption() ? noOption(first, command) : noCommand(first, command));
        } else if (e instanceof MissingParameterException missing
                && missing.getMissing().get(0) instanceof OptionSpec option) {
            String name = option.longestName();
            return name + " needs a value. Maybe " + name + " " + option.paramLabel() + "." + seeHelp(command);
        } else if (e.getValue() != null) {
            return Printable.line(wrongValue(e, e.getValue(), command));
        }
        return Printable.line(e.getMessage() + ". Maybe '" + command.qualifiedName() + " --help' tells.");
    }

    private static String wrongValue(ParameterException e, String given, CommandSpec command) {
        if (e.getCause() instanceof InvalidPathException path) {
            return "\"" + given + "\" cannot be the name of a file: " + path.getReason()
                    + ". Maybe it was pasted with a character too many.";
        }
        return e.getArgSpec() instanceof OptionSpec option
                ? wrongChoice(option, given, command)
                : noCommand(given, command);
    }

    private static String noOption(String given, CommandSpec command) {
        String name = given.contains("=") ? given.substring(0, given.indexOf('=')) : given;
        String near = Nearest.to(name, command.optionsMap().keySet());
        boolean top = command.parent() == null;
        String maybe = near != null ? " Maybe " + near + "." : top ? " Maybe 'migdoc --help'." : "";
        return "there is no option \"" + name + "\"." + maybe + (top ? "" : seeHelp(command));
    }

    private static String noCommand(String given, CommandSpec top) {
        List<String> known = new ArrayList<>(top.subcommands().keySet());
        known.addAll(top.optionsMap().keySet());
        String near = Nearest.to(given, known);
        String maybe = input(given) ? "diagnose " + given : near == null ? "--help" : near;
        return "there is no command \"" + given + "\". Maybe 'migdoc " + maybe + "'.";
    }

    private static boolean input(String given) {
        try {
            return given.equals("-") || Files.exists(Path.of(given));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static String wrongChoice(OptionSpec option, String given, CommandSpec command) {
        String name = option.longestName();
        List<String> words = words(option.completionCandidates());
        if (words.isEmpty()) {
            return name + " takes no value. Maybe only " + name + "." + seeHelp(command);
        }
        String near = Nearest.to(given, words);
        return name + " cannot be \"" + given + "\". Maybe "
                + (near == null ? "one of " + String.join(", ", words) : name + " " + near) + ".";
    }

    private static List<String> words(@Nullable Iterable<String> candidates) {
        List<String> words = new ArrayList<>();
        if (candidates != null) {
            candidates.forEach(words::add);
        }
        return words;
    }

    private static String seeHelp(CommandSpec command) {
        return " See '" + command.qualifiedName() + " --help'.";
    }
}
