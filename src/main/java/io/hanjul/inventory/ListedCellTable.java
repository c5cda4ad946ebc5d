package io.hanjul.inventory;

import io.hanjul.ids.HoldId;
import io.hanjul.ids.SessionId;
import io.hanjul.ids.UnitId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * SQL of {@code cell} by which what came back is given to the list of its session, or to everybody. Locks: cells
 * in the order of units, by one statement before any is written.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ListedCellTable {

    private static final String FREE = """
            SELECT ordinal, listed FROM cell WHERE session_id = :session AND state = 'FREE'
            """;

    /** A statement that waits looks at its rows anew: what somebody else has taken meanwhile is missing. */
    private static final String LOCK_FREE = """
            SELECT unit_id, ordinal, listed FROM cell
             WHERE session_id = :session AND state = 'FREE' AND (listed OR unit_id = ANY (CAST(:units AS uuid[])))
             ORDER BY session_id, unit_id, slot
               FOR UPDATE
            """;

    /** The cells are locked; listed ones are not open to anybody else. */
    private static final String HOLD = """
            UPDATE cell AS c
               SET state = 'HELD', hold_id = w.hold_id, held_until = :heldUntil, listed = true
              FROM unnest(CAST(:units AS uuid[]), CAST(:slots AS integer[]), CAST(:holds AS uuid[]))
                       AS w (unit_id, slot, hold_id)
             WHERE c.session_id = :session AND c.unit_id = w.unit_id AND c.slot = w.slot AND c.state = 'FREE'
            """;

    private static final String OPEN = """
            UPDATE cell SET listed = false
             WHERE session_id = :session AND state = 'FREE' AND listed AND ordinal = ANY (CAST(:ordinals AS integer[]))
            RETURNING session_id, ordinal, listed
            """;

    private final JdbcClient jdbc;

    ListedCellTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A free cell under our lock. */
    record Locked(UnitId unit, int ordinal, boolean listed) {}

    /** Ordinals of free cells: all, and those that are not open to everybody. */
    record Free(BitSet all, BitSet listed) {}

    /** In one look: what came back between two would be listed and not free, and be opened without an offer. */
    Free free(SessionId session) {
        var free = new Free(new BitSet(), new BitSet());
        jdbc.sql(FREE)
                .param("session", session.value())
                .query((rs, row) -> Map.entry(rs.getInt(1), rs.getBoolean(2)))
                .list()
                .forEach(cell -> {
                    free.all().set(cell.getKey());
                    free.listed().set(cell.getKey(), cell.getValue());
                });
        return free;
    }

    /** Locks all free cells that are listed, and those of these units that are free, at whatever step of time. */
    List<Locked> lockFree(SessionId session, List<UnitId> units) {
        return of(jdbc.sql(LOCK_FREE), session, units)
                .query((rs, row) -> new Locked(new UnitId(rs.getObject(1, UUID.class)), rs.getInt(2), rs.getBoolean(3)))
                .list();
    }

    /** A cell, and who gets it. */
    record Gift(Claim.Wish cell, HoldId hold) {}

    /** Gives locked free cells to these holds; the count is the verdict. */
    int hold(SessionId session, List<Gift> gifts, Instant heldUntil) {
        List<UnitId> units = gifts.stream().map(gift -> gift.cell().unit()).toList();
        return of(jdbc.sql(HOLD), session, units)
                .param(
                        "slots",
                        gifts.stream().mapToInt(gift -> gift.cell().slot()).toArray())
                .param("holds", Uuids.array(gifts.stream().map(Gift::hold).toList()))
                .param("heldUntil", heldUntil.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Opens locked free cells to everybody. */
    List<CellTable.Freed> open(SessionId session, BitSet ordinals) {
        return jdbc.sql(OPEN)
                .param("session", session.value())
                .param("ordinals", ordinals.stream().toArray())
                .query((rs, row) -> CellTable.Freed.of(rs))
                .list();
    }

    private static JdbcClient.StatementSpec of(
            JdbcClient.StatementSpec statement, SessionId session, List<UnitId> units) {
        return statement.param("session", session.value()).param("units", Uuids.array(units));
    }
}
