package io.hanjul.inventory;

import io.hanjul.ids.BookingId;
import io.hanjul.ids.HoldId;
import io.hanjul.ids.SessionId;
import io.hanjul.ids.UnitId;
import io.hanjul.inventory.ClaimBatch.PoolKey;
import io.hanjul.place.Unit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * All SQL of {@code pool}, and of {@code hold_line} where one of a pool begins or ends to count.
 *
 * <p>A line of a hold is one of a pool as long as it says so ({@code counts}). Both are written in one statement, under
 * the locks of the hold and then of the pool: so what a hold had goes back once, whoever comes first.
 *
 * <p>Lock order: holds → cells → pools (session, unit, slot) → session_stock. Several pools are locked by one SELECT …
 * FOR UPDATE in that order before any of them is written.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PoolTable {

    private static final String CREATE = """
            INSERT INTO pool (session_id, unit_id, ordinal, capacity, remaining)
            SELECT :session, w.unit_id, w.ordinal, w.capacity, w.capacity
              FROM unnest(CAST(:units AS uuid[]), CAST(:ordinals AS integer[]), CAST(:capacities AS integer[]))
                       AS w (unit_id, ordinal, capacity)
             ORDER BY w.unit_id
            ON CONFLICT (session_id, unit_id, slot) DO UPDATE SET open = true, listed = false, kept = 0
            """;

    private static final String OF_HOLDS = """
            SELECT p.session_id, p.unit_id, p.ordinal, p.open, p.remaining, p.kept,
                   p.capacity - p.house AS capacity, p.sold
              FROM pool AS p
             WHERE (p.session_id, p.unit_id) IN (
                       SELECT h.session_id, l.pool_id
                         FROM hold AS h JOIN hold_line AS l ON l.hold_id = h.id
                        WHERE h.id = ANY (CAST(:holds AS uuid[])) AND l.pool_id IS NOT NULL)
             ORDER BY p.session_id, p.unit_id, p.slot
               FOR UPDATE OF p
            """;

    private static final String ANY_OF = """
            SELECT EXISTS (SELECT 1 FROM pool
                            WHERE session_id = :session AND unit_id = ANY (CAST(:units AS uuid[])))
            """;

    private static final String LOCK_OF_SESSION = """
            SELECT unit_id FROM pool WHERE session_id = :session ORDER BY session_id, unit_id, slot FOR UPDATE
            """;

    private static final String GIVE_BACK = """
            WITH given AS (
                UPDATE hold_line AS l
                   SET counts = NULL, booking_id = NULL
                  FROM (SELECT hold_id, unit_id, slot, counts
                          FROM hold_line
                         WHERE hold_id = ANY (CAST(:holds AS uuid[])) AND counts IS NOT NULL
                           AND (:all OR unit_id = ANY (CAST(:units AS uuid[])))) AS was
                 WHERE l.hold_id = was.hold_id AND l.unit_id = was.unit_id AND l.slot = was.slot
                RETURNING l.hold_id, l.pool_id, was.counts),
            summed AS (
                SELECT h.session_id, g.pool_id, count(*) AS pieces, count(*) FILTER (WHERE g.counts = 'SOLD') AS sold
                  FROM given AS g JOIN hold AS h ON h.id = g.hold_id
                 GROUP BY h.session_id, g.pool_id)
            UPDATE pool AS p
               SET remaining = p.remaining + s.pieces, sold = p.sold - s.sold,
                   kept = p.kept + CASE WHEN p.listed THEN s.pieces ELSE 0 END
              FROM summed AS s
             WHERE p.session_id = s.session_id AND p.unit_id = s.pool_id
            RETURNING p.session_id, p.unit_id, p.ordinal, p.open, p.remaining, p.kept,
                      p.capacity - p.house AS capacity, p.sold, s.pieces
            """;

    /** Those of an ended hold that were given back are taken again, if there are as many. */
    private static final String SELL = """
            WITH wanted AS (
                SELECT pool_id, count(*) AS pieces, count(*) FILTER (WHERE counts IS NULL) AS missing
                  FROM hold_line
                 WHERE hold_id = :hold AND pool_id IS NOT NULL
                 GROUP BY pool_id),
            marked AS (
                UPDATE hold_line SET counts = 'SOLD', booking_id = :booking
                 WHERE hold_id = :hold AND pool_id IS NOT NULL)
            UPDATE pool AS p
               SET remaining = p.remaining - w.missing, sold = p.sold + w.pieces,
                   kept = least(p.kept, p.remaining - w.missing)
              FROM wanted AS w, hold AS h
             WHERE h.id = :hold AND p.session_id = h.session_id AND p.unit_id = w.pool_id
               AND (w.missing = 0 OR (p.open AND p.remaining >= w.missing))
            RETURNING p.session_id, p.unit_id, p.ordinal, p.open, p.remaining, p.kept,
                      p.capacity - p.house AS capacity, p.sold
            """;

    private static final String FITS = """
            SELECT coalesce(bool_and(w.missing = 0 OR (p.open AND p.remaining >= w.missing)), true)
              FROM (SELECT l.pool_id, h.session_id, count(*) FILTER (WHERE l.counts IS NULL) AS missing
                      FROM hold_line AS l JOIN hold AS h ON h.id = l.hold_id
                     WHERE l.hold_id = :hold AND l.pool_id IS NOT NULL
                     GROUP BY l.pool_id, h.session_id) AS w
              JOIN pool AS p ON p.session_id = w.session_id AND p.unit_id = w.pool_id
            """;

    private static final String CLOSE = """
            UPDATE pool SET open = false, listed = false, kept = 0
             WHERE session_id = :session AND open
            RETURNING session_id, unit_id, ordinal, open, remaining, kept, capacity - house AS capacity, sold
            """;

    private static final String TAKEN = """
            SELECT coalesce(sum(capacity - house - remaining), 0) FROM pool WHERE session_id = :session
            """;

    private final JdbcClient jdbc;

    PoolTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Pools of a session that is put on sale; one that comes back opens again what it had. */
    void create(SessionId session, List<Unit> areas) {
        jdbc.sql(CREATE)
                .param("session", session.value())
                .param("units", Uuids.array(areas.stream().map(Unit::id).toList()))
                .param("ordinals", areas.stream().mapToInt(Unit::ordinal).toArray())
                .param("capacities", areas.stream().mapToInt(Unit::capacity).toArray())
                .update();
    }

    /** Locks all pools of a session in the global order. */
    void lockOfSession(SessionId session) {
        jdbc.sql(LOCK_OF_SESSION)
                .param("session", session.value())
                .query((rs, row) -> true)
                .list();
    }

    /** Gives back whatever these locked holds have of pools; how full those are then. */
    List<PoolCount> giveBack(List<HoldId> holds) {
        return lockOfHolds(holds) ? giveBackLocked(holds) : List.of();
    }

    /** The same once the pools are locked. */
    List<PoolCount> giveBackLocked(List<HoldId> holds) {
        return givingBack(holds, List.of()).query((rs, row) -> count(rs)).list();
    }

    /** Those of a locked hold that were given back, and how full their pools are then. */
    record Given(PoolCount count, int pieces) {}

    /** Gives back those of a locked hold that are named; others of the names are no concern of a pool. */
    List<Given> giveBack(HoldId hold, List<UnitId> pieces) {
        if (!lockOfHolds(List.of(hold))) {
            return List.of();
        }
        return givingBack(List.of(hold), pieces)
                .query((rs, row) -> new Given(count(rs), rs.getInt("pieces")))
                .list();
    }

    private JdbcClient.StatementSpec givingBack(List<HoldId> holds, List<UnitId> pieces) {
        return jdbc.sql(GIVE_BACK)
                .param("holds", Uuids.array(holds))
                .param("all", pieces.isEmpty())
                .param("units", Uuids.array(pieces));
    }

    /** Locks the pools of which these holds have or had some; whether there are any. */
    boolean lockOfHolds(List<HoldId> holds) {
        return !jdbc.sql(OF_HOLDS)
                .param("holds", Uuids.array(holds))
                .query((rs, row) -> true)
                .list()
                .isEmpty();
    }

    /** Whether a locked hold still has all it had of pools, or could have it again. The pools are locked. */
    boolean fits(HoldId hold) {
        return jdbc.sql(FITS).param("hold", hold.value()).query(Boolean.class).single();
    }

    /** Sells what a locked hold has of pools, or could have again; fewer pools than it has when one has not enough. */
    List<PoolCount> sell(HoldId hold, BookingId booking) {
        return jdbc.sql(SELL)
                .param("hold", hold.value())
                .param("booking", booking.value())
                .query((rs, row) -> count(rs))
                .list();
    }

    /** Closes the pools of a session to everybody. Lock them first. */
    List<PoolCount> close(SessionId session) {
        return jdbc.sql(CLOSE)
                .param("session", session.value())
                .query((rs, row) -> count(rs))
                .list();
    }

    /** Whether one of these is an area of the session that is sold by number. */
    boolean anyOf(SessionId session, List<UnitId> units) {
        return jdbc.sql(ANY_OF)
                .param("session", session.value())
                .param("units", Uuids.array(units))
                .query(Boolean.class)
                .single();
    }

    /** How many are held or sold of all pools of a session. */
    int taken(SessionId session) {
        return jdbc.sql(TAKEN)
                .param("session", session.value())
                .query(Integer.class)
                .single();
    }

    static PoolCount count(ResultSet rs) throws SQLException {
        int remaining = rs.getInt("remaining");
        int kept = rs.getInt("kept");
        int sold = rs.getInt("sold");
        return new PoolCount(
                new SessionId(rs.getObject("session_id", UUID.class)),
                new UnitId(rs.getObject("unit_id", UUID.class)),
                rs.getInt("ordinal"),
                rs.getBoolean("open") ? remaining - kept : 0,
                rs.getInt("capacity") - remaining - sold + kept,
                sold);
    }

    /** Session and unit of pools, for two arrays of a statement. */
    static JdbcClient.StatementSpec naming(JdbcClient.StatementSpec statement, List<PoolKey> pools) {
        return statement
                .param(
                        "sessions",
                        Uuids.array(pools.stream().map(PoolKey::session).toList()))
                .param("pools", Uuids.array(pools.stream().map(PoolKey::pool).toList()));
    }
}
