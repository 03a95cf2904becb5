package org.migdoc.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.migdoc.report.Nearest;

/**
 * The arguments that a command takes: {@code --flag}, {@code --name value} or {@code --name=value}, files, and {@code --}
 * before files that begin with a dash.
 *
 * @param command its name
 * @param flags names of the options without a value
 * @param valued names of the options with a value, and what it is: {@code --rules}, {@code DIR}
 */
record Options(String command, List<String> flags, Map<String, String> valued) {

    private static final List<String> HELP = List.of("--help", "-h");

    /** The arguments, taken apart. */
    Given read(List<String> arguments) throws UsageException {
        Map<String, List<String>> values = new HashMap<>();
        List<String> files = new ArrayList<>();
        boolean options = true;
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (!options || argument.equals("-") || !argument.startsWith("-")) {
                files.add(argument);
            } else if (argument.equals("--")) {
                options = false;
            } else if (HELP.contains(argument)) {
                return new Given(Map.of(), List.of(), true);
            } else if (flags.contains(argument)) {
                values.put(argument, List.of());
            } else {
                int equals = argument.indexOf('=');
                String name = equals < 0 ? argument : argument.substring(0, equals);
                String value = equals < 0 ? next(name, arguments, ++i) : argument.substring(equals + 1);
                known(name);
                values.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
            }
        }
        return new Given(values, List.copyOf(files), false);
    }

    private String next(String name, List<String> arguments, int index) throws UsageException {
        known(name);
        if (index == arguments.size() || arguments.get(index).startsWith("--")) {
            throw wrong(name + " needs a value. Maybe " + name + " " + valued.get(name) + ".");
        }
        return arguments.get(index);
    }

    private void known(String name) throws UsageException {
        if (valued.containsKey(name)) {
            return;
        }
        if (flags.contains(name)) {
            throw wrong(name + " takes no value. Maybe only " + name + ".");
        }
        List<String> all = new ArrayList<>(new TreeSet<>(valued.keySet()));
        all.addAll(flags);
        all.addAll(HELP);
        String near = Nearest.to(name, all);
        throw wrong("there is no option \"" + name + "\"." + (near == null ? "" : " Maybe " + near + "."));
    }

    private UsageException wrong(String what) {
        return new UsageException(what + " See 'migdoc " + command + " --help'.");
    }
}
