package io.hanjul.payment;

import io.hanjul.ids.IdSource;
import io.hanjul.ids.PaymentId;
import io.hanjul.ids.PlaceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What of a payee's money may have moved on a day, in our books. Rehearsals are left out. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class SettlementTable {

    /**
     * Whatever was tried, paid, asked back or given back that day, in either of the books, and what became known of a
     * try of before. Each part is found by an index on its time, so a day costs what happened that day, and not all that
     * ever did. What was tried is looked for among what was begun since the day before: nothing is held for that long.
     */
    private static final String CONCERNED = """
            WITH moved (id) AS (
                SELECT p.id
                  FROM payment AS p
                 WHERE p.payee_id = :payee AND p.id >= :begunFrom AND p.id < :begunTo
                   AND EXISTS (SELECT 1 FROM payment_attempt AS a
                                WHERE a.payment_id = p.id AND a.started_at >= :from AND a.started_at < :to)
                UNION
                SELECT payment_id
                  FROM payment_attempt
                 WHERE ended_at >= :from AND ended_at < :to AND ended_at - started_at > interval '1 minute'
                UNION
                SELECT p.id
                  FROM payment AS p
                 WHERE p.payee_id = :payee AND p.gateway_key <> ''
                   AND COALESCE(p.approved_at, p.changed_at) >= :from AND COALESCE(p.approved_at, p.changed_at) < :to
                UNION
                SELECT payment_id FROM refund WHERE requested_at >= :from AND requested_at < :to
                UNION
                SELECT payment_id FROM refund WHERE settled_at >= :from AND settled_at < :to
                UNION
                SELECT payment_id FROM gateway_line WHERE taken_at >= :from AND taken_at < :to
                UNION
                SELECT g.payment_id
                  FROM gateway_return AS b JOIN gateway_line AS g ON g.order_id = b.order_id
                 WHERE b.at >= :from AND b.at < :to)
            SELECT p.id
              FROM moved JOIN payment AS p ON p.id = moved.id
             WHERE p.payee_id = :payee AND p.id < :before AND NOT p.rehearsal
             ORDER BY p.id DESC
            """;

    /** How long before a day what is tried on it may have been begun, and how far two clocks may be apart. */
    private static final Duration EARLIER = Duration.ofDays(1);

    private static final String OURS = """
            SELECT id, order_id, earlier_orders, state, amount, COALESCE(approved_at, changed_at) AS at
              FROM payment
             WHERE id = ANY (CAST(:payments AS uuid[]))
             ORDER BY id
            """;

    private static final String REFUNDS = """
            SELECT id, payment_id, state, amount, COALESCE(settled_at, requested_at) AS at
              FROM refund
             WHERE payment_id = ANY (CAST(:payments AS uuid[]))
             ORDER BY COALESCE(settled_at, requested_at), id
            """;

    private static final String ASK = """
            INSERT INTO gateway_line (payment_id, order_id, answer, tries, next_ask_at, asked_at, taken, taken_at)
            SELECT p.id, o.order_id, 'UNASKED', 0, clock_timestamp(), NULL, 0, NULL
              FROM payment AS p, unnest(p.earlier_orders || p.order_id) AS o (order_id)
             WHERE p.id = ANY (CAST(:payments AS uuid[]))
             ORDER BY o.order_id
            ON CONFLICT (order_id) DO UPDATE SET next_ask_at = clock_timestamp()
            """;

    private final JdbcClient jdbc;

    SettlementTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A refund with its payment. */
    record RefundOf(PaymentId payment, SettlementPolicy.Refund refund) {}

    /** A payment without its refunds; the order that it is paid by, and those that are over. */
    record Paid(PaymentId payment, UUID order, List<UUID> earlier, PaymentState state, long amount, Instant at) {}

    /** All of them whose id is before that one, the newest first. */
    List<PaymentId> concerned(PlaceId payee, Instant from, Instant to, UUID before) {
        return jdbc.sql(CONCERNED)
                .param("payee", payee.value())
                .param("begunFrom", IdSource.lowest(from.minus(EARLIER)))
                .param("begunTo", IdSource.lowest(to.plus(EARLIER)))
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .param("before", before)
                .query((row, number) -> new PaymentId(row.getObject("id", UUID.class)))
                .list();
    }

    List<Paid> ours(List<PaymentId> payments) {
        return jdbc.sql(OURS)
                .param("payments", texts(payments))
                .query((row, number) -> new Paid(
                        new PaymentId(row.getObject("id", UUID.class)),
                        row.getObject("order_id", UUID.class),
                        List.of((UUID[]) row.getArray("earlier_orders").getArray()),
                        PaymentState.valueOf(row.getString("state")),
                        row.getLong("amount"),
                        at(row)))
                .list();
    }

    List<RefundOf> refunds(List<PaymentId> payments) {
        return jdbc.sql(REFUNDS)
                .param("payments", texts(payments))
                .query((row, number) -> new RefundOf(
                        new PaymentId(row.getObject("payment_id", UUID.class)),
                        new SettlementPolicy.Refund(
                                row.getString("id"),
                                PaymentView.Refund.State.valueOf(row.getString("state")),
                                row.getLong("amount"),
                                at(row))))
                .list();
    }

    /** Has the gateway asked about these, in the order of their numbers. */
    void ask(List<PaymentId> payments) {
        jdbc.sql(ASK).param("payments", texts(payments)).update();
    }

    static String[] texts(List<PaymentId> payments) {
        return payments.stream().map(PaymentId::toString).toArray(String[]::new);
    }

    private static Instant at(ResultSet row) throws SQLException {
        return row.getObject("at", OffsetDateTime.class).toInstant();
    }
}
