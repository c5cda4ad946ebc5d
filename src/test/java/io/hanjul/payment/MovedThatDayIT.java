package io.hanjul.payment;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.ids.IdSource;
import io.hanjul.ids.PaymentId;
import io.hanjul.ids.PlaceId;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Goal: what moved on a day is found, also long after it was begun, and without walking through what did not. */
@PaymentTest
class MovedThatDayIT {

    private static final UUID ALL = new UUID(-1L, -1L);
    private static final int OLD = 5_000;

    /** Rows that the day of this test may cost, whatever there was before; what other tests did is among them. */
    private static final int FEW = 500;

    /** Paid and given back once, one a minute, up to ten days ago. */
    private static final List<String> OLD_PAYMENTS = List.of("""
            INSERT INTO payment
                (id, reference, owner_id, payee_id, order_id, order_name, amount, currency, state, gateway_key,
                 failure_code, failure_message, tries, next_look_at, changed_at, approved_at, refund_asked)
            SELECT o.id, uuidv7(), uuidv7(), :place, o.id, 'old', 1000, 'KRW', 'PARTIAL_CANCELED', 'old', '', '', 0,
                   o.at, o.at, o.at, 1
              FROM (SELECT uuidv7(- make_interval(mins => 14400 + n)) AS id,
                           clock_timestamp() - make_interval(mins => 14400 + n) AS at
                      FROM generate_series(1, :many) AS n) AS o
            """, """
            INSERT INTO payment_attempt (id, payment_id, payment_key, state, failure_code, started_at, ended_at)
            SELECT uuidv7(), id, 'old', 'APPROVED', '', approved_at, approved_at + interval '2 minutes'
              FROM payment WHERE order_name = 'old'
            """, """
            INSERT INTO refund (id, payment_id, amount, currency, reason, state, failure_code, tries, next_try_at,
                                requested_at, settled_at)
            SELECT uuidv7(), id, 1, 'KRW', 'old', 'DONE', '', 0, approved_at, approved_at, approved_at
              FROM payment WHERE order_name = 'old'
            """, """
            INSERT INTO gateway_line (payment_id, order_id, answer, tries, asked_at, taken, taken_at)
            SELECT id, id, 'TOLD', 1, approved_at, 1000, approved_at FROM payment WHERE order_name = 'old'
            """, """
            INSERT INTO gateway_return (order_id, transaction_key, amount, at)
            SELECT id, 'old', 1, approved_at FROM payment WHERE order_name = 'old'
            """);

    /** Rows of this transaction that were looked at, in whatever way. */
    private static final String LOOKED_AT = """
            SELECT sum(seq_tup_read + coalesce(idx_tup_fetch, 0))
              FROM pg_stat_xact_user_tables
             WHERE relname IN ('payment', 'payment_attempt', 'refund', 'gateway_line', 'gateway_return')
            """;

    @Autowired
    Checkout checkout;

    @Autowired
    ReconcilePayments reconciler;

    @Autowired
    MovedMoneyTable books;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    IdSource ids;

    private PlaceId place;
    private Instant midnight;

    @BeforeEach
    void anHourAgo() {
        place = new PlaceId(ids.next());
        midnight = jdbc.sql("SELECT clock_timestamp()")
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .single()
                .minus(1, ChronoUnit.HOURS);
    }

    private List<PaymentId> moved() {
        return transactions.execute(status -> books.concerned(place, midnight, midnight.plus(1, ChronoUnit.DAYS), ALL));
    }

    @Test
    void aDayCostsWhatHappenedOnItHoweverMuchThereWasBefore() {
        PaymentView today = checkout.open(place);
        checkout.confirm(today, checkout.pay(today, "approve"));

        transactions.executeWithoutResult(status -> {
            OLD_PAYMENTS.forEach(old -> jdbc.sql(old)
                    .param("place", place.value())
                    .param("many", OLD)
                    .update());
            jdbc.sql("ANALYZE payment, payment_attempt, refund, gateway_line, gateway_return")
                    .update();
            long before = lookedAt();

            assertThat(moved()).containsExactly(today.id());

            assertThat(lookedAt() - before).as("rows that were looked at").isLessThan(FEW);
            assertThat(books.concerned(place, midnight.minus(Duration.ofDays(11)), midnight, ALL))
                    .as("those of before, on their own days")
                    .hasSizeGreaterThan(FEW);
            status.setRollbackOnly();
        });
    }

    private long lookedAt() {
        return jdbc.sql(LOOKED_AT).query(Long.class).single();
    }

    /** Tried on a day that was settled meanwhile: on the day on which it becomes known it is asked about once more. */
    @Test
    void whatBecomesKnownOnlyTodayOfAnEarlierTryMovedToday() {
        PaymentView payment = checkout.open(place);
        PaymentAttempt attempt = checkout.begin(payment, checkout.pay(payment, "approve"));
        checkout.confirmAtTheGateway(attempt);
        checkout.settle(attempt, new GatewayOutcome.Unknown("lost on its way"));
        triedOnTheDayBefore(payment);
        assertThat(moved()).isEmpty();

        await().atMost(60, SECONDS).untilAsserted(() -> {
            reconciler.reconcile();
            assertThat(checkout.stateOf(payment)).isEqualTo(PaymentState.DONE);
        });
        jdbc.sql("UPDATE payment SET approved_at = approved_at - interval '1 day' WHERE id = :id")
                .param("id", payment.id().value())
                .update();

        assertThat(moved()).containsExactly(payment.id());
    }

    private void triedOnTheDayBefore(PaymentView payment) {
        jdbc.sql("UPDATE payment_attempt SET started_at = started_at - interval '1 day' WHERE payment_id = :id")
                .param("id", payment.id().value())
                .update();
    }

    @Test
    void whatWasOnlyDeclinedMovedTooAndWhatWasNeverTriedDidNot() {
        PaymentView declined = checkout.open(place);
        checkout.confirm(declined, checkout.pay(declined, "decline"));
        checkout.open(place);

        assertThat(moved()).containsExactly(declined.id());
    }
}
