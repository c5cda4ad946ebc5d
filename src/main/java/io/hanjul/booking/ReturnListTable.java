package io.hanjul.booking;

import io.hanjul.ids.SessionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * All SQL of {@code return_list}. Whoever changes an ask that is there locks the list first: the row of a list is the
 * lock of its asks. It comes before the persons.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ReturnListTable {

    private static final String BEGIN = """
            INSERT INTO return_list (session_id) VALUES (:session) ON CONFLICT (session_id) DO NOTHING
            """;

    private static final String COVERS = """
            SELECT open AND categories @> CAST(:categories AS text[]) FROM return_list WHERE session_id = :session
            """;

    /** Others that add an ask need not wait for it. */
    private static final String LOCK = """
            SELECT open, clock_timestamp() AS now FROM return_list WHERE session_id = :session FOR NO KEY UPDATE
            """;

    private static final String TRY_LOCK = """
            SELECT open, clock_timestamp() AS now FROM return_list WHERE session_id = :session
               FOR NO KEY UPDATE SKIP LOCKED
            """;

    private static final String COVER = """
            UPDATE return_list SET open = true, categories = CAST(:categories AS text[]) WHERE session_id = :session
            """;

    private static final String CLOSE = """
            UPDATE return_list SET open = false, categories = '{}' WHERE session_id = :session AND open
            """;

    /** An ask may have come in while its list was closed. */
    private static final String IN_USE = """
            WITH used AS (
                SELECT session_id FROM return_list WHERE open
                 UNION SELECT session_id FROM return_ask WHERE state IN ('WAITING', 'OFFERED'))
            SELECT u.session_id,
                   (SELECT count(*) FROM return_ask AS a WHERE a.session_id = u.session_id AND a.state = 'WAITING')
              FROM used AS u
            """;

    private final JdbcClient jdbc;

    ReturnListTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A list under our lock.
     *
     * @param open whether what comes back goes to it first
     * @param now the database's clock
     */
    record Locked(boolean open, Instant now) {}

    void begin(SessionId session) {
        jdbc.sql(BEGIN).param("session", session.value()).update();
    }

    /** Whether what comes back of these categories goes to the list already. */
    boolean covers(SessionId session, Set<String> categories) {
        return of(jdbc.sql(COVERS), session, categories)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    Optional<Locked> lock(SessionId session) {
        return jdbc.sql(LOCK)
                .param("session", session.value())
                .query((rs, row) -> locked(rs))
                .optional();
    }

    /** Empty when somebody else is at it. */
    Optional<Locked> tryLock(SessionId session) {
        return jdbc.sql(TRY_LOCK)
                .param("session", session.value())
                .query((rs, row) -> locked(rs))
                .optional();
    }

    private static Locked locked(ResultSet rs) throws SQLException {
        return new Locked(
                rs.getBoolean("open"), rs.getObject("now", OffsetDateTime.class).toInstant());
    }

    /** What comes back of these categories goes to the locked list, and of no others. */
    void cover(SessionId session, Set<String> categories) {
        of(jdbc.sql(COVER), session, categories).update();
    }

    /** Whether the locked list was open. */
    boolean close(SessionId session) {
        return jdbc.sql(CLOSE).param("session", session.value()).update() == 1;
    }

    /** Sessions whose list has anything to do, with how many wait. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    Map<SessionId, Integer> inUse() {
        return jdbc
                .sql(IN_USE)
                .query((rs, row) -> Map.entry(new SessionId(rs.getObject(1, UUID.class)), rs.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static JdbcClient.StatementSpec of(
            JdbcClient.StatementSpec statement, SessionId session, Collection<String> categories) {
        return statement.param("session", session.value()).param("categories", categories.toArray(String[]::new));
    }
}
