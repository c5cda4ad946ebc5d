package io.hanjul.inventory;

import io.hanjul.ids.SessionId;
import io.hanjul.ids.UnitId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * SQL of {@code cell} that marks what goes to the list of its session before anybody can claim it. Locks: cells in the
 * order of units, by one statement before any is written.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ListingTable {

    private static final String LOCK_TAKEN = """
            SELECT unit_id FROM cell
             WHERE session_id = :session AND unit_id = ANY (CAST(:units AS uuid[])) AND NOT listed AND state <> 'FREE'
             ORDER BY session_id, unit_id, slot
               FOR UPDATE
            """;

    private static final String LIST = """
            UPDATE cell SET listed = true
             WHERE session_id = :session AND unit_id = ANY (CAST(:units AS uuid[])) AND NOT listed AND state <> 'FREE'
            """;

    private static final String LOCK_LISTED = """
            SELECT unit_id FROM cell
             WHERE session_id = :session AND listed
             ORDER BY session_id, unit_id, slot
               FOR UPDATE
            """;

    private static final String UNLIST = """
            UPDATE cell SET listed = false
             WHERE session_id = :session AND listed
            RETURNING session_id, ordinal, state
            """;

    private final JdbcClient jdbc;

    ListingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whatever of these units somebody has goes to the list when it becomes free. */
    void list(SessionId session, List<UnitId> units) {
        List<UnitId> taken = of(jdbc.sql(LOCK_TAKEN), session, units)
                .query((rs, row) -> new UnitId(rs.getObject(1, UUID.class)))
                .list();
        if (!taken.isEmpty()) {
            of(jdbc.sql(LIST), session, taken).update();
        }
    }

    /** There is no list any more; the cells that are free, and open to everybody from now on. */
    List<CellTable.Freed> unlist(SessionId session) {
        jdbc.sql(LOCK_LISTED)
                .param("session", session.value())
                .query((rs, row) -> true)
                .list();
        return jdbc
                .sql(UNLIST)
                .param("session", session.value())
                .query((rs, row) -> rs.getString(3).equals("FREE")
                        ? List.of(new CellTable.Freed(session, rs.getInt(2)))
                        : List.<CellTable.Freed>of())
                .list()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private static JdbcClient.StatementSpec of(
            JdbcClient.StatementSpec statement, SessionId session, List<UnitId> units) {
        return statement.param("session", session.value()).param("units", Uuids.array(units));
    }
}
