package io.hanjul.inventory;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.SessionId;
import io.hanjul.ids.UnitId;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL of house seats and their log, and of {@code cell} where the house takes or gives back; locked by unit. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class HouseSeatTable {

    private static final String LOCK = """
            SELECT unit_id FROM cell
             WHERE session_id = :session AND unit_id = ANY (CAST(:units AS uuid[]))
             ORDER BY unit_id, slot
               FOR UPDATE
            """;

    private static final String BLOCK = """
            UPDATE cell SET state = 'BLOCKED', hold_id = NULL, held_until = NULL
             WHERE session_id = :session AND unit_id = ANY (CAST(:units AS uuid[]))
               AND (state = 'FREE' OR (state = 'HELD' AND held_until <= clock_timestamp()))
            RETURNING session_id, ordinal, listed
            """;

    private static final String KEEP = """
            INSERT INTO house_seat (session_id, unit_id, account_id, reason)
            SELECT :session, w.unit_id, :account, :reason
              FROM unnest(CAST(:units AS uuid[])) AS w (unit_id)
            """;

    private static final String GIVE_BACK = """
            DELETE FROM house_seat
             WHERE session_id = :session AND unit_id = ANY (CAST(:units AS uuid[]))
            """;

    private static final String FREE = """
            UPDATE cell SET state = 'FREE'
             WHERE session_id = :session AND unit_id = ANY (CAST(:units AS uuid[])) AND state = 'BLOCKED'
            RETURNING session_id, ordinal, listed
            """;

    private static final String LOG = """
            INSERT INTO house_seat_log (session_id, account_id, act, unit_ids, reason)
            VALUES (:session, :account, :act, CAST(:units AS uuid[]), :reason)
            """;

    private static final String OF_SESSION = """
            SELECT unit_id, account_id, reason, at FROM house_seat WHERE session_id = :session ORDER BY at, unit_id
            """;

    private static final String COUNT = """
            SELECT count(*) FROM house_seat WHERE session_id = :session
            """;

    private final JdbcClient jdbc;

    HouseSeatTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Locks these cells; returns how many there are. */
    int lock(SessionId session, List<UnitId> units) {
        return of(jdbc.sql(LOCK), session, units)
                .query((rs, row) -> true)
                .list()
                .size();
    }

    List<CellTable.Freed> block(SessionId session, List<UnitId> units) {
        return changed(of(jdbc.sql(BLOCK), session, units));
    }

    List<CellTable.Freed> free(SessionId session, List<UnitId> units) {
        return changed(of(jdbc.sql(FREE), session, units));
    }

    void keep(SessionId session, List<UnitId> units, AccountId by, String reason) {
        of(jdbc.sql(KEEP), session, units)
                .param("account", by.value())
                .param("reason", reason)
                .update();
    }

    int giveBack(SessionId session, List<UnitId> units) {
        return of(jdbc.sql(GIVE_BACK), session, units).update();
    }

    void log(SessionId session, HouseSeats.Order order, AccountId by, String act) {
        of(jdbc.sql(LOG), session, order.units())
                .param("account", by.value())
                .param("act", act)
                .param("reason", order.reason())
                .update();
    }

    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    List<HouseSeats.Kept> ofSession(SessionId session) {
        return jdbc.sql(OF_SESSION)
                .param("session", session.value())
                .query((rs, row) -> new HouseSeats.Kept(
                        new UnitId(rs.getObject(1, UUID.class)),
                        new AccountId(rs.getObject(2, UUID.class)),
                        rs.getString(3),
                        rs.getObject(4, OffsetDateTime.class).toInstant()))
                .list();
    }

    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    int countOf(SessionId session) {
        return jdbc.sql(COUNT)
                .param("session", session.value())
                .query(Integer.class)
                .single();
    }

    private static JdbcClient.StatementSpec of(
            JdbcClient.StatementSpec statement, SessionId session, List<UnitId> units) {
        return statement.param("session", session.value()).param("units", Uuids.array(units));
    }

    private static List<CellTable.Freed> changed(JdbcClient.StatementSpec statement) {
        return statement.query((rs, row) -> CellTable.Freed.of(rs)).list();
    }
}
