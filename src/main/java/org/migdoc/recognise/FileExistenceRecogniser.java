package org.migdoc.recognise;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Origin;
import org.migdoc.fact.Setting;
import org.migdoc.intake.Line;
import org.migdoc.regex.Pattern;

/**
 * Tells of the files of virtual machines that a document names whether they are there, where the document shows it:
 *
 * <pre>
 * PS C:\&gt; Test-Path D:\VMs\web01.vhdx          Attachment 'D:\VMs\web01.vhdx' …
 * False                                         PS C:\&gt; dir D:\VMs
 *                                               -a----  3/29/2021  7:16 PM  42949672960 other.vhdx
 * </pre>
 *
 * gives a setting {@code FileExists}, {@code True} or {@code False}, whose subject is the path in lower case.
 */
final class FileExistenceRecogniser implements Recogniser {

    private static final int MOST_PATHS = 500;
    private static final int LONGEST = 2000;
    private static final Pattern FILE = Pattern.compile(
            "(?:[a-z]:|\\\\)\\\\[^\"'<>|*?:;,{}()\u2018\u2019\u201c\u201d]{1,240}?\\.(?:a?vhdx?|vhds|iso|vfd|vmcx|vmrs)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TOLD = Pattern.compile(
            "\\s{0,8}(?:(?<before>true|false)\\s{1,8}(?<first>(?:[a-z]:|\\\\)\\\\[^\"<>|*?]{1,240}?)|(?<second>(?:[a-z]:|\\\\)\\\\[^\"<>|*?]{1,240}?)\\s{1,60}(?:[=:]\\s{0,8})?(?<after>true|false))\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ANSWER = Pattern.compile("\\s{0,8}(true|false)\\s*", Pattern.CASE_INSENSITIVE);

    @Override
    public void recognise(Reading reading, Consumer<Fact> facts) {
        Set<String> named = named(reading);
        List<FolderListing> folders = FolderListing.of(reading);
        Set<String> told = new HashSet<>();
        for (String path : named) {
            for (FolderListing folder : folders) {
                Boolean there = folder.has(path);
                if (there != null && told.add(folder.origin() + path)) {
                    facts.accept(setting(folder.origin(), folder.host(), path, there));
                }
            }
        }
        for (Block block : reading.blocks()) {
            tests(block, facts);
        }
    }

    /** The files of virtual machines that the document names, in lower case, in order. */
    private static Set<String> named(Reading reading) {
        Set<String> paths = new LinkedHashSet<>();
        for (Line line : reading.document().lines()) {
            if (line.text().length() > LONGEST) {
                continue;
            }
            Matcher file = FILE.matcher(line.text());
            while (file.find() && paths.size() < MOST_PATHS) {
                paths.add(file.group().toLowerCase(Locale.ROOT));
            }
        }
        return paths;
    }

    private static void tests(Block block, Consumer<Fact> facts) {
        boolean test = block.command() != null && block.command().name().equals("test-path");
        String asked = asked(block);
        for (int i = 0; i < block.lines().size(); i++) {
            String text = block.lines().get(i).text();
            if (text.length() > LONGEST) {
                continue;
            }
            Matcher answer = ANSWER.matcher(text);
            Matcher told = TOLD.matcher(text);
            if (test && answer.matches() && asked != null) {
                facts.accept(setting(block.origin(i), block.askedHost(), asked, isTrue(answer.group(1))));
                return;
            }
            if (told.matches()) {
                boolean before = told.group("before") != null;
                String path = told.group(before ? "first" : "second").toLowerCase(Locale.ROOT);
                facts.accept(setting(
                        block.origin(i), block.askedHost(), path, isTrue(told.group(before ? "before" : "after"))));
            }
        }
    }

    private static @org.jspecify.annotations.Nullable String asked(Block block) {
        Command command = block.command();
        if (command == null) {
            return null;
        }
        String path =
                command.parameter("literalpath") != null ? command.parameter("literalpath") : command.parameter("path");
        String given = path == null && !command.arguments().isEmpty()
                ? command.arguments().get(0)
                : path;
        return given == null || given.isBlank() ? null : given.toLowerCase(Locale.ROOT);
    }

    private static boolean isTrue(String word) {
        return word.equalsIgnoreCase("true");
    }

    private static Setting setting(
            Origin origin, @org.jspecify.annotations.Nullable String host, String path, boolean there) {
        return new Setting(origin, host, "File", path, "FileExists", there ? "True" : "False", null, null);
    }
}
