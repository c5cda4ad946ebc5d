package io.hanjul.inventory;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.HoldId;
import io.hanjul.ids.SaleId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** SQL of {@code hold} by which what one account has becomes another's. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class HandoverTable {

    /** The claim desk's lock of a person: nobody claims for them while what they have is counted. */
    private static final String LOCK_PERSON = """
            SELECT pg_advisory_xact_lock(
                hashtextextended(CAST(:sale AS text) || '/' || CAST(:account AS text), 0))
            """;

    /** No client can send such a key, so it is never in the way of one that the receiver chose; the giver's is free. */
    private static final String HAND_OVER = """
            UPDATE hold SET account_id = :to, idempotency_key = '→ ' || id
             WHERE id = :hold AND account_id = :from AND state = 'CONFIRMED'
            """;

    private final JdbcClient jdbc;

    HandoverTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void lockPerson(SaleId sale, AccountId account) {
        jdbc.sql(LOCK_PERSON)
                .param("sale", sale.toString())
                .param("account", account.toString())
                .query((rs, row) -> true)
                .single();
    }

    boolean handOver(HoldId hold, AccountId from, AccountId to) {
        return jdbc.sql(HAND_OVER)
                        .param("hold", hold.value())
                        .param("from", from.value())
                        .param("to", to.value())
                        .update()
                == 1;
    }
}
