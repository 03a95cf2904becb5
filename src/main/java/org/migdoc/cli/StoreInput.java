package org.migdoc.cli;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.migdoc.store.Store;
import org.migdoc.store.StoreException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Where the service keeps its cases: a folder of this user, another one, or a database that several share. */
final class StoreInput {

    /** The database, where it is not to be read off the list of processes. */
    static final String DATABASE = "MIGDOC_DATABASE";

    private final OptionSpec folder = OptionSpec.builder("--store-dir")
            .type(Path.class)
            .converters((ITypeConverter<Path>) Path::of)
            .paramLabel("DIR")
            .description("the folder of the store and the tokens; without it a folder of yours")
            .build();
    private final OptionSpec database = Arguments.word(
            "--database",
            "URL",
            "",
            "a PostgreSQL database in place of the one in the folder: jdbc:postgresql://HOST/NAME?user=...; the variable "
                    + DATABASE + " does the same and shows no password to others");
    private final Streams streams;

    StoreInput(Streams streams) {
        this.streams = streams;
    }

    CommandSpec addTo(CommandSpec spec) {
        return spec.addOption(folder).addOption(database);
    }

    Store open() throws UsageException {
        String url = database.getValue();
        String given = url.isEmpty() ? streams.environment().getOrDefault(DATABASE, "") : url;
        try {
            return given.isEmpty() ? Store.in(folder()) : Store.at(given);
        } catch (StoreException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    /** The file of tokens in the folder. */
    Path tokens() {
        return folder().resolve("tokens");
    }

    Path folder() {
        Path given = folder.getValue();
        return given != null ? given : usual(streams.environment());
    }

    private static Path usual(Map<String, String> environment) {
        @Nullable String windows = environment.get("LOCALAPPDATA");
        @Nullable String xdg = environment.get("XDG_DATA_HOME");
        if (windows != null && !windows.isBlank()) {
            return Path.of(windows, "migdoc");
        }
        return xdg != null && !xdg.isBlank()
                ? Path.of(xdg, "migdoc")
                : Path.of(System.getProperty("user.home", "."), ".local", "share", "migdoc");
    }
}
