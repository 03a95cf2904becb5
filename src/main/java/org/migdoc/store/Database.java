package org.migdoc.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.flywaydb.core.Flyway;

/** Opens databases: SQLite in a folder, or what a JDBC URL names. Tables are made or brought up to date. */
final class Database {

    private static final Set<String> DRIVERS = Set.of("sqlite", "postgresql");
    private static final int CONNECTIONS = 8;
    private static final int WAIT_MS = 10_000;

    private Database() {}

    /** The URL of the database in a folder, which is made when it is not there, for its owner only. */
    static String in(Path folder) throws StoreException {
        try {
            boolean posix =
                    FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
            if (posix && !Files.exists(folder)) {
                Files.createDirectories(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new StoreException(
                    folder + ": the folder cannot be made (" + e.getMessage() + "). Maybe --store-dir names another.",
                    e);
        }
        return "jdbc:sqlite:" + folder.resolve("migdoc.db");
    }

    static HikariDataSource open(String url) throws StoreException {
        String[] words = url.split(":", 3);
        if (words.length < 3 || !words[0].equals("jdbc") || !DRIVERS.contains(words[1])) {
            throw new StoreException(
                    withoutSecrets(url) + ": this is no database that is known here. Maybe"
                            + " jdbc:postgresql://HOST/DATABASE?user=NAME&password=WORD.",
                    new IllegalArgumentException("unknown kind of database"));
        }
        HikariDataSource source = null;
        try {
            source = new HikariDataSource(configuration(url, words[1].equals("sqlite")));
            Flyway.configure()
                    .dataSource(source)
                    .locations("classpath:org/migdoc/store")
                    .load()
                    .migrate();
            return source;
        } catch (RuntimeException e) {
            if (source != null) {
                source.close();
            }
            throw new StoreException(
                    withoutSecrets(url) + ": the database cannot be opened (" + withoutSecrets(innermost(e))
                            + "). Maybe it is not running, the address or the password is wrong, or it was made by a"
                            + " newer version.",
                    e);
        }
    }

    private static HikariConfig configuration(String url, boolean sqlite) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setConnectionTimeout(WAIT_MS);
        if (sqlite) { // a commit is on disk when it returns; a writer waits for its turn
            config.addDataSourceProperty("journal_mode", "WAL");
            config.addDataSourceProperty("synchronous", "FULL");
            config.addDataSourceProperty("foreign_keys", "true");
            config.addDataSourceProperty("busy_timeout", String.valueOf(WAIT_MS));
            config.addDataSourceProperty("transaction_mode", "IMMEDIATE");
        }
        return config;
    }

    private static String innermost(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }

    private static String withoutSecrets(String text) {
        return text.replaceAll("(?i)(password=)[^&\\s]*", "$1…");
    }
}
