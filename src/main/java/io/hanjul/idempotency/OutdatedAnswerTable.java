package io.hanjul.idempotency;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Removes records of {@code idempotency_record} whose time is over. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OutdatedAnswerTable {

    private static final String PURGE = """
            WITH outdated AS MATERIALIZED (
                SELECT scope, key
                FROM idempotency_record
                WHERE first_used_at <= clock_timestamp() - make_interval(secs => :keepSeconds)
                LIMIT :most
                FOR UPDATE SKIP LOCKED)
            DELETE FROM idempotency_record AS known
            USING outdated
            WHERE known.scope = outdated.scope AND known.key = outdated.key
            """;

    private final JdbcClient jdbc;

    OutdatedAnswerTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Removes up to that many records whose time is over, and says how many. */
    int purge(Duration keep, int most) {
        return jdbc.sql(PURGE)
                .param("keepSeconds", keep.toMillis() / 1000.0)
                .param("most", most)
                .update();
    }
}
