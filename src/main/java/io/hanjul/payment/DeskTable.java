package io.hanjul.payment;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.Money;
import io.hanjul.ids.PaymentId;
import io.hanjul.ids.RefundId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The SQL of what operators see of payments and refunds, and of what they do about them. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class DeskTable {

    private static final String UNKNOWN = """
            SELECT id, order_id, order_name, amount, currency, changed_at, tries, last_answer, asked_at, next_look_at,
                   changed_at <= statement_timestamp() - make_interval(secs => :alarmSeconds) AS overdue,
                   call_off_asked_at IS NOT NULL AS calling_off
              FROM payment
             WHERE state = 'UNKNOWN' AND id < :before
             ORDER BY id DESC
             LIMIT :limit
            """;

    private static final String ATTEMPT = """
            SELECT a.id, a.payment_id, p.account, p.order_id, a.payment_key, p.amount, p.currency
              FROM payment AS p JOIN payment_attempt AS a ON a.id = p.attempt_id
             WHERE p.id = :payment AND p.state = 'UNKNOWN'
            """;

    private static final String IS_OVERDUE = """
            SELECT EXISTS (SELECT 1 FROM payment
                            WHERE id = :payment
                              AND changed_at <= clock_timestamp() - make_interval(secs => :alarmSeconds))
            """;

    /** Looked at by the reconciler once nobody can have it in hand any more. */
    private static final String CALL_OFF = """
            UPDATE payment
               SET call_off_asked_at = clock_timestamp(),
                   next_look_at = LEAST(next_look_at, clock_timestamp() + make_interval(secs => :callSeconds))
             WHERE id = :payment AND state = 'UNKNOWN' AND call_off_asked_at IS NULL
            """;

    private static final String NOTE = """
            UPDATE payment
               SET last_answer = :answer, asked_at = clock_timestamp()
             WHERE id = :payment AND attempt_id = :attempt AND state = 'UNKNOWN'
            """;

    private static final String ADD_EVENT = """
            INSERT INTO payment_event (id, payment_id, kind, account_id, reason, outcome)
            VALUES (:id, :payment, :kind, :account, :reason, :outcome)
            """;

    private static final String EVENTS = """
            SELECT at, kind, account_id, reason, outcome
              FROM payment_event
             WHERE payment_id = :payment
             ORDER BY id
             LIMIT 100
            """;

    private static final String STUCK = """
            SELECT r.id, r.payment_id, p.order_id, r.amount, r.currency, r.state, r.failure_code, r.tries,
                   r.requested_at, COALESCE(r.settled_at, r.requested_at) AS changed_at
              FROM refund AS r JOIN payment AS p ON p.id = r.payment_id
             WHERE (r.state = 'REFUSED' OR (r.state = 'REQUESTED' AND r.tries >= :lostTries)) AND r.id < :before
             ORDER BY r.id DESC
             LIMIT :limit
            """;

    private static final String PAYMENT_OF = """
            SELECT payment_id FROM refund WHERE id = :refund
            """;

    private static final String RETRY = """
            UPDATE refund
               SET state = 'REQUESTED', failure_code = '', settled_at = NULL, next_try_at = clock_timestamp()
             WHERE id = :refund AND state = 'REFUSED'
            """;

    private final JdbcClient jdbc;

    DeskTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What an operator did, to be written down. */
    record NewEvent(
            UUID id, PaymentId payment, UnknownPayment.Event.Kind kind, AccountId by, String reason, String outcome) {}

    List<UnknownPayment> unknown(Duration alarm, UUID before, int limit) {
        return jdbc.sql(UNKNOWN)
                .param("alarmSeconds", PaymentTable.seconds(alarm))
                .param("before", before)
                .param("limit", limit)
                .query(DeskTable::unknown)
                .list();
    }

    /** The attempt of which nobody knows; empty when somebody does. */
    Optional<PaymentAttempt> attempt(PaymentId payment) {
        return jdbc.sql(ATTEMPT)
                .param("payment", payment.value())
                .query((row, number) -> new PaymentAttempt(
                        row.getObject("id", UUID.class),
                        payment,
                        row.getString("account"),
                        row.getString("order_id"),
                        row.getString("payment_key"),
                        new Money(row.getLong("amount"), row.getString("currency")),
                        ""))
                .optional();
    }

    /** Whether the payment has stood as it does for so long. */
    boolean isOverdue(PaymentId payment, Duration alarm) {
        return jdbc.sql(IS_OVERDUE)
                .param("payment", payment.value())
                .param("alarmSeconds", PaymentTable.seconds(alarm))
                .query(Boolean.class)
                .single();
    }

    /** Whether this is what had it called off. */
    boolean callOff(PaymentId payment, Duration callLimit) {
        return jdbc.sql(CALL_OFF)
                        .param("payment", payment.value())
                        .param("callSeconds", PaymentTable.seconds(callLimit))
                        .update()
                == 1;
    }

    void note(PaymentAttempt attempt, String answer) {
        jdbc.sql(NOTE)
                .param("payment", attempt.payment().value())
                .param("attempt", attempt.id())
                .param("answer", answer)
                .update();
    }

    void add(NewEvent event) {
        jdbc.sql(ADD_EVENT)
                .param("id", event.id())
                .param("payment", event.payment().value())
                .param("kind", event.kind().name())
                .param("account", event.by().value())
                .param("reason", event.reason())
                .param("outcome", event.outcome())
                .update();
    }

    List<UnknownPayment.Event> events(PaymentId payment) {
        return jdbc.sql(EVENTS)
                .param("payment", payment.value())
                .query((row, number) -> new UnknownPayment.Event(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        UnknownPayment.Event.Kind.valueOf(row.getString("kind")),
                        new AccountId(row.getObject("account_id", UUID.class)),
                        row.getString("reason"),
                        row.getString("outcome")))
                .list();
    }

    /** Refunds that were refused, or asked for that often without an answer. */
    List<RefundLine> stuck(int lostTries, UUID before, int limit) {
        return jdbc.sql(STUCK)
                .param("lostTries", lostTries)
                .param("before", before)
                .param("limit", limit)
                .query(TakingsTable::refund)
                .list();
    }

    /** Whether this is what has it tried again. Its payment is locked first. */
    boolean retry(RefundId refund) {
        return jdbc.sql(RETRY).param("refund", refund.value()).update() == 1;
    }

    /** The payment of a refund. */
    Optional<PaymentId> paymentOf(RefundId refund) {
        return jdbc.sql(PAYMENT_OF)
                .param("refund", refund.value())
                .query((row, number) -> new PaymentId(row.getObject("payment_id", UUID.class)))
                .optional();
    }

    private static UnknownPayment unknown(ResultSet row, int number) throws SQLException {
        @Nullable OffsetDateTime asked = row.getObject("asked_at", OffsetDateTime.class);
        return new UnknownPayment(
                new PaymentId(row.getObject("id", UUID.class)),
                row.getString("order_id"),
                row.getString("order_name"),
                new Money(row.getLong("amount"), row.getString("currency")),
                instant(row, "changed_at"),
                row.getBoolean("overdue"),
                row.getInt("tries"),
                row.getString("last_answer"),
                asked == null ? "" : asked.toInstant().toString(),
                instant(row, "next_look_at"),
                row.getBoolean("calling_off"),
                List.of());
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
