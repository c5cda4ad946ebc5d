package io.hanjul.payment;

import io.hanjul.ids.PaymentId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL of {@code payment_attempt}. Its payment is always locked first. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PaymentAttemptTable {

    private static final String FIND = """
            SELECT id, failure_code
              FROM payment_attempt
             WHERE payment_id = :payment AND payment_key = :paymentKey
            """;

    private static final String INSERT = """
            INSERT INTO payment_attempt (id, payment_id, payment_key, state, failure_code, started_at)
            VALUES (:attempt, :payment, :paymentKey, 'STARTED', '', clock_timestamp())
            """;

    private static final String END = """
            UPDATE payment_attempt
               SET state = :state, failure_code = :code, ended_at = clock_timestamp()
             WHERE id = :attempt AND state IN ('STARTED', 'UNKNOWN')
            """;

    private static final String DOUBT = """
            UPDATE payment_attempt
               SET state = 'UNKNOWN'
             WHERE id = :attempt AND state = 'STARTED'
            """;

    /** A decline that turned out to be none. */
    private static final String REOPEN = """
            UPDATE payment_attempt
               SET state = 'UNKNOWN', failure_code = '', ended_at = NULL
             WHERE payment_id = :payment AND payment_key = :paymentKey AND state = 'DECLINED'
            RETURNING id
            """;

    private static final String REMOVE = """
            DELETE FROM payment_attempt WHERE id = :attempt AND state = 'STARTED'
            """;

    /*
     * An attempt that was not sent, by the only one who may have sent it: whoever else looked has counted a try. All
     * is as before, the card before included: the gateway may yet say that it took money by that.
     */
    private static final String UNDO = """
            UPDATE payment AS p
               SET state = CASE WHEN b.id IS NULL THEN 'READY' ELSE 'ABORTED' END, attempt_id = b.id,
                   failure_code = COALESCE(b.failure_code, ''), changed_at = clock_timestamp()
              FROM (VALUES (CAST(:payment AS uuid))) AS w (id)
              LEFT JOIN LATERAL (SELECT a.id, a.failure_code
                                   FROM payment_attempt AS a
                                  WHERE a.payment_id = w.id AND a.id <> :attempt
                                  ORDER BY a.started_at DESC, a.id DESC
                                  LIMIT 1) AS b ON true
             WHERE p.id = w.id AND p.attempt_id = :attempt AND p.state = 'IN_PROGRESS' AND p.tries = 0
            """;

    private final JdbcClient jdbc;

    PaymentAttemptTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The earlier attempt with the same checkout. */
    Optional<PaymentAttempt> find(PaymentView payment, String paymentKey) {
        return jdbc.sql(FIND)
                .param("payment", payment.id().value())
                .param("paymentKey", paymentKey)
                .query((row, number) -> new PaymentAttempt(
                        row.getObject("id", UUID.class),
                        payment.id(),
                        payment.account(),
                        payment.orderId(),
                        paymentKey,
                        payment.amount(),
                        row.getString("failure_code")))
                .optional();
    }

    void insert(PaymentAttempt attempt) {
        jdbc.sql(INSERT)
                .param("attempt", attempt.id())
                .param("payment", attempt.payment().value())
                .param("paymentKey", attempt.paymentKey())
                .update();
    }

    /** The attempt that is open again; empty when none was declined under that key. */
    Optional<UUID> reopen(PaymentId payment, String paymentKey) {
        return jdbc.sql(REOPEN)
                .param("payment", payment.value())
                .param("paymentKey", paymentKey)
                .query(UUID.class)
                .optional();
    }

    void approve(PaymentAttempt attempt) {
        end(attempt, "APPROVED", "");
    }

    void decline(PaymentAttempt attempt, String code) {
        end(attempt, "DECLINED", code);
    }

    void doubt(PaymentAttempt attempt) {
        jdbc.sql(DOUBT).param("attempt", attempt.id()).update();
    }

    /** Takes an attempt back that was not sent; whether its payment is again as if it had never begun. */
    boolean undo(PaymentAttempt attempt) {
        boolean undone = jdbc.sql(UNDO)
                        .param("payment", attempt.payment().value())
                        .param("attempt", attempt.id())
                        .update()
                == 1;
        return undone && jdbc.sql(REMOVE).param("attempt", attempt.id()).update() == 1;
    }

    private void end(PaymentAttempt attempt, String state, String code) {
        jdbc.sql(END)
                .param("attempt", attempt.id())
                .param("state", state)
                .param("code", code)
                .update();
    }
}
