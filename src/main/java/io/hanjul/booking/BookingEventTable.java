package io.hanjul.booking;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.BookingId;
import io.hanjul.ids.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL that reads {@code booking_event}. */
@Repository
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
class BookingEventTable {

    private static final String OF_BOOKING = """
            SELECT at, kind, actor, reason, units, units_to, refund, from_id, to_id, starts_from,
                   starts_to
              FROM booking_event
             WHERE booking_id = :booking
             ORDER BY seq
             LIMIT 1000
            """;

    private static final String REVISION = """
            SELECT count(*) - 1 AS number, max(at) AS at FROM booking_event WHERE booking_id = :booking
            """;

    private final JdbcClient jdbc;

    BookingEventTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A line of the history. */
    record Event(
            Instant at,
            String kind,
            String actor,
            String reason,
            List<UnitId> units,
            List<UnitId> unitsTo,
            long refund,
            Optional<Handover> handover,
            List<Instant> dates) {}

    /** Who handed it to whom. */
    record Handover(AccountId from, AccountId to) {}

    /** How often a booking was changed, and when last. */
    record Revision(int number, Instant at) {}

    /** The history of a booking, oldest first. */
    List<Event> of(BookingId booking) {
        return jdbc.sql(OF_BOOKING)
                .param("booking", booking.value())
                .query(BookingEventTable::event)
                .list();
    }

    Revision revision(BookingId booking) {
        return jdbc.sql(REVISION)
                .param("booking", booking.value())
                .query((row, number) -> new Revision(row.getInt("number"), instant(row)))
                .single();
    }

    private static Event event(ResultSet row, int number) throws SQLException {
        return new Event(
                instant(row),
                row.getString("kind"),
                row.getString("actor"),
                row.getString("reason"),
                units(row),
                units(row, "units_to"),
                row.getLong("refund"),
                handover(row),
                dates(row));
    }

    private static List<Instant> dates(ResultSet row) throws SQLException {
        return row.getObject("starts_from") == null
                ? List.of()
                : List.of(instant(row, "starts_from"), instant(row, "starts_to"));
    }

    /** Of which units a line tells. */
    static List<UnitId> units(ResultSet row) throws SQLException {
        return units(row, "units");
    }

    private static List<UnitId> units(ResultSet row, String column) throws SQLException {
        return Arrays.stream((UUID[]) row.getArray(column).getArray())
                .map(UnitId::new)
                .toList();
    }

    private static Optional<Handover> handover(ResultSet row) throws SQLException {
        UUID from = row.getObject("from_id", UUID.class);
        UUID to = row.getObject("to_id", UUID.class);
        return from == null ? Optional.empty() : Optional.of(new Handover(new AccountId(from), new AccountId(to)));
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return instant(row, "at");
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
