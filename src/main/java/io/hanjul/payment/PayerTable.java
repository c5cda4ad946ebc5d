package io.hanjul.payment;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.PaymentId;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What payers look up of {@code payment} afterwards. */
@Repository
class PayerTable {

    private static final String PAGE_OF_OWNER = """
            SELECT id, reference, owner_id, account, order_id, earlier_orders, order_name, amount, currency,
                   rehearsal, test, state, failure_code, failure_message, changed_at
              FROM payment
             WHERE owner_id = :owner AND id < :before
               AND (cardinality(CAST(:states AS text[])) = 0 OR state = ANY (CAST(:states AS text[])))
             ORDER BY id DESC
             LIMIT :limit
            """;

    private static final String APPROVAL = """
            SELECT method, instrument, approval_number, approved_at
              FROM payment
             WHERE id = :payment AND approved_at IS NOT NULL
            """;

    private final JdbcClient jdbc;

    PayerTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The owner's payments in these states (in any, when none is named), newest first. */
    List<PaymentView> page(AccountId owner, Payments.Query query) {
        return jdbc.sql(PAGE_OF_OWNER)
                .param("owner", owner.value())
                .param("before", query.before())
                .param("states", query.states().stream().map(PaymentState::name).toArray(String[]::new))
                .param("limit", query.limit())
                .query(PaymentTable::view)
                .list();
    }

    /** What the gateway told when it took the money; empty when it took none, or took it before this was kept. */
    Optional<Approval> approval(PaymentId id) {
        return jdbc.sql(APPROVAL)
                .param("payment", id.value())
                .query((row, number) -> new Approval(
                        Approval.Method.valueOf(row.getString("method")),
                        row.getString("instrument"),
                        row.getString("approval_number"),
                        Optional.of(row.getObject("approved_at", OffsetDateTime.class)
                                .toInstant())))
                .optional();
    }
}
