package org.migdoc.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.migdoc.store.Conclusion.Fired;
import org.migdoc.store.Conclusion.Shown;
import org.migdoc.store.Conclusion.Term;
import org.migdoc.store.StoredCase.State;

class StoreTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Part TEXT =
            new Part(Part.Kind.TEXT, "paste.txt", "Zugriff verweigert 100% \"HV01\" \0 \ud83d\ude00");

    @Nested
    class OnSqlite extends OnAnyDatabase {

        @TempDir
        Path folder;

        @Override
        Store open() throws Exception {
            return Store.in(folder.resolve("cases"));
        }

        @Test
        void casesOutliveTheProcessThatTookThem() throws Exception {
            store.accept("a", NOON, List.of(TEXT));
            store.close();
            try (Store again = open()) {
                assertThat(again.unfinished()).containsExactly("a");
            }
        }
    }

    @Nested
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    class OnPostgres extends OnAnyDatabase {

        private EmbeddedPostgres server;

        @BeforeAll
        void start() throws Exception {
            assumeThat(System.getProperty("os.name") + System.getProperty("os.arch"))
                    .as("PostgreSQL for the tests is there for Linux on amd64 only")
                    .isEqualTo("Linuxamd64");
            server = EmbeddedPostgres.start();
        }

        @AfterAll
        void stop() throws Exception {
            if (server != null) {
                server.close();
            }
        }

        @Override
        Store open() throws Exception {
            try (var connection = server.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("drop schema public cascade; create schema public");
            }
            return Store.at(server.getJdbcUrl("postgres", "postgres"));
        }
    }

    @Test
    void aDatabaseThatIsNotKnownIsRefusedWithoutItsPassword() {
        assertThatThrownBy(() -> Store.at("postgresql://db/migdoc?password=secret"))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("no database that is known")
                .hasMessageContaining("Maybe jdbc:postgresql:")
                .hasMessageNotContaining("secret");
    }

    @Test
    void aDatabaseThatIsNotThereIsNamedWithoutItsPassword() {
        assertThatThrownBy(() -> Store.at("jdbc:postgresql://127.0.0.1:1/migdoc?password=secret&connectTimeout=1"))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("127.0.0.1:1/migdoc")
                .hasMessageContaining("Maybe it is not running")
                .hasMessageNotContaining("secret");
    }

    abstract static class OnAnyDatabase {

        Store store;

        abstract Store open() throws Exception;

        @BeforeEach
        void openStore() throws Exception {
            store = open();
        }

        @AfterEach
        void closeStore() {
            store.close();
        }

        private StoredCase stored(String id) {
            return Objects.requireNonNull(store.find(id));
        }

        @Test
        void aCaseIsKeptBeforeItIsDiagnosed() {
            store.accept("a", NOON, List.of(TEXT, new Part(Part.Kind.WARNING, "x.zip", "left out")));
            StoredCase found = stored("a");
            assertThat(found.state()).isEqualTo(State.ACCEPTED);
            assertThat(found.accepted()).isEqualTo(NOON);
            assertThat(found.diagnosis()).isNull();
            assertThat(found.parts()).extracting(Part::name).containsExactly("paste.txt", "x.zip");
            assertThat(found.parts().get(0).content())
                    .isEqualTo("Zugriff verweigert 100% \"HV01\" \ufffd \ud83d\ude00");
            assertThat(store.unfinished()).containsExactly("a");
        }

        @Test
        void aConclusionEndsTheWorkAndMorePartsBeginItAgain() {
            store.accept("a", NOON, List.of(TEXT));
            store.conclude("a", conclusion("kcd-stale-ticket", 0.9));
            assertThat(store.unfinished()).isEmpty();
            assertThat(stored("a").diagnosis()).isEqualTo("{}");
            store.add("a", List.of(new Part(Part.Kind.FACTS, "facts", "[]")));
            StoredCase more = stored("a");
            assertThat(more.state()).isEqualTo(State.ACCEPTED);
            assertThat(more.parts()).hasSize(2);
            assertThat(store.unfinished()).containsExactly("a");
        }

        @Test
        void aCaseThatCannotBeDiagnosedSaysWhyAndIsNotBegunAgain() {
            store.accept("a", NOON, List.of(TEXT));
            store.retry("a");
            store.fail("a", "it took too long");
            assertThat(store.unfinished()).isEmpty();
            assertThat(stored("a").reason()).isEqualTo("it took too long");
            assertThat(stored("a").tries()).isEqualTo(2);
        }

        @Test
        void casesAreFoundByWhatTheyAreAboutAndByTheirText() {
            store.accept("a", NOON, List.of(TEXT));
            store.conclude("a", conclusion("kcd-stale-ticket", 0.9));
            store.accept("b", NOON.plusSeconds(1), List.of(new Part(Part.Kind.TEXT, "b.txt", "100 of 7_8")));
            assertThat(found("")).containsExactly("b", "a");
            assertThat(found("vm:APP01")).containsExactly("a");
            assertThat(found("host:hv01 cause:kcd-stale-ticket code:0x80070005"))
                    .containsExactly("a");
            assertThat(found("host:app01")).isEmpty();
            assertThat(found("app01 VERWEIGERT")).containsExactly("a");
            assertThat(found("100%")).as("a wildcard is a letter like others").containsExactly("a");
            assertThat(found("7_8")).containsExactly("b");
            assertThat(found("7x8")).isEmpty();
            assertThat(found("' or 1=1 --")).isEmpty();
            assertThat(store.search(new Search("", NOON.plusSeconds(1), 10)))
                    .extracting(PastCase::id)
                    .containsExactly("a");
        }

        @Test
        void theHistoryTellsVerdictCauseAndMachines() {
            store.accept("a", NOON, List.of(TEXT));
            store.conclude("a", conclusion("kcd-stale-ticket", 0.9));
            assertThat(store.search(new Search("", NOON.plusSeconds(9), 10)))
                    .containsExactly(new PastCase(
                            "a", NOON, State.DIAGNOSED, "cause-found", "kcd-stale-ticket", "APP01", "HV01", "HV02"));
        }

        @Test
        void whatIsDeletedIsGoneButCounts() {
            store.accept("a", NOON, List.of(TEXT));
            store.conclude("a", conclusion("kcd-stale-ticket", 0.9));
            store.add("a", right("kcd-stale-ticket"));
            assertThat(store.has("a")).isTrue();
            assertThat(store.delete("a")).isTrue();
            assertThat(store.delete("a")).isFalse();
            assertThat(store.find("a")).isNull();
            assertThat(store.has("a")).isFalse();
            assertThat(found("verweigert")).isEmpty();
            assertThat(store.tally().causes()).containsExactly(new Tally.CauseCount("kcd-stale-ticket", 1, 1, 0, 0.9));
        }

        @Test
        void onlyWhatIsTooOldIsDeleted() {
            store.accept("old", NOON.minusSeconds(60), List.of(TEXT));
            store.accept("new", NOON, List.of(TEXT));
            assertThat(store.deleteBefore(NOON)).isEqualTo(1);
            assertThat(found("")).containsExactly("new");
        }

        @Test
        void theCauseThatItWasSpeaksAgainstTheOthersThatWereShown() {
            store.accept("a", NOON, List.of(TEXT));
            store.conclude(
                    "a",
                    new Conclusion(
                            "ambiguous",
                            null,
                            null,
                            null,
                            "{}",
                            List.of(new Shown("one", 0.6), new Shown("other", 0.3)),
                            List.of(
                                    new Fired("one", "r1", "rules/a.drl:1", 15),
                                    new Fired("other", "r2", "rules/a.drl:9", 8)),
                            Set.of()));
            store.add("a", right("one"));
            store.add("a", new Feedback(NOON, null, null, "restart", true, null));
            store.add("a", new Feedback(NOON, null, null, "restart", false, "no use"));
            Tally tally = store.tally();
            assertThat(tally.judged()).isEqualTo(1);
            assertThat(tally.causes())
                    .containsExactly(
                            new Tally.CauseCount("one", 1, 1, 0, 0.6), new Tally.CauseCount("other", 1, 0, 1, 0.3));
            assertThat(tally.rules())
                    .containsExactly(
                            new Tally.RuleCount("r1", "rules/a.drl:1", "one", 15, 1, 1, 0, 1, 0),
                            new Tally.RuleCount("r2", "rules/a.drl:9", "other", 8, 1, 0, 1, 0, 1));
            assertThat(tally.steps()).containsExactly(new Tally.StepCount("restart", 1, 1));
        }

        @Test
        void theLastWordOnACauseCounts() {
            store.accept("a", NOON, List.of(TEXT));
            store.conclude("a", conclusion("kcd-stale-ticket", 0.9));
            store.add("a", right("kcd-stale-ticket"));
            store.add("a", new Feedback(NOON.plusSeconds(9), "kcd-stale-ticket", false, null, null, null));
            assertThat(store.tally().causes()).containsExactly(new Tally.CauseCount("kcd-stale-ticket", 1, 0, 1, 0.9));
        }

        private List<String> found(String words) {
            return store.search(new Search(words, NOON.plusSeconds(100), 10)).stream()
                    .map(PastCase::id)
                    .toList();
        }

        private static Feedback right(String cause) {
            return new Feedback(NOON, cause, true, null, null, null);
        }

        private static Conclusion conclusion(String cause, double probability) {
            return new Conclusion(
                    "cause-found",
                    "APP01",
                    "HV01",
                    "HV02",
                    "{}",
                    List.of(new Shown(cause, probability)),
                    List.of(new Fired(cause, "a rule", "rules/kerberos/delegation.drl:42", 30)),
                    Set.of(
                            new Term("vm", "app01"),
                            new Term("host", "hv01"),
                            new Term("cause", cause),
                            new Term("code", "0x80070005")));
        }
    }
}
