package io.hanjul.inventory;

import io.hanjul.ids.BookingId;
import io.hanjul.ids.SessionId;
import io.hanjul.ids.UnitId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of {@code cell} that tells who has what. */
@Repository
class SoldUnitTable {

    private static final String OF_SESSION = """
            SELECT unit_id, booking_id
              FROM cell
             WHERE session_id = :session AND state = 'SOLD'
             ORDER BY ordinal
            """;

    private static final String OF_BOOKING = """
            SELECT unit_id, booking_id
              FROM cell
             WHERE session_id = :session AND booking_id = :booking AND state = 'SOLD'
             ORDER BY ordinal
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
                        new UnitId(rs.getObject(1, UUID.class)), new BookingId(rs.getObject(2, UUID.class))))
                .list();
    }
}
