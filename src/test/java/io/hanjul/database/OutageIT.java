package io.hanjul.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.problem.DatabaseAway;
import io.hanjul.testing.Gate;
import io.hanjul.testing.ServerTest;
import io.hanjul.testing.Standstill;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.support.TransactionTemplate;

/** Everybody who waits for a database that goes away comes back; a pool in a rush is no outage. */
@ServerTest
class OutageIT {

    private static final int CONNECTIONS = 4;
    private static final int PEOPLE = 12;
    private static final Duration LATER = Duration.ofSeconds(60);

    /** Longer than anything that is to happen meanwhile. */
    private static final int LONG_SECONDS = 30;

    @Autowired
    private DataSourceProperties address;

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Database database = new Database(meters);

    private Gate gate;
    private GuardedDataSource guarded;
    private Pulse pulse;
    private double outagesBefore;

    @BeforeEach
    void connectThroughAGate() {
        int port = Integer.parseInt(address.determineUrl().replaceFirst(".*:(\\d+)/.*", "$1"));
        gate = new Gate(port);
        var through = new DataSourceProperties();
        through.setUrl(address.determineUrl().replace(":" + port, ":" + gate.port()));
        through.setUsername(address.determineUsername());
        through.setPassword(address.determinePassword());
        var environment = new MockEnvironment()
                .withProperty("spring.datasource.hikari.maximum-pool-size", Integer.toString(CONNECTIONS))
                .withProperty("spring.datasource.hikari.connection-timeout", Long.toString(LATER.toMillis()));
        var beans = new DatabaseConnections();
        guarded = beans.dataSource(through, database, environment);
        var settings = new DatabaseSettings(Duration.ofMillis(25), Duration.ofMillis(150));
        pulse = beans.pulse(through, database, settings, meters);
        pulse.start();
        // On a machine out of breath the first connections may be taken for an outage.
        await().atMost(LATER)
                .until(() -> sleepers(0, CONNECTIONS).stream()
                        .allMatch(each -> each.join().isEmpty()));
        outagesBefore = outages();
    }

    @AfterEach
    void disconnect() {
        pulse.stop();
        guarded.close();
        gate.close();
    }

    @Test
    void whoIsInsideAStatementOrWaitsForThePoolIsCalledBackWhenTheDatabaseStandsStill() {
        List<CompletableFuture<String>> people = sleepers(LONG_SECONDS, PEOPLE);
        await().until(() -> guarded.waiting() == PEOPLE - CONNECTIONS);

        boolean all = Standstill.ofPostgres(() -> {
            await().atMost(LATER).until(() -> people.stream().allMatch(CompletableFuture::isDone));
            return people.stream().noneMatch(person -> person.join().isEmpty());
        });
        assertThat(all).isTrue();
        assertThat(people.stream().map(CompletableFuture::join).filter(DatabaseAway.class.getName()::equals))
                .hasSize(PEOPLE - CONNECTIONS);
        await().atMost(LATER).until(() -> answers());
    }

    @Test
    void aDatabaseThatRefusesConnectionsIsAwayAtOnceAndIsFoundWhenItIsBack() {
        gate.shut();
        await().atMost(LATER).until(() -> !database.answers());
        assertThat(sleepers(0, PEOPLE))
                .allSatisfy(person -> assertThat(person.join()).isEqualTo(DatabaseAway.class.getName()));

        gate.open();
        await().atMost(LATER).until(() -> answers());
        assertThat(sleepers(0, PEOPLE))
                .allSatisfy(person -> assertThat(person.join()).isEmpty());
        assertThat(outages()).isEqualTo(outagesBefore + 1);
    }

    @Test
    void aPoolInARushIsNoOutage() {
        assertThat(sleepers(1, PEOPLE))
                .allSatisfy(person -> assertThat(person.join()).isEmpty());
        assertThat(database.answers()).isTrue();
        assertThat(outages()).isEqualTo(outagesBefore);
    }

    @Test
    void whoIsCalledBackHearsOfTheOutageEvenIfItIsOverAtOnce() {
        List<CompletableFuture<String>> people = sleepers(LONG_SECONDS, PEOPLE);
        await().until(() -> guarded.waiting() == PEOPLE - CONNECTIONS);

        database.lost("for the blink of an eye");
        database.found();
        assertThat(people.stream().map(CompletableFuture::join).filter(DatabaseAway.class.getName()::equals))
                .hasSize(PEOPLE - CONNECTIONS);
    }

    /** The failure of the statement reaches the caller; that nothing could be rolled back any more is no news. */
    @Test
    void aTransactionThatIsCalledBackFailsWithItsStatementAndNotWithItsRollback() {
        var transaction = new TransactionTemplate(new CalledBackTransactions(guarded));
        var jdbc = new JdbcTemplate(guarded);
        var end = new CompletableFuture<String>();
        Thread.startVirtualThread(() -> end.complete(failureOf(() -> transaction.execute(status -> {
            jdbc.execute("SELECT 1");
            database.lost("for the blink of an eye");
            database.found();
            jdbc.execute("SELECT 1");
            return "";
        }))));

        assertThat(end.join()).isEqualTo(DataAccessResourceFailureException.class.getName());
    }

    private double outages() {
        return meters.counter("hanjul.database.outages").count();
    }

    private boolean answers() {
        return sleepers(0, 1).getFirst().join().isEmpty();
    }

    /** People who each sleep so many seconds in the database; each ends with the class of what went wrong. */
    private List<CompletableFuture<String>> sleepers(int seconds, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> {
                    var end = new CompletableFuture<String>();
                    Thread.startVirtualThread(() -> end.complete(failureOf(() -> sleep(seconds))));
                    return end;
                })
                .toList();
    }

    private int sleep(int seconds) throws SQLException {
        try (Connection connection = guarded.getConnection();
                var statement = connection.prepareStatement("SELECT pg_sleep(?)")) {
            statement.setInt(1, seconds);
            statement.execute();
            return seconds;
        }
    }

    private static String failureOf(Callable<?> work) {
        try {
            work.call();
            return Thread.currentThread().isInterrupted() ? "left interrupted" : "";
        } catch (Exception e) {
            return e.getClass().getName();
        }
    }
}
