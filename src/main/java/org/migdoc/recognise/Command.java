package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A command line, taken apart.
 *
 * @param text the whole line without its prompt
 * @param name cmdlet or tool, in lower case, without {@code .exe}: {@code get-vmhost}, {@code setspn}
 * @param arguments positional arguments of the first command of the pipeline, in order
 * @param parameters named parameters, name in lower case without dash, value as given ({@code ""} for a switch)
 */
record Command(String text, String name, List<String> arguments, Map<String, String> parameters) {

    private static final Pattern WORD = Pattern.compile("'[^']*'|\"[^\"]*\"|[^\\s,]+(?:\\s*,\\s*[^\\s,|]+)*|,");
    private static final Pattern CALL = Pattern.compile("[A-Za-z][\\w.-]*");

    static @Nullable Command parse(String line) {
        String text = line.strip();
        String first = firstCommand(text);
        Matcher words = WORD.matcher(first);
        if (!words.find()) {
            return null;
        }
        String name = words.group().toLowerCase(Locale.ROOT).replaceAll("\\.exe$", "");
        if (!CALL.matcher(name).matches()) {
            return null;
        }
        List<String> arguments = new ArrayList<>();
        Map<String, String> parameters = new TreeMap<>();
        String pending = null;
        while (words.find()) {
            String word = unquote(words.group());
            if (word.startsWith("-") && word.length() > 1 && !Character.isDigit(word.charAt(1))) {
                pending = word.substring(1).toLowerCase(Locale.ROOT).replaceAll(":$", "");
                parameters.put(pending, "");
            } else if (pending != null) {
                parameters.put(pending, word);
                pending = null;
            } else {
                arguments.add(word);
            }
        }
        return new Command(text, name, List.copyOf(arguments), parameters);
    }

    /** The noun of a cmdlet in its own spelling ({@code VMHost} of {@code Get-VMHost}), or null for a tool. */
    @Nullable String noun() {
        int dash = name.indexOf('-');
        if (dash < 0) {
            return null;
        }
        int at = text.toLowerCase(Locale.ROOT).indexOf(name);
        return at < 0 ? name.substring(dash + 1) : text.substring(at + dash + 1, at + name.length());
    }

    /** Value of a named parameter (name in lower case), or null. */
    @Nullable String parameter(String parameter) {
        return parameters.get(parameter);
    }

    /** Key of the one machine named by {@code -ComputerName}, {@code -CimSession}, {@code \\name} …; null for none or several. */
    @Nullable String remoteHost() {
        for (String key : List.of("computername", "cimsession", "cn", "session")) {
            String value = parameters.get(key);
            if (value != null && !value.isBlank()) {
                return value.contains(",") ? null : Names.hostKey(value);
            }
        }
        if (!arguments.isEmpty() && arguments.get(0).startsWith("\\\\") && arguments.get(0).indexOf('\\', 2) < 0) {
            return Names.hostKey(arguments.get(0));
        }
        return null;
    }

    private static String firstCommand(String text) {
        String body = text.startsWith("(") ? text.substring(1) : text;
        int assign = body.indexOf('=');
        if (body.startsWith("$") && assign > 0) {
            body = body.substring(assign + 1).strip();
        }
        int pipe = body.indexOf('|');
        return pipe < 0 ? body : body.substring(0, pipe);
    }

    private static String unquote(String word) {
        return word.length() > 1 && "'\"".indexOf(word.charAt(0)) >= 0 && word.charAt(word.length() - 1) == word.charAt(0)
                ? word.substring(1, word.length() - 1)
                : word.replaceAll("[)]+$", "");
    }
}
