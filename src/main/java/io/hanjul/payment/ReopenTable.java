package io.hanjul.payment;

import io.hanjul.ids.PaymentId;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The SQL of {@code payment} for money that is found after a payment was over. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ReopenTable {

    /** Locks payment, so that nobody begins with it meanwhile. */
    private static final String LOCK_OVER = """
            SELECT id
              FROM payment
             WHERE id = :payment AND order_id = :order AND state IN ('ABORTED', 'EXPIRED')
               FOR UPDATE
            """;

    private static final String REOPEN = """
            UPDATE payment
               SET state = 'UNKNOWN', attempt_id = :attempt, failure_code = '', failure_message = '', tries = 0,
                   next_look_at = clock_timestamp(), changed_at = clock_timestamp()
             WHERE id = :payment AND state IN ('ABORTED', 'EXPIRED')
            """;

    private final JdbcClient jdbc;

    ReopenTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the payment ended without money, and has that order number still; it is locked then. */
    boolean lockOver(PaymentId payment, UUID order) {
        return jdbc.sql(LOCK_OVER)
                .param("payment", payment.value())
                .param("order", order)
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /** A payment that was over is undecided again, and due. */
    void reopen(PaymentId payment, UUID attempt) {
        jdbc.sql(REOPEN)
                .param("payment", payment.value())
                .param("attempt", attempt)
                .update();
    }
}
