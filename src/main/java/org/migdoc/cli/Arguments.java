package org.migdoc.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.TypeConversionException;

/** The kinds of options that commands take. Declared without annotations, which would cost 30 ms of every start. */
final class Arguments {

    private Arguments() {}

    /**
     * Says what a command does.
     *
     * @param synopsis how it is called
     * @param examples one a line
     */
    static CommandSpec describe(CommandSpec spec, String purpose, String synopsis, String examples) {
        spec.usageMessage()
                .header(purpose, "")
                .synopsisHeading("")
                .customSynopsis(synopsis)
                .parameterListHeading("%n")
                .optionListHeading("%n")
                .sortOptions(false)
                .commandListHeading("%n")
                .footerHeading("%nExamples%n")
                .footer(examples.lines().map(line -> "  " + line).toArray(String[]::new));
        return spec;
    }

    /** Tells the exit codes of a command that knows {@code --fail-on}. */
    static CommandSpec withExitCodes(CommandSpec spec) {
        Map<String, String> exitCodes = new LinkedHashMap<>();
        exitCodes.put("0", "done, whatever was found");
        exitCodes.put("1", "--fail-on was reached");
        exitCodes.put("2", "wrong usage or unreadable input");
        exitCodes.put("3", "the knowledge base does not compile");
        spec.usageMessage().exitCodeListHeading("%nExit codes%n").exitCodeList(exitCodes);
        return spec;
    }

    static OptionSpec flag(String name, String... purpose) {
        return OptionSpec.builder(name)
                .type(boolean.class)
                .initialValue(false)
                .description(purpose)
                .build();
    }

    static OptionSpec help() {
        return OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("this text")
                .build();
    }

    /** An option that takes one of {@code words}; without it {@code otherwise}. */
    static OptionSpec choice(String name, String label, List<String> words, String otherwise, String... purpose) {
        ITypeConverter<String> oneOfThem = given -> {
            String word = given.toLowerCase(Locale.ROOT);
            if (!words.contains(word)) {
                throw new TypeConversionException("none of " + words);
            }
            return word;
        };
        return OptionSpec.builder(name)
                .type(String.class)
                .paramLabel(label)
                .initialValue(otherwise)
                .completionCandidates(words)
                .converters(oneOfThem)
                .description(purpose)
                .build();
    }

    /** An option with a text; without it {@code otherwise}. */
    static OptionSpec word(String name, String label, String otherwise, String... purpose) {
        return OptionSpec.builder(name)
                .type(String.class)
                .paramLabel(label)
                .initialValue(otherwise)
                .description(purpose)
                .build();
    }

    /** Folders of rules on top of the shipped ones. */
    static OptionSpec rules() {
        return paths(
                "--rules",
                "DIR",
                "a folder or pack of rules that adds to or replaces the shipped ones; may be repeated, a later one wins");
    }

    static OptionSpec colour() {
        return choice(
                "--color", "WHEN", List.of("auto", "always", "never"), "auto", "auto (on a screen), always or never");
    }

    /** Any number of arguments. */
    private static <T> PositionalParamSpec positionals(
            Class<T> type, ITypeConverter<T> converter, String label, String... purpose) {
        return PositionalParamSpec.builder()
                .index("0..*")
                .arity("1")
                .required(false)
                .type(List.class)
                .auxiliaryTypes(type)
                .converters(converter)
                .initialValue(List.of())
                .paramLabel(label)
                .description(purpose)
                .build();
    }

    /** Any number of files or folders. */
    static PositionalParamSpec folders(String label, String... purpose) {
        return positionals(Path.class, Path::of, label, purpose);
    }

    /** Any number of words. */
    static PositionalParamSpec words(String label, String... purpose) {
        return positionals(String.class, word -> word, label, purpose);
    }

    /** An option that names a file or folder and may be repeated. */
    static OptionSpec paths(String name, String label, String... purpose) {
        return OptionSpec.builder(name)
                .type(List.class)
                .auxiliaryTypes(Path.class)
                .converters((ITypeConverter<Path>) Path::of)
                .initialValue(List.of())
                .paramLabel(label)
                .description(purpose)
                .build();
    }
}
