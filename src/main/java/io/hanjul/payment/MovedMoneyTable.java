package io.hanjul.payment;

import io.hanjul.ids.IdSource;
import io.hanjul.ids.PaymentId;
import io.hanjul.ids.PlaceId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Of which of a payee's payments something may have moved on a day. Rehearsals are left out. */
@Repository
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
class MovedMoneyTable {

    /**
     * Whatever was tried, paid, asked back or given back that day, in either of the books, and what became known of a
     * try of before. Each part is found by an index on its time, so a day costs what happened that day, and not all
     * that ever did. What was tried is looked for among what was begun since the day before: nothing is held for so
     * long.
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

    private final JdbcClient jdbc;

    MovedMoneyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

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
}
