package org.migdoc.store;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.migdoc.store.StoredCase.State;

/** Keeps cases in a database. What a method wrote is on disk when it returns. Shared between threads. */
public final class Store implements AutoCloseable {

    private final HikariDataSource source;
    private final Jdbi jdbi;

    private Store(HikariDataSource source) {
        this.source = source;
        this.jdbi = Jdbi.create(source);
    }

    /**
     * The store in a folder of this machine.
     *
     * @throws StoreException when it cannot be opened
     */
    public static Store in(Path folder) throws StoreException {
        return at(Database.in(folder));
    }

    /**
     * The store in the database of a JDBC URL.
     *
     * @throws StoreException when it cannot be opened
     */
    public static Store at(String url) throws StoreException {
        return new Store(Database.open(url));
    }

    /** Keeps a new case, which is still to be diagnosed. */
    public void accept(String id, Instant now, List<Part> parts) {
        jdbi.useTransaction(handle -> {
            handle.createUpdate("insert into cases (id, accepted_at, state, tries) values (:id, :now, 'accepted', 1)")
                    .bind("id", id)
                    .bind("now", now.toEpochMilli())
                    .execute();
            append(handle, id, parts);
        });
    }

    /** Keeps more of a case, which is then to be diagnosed anew. */
    public void add(String id, List<Part> parts) {
        jdbi.useTransaction(handle -> {
            handle.createUpdate("update cases set state = 'accepted', tries = 1 where id = :id")
                    .bind("id", id)
                    .execute();
            append(handle, id, parts);
        });
    }

    private static void append(Handle handle, String id, List<Part> parts) {
        int number = handle.createQuery("select coalesce(max(number), 0) from parts where case_id = :id")
                .bind("id", id)
                .mapTo(int.class)
                .one();
        PreparedBatch batch = handle.prepareBatch(
                "insert into parts (case_id, number, kind, name, content) values (:id, :number, :kind, :name, :content)");
        for (Part part : parts) {
            number++;
            batch.bind("id", id)
                    .bind("number", number)
                    .bind("kind", word(part.kind()))
                    .bind("name", storable(part.name()))
                    .bind("content", storable(part.content()))
                    .add();
        }
        if (!parts.isEmpty()) {
            batch.execute();
        }
    }

    /** Notes that an unfinished case is begun once more. */
    public void retry(String id) {
        jdbi.useHandle(handle -> handle.createUpdate("update cases set tries = tries + 1 where id = :id")
                .bind("id", id)
                .execute());
    }

    /** Keeps what was concluded of a case, in place of what was concluded before. */
    public void conclude(String id, Conclusion conclusion) {
        jdbi.useTransaction(handle -> {
            int known = handle.createUpdate("update cases set state = 'diagnosed', reason = null, verdict = :verdict,"
                            + " cause = :cause, vm = :vm, source = :source, destination = :destination,"
                            + " diagnosis = :json where id = :id")
                    .bind("id", id)
                    .bind("verdict", conclusion.verdict())
                    .bind("cause", conclusion.cause())
                    .bind("vm", conclusion.vm())
                    .bind("source", conclusion.source())
                    .bind("destination", conclusion.destination())
                    .bind("json", storable(conclusion.json()))
                    .execute();
            if (known > 0) {
                Counting.replaceTerms(handle, id, conclusion);
            }
            Counting.replace(handle, id, conclusion);
        });
    }

    /** Only counts what was concluded of a case, which is not kept itself. */
    public void count(String id, Conclusion conclusion) {
        jdbi.useTransaction(handle -> Counting.replace(handle, id, conclusion));
    }

    /** Notes why a case could not be diagnosed. */
    public void fail(String id, String reason) {
        jdbi.useHandle(
                handle -> handle.createUpdate("update cases set state = 'failed', reason = :reason where id = :id")
                        .bind("id", id)
                        .bind("reason", storable(reason))
                        .execute());
    }

    /** The case of this id, or null. */
    public @Nullable StoredCase find(String id) {
        return jdbi.inTransaction(handle -> {
            List<Part> parts = handle.createQuery(
                            "select kind, name, content from parts where case_id = :id order by number")
                    .bind("id", id)
                    .map((row, context) -> new Part(
                            Part.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                            row.getString("name"),
                            row.getString("content")))
                    .list();
            return handle.createQuery("select * from cases where id = :id")
                    .bind("id", id)
                    .map((row, context) -> storedCase(row, parts))
                    .findOne()
                    .orElse(null);
        });
    }

    private static StoredCase storedCase(ResultSet row, List<Part> parts) throws SQLException {
        return new StoredCase(
                row.getString("id"),
                Instant.ofEpochMilli(row.getLong("accepted_at")),
                state(row),
                row.getInt("tries"),
                row.getString("reason"),
                parts,
                row.getString("diagnosis"));
    }

    private static State state(ResultSet row) throws SQLException {
        return State.valueOf(row.getString("state").toUpperCase(Locale.ROOT));
    }

    /** True when the case is kept. */
    public boolean has(String id) {
        return jdbi.withHandle(handle -> handle.createQuery("select 1 from cases where id = :id")
                .bind("id", id)
                .mapTo(int.class)
                .findOne()
                .isPresent());
    }

    /** Ids of the cases that are still to be diagnosed, the oldest first. */
    public List<String> unfinished() {
        return jdbi.withHandle(
                handle -> handle.createQuery("select id from cases where state = 'accepted' order by accepted_at, id")
                        .mapTo(String.class)
                        .list());
    }

    /** Cases that a search finds, the latest first. */
    public List<PastCase> search(Search search) {
        return jdbi.withHandle(handle -> search.in(handle)
                .map((row, context) -> new PastCase(
                        row.getString("id"),
                        Instant.ofEpochMilli(row.getLong("accepted_at")),
                        state(row),
                        row.getString("verdict"),
                        row.getString("cause"),
                        row.getString("vm"),
                        row.getString("source"),
                        row.getString("destination")))
                .list());
    }

    /** Deletes a case and all that it holds; what was counted stays. False when there is none. */
    public boolean delete(String id) {
        return jdbi.inTransaction(handle -> {
            handle.createUpdate("update feedback set remark = null where case_id = :id")
                    .bind("id", id)
                    .execute();
            return handle.createUpdate("delete from cases where id = :id")
                            .bind("id", id)
                            .execute()
                    > 0;
        });
    }

    /** Deletes all cases that came before {@code time}; how many they were. */
    public int deleteBefore(Instant time) {
        return jdbi.inTransaction(handle -> {
            handle.createUpdate("update feedback set remark = null where case_id in"
                            + " (select id from cases where accepted_at < :time)")
                    .bind("time", time.toEpochMilli())
                    .execute();
            return handle.createUpdate("delete from cases where accepted_at < :time")
                    .bind("time", time.toEpochMilli())
                    .execute();
        });
    }

    /** Keeps what somebody says of the diagnosis of a case. */
    public void add(String id, Feedback feedback) {
        String remark = feedback.remark();
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into feedback (id, case_id, given_at, cause, correct, step, helped, remark)"
                                + " values (:id, :case, :at, :cause, :correct, :step, :helped, :remark)")
                .bind("id", UUID.randomUUID().toString())
                .bind("case", id)
                .bind("at", feedback.given().toEpochMilli())
                .bind("cause", feedback.cause())
                .bind("correct", feedback.correct())
                .bind("step", feedback.step())
                .bind("helped", feedback.helped())
                .bind("remark", remark == null ? null : storable(remark))
                .execute());
    }

    /** What was said of all cases, counted. */
    public Tally tally() {
        return jdbi.inTransaction(Counting::tally);
    }

    /** True when it answers. */
    public boolean answers() {
        try {
            return jdbi.withHandle(handle ->
                            handle.createQuery("select 1").mapTo(int.class).one())
                    == 1;
        } catch (RuntimeException e) {
            return false;
        }
    }

    @Override
    public void close() {
        source.close();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** Without the character that PostgreSQL takes for the end of a text. */
    private static String storable(String text) {
        return text.replace('\0', '\ufffd');
    }
}
