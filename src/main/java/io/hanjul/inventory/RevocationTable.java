package io.hanjul.inventory;

import io.hanjul.ids.HoldId;
import io.hanjul.ids.SaleId;
import io.hanjul.ids.SessionId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL of {@code hold} and {@code cell} by which what somebody has is taken back. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class RevocationTable {

    /** Whatever the hold's state is: an ended one could still be confirmed by a payment that comes late. */
    private static final String REVOKE = """
            UPDATE hold SET state = 'REVOKED', ended_at = coalesce(ended_at, clock_timestamp())
             WHERE id IN (SELECT id FROM hold WHERE id = ANY (CAST(:holds AS uuid[])) ORDER BY id FOR UPDATE)
               AND state <> 'REVOKED'
            """;

    /** Without a booking, in any order of ids: those that somebody works on come with the next call. */
    private static final String REVOKE_UNPAID = """
            UPDATE hold SET state = 'REVOKED', ended_at = coalesce(ended_at, clock_timestamp())
             WHERE id IN (SELECT id FROM hold
                           WHERE sale_id = :sale AND state IN ('ACTIVE', 'RELEASED', 'EXPIRED')
                           ORDER BY id
                           LIMIT :most
                             FOR UPDATE SKIP LOCKED)
               AND state IN ('ACTIVE', 'RELEASED', 'EXPIRED')
            RETURNING id
            """;

    private static final String REVOKE_UNPAID_OF_SESSION = """
            UPDATE hold SET state = 'REVOKED', ended_at = coalesce(ended_at, clock_timestamp())
             WHERE id IN (SELECT id FROM hold
                           WHERE session_id = :session AND state IN ('ACTIVE', 'RELEASED', 'EXPIRED')
                           ORDER BY id
                           LIMIT :most
                             FOR UPDATE SKIP LOCKED)
               AND state IN ('ACTIVE', 'RELEASED', 'EXPIRED')
            RETURNING id
            """;

    /** Whether nobody has anything of a session, nor could get it any more. */
    private static final String IS_CLOSED = """
            SELECT NOT EXISTS (SELECT 1 FROM hold WHERE session_id = :session AND state <> 'REVOKED')
               AND NOT EXISTS (SELECT 1 FROM cell WHERE session_id = :session AND state <> 'BLOCKED')
               AND NOT EXISTS (SELECT 1 FROM pool WHERE session_id = :session AND open)
            """;

    private static final String FREE = """
            UPDATE cell AS c
               SET state = 'FREE', hold_id = NULL, held_until = NULL, booking_id = NULL
              FROM hold AS h
              JOIN hold_line AS l ON l.hold_id = h.id
             WHERE h.id = ANY (CAST(:holds AS uuid[])) AND h.state = 'REVOKED'
               AND c.session_id = h.session_id AND c.unit_id = l.unit_id AND c.slot = l.slot
               AND c.state IN ('HELD', 'SOLD') AND c.hold_id = h.id
            RETURNING c.session_id, c.ordinal, c.listed
            """;

    private final JdbcClient jdbc;

    RevocationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void revoke(List<HoldId> holds) {
        jdbc.sql(REVOKE).param("holds", Uuids.array(holds)).update();
    }

    /** Revokes up to that many holds of the sale that are no bookings. */
    List<HoldId> revokeUnpaid(SaleId sale, int most) {
        return jdbc.sql(REVOKE_UNPAID)
                .param("sale", sale.value())
                .param("most", most)
                .query((rs, row) -> new HoldId(rs.getObject(1, UUID.class)))
                .list();
    }

    /** Revokes up to that many holds of the session that are no bookings. */
    List<HoldId> revokeUnpaid(SessionId session, int most) {
        return jdbc.sql(REVOKE_UNPAID_OF_SESSION)
                .param("session", session.value())
                .param("most", most)
                .query((rs, row) -> new HoldId(rs.getObject(1, UUID.class)))
                .list();
    }

    boolean isClosed(SessionId session) {
        return jdbc.sql(IS_CLOSED)
                .param("session", session.value())
                .query(Boolean.class)
                .single();
    }

    /** Frees what revoked holds have, sold cells too. Lock the cells first. */
    List<CellTable.Freed> free(List<HoldId> holds) {
        return jdbc.sql(FREE)
                .param("holds", Uuids.array(holds))
                .query((rs, row) -> CellTable.Freed.of(rs))
                .list();
    }
}
