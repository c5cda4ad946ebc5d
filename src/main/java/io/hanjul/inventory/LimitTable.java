package io.hanjul.inventory;

import io.hanjul.ids.HoldId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL of {@code hold} that asks whether one that has ended may count again for what its person may have. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class LimitTable {

    /** The lock under which the claim desk counts. Comes before the hold. */
    private static final String LOCK_PERSON = """
            SELECT pg_advisory_xact_lock(
                       hashtextextended(CAST(sale_id AS text) || '/' || CAST(account_id AS text), 0))
              FROM hold
             WHERE id = :hold
            """;

    /** What has ended counts no more, and its person may have taken others since. */
    private static final String FITS = """
            SELECT (h.state = 'ACTIVE' AND h.held_until > clock_timestamp())
                OR :limit >= h.units + (SELECT coalesce(sum(x.units), 0)
                                          FROM hold AS x
                                         WHERE x.sale_id = h.sale_id AND x.account_id = h.account_id AND x.id <> h.id
                                           AND x.state IN ('ACTIVE', 'CONFIRMED')
                                           AND (x.state = 'CONFIRMED' OR x.held_until > clock_timestamp()))
              FROM hold AS h
             WHERE h.id = :hold
            """;

    private final JdbcClient jdbc;

    LimitTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void lockPersonOf(HoldId hold) {
        jdbc.sql(LOCK_PERSON)
                .param("hold", hold.value())
                .query((rs, row) -> true)
                .list();
    }

    /** Whether the locked hold counts still, or may count again beside all else that its locked person has. */
    boolean fits(HoldId hold, int limit) {
        return jdbc.sql(FITS)
                .param("hold", hold.value())
                .param("limit", limit)
                .query(Boolean.class)
                .single();
    }
}
