package io.hanjul.inventory;

import io.hanjul.ids.SessionId;
import io.hanjul.ids.UnitId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL of {@code pool} about what is kept for the list of a session. All its pools are locked before a change. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ListedPoolTable {

    private static final String LIST = """
            UPDATE pool SET listed = true
             WHERE session_id = :session AND unit_id = ANY (CAST(:units AS uuid[])) AND NOT listed
            """;

    private static final String LEFT = """
            SELECT unit_id, remaining, kept FROM pool WHERE session_id = :session AND open
            """;

    /** What is kept goes first. */
    private static final String TAKE = """
            UPDATE pool AS p
               SET remaining = p.remaining - w.pieces, kept = greatest(0, p.kept - w.pieces)
              FROM unnest(CAST(:units AS uuid[]), CAST(:pieces AS integer[])) AS w (unit_id, pieces)
             WHERE p.session_id = :session AND p.unit_id = w.unit_id AND p.open AND p.remaining >= w.pieces
            RETURNING p.session_id, p.unit_id, p.ordinal, p.open, p.remaining, p.kept,
                      p.capacity - p.house AS capacity, p.sold
            """;

    private static final String OPEN = """
            UPDATE pool SET kept = 0
             WHERE session_id = :session AND kept > 0
            RETURNING session_id, unit_id, ordinal, open, remaining, kept, capacity - house AS capacity, sold
            """;

    private static final String UNLIST = """
            UPDATE pool SET listed = false WHERE session_id = :session AND listed
            """;

    private final JdbcClient jdbc;
    private final PoolTable pools;

    ListedPoolTable(JdbcClient jdbc, PoolTable pools) {
        this.jdbc = jdbc;
        this.pools = pools;
    }

    /**
     * How much an area has.
     *
     * @param remaining that nobody has
     * @param kept how many of these only the list may have
     */
    record Left(UnitId pool, int remaining, int kept) {}

    /** What comes back of these areas is kept for the list from now on. */
    void list(SessionId session, List<UnitId> units) {
        if (!units.isEmpty()) {
            pools.lockOfSession(session);
            jdbc.sql(LIST)
                    .param("session", session.value())
                    .param("units", Uuids.array(units))
                    .update();
        }
    }

    /** Areas that are open, by their ids. */
    Map<UnitId, Left> left(SessionId session) {
        return jdbc
                .sql(LEFT)
                .param("session", session.value())
                .query((rs, row) -> new Left(new UnitId(rs.getObject(1, UUID.class)), rs.getInt(2), rs.getInt(3)))
                .list()
                .stream()
                .collect(Collectors.toMap(Left::pool, left -> left));
    }

    /** The same under locks that last until the transaction ends. */
    Map<UnitId, Left> lock(SessionId session) {
        pools.lockOfSession(session);
        return left(session);
    }

    /** Takes so many of each; the areas that had as many. */
    List<PoolCount> take(SessionId session, Map<UnitId, Integer> wanted) {
        List<Map.Entry<UnitId, Integer>> each = List.copyOf(wanted.entrySet());
        return jdbc.sql(TAKE)
                .param("session", session.value())
                .param("units", Uuids.array(each.stream().map(Map.Entry::getKey).toList()))
                .param("pieces", each.stream().mapToInt(Map.Entry::getValue).toArray())
                .query((rs, row) -> PoolTable.count(rs))
                .list();
    }

    /** Opens what is kept of locked areas to everybody. */
    List<PoolCount> open(SessionId session) {
        return jdbc.sql(OPEN)
                .param("session", session.value())
                .query((rs, row) -> PoolTable.count(rs))
                .list();
    }

    /** There is no list any more. */
    List<PoolCount> unlist(SessionId session) {
        pools.lockOfSession(session);
        jdbc.sql(UNLIST).param("session", session.value()).update();
        return open(session);
    }
}
