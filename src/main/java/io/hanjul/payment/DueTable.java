package io.hanjul.payment;

import io.hanjul.ids.Money;
import io.hanjul.ids.PaymentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The SQL of {@code payment} that time drives: which confirmations to ask about, and which payments are over. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class DueTable {

    /** Found by statement_timestamp() (an index range); several nodes take different rows. */
    private static final String TAKE = """
            WITH due AS MATERIALIZED (
                SELECT id
                  FROM payment
                 WHERE state IN ('IN_PROGRESS', 'UNKNOWN') AND next_look_at <= statement_timestamp()
                 ORDER BY next_look_at
                 LIMIT :most
                   FOR UPDATE SKIP LOCKED)
            UPDATE payment AS p
               SET tries = p.tries + 1, next_look_at = clock_timestamp() + make_interval(secs => :leaseSeconds)
              FROM due, payment_attempt AS a
             WHERE p.id = due.id AND a.id = p.attempt_id
            RETURNING a.id, a.payment_id, p.account, p.order_id, a.payment_key, p.amount, p.currency, p.tries,
                      a.started_at <= clock_timestamp() - make_interval(secs => :processingSeconds) AS overdue,
                      p.call_off_asked_at IS NOT NULL AS called_off
            """;

    private static final String POSTPONE = """
            UPDATE payment
               SET next_look_at = clock_timestamp() + make_interval(secs => :pauseSeconds),
                   last_answer = :answer, asked_at = clock_timestamp()
             WHERE id = :payment AND attempt_id = :attempt AND state IN ('IN_PROGRESS', 'UNKNOWN')
            """;

    private static final String OLDEST_SECONDS = """
            SELECT COALESCE(EXTRACT(EPOCH FROM clock_timestamp() - MIN(changed_at)), 0)::float8
              FROM payment
             WHERE state = 'UNKNOWN'
            """;

    private static final String EXPIRE = """
            WITH ended AS MATERIALIZED (
                SELECT id
                  FROM payment
                 WHERE state IN ('READY', 'ABORTED')
                   AND changed_at <= statement_timestamp() - make_interval(secs => :withinSeconds)
                 LIMIT :most
                   FOR UPDATE SKIP LOCKED)
            UPDATE payment AS p
               SET state = 'EXPIRED', changed_at = clock_timestamp()
              FROM ended
             WHERE p.id = ended.id AND p.state IN ('READY', 'ABORTED')
            """;

    private final JdbcClient jdbc;

    DueTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A confirmation to ask about.
     *
     * @param attempt which
     * @param tries how often it was asked about, this time included
     * @param overdue whether the gateway's processing time is over
     * @param calledOff whether it is to be called off, whatever the gateway has made of it
     */
    record Due(PaymentAttempt attempt, int tries, boolean overdue, boolean calledOff) {}

    /** Takes confirmations that are due; nobody else gets them before the call limit is over. */
    List<Due> take(PaymentSettings settings) {
        return jdbc.sql(TAKE)
                .param("leaseSeconds", PaymentTable.seconds(settings.callLimit()))
                .param("processingSeconds", PaymentTable.seconds(settings.processingTime()))
                .param("most", settings.batch())
                .query(DueTable::due)
                .list();
    }

    /** Looks again after a pause, and keeps what the gateway said, for people. */
    void postpone(PaymentAttempt attempt, Duration pause, String answer) {
        jdbc.sql(POSTPONE)
                .param("payment", attempt.payment().value())
                .param("attempt", attempt.id())
                .param("pauseSeconds", PaymentTable.seconds(pause))
                .param("answer", answer)
                .update();
    }

    /** Since how many seconds the oldest UNKNOWN payment is unknown; 0 when there is none. */
    double oldestUnknown() {
        return jdbc.sql(OLDEST_SECONDS).query(Double.class).single();
    }

    /** Ends payments that were not paid in time, and says how many. */
    int expire(Duration payWithin, int most) {
        return jdbc.sql(EXPIRE)
                .param("withinSeconds", PaymentTable.seconds(payWithin))
                .param("most", most)
                .update();
    }

    private static Due due(ResultSet row, int number) throws SQLException {
        var attempt = new PaymentAttempt(
                row.getObject("id", UUID.class),
                new PaymentId(row.getObject("payment_id", UUID.class)),
                row.getString("account"),
                row.getString("order_id"),
                row.getString("payment_key"),
                new Money(row.getLong("amount"), row.getString("currency")),
                "");
        return new Due(attempt, row.getInt("tries"), row.getBoolean("overdue"), row.getBoolean("called_off"));
    }
}
