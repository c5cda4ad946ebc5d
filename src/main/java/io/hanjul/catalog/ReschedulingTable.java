package io.hanjul.catalog;

import static java.time.ZoneOffset.UTC;

import io.hanjul.ids.AccountId;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL of {@code session_rescheduling}, and of {@code session} for another date. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ReschedulingTable {

    /** One that was called off stays so, and one that is over has taken place. */
    private static final String CHANGE = """
            UPDATE session
               SET starts_at = :startsAt, ends_at = :endsAt, business_day = :businessDay, version = version + 1
             WHERE id = :id AND version = :version AND called_off = '' AND ends_at > clock_timestamp()
            """;

    private static final String NOTE = """
            INSERT INTO session_rescheduling
                (session_id, number, account_id, reason, starts_before, ends_before, starts_at, ends_at, free_until)
            VALUES (:id, :number, :account, :reason, :startsBefore, :endsBefore, :startsAt, :endsAt, :freeUntil)
            """;

    private final JdbcClient jdbc;

    ReschedulingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is kept of a change. */
    record Change(SessionView before, SessionView after, int number, AccountId by, Instant freeUntil, String reason) {}

    /** Gives the row other times; false when it is over, was called off, or has another version. */
    boolean change(SessionView after) {
        return jdbc.sql(CHANGE)
                        .param("id", after.id().value())
                        .param("version", after.version() - 1)
                        .param("startsAt", after.startsAt().atOffset(UTC))
                        .param("endsAt", after.endsAt().atOffset(UTC))
                        .param("businessDay", after.businessDay())
                        .update()
                == 1;
    }

    /** Keeps what was so before. Last of its transaction, so that nobody was told the old date long after it. */
    void note(Change change) {
        jdbc.sql(NOTE)
                .param("id", change.after().id().value())
                .param("number", change.number())
                .param("account", change.by().value())
                .param("reason", change.reason())
                .param("startsBefore", change.before().startsAt().atOffset(UTC))
                .param("endsBefore", change.before().endsAt().atOffset(UTC))
                .param("startsAt", change.after().startsAt().atOffset(UTC))
                .param("endsAt", change.after().endsAt().atOffset(UTC))
                .param("freeUntil", change.freeUntil().atOffset(UTC))
                .update();
    }
}
