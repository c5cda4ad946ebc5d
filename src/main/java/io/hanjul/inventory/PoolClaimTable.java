package io.hanjul.inventory;

import io.hanjul.ids.HoldId;
import io.hanjul.inventory.ClaimBatch.PoolKey;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * All SQL of {@code pool} that the claim desk runs, a batch at a time; the order of locks is that of {@link PoolTable}.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PoolClaimTable {

    private static final String SEEN = """
            SELECT p.session_id, p.unit_id, p.ordinal, p.open, p.remaining, p.kept,
                   p.capacity - p.house AS capacity, p.sold
              FROM unnest(CAST(:sessions AS uuid[]), CAST(:pools AS uuid[])) AS w (session_id, unit_id)
              JOIN pool AS p ON p.session_id = w.session_id AND p.unit_id = w.unit_id
             WHERE p.open
            """;

    /** The cells are locked. */
    private static final String LOCK = """
            SELECT p.session_id, p.unit_id, p.ordinal, p.open, p.remaining, p.kept,
                   p.capacity - p.house AS capacity, p.sold
              FROM pool AS p
             WHERE (p.session_id, p.unit_id) IN (
                       SELECT w.session_id, w.unit_id
                         FROM unnest(CAST(:sessions AS uuid[]), CAST(:pools AS uuid[])) AS w (session_id, unit_id)
                        UNION ALL
                       SELECT h.session_id, l.pool_id
                         FROM hold AS h JOIN hold_line AS l ON l.hold_id = h.id
                        WHERE h.id = ANY (CAST(:holds AS uuid[])) AND l.counts IS NOT NULL)
             ORDER BY p.session_id, p.unit_id, p.slot
               FOR UPDATE OF p
            """;

    private static final String TAKE = """
            UPDATE pool AS p
               SET remaining = p.remaining - w.pieces
              FROM unnest(CAST(:sessions AS uuid[]), CAST(:pools AS uuid[]), CAST(:pieces AS integer[]))
                       AS w (session_id, unit_id, pieces)
             WHERE p.session_id = w.session_id AND p.unit_id = w.unit_id
               AND p.open AND p.remaining - p.kept >= w.pieces
            RETURNING p.session_id, p.unit_id, p.ordinal, p.open, p.remaining, p.kept,
                      p.capacity - p.house AS capacity, p.sold
            """;

    private final JdbcClient jdbc;

    PoolClaimTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the pools that are open, as they are without a lock. */
    List<PoolCount> seen(List<PoolKey> pools) {
        return PoolTable.naming(jdbc.sql(SEEN), pools)
                .query((rs, row) -> PoolTable.count(rs))
                .list();
    }

    /** Locks these pools, and those of which the holds have some; how full they are, without those that are closed. */
    List<PoolCount> lock(List<PoolKey> pools, List<HoldId> holds) {
        return PoolTable.naming(jdbc.sql(LOCK), pools)
                .param("holds", Uuids.array(holds))
                .query((rs, row) -> rs.getBoolean("open") ? List.of(PoolTable.count(rs)) : List.<PoolCount>of())
                .list()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    /** Takes so many of each pool; the pools that had as many. */
    List<PoolCount> take(Map<PoolKey, Integer> wanted) {
        List<Map.Entry<PoolKey, Integer>> each = List.copyOf(wanted.entrySet());
        return PoolTable.naming(
                        jdbc.sql(TAKE), each.stream().map(Map.Entry::getKey).toList())
                .param("pieces", each.stream().mapToInt(Map.Entry::getValue).toArray())
                .query((rs, row) -> PoolTable.count(rs))
                .list();
    }
}
