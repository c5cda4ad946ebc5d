package io.hanjul.inventory;

import io.hanjul.ids.BookingId;
import io.hanjul.ids.SessionId;
import io.hanjul.ids.UnitId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of {@code cell} and {@code pool} that tells who has what. */
@Repository
class SoldUnitTable {

    /** A table has a cell for each step of time, and is one unit of whoever has it. */
    private static final String OF_SESSION = """
            SELECT unit_id, unit_id AS place_id, booking_id, min(ordinal) AS ordinal
              FROM cell
             WHERE session_id = :session AND state = 'SOLD'
             GROUP BY unit_id, booking_id
             UNION ALL
            SELECT l.unit_id, l.pool_id, l.booking_id, p.ordinal
              FROM pool AS p
              JOIN hold_line AS l ON l.pool_id = p.unit_id AND l.counts = 'SOLD'
              JOIN hold AS h ON h.id = l.hold_id AND h.session_id = p.session_id
             WHERE p.session_id = :session
             ORDER BY ordinal, unit_id
            """;

    private static final String OF_BOOKING = """
            SELECT unit_id, unit_id AS place_id, booking_id, min(ordinal) AS ordinal
              FROM cell
             WHERE session_id = :session AND booking_id = :booking AND state = 'SOLD'
             GROUP BY unit_id, booking_id
             UNION ALL
            SELECT l.unit_id, l.pool_id, l.booking_id, p.ordinal
              FROM hold_line AS l
              JOIN pool AS p ON p.session_id = :session AND p.unit_id = l.pool_id
             WHERE l.booking_id = :booking AND l.counts = 'SOLD'
             ORDER BY ordinal, unit_id
            """;

    private final JdbcClient jdbc;

    SoldUnitTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SoldUnits.Sold> ofSession(SessionId session) {
        return read(jdbc.sql(OF_SESSION).param("session", session.value()));
    }

    List<SoldUnits.Sold> ofBooking(SessionId session, BookingId booking) {
        return read(jdbc.sql(OF_BOOKING).param("session", session.value()).param("booking", booking.value()));
    }

    private static List<SoldUnits.Sold> read(JdbcClient.StatementSpec statement) {
        return statement
                .query((rs, row) -> new SoldUnits.Sold(
                        new UnitId(rs.getObject(1, UUID.class)),
                        new UnitId(rs.getObject(2, UUID.class)),
                        new BookingId(rs.getObject(3, UUID.class))))
                .list();
    }
}
