package io.hanjul.inventory;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.SessionId;
import io.hanjul.ids.UnitId;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL of {@code house_area_log}, and of {@code pool} where the house keeps some of it or gives them back. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class HouseAreaTable {

    /** Decides: what is kept for a list is not the house's, and what the house gives back goes there first. */
    private static final String KEEP = """
            UPDATE pool
               SET remaining = remaining + house - :count, house = :count,
                   kept = kept + CASE WHEN listed THEN greatest(0, house - :count) ELSE 0 END
             WHERE session_id = :session AND unit_id = :unit AND open AND remaining - kept + house >= :count
            RETURNING old.house AS house_before, session_id, unit_id, ordinal, open, remaining, kept,
                      capacity - house AS capacity, sold
            """;

    private static final String FIND = """
            SELECT open, remaining - kept + house AS most FROM pool WHERE session_id = :session AND unit_id = :unit
            """;

    private static final String LOG = """
            INSERT INTO house_area_log (session_id, unit_id, account_id, before, pieces, reason)
            VALUES (:session, :unit, :account, :before, :count, :reason)
            """;

    private static final String OF_SESSION = """
            SELECT p.unit_id, p.house, l.account_id, l.reason, l.at
              FROM pool AS p,
                   LATERAL (SELECT x.account_id, x.reason, x.at
                              FROM house_area_log AS x
                             WHERE x.session_id = p.session_id AND x.unit_id = p.unit_id
                             ORDER BY x.seq DESC
                             LIMIT 1) AS l
             WHERE p.session_id = :session AND p.house > 0
             ORDER BY p.ordinal
            """;

    private final JdbcClient jdbc;

    HouseAreaTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many the house kept before, and how full the area is now. */
    record Change(int before, PoolCount count) {}

    /** Whether an area is on sale, and how many the house could keep of it in all. */
    record Standing(boolean open, int most) {}

    /** Has the house keep so many; empty when there are not as many, or the area is not on sale. */
    Optional<Change> keep(SessionId session, UnitId area, int count) {
        return of(jdbc.sql(KEEP), session, area)
                .param("count", count)
                .query((rs, row) -> new Change(rs.getInt("house_before"), PoolTable.count(rs)))
                .optional();
    }

    Optional<Standing> find(SessionId session, UnitId area) {
        return of(jdbc.sql(FIND), session, area)
                .query((rs, row) -> new Standing(rs.getBoolean(1), rs.getInt(2)))
                .optional();
    }

    void log(SessionId session, HouseAreas.Order order, AccountId by, int before) {
        of(jdbc.sql(LOG), session, order.area())
                .param("account", by.value())
                .param("before", before)
                .param("count", order.count())
                .param("reason", order.reason())
                .update();
    }

    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    List<HouseAreas.Kept> ofSession(SessionId session) {
        return jdbc.sql(OF_SESSION)
                .param("session", session.value())
                .query((rs, row) -> new HouseAreas.Kept(
                        new UnitId(rs.getObject(1, UUID.class)),
                        rs.getInt(2),
                        new AccountId(rs.getObject(3, UUID.class)),
                        rs.getString(4),
                        rs.getObject(5, OffsetDateTime.class).toInstant()))
                .list();
    }

    private static JdbcClient.StatementSpec of(JdbcClient.StatementSpec statement, SessionId session, UnitId area) {
        return statement.param("session", session.value()).param("unit", area.value());
    }
}
