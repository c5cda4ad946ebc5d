package io.hanjul.payment;

import io.hanjul.ids.PaymentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
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
