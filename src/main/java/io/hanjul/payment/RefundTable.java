package io.hanjul.payment;

import io.hanjul.ids.Money;
import io.hanjul.ids.PaymentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL of {@code refund}. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class RefundTable {

    /** Locks payment; two at once find one after the other what the earlier one left. */
    private static final String REQUEST_ALL = """
            WITH asked AS (
                UPDATE payment SET refund_asked = amount
                 WHERE id = :payment AND state IN ('DONE', 'PARTIAL_CANCELED') AND refund_asked < amount
                RETURNING id, currency, amount - OLD.refund_asked AS rest)
            INSERT INTO refund
                (id, payment_id, amount, currency, reason, state, failure_code, tries, next_try_at, requested_at)
            SELECT :refund, id, rest, currency, :reason, 'REQUESTED', '', 0, clock_timestamp(), clock_timestamp()
              FROM asked
            RETURNING amount
            """;

    private static final String PROGRESS = """
            SELECT count(*) FILTER (WHERE state = 'REQUESTED') AS requested,
                   count(*) FILTER (WHERE state = 'DONE') AS done,
                   count(*) FILTER (WHERE state = 'REFUSED') AS refused,
                   coalesce(sum(amount) FILTER (WHERE state = 'DONE'), 0) AS returned
              FROM refund
             WHERE payment_id = ANY (CAST(:payments AS uuid[]))
            """;

    private static final String LOCK_PAYMENT = """
            SELECT id FROM payment WHERE id = :payment FOR UPDATE
            """;

    private static final String EXISTS = """
            SELECT EXISTS (SELECT 1 FROM refund WHERE payment_id = :payment)
            """;

    private static final String OF_PAYMENT = """
            SELECT amount, currency, state, requested_at, COALESCE(settled_at, requested_at) AS changed_at
              FROM refund
             WHERE payment_id = :payment
             ORDER BY id
            """;

    /* One of a payment at a time: whether one that was sent is done, is told by how much of the payment is left. */
    private static final String TAKE = """
            WITH due AS MATERIALIZED (
                SELECT id
                  FROM refund AS d
                 WHERE state = 'REQUESTED' AND next_try_at <= statement_timestamp()
                   AND NOT EXISTS (SELECT 1 FROM refund AS e
                                    WHERE e.payment_id = d.payment_id AND e.state = 'REQUESTED'
                                      AND (e.id < d.id
                                           OR (e.id > d.id AND e.tries > 0
                                               AND e.next_try_at > statement_timestamp())))
                 ORDER BY next_try_at
                 LIMIT :most
                   FOR UPDATE SKIP LOCKED)
            UPDATE refund AS r
               SET tries = r.tries + 1, next_try_at = clock_timestamp() + make_interval(secs => :leaseSeconds)
              FROM due, payment AS p
             WHERE r.id = due.id AND p.id = r.payment_id
            RETURNING r.id, r.payment_id, r.amount, r.currency, r.reason, r.tries, p.gateway_key, p.account, p.order_id,
                      p.amount - (SELECT COALESCE(SUM(b.amount), 0)
                                    FROM refund AS b
                                   WHERE b.payment_id = p.id AND b.state = 'DONE') AS before
            """;

    /** Locks payment. As much of that as is left: never more than was paid, whoever asks. */
    private static final String REQUEST_UP_TO = """
            WITH asked AS (
                UPDATE payment SET refund_asked = refund_asked + least(:amount, amount - refund_asked)
                 WHERE id = :payment AND state IN ('DONE', 'PARTIAL_CANCELED') AND currency = :currency
                   AND refund_asked < amount
                RETURNING id, currency, refund_asked - OLD.refund_asked AS part)
            INSERT INTO refund
                (id, payment_id, amount, currency, reason, state, failure_code, tries, next_try_at, requested_at)
            SELECT :refund, id, part, currency, :reason, 'REQUESTED', '', 0, clock_timestamp(), clock_timestamp()
              FROM asked
            RETURNING amount
            """;

    private static final String POSTPONE = """
            UPDATE refund
               SET next_try_at = clock_timestamp() + make_interval(secs => :pauseSeconds)
             WHERE id = :refund AND state = 'REQUESTED'
            """;

    private static final String SETTLE = """
            UPDATE refund
               SET state = :state, failure_code = :code, settled_at = clock_timestamp()
             WHERE id = :refund AND state = 'REQUESTED'
            """;

    private final JdbcClient jdbc;

    RefundTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A refund to be made.
     *
     * @param id refund
     * @param payment whose money it is
     * @param account at the gateway
     * @param orderId under which it was paid
     * @param paymentKey the gateway's key
     * @param amount to be given back
     * @param before what is left of the payment before, as far as we know
     * @param reason for the payer's statement
     * @param tries how often it was tried, this time included
     */
    record Due(
            UUID id,
            PaymentId payment,
            String account,
            String orderId,
            String paymentKey,
            Money amount,
            long before,
            String reason,
            int tries) {

        /** What is left afterwards. */
        long after() {
            return before - amount.amount();
        }

        /** The call of this try. */
        RefundCall call(String key) {
            return new RefundCall(paymentKey, orderId, amount, before, reason, key);
        }
    }

    /** Writes down that all that is left goes back, and how much; empty when it is not paid, or nothing is left. */
    Optional<Long> requestAll(UUID id, PaymentId payment, String reason) {
        return jdbc.sql(REQUEST_ALL)
                .param("refund", id)
                .param("payment", payment.value())
                .param("reason", reason)
                .query(Long.class)
                .optional();
    }

    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    RefundProgress progress(List<PaymentId> payments) {
        return jdbc.sql(PROGRESS)
                .param("payments", payments.stream().map(PaymentId::toString).toArray(String[]::new))
                .query((row, number) -> new RefundProgress(
                        row.getInt("requested"), row.getInt("done"), row.getInt("refused"), row.getLong("returned")))
                .single();
    }

    /** Asks for as much of that as is left of the payment; how much it is, nothing when nothing is left. */
    long requestUpTo(UUID id, PaymentId payment, Money amount, String reason) {
        return jdbc.sql(REQUEST_UP_TO)
                .param("refund", id)
                .param("payment", payment.value())
                .param("amount", amount.amount())
                .param("currency", amount.currency())
                .param("reason", reason)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /** Whoever gives something of one payment back does it one after the other. */
    void lockPayment(PaymentId payment) {
        jdbc.sql(LOCK_PAYMENT)
                .param("payment", payment.value())
                .query(UUID.class)
                .optional();
    }

    boolean exists(PaymentId payment) {
        return jdbc.sql(EXISTS)
                .param("payment", payment.value())
                .query(Boolean.class)
                .single();
    }

    /** The refunds of a payment, oldest first. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    List<PaymentView.Refund> ofPayment(PaymentId payment) {
        return jdbc.sql(OF_PAYMENT)
                .param("payment", payment.value())
                .query((row, number) -> new PaymentView.Refund(
                        new Money(row.getLong("amount"), row.getString("currency")),
                        PaymentView.Refund.State.valueOf(row.getString("state")),
                        row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Takes refunds that are due; nobody else gets them before the call limit is over. */
    List<Due> take(PaymentSettings settings) {
        return jdbc.sql(TAKE)
                .param("leaseSeconds", PaymentTable.seconds(settings.callLimit()))
                .param("most", settings.batch())
                .query(RefundTable::due)
                .list();
    }

    void postpone(Due refund, Duration pause) {
        jdbc.sql(POSTPONE)
                .param("refund", refund.id())
                .param("pauseSeconds", PaymentTable.seconds(pause))
                .update();
    }

    /** Whether this is what settled it. */
    boolean done(Due refund) {
        return settle(refund, "DONE", "");
    }

    /** Whether this is what settled it. */
    boolean refused(Due refund, String code) {
        return settle(refund, "REFUSED", code);
    }

    private boolean settle(Due refund, String state, String code) {
        return jdbc.sql(SETTLE)
                        .param("refund", refund.id())
                        .param("state", state)
                        .param("code", code)
                        .update()
                == 1;
    }

    private static Due due(ResultSet row, int number) throws SQLException {
        return new Due(
                row.getObject("id", UUID.class),
                new PaymentId(row.getObject("payment_id", UUID.class)),
                row.getString("account"),
                row.getString("order_id"),
                row.getString("gateway_key"),
                new Money(row.getLong("amount"), row.getString("currency")),
                row.getLong("before"),
                row.getString("reason"),
                row.getInt("tries"));
    }
}
