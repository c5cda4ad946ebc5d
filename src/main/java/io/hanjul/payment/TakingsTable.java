package io.hanjul.payment;

import io.hanjul.ids.Money;
import io.hanjul.ids.PaymentId;
import io.hanjul.ids.RefundId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sums over {@code payment} and {@code refund}. */
@Repository
class TakingsTable {

    /** A payment counts on the day of its approval, a refund on the day on which the gateway made it. */
    private static final String BY_DAY = """
            WITH paid AS MATERIALIZED (
                SELECT id, amount, currency, COALESCE(approved_at, changed_at) AS approved
                  FROM payment
                 WHERE id = ANY (CAST(:payments AS uuid[])) AND NOT rehearsal
                   AND state IN ('DONE', 'CANCELED', 'PARTIAL_CANCELED')),
            moved AS (
                SELECT CAST(approved AT TIME ZONE :zone AS date) AS day, currency, 1 AS payments, amount AS taken,
                       0 AS refunds, CAST(0 AS bigint) AS returned
                  FROM paid
                 UNION ALL
                SELECT CAST(r.settled_at AT TIME ZONE :zone AS date), r.currency, 0, 0, 1, r.amount
                  FROM refund AS r JOIN paid AS p ON p.id = r.payment_id
                 WHERE r.state = 'DONE')
            SELECT day, currency, SUM(payments) AS payments, SUM(taken) AS taken,
                   SUM(refunds) AS refunds, SUM(returned) AS returned
              FROM moved
             GROUP BY day, currency
             ORDER BY day
             LIMIT 2000
            """;

    private static final String OWED = """
            SELECT COALESCE(SUM(r.amount) FILTER (WHERE r.state = 'REQUESTED'), 0) AS requested,
                   COALESCE(SUM(r.amount) FILTER (WHERE r.state = 'REFUSED'), 0) AS refused
              FROM refund AS r JOIN payment AS p ON p.id = r.payment_id
             WHERE r.payment_id = ANY (CAST(:payments AS uuid[])) AND NOT p.rehearsal
            """;

    private static final String REFUNDS = """
            SELECT r.id, r.payment_id, p.order_id, r.amount, r.currency, r.state, r.failure_code, r.tries,
                   r.requested_at, COALESCE(r.settled_at, r.requested_at) AS changed_at
              FROM refund AS r JOIN payment AS p ON p.id = r.payment_id
             WHERE r.payment_id = ANY (CAST(:payments AS uuid[])) AND r.id < :before
             ORDER BY r.id DESC
             LIMIT :limit
            """;

    private final JdbcClient jdbc;

    TakingsTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Takings.Day> byDay(List<PaymentId> payments, ZoneId zone) {
        return jdbc.sql(BY_DAY)
                .param("payments", texts(payments))
                .param("zone", zone.getId())
                .query((row, number) -> new Takings.Day(
                        row.getObject("day", LocalDate.class),
                        row.getString("currency"),
                        row.getInt("payments"),
                        row.getLong("taken"),
                        row.getInt("refunds"),
                        row.getLong("returned")))
                .list();
    }

    Takings.Owed owed(List<PaymentId> payments) {
        return jdbc.sql(OWED)
                .param("payments", texts(payments))
                .query((row, number) -> new Takings.Owed(row.getLong("requested"), row.getLong("refused")))
                .single();
    }

    List<RefundLine> refunds(List<PaymentId> payments, UUID before, int limit) {
        return jdbc.sql(REFUNDS)
                .param("payments", texts(payments))
                .param("before", before)
                .param("limit", limit)
                .query(TakingsTable::refund)
                .list();
    }

    private static String[] texts(List<PaymentId> payments) {
        return payments.stream().map(PaymentId::toString).toArray(String[]::new);
    }

    static RefundLine refund(ResultSet row, int number) throws SQLException {
        return new RefundLine(
                new RefundId(row.getObject("id", UUID.class)),
                new PaymentId(row.getObject("payment_id", UUID.class)),
                row.getString("order_id"),
                new Money(row.getLong("amount"), row.getString("currency")),
                PaymentView.Refund.State.valueOf(row.getString("state")),
                row.getString("failure_code"),
                row.getInt("tries"),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
