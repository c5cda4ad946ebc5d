package io.hanjul.inventory;

import io.hanjul.ids.BookingId;
import io.hanjul.ids.HoldId;
import io.hanjul.ids.SessionId;
import io.hanjul.ids.UnitId;
import io.hanjul.place.Unit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * All SQL of {@code cell}.
 *
 * <p>Lock order: rows of several cells are locked by one SELECT … FOR UPDATE in the order (session, unit, slot) before
 * any of them is written; an UPDATE alone would lock them in whatever order its plan meets them.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class CellTable {

    /** A session that left a sale has closed cells, which open again, but for those that the house keeps. */
    private static final String CREATE = """
            INSERT INTO cell (session_id, unit_id, ordinal)
            SELECT :session, w.unit_id, w.ordinal
              FROM unnest(CAST(:units AS uuid[]), CAST(:ordinals AS integer[])) AS w (unit_id, ordinal)
            ON CONFLICT (session_id, unit_id, slot) DO UPDATE SET state = 'FREE', listed = false
             WHERE cell.state = 'BLOCKED'
               AND NOT EXISTS (SELECT 1 FROM house_seat AS h
                                WHERE h.session_id = cell.session_id AND h.unit_id = cell.unit_id)
            """;

    private static final String LOCK_WANTED = """
            SELECT c.session_id, c.unit_id, c.slot, c.ordinal, c.state,
                   NOT c.listed AND (c.state = 'FREE' OR (c.state = 'HELD' AND c.held_until <= clock_timestamp()))
                       AS claimable
              FROM cell AS c
              JOIN unnest(CAST(:sessions AS uuid[]), CAST(:units AS uuid[]), CAST(:slots AS smallint[]))
                       AS w (session_id, unit_id, slot)
                ON c.session_id = w.session_id AND c.unit_id = w.unit_id AND c.slot = w.slot
             ORDER BY c.session_id, c.unit_id, c.slot
               FOR UPDATE OF c
            """;

    /* Who chooses seats for guests does so alone: two nodes that choose the best ones at the same moment choose the
     * same ones, again and again. Comes after the persons and before the cells. */
    private static final String LOCK_CHOOSING = """
            SELECT pg_advisory_xact_lock(c.lock_key)
              FROM (SELECT DISTINCT hashtextextended('choosing/' || w.session_id, 0) AS lock_key
                      FROM unnest(CAST(:sessions AS text[])) AS w (session_id)
                     ORDER BY lock_key) AS c
            """;

    /* Found by the index of holds that are due, which are few; the lines are looked up hold by hold. */
    private static final String RUN_OUT = """
            SELECT c.ordinal
              FROM (SELECT h.id, h.session_id
                      FROM hold AS h
                     WHERE h.state = 'ACTIVE' AND h.held_until <= statement_timestamp()
                       AND h.session_id = :session) AS d,
                   LATERAL (SELECT l.unit_id, l.slot FROM hold_line AS l WHERE l.hold_id = d.id LIMIT 50) AS l,
                   LATERAL (SELECT x.ordinal
                              FROM cell AS x
                             WHERE x.session_id = d.session_id AND x.unit_id = l.unit_id AND x.slot = l.slot
                               AND x.state = 'HELD' AND x.hold_id = d.id AND NOT x.listed
                             LIMIT 1) AS c
            """;

    private static final String HOLD_WANTED = """
            UPDATE cell AS c
               SET state = 'HELD', hold_id = w.hold_id, held_until = :heldUntil, booking_id = NULL
              FROM unnest(CAST(:sessions AS uuid[]), CAST(:units AS uuid[]), CAST(:slots AS smallint[]),
                          CAST(:holds AS uuid[])) AS w (session_id, unit_id, slot, hold_id)
             WHERE c.session_id = w.session_id AND c.unit_id = w.unit_id AND c.slot = w.slot
               AND NOT c.listed AND (c.state = 'FREE' OR (c.state = 'HELD' AND c.held_until <= clock_timestamp()))
            """;

    private static final String LOCK_OF_HOLDS = """
            SELECT c.session_id, c.unit_id, c.slot, c.ordinal, c.state,
                   c.state = 'FREE' OR (c.state = 'HELD' AND (c.hold_id = l.hold_id
                                                              OR c.held_until <= clock_timestamp())) AS claimable
              FROM hold AS h
              JOIN hold_line AS l ON l.hold_id = h.id
              JOIN cell AS c ON c.session_id = h.session_id AND c.unit_id = l.unit_id AND c.slot = l.slot
             WHERE h.id = ANY (CAST(:holds AS uuid[]))
             ORDER BY c.session_id, c.unit_id, c.slot
               FOR UPDATE OF c
            """;

    private static final String SELL = """
            UPDATE cell AS c
               SET state = 'SOLD', hold_id = :hold, held_until = NULL, booking_id = :booking
              FROM hold AS h
              JOIN hold_line AS l ON l.hold_id = h.id
             WHERE h.id = :hold
               AND c.session_id = h.session_id AND c.unit_id = l.unit_id AND c.slot = l.slot
               AND (c.state = 'FREE' OR (c.state = 'HELD' AND (c.hold_id = h.id OR c.held_until <= clock_timestamp())))
            """;

    private static final String EXTEND = """
            UPDATE cell AS c
               SET held_until = h.held_until
              FROM hold AS h
              JOIN hold_line AS l ON l.hold_id = h.id
             WHERE h.id = :hold
               AND c.session_id = h.session_id AND c.unit_id = l.unit_id AND c.slot = l.slot
               AND c.state = 'HELD' AND c.hold_id = h.id
            """;

    private static final String FREE_OF_HOLDS = """
            UPDATE cell AS c
               SET state = 'FREE', hold_id = NULL, held_until = NULL
              FROM hold AS h
              JOIN hold_line AS l ON l.hold_id = h.id
             WHERE h.id = ANY (CAST(:holds AS uuid[]))
               AND c.session_id = h.session_id AND c.unit_id = l.unit_id AND c.slot = l.slot
               AND c.state = 'HELD' AND c.hold_id = h.id
            RETURNING c.session_id, c.ordinal, c.listed
            """;

    private final JdbcClient jdbc;

    CellTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A cell under our lock; {@code claimable} by the database's clock. */
    record Locked(SessionId session, UnitId unit, int slot, int ordinal, String state, boolean claimable) {

        ClaimBatch.CellKey key() {
            return new ClaimBatch.CellKey(session, unit, slot);
        }
    }

    /** A cell that changed; {@code listed} when it goes to the list of its session first, should it be free. */
    record Freed(SessionId session, int ordinal, boolean listed) {

        /** One of which the list matters no more than before. */
        Freed(SessionId session, int ordinal) {
            this(session, ordinal, false);
        }

        /** From session, ordinal and whether it is listed. */
        static Freed of(ResultSet rs) throws SQLException {
            return new Freed(new SessionId(rs.getObject(1, UUID.class)), rs.getInt(2), rs.getBoolean(3));
        }
    }

    int create(SessionId session, List<Unit> units) {
        return jdbc.sql(CREATE)
                .param("session", session.value())
                .param("units", Uuids.array(units.stream().map(Unit::id).toList()))
                .param("ordinals", units.stream().mapToInt(Unit::ordinal).toArray())
                .update();
    }

    /** Locks the given cells in the global order; cells that do not exist are missing in the answer. */
    List<Locked> lockWanted(List<ClaimBatch.CellKey> wanted) {
        return wanted.isEmpty() ? List.of() : lock(wanting(jdbc.sql(LOCK_WANTED), wanted));
    }

    private static JdbcClient.StatementSpec wanting(
            JdbcClient.StatementSpec statement, List<ClaimBatch.CellKey> wanted) {
        return statement
                .param(
                        "sessions",
                        Uuids.array(
                                wanted.stream().map(ClaimBatch.CellKey::session).toList()))
                .param(
                        "units",
                        Uuids.array(
                                wanted.stream().map(ClaimBatch.CellKey::unit).toList()))
                .param(
                        "slots",
                        wanted.stream().mapToInt(ClaimBatch.CellKey::slot).toArray());
    }

    /** Keeps other nodes from choosing cells of these sessions until this transaction ends. */
    void lockChoosing(List<SessionId> sessions) {
        jdbc.sql(LOCK_CHOOSING)
                .param("sessions", Uuids.array(sessions))
                .query((rs, row) -> true)
                .list();
    }

    /** Ordinals of the session's cells that are held by a hold whose time is over. */
    List<Integer> runOut(SessionId session) {
        return jdbc.sql(RUN_OUT)
                .param("session", session.value())
                .query((rs, row) -> rs.getInt(1))
                .list();
    }

    /** Locks all cells of the holds in the global order; claimable means: by the hold itself. */
    List<Locked> lockOfHolds(List<HoldId> holds) {
        return lock(jdbc.sql(LOCK_OF_HOLDS).param("holds", Uuids.array(holds)));
    }

    private static List<Locked> lock(JdbcClient.StatementSpec statement) {
        return statement
                .query((rs, row) -> new Locked(
                        new SessionId(rs.getObject(1, UUID.class)),
                        new UnitId(rs.getObject(2, UUID.class)),
                        rs.getInt(3),
                        rs.getInt(4),
                        rs.getString(5),
                        rs.getBoolean(6)))
                .list();
    }

    /** Gives the wanted cells to their holds, which all end at one instant; the count is the verdict. */
    int hold(List<ClaimBatch.CellKey> wanted, List<HoldId> holds, Instant heldUntil) {
        return wanting(jdbc.sql(HOLD_WANTED), wanted)
                .param("holds", Uuids.array(holds))
                .param("heldUntil", heldUntil.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Sells what the hold has, or could have again; the count is the verdict. */
    int sell(HoldId hold, BookingId booking) {
        return jdbc.sql(SELL)
                .param("hold", hold.value())
                .param("booking", booking.value())
                .update();
    }

    int extend(HoldId hold) {
        return jdbc.sql(EXTEND).param("hold", hold.value()).update();
    }

    /** Frees what the holds still have. Lock them first. */
    List<Freed> freeOfHolds(List<HoldId> holds) {
        return jdbc.sql(FREE_OF_HOLDS)
                .param("holds", Uuids.array(holds))
                .query((rs, row) -> Freed.of(rs))
                .list();
    }
}
