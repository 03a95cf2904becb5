package org.migdoc.recognise;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.migdoc.regex.Pattern;

/** What a pipeline prints: of which kind its objects are, and which one property it prints of them. */
final class Projection {

    private static final Pattern EXPANDED = Pattern.compile(
            "-Exp(?:a(?:n(?:d(?:P\\w{0,12})?)?)?)?[: ]\\s?['\"]?([A-Za-z][\\w-]{0,60})['\"]?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FOR_EACH = Pattern.compile(
            "(?:%|foreach|foreach-object)(?:\\s+|\\s*\\{\\s*\\$_\\.)['\"]?([A-Za-z][\\w-]{0,60})['\"]?(?:\\s*})?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MEMBER = Pattern.compile("\\)\\.['\"]?([A-Za-z][\\w-]{0,60})['\"]?(?!\\w|\\(|\\.)");
    private static final Pattern CMDLET = Pattern.compile("(?:[\\w.-]{1,40}\\\\)?([A-Za-z]{2,16})-([A-Za-z]\\w{0,60})");
    private static final Set<String> SHAPING = Set.of(
            "select-object",
            "where-object",
            "sort-object",
            "foreach-object",
            "group-object",
            "measure-object",
            "format-table",
            "format-list",
            "format-wide",
            "format-custom",
            "out-file",
            "out-string",
            "out-default",
            "out-gridview",
            "out-host",
            "tee-object",
            "export-csv",
            "convertto-json",
            "convertto-csv",
            "convertto-html",
            "export-clixml",
            "invoke-command",
            "write-host",
            "write-output",
            "out-null",
            "select-string",
            "get-member",
            "format-hex");

    private Projection() {}

    /** The property whose bare values the statement prints, in its own spelling. */
    static Optional<String> of(String statement) {
        List<String> pipeline = Words.split(statement, '|');
        String last = pipeline.get(pipeline.size() - 1);
        Matcher each = FOR_EACH.matcher(last);
        if (pipeline.size() > 1 && each.matches()) {
            return Optional.of(each.group(1));
        }
        Matcher expanded = EXPANDED.matcher(last);
        if (pipeline.size() > 1 && expanded.find()) {
            return Optional.of(expanded.group(1));
        }
        Matcher member = MEMBER.matcher(statement);
        return statement.startsWith("(") && member.find() && pipeline.size() == 1
                ? Optional.of(member.group(1))
                : Optional.empty();
    }

    /** The noun of the last cmdlet of the pipeline that makes objects, of {@code Get-CimInstance} the class; null when there is none. */
    static @Nullable String noun(List<String> pipeline) {
        for (int i = pipeline.size() - 1; i >= 0; i--) {
            List<String> words = Words.of(pipeline.get(i));
            Matcher m = words.isEmpty() ? null : CMDLET.matcher(words.get(0));
            if (m != null && m.matches() && !SHAPING.contains(words.get(0).toLowerCase(Locale.ROOT))) {
                String noun = m.group(2);
                boolean instance = noun.equalsIgnoreCase("CimInstance") || noun.equalsIgnoreCase("WmiObject");
                return instance ? className(words, noun) : noun;
            }
        }
        return aliasNoun(pipeline);
    }

    private static @Nullable String aliasNoun(List<String> pipeline) {
        List<String> words = Words.of(pipeline.get(0));
        String first = words.isEmpty() ? "" : words.get(0).toLowerCase(Locale.ROOT);
        return switch (first) {
            case "gcim", "gwmi" -> className(words, "CimInstance");
            case "tnc" -> "NetConnection";
            case "gsv" -> "Service";
            default -> null;
        };
    }

    private static String className(List<String> words, String otherwise) {
        return words.stream()
                .skip(1)
                .filter(w -> w.regionMatches(true, 0, "Win32_", 0, 6)
                        || w.regionMatches(true, 0, "Msvm_", 0, 5)
                        || w.regionMatches(true, 0, "MSFT_", 0, 5))
                .findFirst()
                .orElse(otherwise);
    }
}
