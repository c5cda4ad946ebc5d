package io.hanjul.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.People;
import io.hanjul.testing.ServerTest;
import io.hanjul.testing.Shops;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A session that was taken out comes back while guests who have its page open still ask for its seats. */
@ServerTest
class SessionComesBackIT {

    private static final String LOCK = """
            SELECT unit_id FROM cell WHERE session_id = :session AND unit_id = :unit FOR UPDATE
            """;

    private static final String WAITING_FOR_ME = """
            SELECT count(*) FROM pg_stat_activity WHERE pg_backend_pid() = ANY (pg_blocking_pids(pid))
            """;

    @Autowired
    private People people;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private Concert concert;
    private String second;
    private String sale;

    @BeforeEach
    void setUpASaleThatLetASessionGo() {
        concert = Concert.of(people.anOwner(), clock.instant());
        second = Shops.session(
                concert.owner(),
                concert.offering(),
                concert.layout(),
                concert.startsAt().plus(Duration.ofDays(1)));
        sale = concert.sell(concert.sale(Map.of("sessionIds", List.of(concert.session(), second))))
                .expecting(201)
                .text("id");
        concert.owner()
                .with("If-Match", "\"1\"")
                .delete("/v1/sales/" + sale + "/sessions/" + second)
                .expecting(200);
    }

    /**
     * A claim locks its cells in the order of units, which is not the order of the plan; what opens them again must do
     * so in the same order, or each waits for the other until the database ends one of them.
     */
    @Test
    void itsSeatsOpenInTheOrderInWhichClaimsLockThem() {
        List<UUID> units = jdbc.sql("SELECT unit_id FROM cell WHERE session_id = :session ORDER BY unit_id")
                .param("session", UUID.fromString(second))
                .query((rs, row) -> UUID.fromString(rs.getString(1)))
                .list();

        CompletableFuture<Answer> back = Objects.requireNonNull(transactions.execute(claim -> {
            lock(units.getFirst());
            CompletableFuture<Answer> adding = CompletableFuture.supplyAsync(this::add);
            await().pollInSameThread()
                    .until(() -> jdbc.sql(WAITING_FOR_ME).query(Integer.class).single() > 0);
            units.forEach(this::lock);
            return adding;
        }));

        back.join().expecting(200);
        assertThat(people.stranger()
                        .get("/v1/sessions/" + second + "/availability")
                        .body()
                        .get("free")
                        .asInt())
                .isEqualTo(units.size());
    }

    private Answer add() {
        return concert.owner()
                .with("If-Match", "\"2\"")
                .post("/v1/sales/" + sale + "/sessions", Map.of("sessionId", second, "prices", List.of()));
    }

    private void lock(UUID unit) {
        jdbc.sql(LOCK)
                .param("session", UUID.fromString(second))
                .param("unit", unit)
                .query(UUID.class)
                .single();
    }
}
