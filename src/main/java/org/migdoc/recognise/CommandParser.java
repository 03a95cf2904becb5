package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.migdoc.regex.Pattern;

/** Takes command lines apart: finds the call that prints, the machines it is sent to, and what it lists. */
final class CommandParser {

    private static final int LONGEST = 8000;
    private static final int DEEPEST = 3;
    private static final Pattern CALL =
            Pattern.compile("[A-Za-z][\\w.-]{0,80}|\\$[\\w.:\\[\\]]{1,120}|\\[[\\w.]{1,60}]::[\\w.]{1,80}");
    private static final Pattern COMPUTES =
            Pattern.compile("(?:[\\w.]{1,40}\\\\)?[A-Za-z]{2,16}-[A-Za-z].*|[$\\[(].*", Pattern.DOTALL);
    private static final Pattern ASSIGNED = Pattern.compile("\\$[\\w:.]{1,60}\\s?=\\s?");
    private static final Pattern PARAMETER = Pattern.compile("-([A-Za-z]\\w{0,60})(?::(.*))?");
    private static final Pattern SLASHED = Pattern.compile("/([A-Za-z_]\\w{0,40})(?::(.*))?");
    private static final Pattern QUOTE = Pattern.compile("[@()'\"]");
    private static final Set<String> SWITCHES = Set.of("all", "a", "f", "t", "4", "6", "domain", "groups", "query");
    private static final Set<String> FEW_VALUES =
            Set.of("ping", "tracert", "netstat", "ipconfig", "net", "whoami", "nslookup", "route", "w32tm");
    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("icm", "Invoke-Command"),
            Map.entry("gwmi", "Get-WmiObject"),
            Map.entry("gcim", "Get-CimInstance"),
            Map.entry("tnc", "Test-NetConnection"),
            Map.entry("gsv", "Get-Service"),
            Map.entry("foreach", "ForEach-Object"),
            Map.entry("%", "ForEach-Object"),
            Map.entry("select", "Select-Object"),
            Map.entry("?", "Where-Object"),
            Map.entry("where", "Where-Object"));

    private CommandParser() {}

    static @Nullable Command parse(String line) {
        String text = line.strip();
        if (text.isEmpty() || text.length() > LONGEST || text.charAt(0) == '|') {
            return null;
        }
        return call(text, text.replace('\n', ' '), List.of(), 0);
    }

    private static @Nullable Command call(String text, String code, List<String> hosts, int depth) {
        List<String> statements = Words.split(code, ';');
        if (statements.isEmpty() || depth > DEEPEST) {
            return null;
        }
        String statement = withoutAssignment(statements.get(0));
        String inner = parenthesised(statement);
        List<String> pipeline = Words.split(inner != null ? inner : statement, '|');
        if (pipeline.isEmpty()) {
            return null;
        }
        Command elsewhere = elsewhere(text, pipeline, hosts, depth);
        if (elsewhere != null) {
            return elsewhere;
        }
        return plain(text, statements, pipeline, hosts);
    }

    private static @Nullable Command plain(
            String text, List<String> statements, List<String> pipeline, List<String> hosts) {
        List<String> words = Words.of(pipeline.get(0));
        if (words.isEmpty() || !CALL.matcher(unqualified(words.get(0))).matches()) {
            return null;
        }
        String called = unqualified(words.get(0));
        String name = called.toLowerCase(Locale.ROOT);
        name = name.endsWith(".exe") ? name.substring(0, name.length() - 4) : name;
        List<String> arguments = new ArrayList<>();
        Map<String, String> parameters = new TreeMap<>();
        read(name, words, arguments, parameters);
        if (!hosts.isEmpty()) {
            parameters.put("computername", String.join(",", hosts));
            arguments.removeIf(a -> a.startsWith("$"));
        }
        List<String> properties = new ArrayList<>();
        statements.forEach(s -> Projection.of(withoutAssignment(s)).ifPresent(properties::add));
        return new Command(
                text, name, List.copyOf(arguments), parameters, Projection.noun(pipeline), List.copyOf(properties));
    }

    /** What runs on other machines: {@code Invoke-Command}, a loop over names, {@code psexec}, {@code powershell …}. */
    private static @Nullable Command elsewhere(String text, List<String> pipeline, List<String> hosts, int depth) {
        List<String> words = Words.of(pipeline.get(0));
        if (words.isEmpty()) {
            return null;
        }
        String name = unqualified(words.get(0)).toLowerCase(Locale.ROOT);
        String script = words.stream()
                .filter(w -> w.startsWith("{") && w.endsWith("}"))
                .findFirst()
                .orElse(null);
        if (name.equals("invoke-command") && script != null) {
            List<String> arguments = new ArrayList<>();
            Map<String, String> parameters = new TreeMap<>();
            read(name, words, arguments, parameters);
            String named = parameters.getOrDefault(
                    "computername", parameters.getOrDefault("cn", parameters.getOrDefault("session", "")));
            String first = arguments.isEmpty() || arguments.get(0).startsWith("{") ? "" : arguments.get(0);
            return call(text, inside(script), names(named.isBlank() ? first : named), depth + 1);
        }
        if (pipeline.size() > 1 && pipeline.get(1).matches("(?i)(?:%|foreach|foreach-object)\\s*\\{.*}")) {
            String loop = pipeline.get(1).substring(pipeline.get(1).indexOf('{'));
            boolean literal = pipeline.get(0).indexOf('\'') >= 0
                    || pipeline.get(0).indexOf('"') >= 0
                    || pipeline.get(0).indexOf(',') > 0;
            boolean call =
                    Words.of(inside(loop)).stream().findFirst().orElse("").indexOf('-') > 0;
            return literal && call ? call(text, inside(loop), names(pipeline.get(0)), depth + 1) : null;
        }
        if (name.equals("foreach-object")
                && script != null
                && words.size() > 1
                && words.get(1).startsWith("(")) {
            String list = words.get(1).replaceFirst("(?i)^\\(\\s*\\$\\w{1,40}\\s+in\\s+", "(");
            return call(text, inside(script), list.startsWith("($") ? hosts : names(list), depth + 1);
        }
        return shell(text, pipeline.get(0), name, words, hosts, depth);
    }

    private static @Nullable Command shell(
            String text, String code, String name, List<String> words, List<String> hosts, int depth) {
        switch (name) {
            case "psexec", "psexec.exe", "winrs", "winrs.exe" -> {
                int at = 1;
                List<String> on = hosts;
                while (at < words.size() && "-/\\".indexOf(words.get(at).charAt(0)) >= 0) {
                    String word = words.get(at);
                    boolean host = word.startsWith("\\\\") || word.regionMatches(true, 1, "r:", 0, 2);
                    on = host ? names(word.replaceFirst("^(?:\\\\\\\\|.r:)", "")) : on;
                    at++;
                }
                return call(text, String.join(" ", words.subList(at, words.size())), on, depth + 1);
            }
            case "powershell", "powershell.exe", "pwsh", "cmd", "cmd.exe", "&", ".", "sudo" -> {
                String rest = code.substring(Math.min(
                                code.length(),
                                code.indexOf(words.get(0)) + words.get(0).length()))
                        .replaceFirst("(?i)^(?:\\s+[-/](?:noprofile|nologo|command|c|k)\\b)+", "")
                        .strip();
                String inner = rest.length() > 1 && "\"{".indexOf(rest.charAt(0)) >= 0 ? inside(rest) : rest;
                return inner.isEmpty() ? null : call(text, inner, hosts, depth + 1);
            }
            default -> {
                return null;
            }
        }
    }

    private static void read(String name, List<String> words, List<String> arguments, Map<String, String> parameters) {
        boolean cmdlet = name.indexOf('-') > 0;
        String pending = null;
        for (String word : words.subList(1, words.size())) {
            Matcher m = (word.startsWith("/") && !cmdlet ? SLASHED : PARAMETER).matcher(word);
            if (m.matches()) {
                String key = m.group(1).toLowerCase(Locale.ROOT);
                String value = m.group(2);
                parameters.put(key, value == null ? "" : value);
                boolean alone = value != null || !cmdlet && FEW_VALUES.contains(name) && SWITCHES.contains(key);
                pending = alone ? null : key;
            } else if (pending != null) {
                parameters.put(pending, list(word));
                pending = null;
            } else {
                arguments.add(list(word));
            }
        }
    }

    private static String list(String word) {
        boolean array = word.startsWith("@(") || word.startsWith("('") || word.startsWith("(\"");
        return array
                ? QUOTE.matcher(word).replaceAll("").strip()
                : word.replaceAll("\\)+$", word.indexOf('(') < 0 ? "" : ")");
    }

    private static List<String> names(String list) {
        String plain = QUOTE.matcher(list).replaceAll("");
        List<String> names = new ArrayList<>();
        for (String name : plain.split(",", -1)) {
            if (Names.plausibleHost(name.strip())) {
                names.add(name.strip());
            }
        }
        return names;
    }

    private static String inside(String group) {
        String body = group.strip();
        return body.length() < 2 ? "" : body.substring(1, body.length() - 1).strip();
    }

    private static String withoutAssignment(String statement) {
        Matcher m = ASSIGNED.matcher(statement);
        return m.lookingAt() ? statement.substring(m.end()).strip() : statement;
    }

    /** The code inside the parentheses that {@code statement} begins with, or null. */
    private static @Nullable String parenthesised(String statement) {
        if (!statement.startsWith("(")) {
            return null;
        }
        int end = Words.skip(statement, 0);
        String inner = end > 1
                ? statement.substring(1, end - 1).strip()
                : statement.substring(1).strip();
        if (!COMPUTES.matcher(inner).matches()) {
            return null;
        }
        return inner.startsWith("(") ? parenthesised(inner) : inner;
    }

    private static String unqualified(String word) {
        String called = word.substring(word.lastIndexOf('\\') + 1);
        return ALIASES.getOrDefault(called.toLowerCase(Locale.ROOT), called);
    }
}
