package io.hanjul.catalog;

import io.hanjul.ids.SaleId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL of {@code sale} and {@code session} that is about rehearsals. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class RehearsalTable {

    private static final String LIVE_BY_SALE = """
            SELECT id, rehearsal_ended_at IS NULL AND closes_at > clock_timestamp() AS live FROM sale WHERE rehearsal
            """;

    private static final String IS_LIVE = """
            SELECT count(*) FROM sale
             WHERE id = :sale AND rehearsal AND rehearsal_ended_at IS NULL AND closes_at > clock_timestamp()
            """;

    /** Nobody can have bought before the opening; the margin is for what other nodes remember, and for clocks. */
    private static final String MARK = """
            UPDATE sale SET rehearsal = TRUE
             WHERE id = :sale AND NOT rehearsal AND opens_at > clock_timestamp() + CAST('5 seconds' AS interval)
            """;

    /** Closes the sale as well, so that whoever knows nothing of rehearsals sees that it is over. */
    private static final String END = """
            UPDATE sale
               SET rehearsal_ended_at = clock_timestamp(),
                   opens_at = LEAST(opens_at, clock_timestamp() - CAST('1 second' AS interval)),
                   closes_at = LEAST(closes_at, clock_timestamp())
             WHERE id = :sale AND rehearsal AND rehearsal_ended_at IS NULL
            """;

    /** A request that began before the end may still be on its way for some seconds. */
    private static final String TO_CLEAR = """
            SELECT id, rehearsal_ended_at < clock_timestamp() - CAST('12 seconds' AS interval) AS settled
              FROM sale
             WHERE rehearsal AND rehearsal_ended_at IS NOT NULL AND rehearsal_cleared_at IS NULL
             ORDER BY id
            """;

    private static final String CLEARED = """
            UPDATE sale SET rehearsal_cleared_at = clock_timestamp()
             WHERE id = :sale AND rehearsal_ended_at IS NOT NULL AND rehearsal_cleared_at IS NULL
            """;

    private static final String FREE_SESSIONS = """
            UPDATE session SET sale_id = NULL WHERE sale_id = :sale AND NOT rehearsal
            """;

    private static final String STAGE = """
            SELECT CASE WHEN rehearsal_cleared_at IS NOT NULL THEN 'ENDED'
                        WHEN rehearsal_ended_at IS NOT NULL THEN 'CLEARING'
                        ELSE 'GOING_ON' END
              FROM sale
             WHERE id = :sale AND rehearsal
            """;

    private static final String RECENT = """
            SELECT id FROM sale WHERE rehearsal AND id < :before ORDER BY id DESC LIMIT :rows
            """;

    private final JdbcClient jdbc;

    RehearsalTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    Map<SaleId, Boolean> liveBySale() {
        return jdbc
                .sql(LIVE_BY_SALE)
                .query((row, number) -> Map.entry(idOf(row), row.getBoolean("live")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    boolean isLive(SaleId sale) {
        return jdbc.sql(IS_LIVE).param("sale", sale.value()).query(Long.class).single() == 1;
    }

    /** Makes a real sale a rehearsal; false once it is too near its opening. */
    boolean mark(SaleId sale) {
        return jdbc.sql(MARK).param("sale", sale.value()).update() == 1;
    }

    /** Ends it; false when it had ended before. */
    boolean end(SaleId sale) {
        return jdbc.sql(END).param("sale", sale.value()).update() == 1;
    }

    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    List<EndedRehearsals.Ended> toClear() {
        return jdbc.sql(TO_CLEAR)
                .query((row, number) -> new EndedRehearsals.Ended(idOf(row), row.getBoolean("settled")))
                .list();
    }

    /** Notes that nothing of it is left, and takes its sessions out of the sale. */
    void cleared(SaleId sale) {
        if (jdbc.sql(CLEARED).param("sale", sale.value()).update() == 1) {
            jdbc.sql(FREE_SESSIONS).param("sale", sale.value()).update();
        }
    }

    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    Optional<Rehearsals.Stage> stage(SaleId sale) {
        return jdbc.sql(STAGE)
                .param("sale", sale.value())
                .query((row, number) -> Rehearsals.Stage.valueOf(row.getString(1)))
                .optional();
    }

    /** Newest first, one row more than the limit. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    List<SaleId> recent(UUID before, int limit) {
        return jdbc.sql(RECENT)
                .param("before", before)
                .param("rows", limit + 1)
                .query((row, number) -> idOf(row))
                .list();
    }

    private static SaleId idOf(ResultSet row) throws SQLException {
        return new SaleId(row.getObject("id", UUID.class));
    }
}
