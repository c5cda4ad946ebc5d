package io.hanjul.inventory;

import io.hanjul.ids.BookingId;
import io.hanjul.ids.HoldId;
import io.hanjul.ids.SessionId;
import io.hanjul.ids.UnitId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL of {@code hold}, {@code hold_line} and {@code cell} by which what is held takes the place of what was. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class SwapTable {

    /** The hold is locked. Only what stands in a cell of its own: an area has no other place to go to. */
    private static final String LEAVE = """
            UPDATE hold_line SET released_at = clock_timestamp(), moved = true
             WHERE hold_id = :hold AND unit_id = ANY (CAST(:units AS uuid[])) AND released_at IS NULL
               AND pool_id IS NULL
            RETURNING unit_id
            """;

    /** A unit that the booking had before, and left, it may have again. */
    private static final String TAKE_OVER = """
            INSERT INTO hold_line (hold_id, unit_id, slot, category, amount, currency)
            SELECT :hold, unit_id, slot, category, amount, currency
              FROM hold_line
             WHERE hold_id = :held AND pool_id IS NULL AND released_at IS NULL
            ON CONFLICT (hold_id, unit_id, slot) DO UPDATE
               SET released_at = NULL, moved = false,
                   category = excluded.category, amount = excluded.amount, currency = excluded.currency
             WHERE hold_line.released_at IS NOT NULL
            RETURNING unit_id
            """;

    /** The cells are locked. What the hold has, or could have again: it may have run out while it was paid for. */
    private static final String SELL = """
            UPDATE cell AS c
               SET state = 'SOLD', hold_id = :hold, held_until = NULL, booking_id = :booking
              FROM hold AS h
              JOIN hold_line AS l ON l.hold_id = h.id
             WHERE h.id = :held
               AND c.session_id = h.session_id AND c.unit_id = l.unit_id AND c.slot = l.slot
               AND (c.state = 'FREE' OR (c.state = 'HELD' AND (c.hold_id = h.id OR c.held_until <= clock_timestamp())))
            RETURNING c.session_id, c.ordinal
            """;

    /** What it held is another's now; it can never be confirmed. */
    private static final String END = """
            UPDATE hold SET state = 'REVOKED', ended_at = coalesce(ended_at, clock_timestamp())
             WHERE id = :held AND state IN ('ACTIVE', 'EXPIRED', 'RELEASED')
               AND session_id = (SELECT session_id FROM hold WHERE id = :hold AND state = 'CONFIRMED')
            """;

    private final JdbcClient jdbc;

    SwapTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Marks the lines of these units as left; the unit of each. */
    List<UnitId> leave(HoldId hold, List<UnitId> units) {
        return jdbc.sql(LEAVE)
                .param("hold", hold.value())
                .param("units", Uuids.array(units))
                .query((rs, row) -> new UnitId(rs.getObject(1, UUID.class)))
                .list();
    }

    /** Writes the lines of what is held to the hold that was sold; the unit of each. */
    List<UnitId> takeOver(HoldId hold, HoldId held) {
        return jdbc.sql(TAKE_OVER)
                .param("hold", hold.value())
                .param("held", held.value())
                .query((rs, row) -> new UnitId(rs.getObject(1, UUID.class)))
                .list();
    }

    /** Sells to the hold what the other one holds. */
    List<CellTable.Freed> sell(HoldId hold, HoldId held, BookingId booking) {
        return jdbc.sql(SELL)
                .param("hold", hold.value())
                .param("held", held.value())
                .param("booking", booking.value())
                .query((rs, row) -> new CellTable.Freed(new SessionId(rs.getObject(1, UUID.class)), rs.getInt(2)))
                .list();
    }

    /** Whether it could still be confirmed, and the one that was sold stands in the same session. */
    boolean end(HoldId hold, HoldId held) {
        return jdbc.sql(END)
                        .param("hold", hold.value())
                        .param("held", held.value())
                        .update()
                == 1;
    }
}
