package io.hanjul.inventory;

import io.hanjul.ids.HoldId;
import io.hanjul.ids.UnitId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL of {@code hold}, {@code hold_line} and {@code cell} by which a part of what was sold becomes free again. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class SoldTable {

    /** The hold is locked. */
    private static final String RELEASE_LINES = """
            UPDATE hold_line SET released_at = clock_timestamp()
             WHERE hold_id = :hold AND unit_id = ANY (CAST(:units AS uuid[])) AND released_at IS NULL
            RETURNING unit_id
            """;

    /** A hold without units is none: the last ones go with the whole hold. */
    private static final String SHRINK = """
            UPDATE hold SET units = units - :many WHERE id = :hold AND state = 'CONFIRMED' AND units > :many
            """;

    /** The cells are locked. */
    private static final String FREE = """
            UPDATE cell AS c
               SET state = 'FREE', hold_id = NULL, held_until = NULL, booking_id = NULL
              FROM hold AS h
             WHERE h.id = :hold AND c.session_id = h.session_id AND c.unit_id = ANY (CAST(:units AS uuid[]))
               AND c.state = 'SOLD' AND c.hold_id = h.id
            RETURNING c.session_id, c.ordinal, c.listed
            """;

    private static final String RELEASED = """
            SELECT unit_id, coalesce(pool_id, unit_id) AS place_id, category, amount, currency
              FROM hold_line
             WHERE hold_id = :hold AND released_at IS NOT NULL AND moved = :moved
             ORDER BY released_at, unit_id
            """;

    private final JdbcClient jdbc;

    SoldTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Marks the lines of these units as given back; the unit of each line: a table has one for each step of time. */
    List<UnitId> releaseLines(HoldId hold, List<UnitId> units) {
        return jdbc.sql(RELEASE_LINES)
                .param("hold", hold.value())
                .param("units", Uuids.array(units))
                .query((rs, row) -> new UnitId(rs.getObject(1, UUID.class)))
                .list();
    }

    /** Whether the hold is confirmed and had more units than that. */
    boolean shrink(HoldId hold, int many) {
        return jdbc.sql(SHRINK).param("hold", hold.value()).param("many", many).update() == 1;
    }

    /** Frees the cells of these units that the hold has. */
    List<CellTable.Freed> free(HoldId hold, List<UnitId> units) {
        return jdbc.sql(FREE)
                .param("hold", hold.value())
                .param("units", Uuids.array(units))
                .query((rs, row) -> CellTable.Freed.of(rs))
                .list();
    }

    /** The lines that were given back, or left for others, oldest first. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    List<HoldView.Line> released(HoldId hold, boolean moved) {
        return jdbc.sql(RELEASED)
                .param("hold", hold.value())
                .param("moved", moved)
                .query((rs, row) -> HoldTable.line(rs))
                .list();
    }
}
