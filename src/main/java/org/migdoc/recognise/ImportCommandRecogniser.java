package org.migdoc.recognise;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Message;
import org.migdoc.intake.Line;
import org.migdoc.regex.Pattern;

/**
 * Reads what an import was told to take, at the prompt or in an error record:
 *
 * <pre>
 * PS C:\&gt; Import-VM -Path 'E:\exports\WEB01'                          a folder
 * + Import-VM -Path E:\WEB01\Virtual Machines\0D9C…04.vmcx -Copy      a file
 * </pre>
 *
 * A folder gives a message of kind {@code import-folder-given}. A line that was cut ({@code ...}) tells nothing.
 */
final class ImportCommandRecogniser implements Recogniser {

    private static final int LONGEST = 1000;
    private static final Pattern IMPORT = Pattern.compile(
            "\\b(?:Import|Compare)-VM\\b[^|;]{0,120}?-Path\\s{1,4}(?:'([^']{1,300})'|\"([^\"]{1,300})\"|([^\\s'\"|;]{1,300}))(.{0,400})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FOLDER = Pattern.compile("(?:[A-Za-z]:|\\\\)\\\\.{0,300}");
    private static final Pattern FILE = Pattern.compile(".{0,300}\\.(?:vmcx|xml|exp)", Pattern.CASE_INSENSITIVE);

    @Override
    public void recognise(Reading reading, Consumer<Fact> facts) {
        for (Block block : reading.blocks()) {
            for (int i = 0; i < block.lines().size(); i++) {
                Line line = block.lines().get(i);
                Matcher command = line.text().length() > LONGEST ? null : IMPORT.matcher(line.text());
                if (command != null && command.find() && folder(command)) {
                    facts.accept(new Message(
                            block.origin(i), "import-folder-given", block.host(), null, null, path(command), null));
                    return;
                }
            }
        }
    }

    private static boolean folder(Matcher command) {
        String path = path(command);
        boolean cut =
                command.group(3) != null && command.group(4).stripLeading().startsWith("...");
        return !cut && FOLDER.matcher(path).matches() && !FILE.matcher(path).matches();
    }

    private static String path(Matcher command) {
        String quoted = command.group(1) != null ? command.group(1) : command.group(2);
        return quoted != null ? quoted : command.group(3);
    }
}
