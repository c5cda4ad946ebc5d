package io.hanjul.inventory;

import io.hanjul.ids.HoldId;
import io.hanjul.ids.SessionId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * All SQL of {@code hold} and {@code cell} by which a session leaves its sale. Locks: holds by id → cells by unit.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class OffSaleTable {

    /** Those that ended: a payment that comes late for one finds nothing to confirm, whoever sells the session then. */
    private static final String REVOKE_ENDED = """
            UPDATE hold SET state = 'REVOKED', ended_at = coalesce(ended_at, clock_timestamp())
             WHERE id IN (SELECT id FROM hold
                           WHERE session_id = :session
                             AND (state IN ('RELEASED', 'EXPIRED')
                                  OR (state = 'ACTIVE' AND held_until <= clock_timestamp()))
                           ORDER BY id
                             FOR UPDATE)
               AND state IN ('ACTIVE', 'RELEASED', 'EXPIRED')
            RETURNING id
            """;

    private static final String LOCK = """
            SELECT unit_id FROM cell WHERE session_id = :session ORDER BY unit_id, slot FOR UPDATE
            """;

    private static final String BLOCK = """
            UPDATE cell SET state = 'BLOCKED', hold_id = NULL, held_until = NULL
             WHERE session_id = :session
               AND (state = 'FREE' OR (state = 'HELD' AND held_until <= clock_timestamp()))
            RETURNING session_id, ordinal
            """;

    private final JdbcClient jdbc;

    OffSaleTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<HoldId> revokeEndedHolds(SessionId session) {
        return jdbc.sql(REVOKE_ENDED)
                .param("session", session.value())
                .query((rs, row) -> new HoldId(rs.getObject(1, UUID.class)))
                .list();
    }

    /** Locks all cells of a session in the global order; returns how many there are. */
    int lock(SessionId session) {
        return jdbc.sql(LOCK)
                .param("session", session.value())
                .query((rs, row) -> true)
                .list()
                .size();
    }

    /** Closes those cells to everybody that could be claimed; fewer than there are when somebody has one. */
    List<CellTable.Freed> block(SessionId session) {
        return jdbc.sql(BLOCK)
                .param("session", session.value())
                .query((rs, row) -> new CellTable.Freed(new SessionId(rs.getObject(1, UUID.class)), rs.getInt(2)))
                .list();
    }
}
