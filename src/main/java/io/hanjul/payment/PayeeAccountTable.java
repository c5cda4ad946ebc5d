package io.hanjul.payment;

import io.hanjul.ids.AccountChoiceId;
import io.hanjul.ids.AccountId;
import io.hanjul.ids.PlaceId;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL of {@code payee_account} but what a new payment reads of it ({@link PaymentTable}). */
@Repository
class PayeeAccountTable {

    private static final String ADD = """
            INSERT INTO payee_account (id, payee_id, account, changed_by)
            VALUES (:id, :payee, :account, :by)
            """;

    private static final String PAGE = """
            SELECT id, account, changed_by, changed_at
              FROM payee_account
             WHERE payee_id = :payee AND id < :before
             ORDER BY id DESC
             LIMIT :limit
            """;

    private final JdbcClient jdbc;

    PayeeAccountTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(UUID id, PlaceId payee, String account, AccountId by) {
        jdbc.sql(ADD)
                .param("id", id)
                .param("payee", payee.value())
                .param("account", account)
                .param("by", by.value())
                .update();
    }

    /** The newest first. */
    List<AccountChoice> page(PlaceId payee, UUID before, int limit) {
        return jdbc.sql(PAGE)
                .param("payee", payee.value())
                .param("before", before)
                .param("limit", limit)
                .query((row, number) -> new AccountChoice(
                        new AccountChoiceId(row.getObject("id", UUID.class)),
                        row.getString("account"),
                        new AccountId(row.getObject("changed_by", UUID.class)),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
