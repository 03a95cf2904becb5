package org.migdoc.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.migdoc.diagnosis.Script;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code --scripts DIR}: writes the scripts of a plan into a folder, and says on standard error which. */
final class ScriptFolder {

    private final OptionSpec folder = OptionSpec.builder("--scripts")
            .type(Path.class)
            .converters((ITypeConverter<Path>) Path::of)
            .paramLabel("DIR")
            .description(
                    "write the PowerShell scripts that do steps of the plan for any number of hosts into this folder")
            .build();
    private final OptionSpec force = Arguments.flag("--force", "let --scripts replace scripts that are there");
    private final Streams streams;

    ScriptFolder(Streams streams) {
        this.streams = streams;
    }

    CommandSpec addTo(CommandSpec spec) {
        return spec.addOption(folder).addOption(force);
    }

    boolean asked() {
        return folder.getValue() != null;
    }

    /**
     * Refuses what makes no sense.
     *
     * @param unfitting an option that was given and with which no scripts can be written; empty when there is none
     */
    void check(String unfitting) throws UsageException {
        if (!asked() && force.<Boolean>getValue()) {
            throw new UsageException("--force counts only for scripts. Maybe --scripts DIR --force.");
        }
        if (asked() && !unfitting.isEmpty()) {
            throw new UsageException("Scripts carry the real names of one case, so --scripts and " + unfitting
                    + " do not go together. Maybe call the program once for each.");
        }
    }

    /** Writes all of them or, when one is there already, none. */
    void write(List<Script> scripts) throws UsageException, IOException {
        Path into = folder.getValue();
        if (scripts.isEmpty()) {
            streams.err().println("No script was written: the plan has no step that one would do.");
            return;
        }
        for (Script script : scripts) {
            Path file = into.resolve(script.name());
            if (Files.exists(file) && !force.<Boolean>getValue()) {
                throw new UsageException(
                        file + " is there already. Maybe name another folder, or replace it with --force.");
            }
        }
        Files.createDirectories(into);
        for (Script script : scripts) {
            Path file = into.resolve(script.name());
            Files.write(file, windowsText(script.text()));
            streams.err().println("written: " + file);
        }
    }

    /** With the byte-order mark, without which Windows PowerShell 5.1 reads names in another code page, and its line ends. */
    private static byte[] windowsText(String text) {
        return ('\ufeff' + text.replace("\r\n", "\n").replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8);
    }
}
