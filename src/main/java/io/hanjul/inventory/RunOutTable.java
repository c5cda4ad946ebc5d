package io.hanjul.inventory;

import io.hanjul.ids.HoldId;
import io.hanjul.ids.SessionId;
import io.hanjul.ids.UnitId;
import io.hanjul.inventory.ClaimBatch.CellKey;
import io.hanjul.inventory.ClaimBatch.PoolKey;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL of {@code hold} by which a claim takes back what has run out. Locks: holds by id, before any cell. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class RunOutTable {

    private static final String HAS_RUN_OUT = """
            SELECT EXISTS (
                SELECT 1
                  FROM unnest(CAST(:sessions AS uuid[]), CAST(:pools AS uuid[])) AS w (session_id, unit_id),
                       LATERAL (SELECT h.id
                                  FROM hold AS h
                                 WHERE h.state = 'ACTIVE' AND h.held_until <= statement_timestamp()
                                   AND h.session_id = w.session_id) AS d
                 WHERE EXISTS (SELECT 1 FROM hold_line AS l WHERE l.hold_id = d.id AND l.pool_id = w.unit_id))
            """;

    /** After the persons and the choosing, before the cells: whoever works on one of these holds is waited for. */
    private static final String TAKE_BACK = """
            UPDATE hold SET state = 'EXPIRED', ended_at = clock_timestamp()
             WHERE id IN (SELECT h.id
                            FROM hold AS h
                           WHERE h.state = 'ACTIVE' AND h.held_until <= statement_timestamp()
                             AND EXISTS (SELECT 1
                                           FROM hold_line AS l
                                           JOIN unnest(CAST(:sessions AS uuid[]), CAST(:pools AS uuid[]))
                                                    AS w (session_id, unit_id) ON w.unit_id = l.pool_id
                                          WHERE l.hold_id = h.id AND w.session_id = h.session_id)
                           ORDER BY h.id
                           LIMIT :most
                             FOR UPDATE OF h)
               AND state = 'ACTIVE' AND held_until <= clock_timestamp()
            RETURNING id
            """;

    private static final String CELLS_OF = """
            SELECT h.session_id, l.unit_id, l.slot
              FROM hold AS h JOIN hold_line AS l ON l.hold_id = h.id
             WHERE h.id = ANY (CAST(:holds AS uuid[])) AND l.pool_id IS NULL
            """;

    private final JdbcClient jdbc;

    RunOutTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether a hold that has run out, and that nobody has tidied up yet, has some of one of the pools. */
    boolean exists(Collection<PoolKey> pools) {
        return PoolTable.naming(jdbc.sql(HAS_RUN_OUT), List.copyOf(pools))
                .query(Boolean.class)
                .single();
    }

    /** Ends up to that many holds that have run out and have some of one of the pools. */
    List<HoldId> end(Collection<PoolKey> pools, int most) {
        return PoolTable.naming(jdbc.sql(TAKE_BACK), List.copyOf(pools))
                .param("most", most)
                .query((rs, row) -> new HoldId(rs.getObject(1, UUID.class)))
                .list();
    }

    /** The cells that these holds had, and may still have. */
    List<CellKey> cellsOf(List<HoldId> holds) {
        return jdbc.sql(CELLS_OF)
                .param("holds", Uuids.array(holds))
                .query((rs, row) -> new CellKey(
                        new SessionId(rs.getObject(1, UUID.class)),
                        new UnitId(rs.getObject(2, UUID.class)),
                        rs.getInt(3)))
                .list();
    }
}
