package io.hanjul.booking;

import io.hanjul.catalog.RefundTerms;
import io.hanjul.ids.BookingId;
import io.hanjul.ids.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL of {@code booking} and {@code booking_event} by which a booking is given back. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class CancellationTable {

    private static final String TERMS = """
            SELECT refund_minutes, refund_percents, refund_grace_minutes, starts_at, clock_timestamp() AS moment
              FROM booking
             WHERE id = :booking
            """;

    private static final String DONE_BY = """
            SELECT kind = 'CANCELLED' AS whole, units, refund
              FROM booking_event
             WHERE booking_id = :booking AND actor = :actor AND request_key = :key
            """;

    /** Who checks in, takes it over or changes the date locks this row: one of two finds that the other was faster. */
    private static final String CANCEL = """
            UPDATE booking SET state = 'CANCELLED', kept = kept + :kept
             WHERE id = :booking AND account_id = :account AND state = 'CONFIRMED' AND amount = :amount
               AND date_number = :dateNumber AND starts_at > clock_timestamp()
            """;

    private static final String SHRINK = """
            UPDATE booking
               SET amount = amount - :price, kept = kept + :kept, date_kept = date_kept OR date_number > 0
             WHERE id = :booking AND account_id = :account AND state = 'CONFIRMED' AND amount = :amount
               AND date_number = :dateNumber AND starts_at > clock_timestamp()
            """;

    private static final String ADD_EVENT = """
            INSERT INTO booking_event (booking_id, seq, kind, actor, reason, units, refund, request_key)
            SELECT :booking, coalesce(max(seq), 0) + 1, :kind, :actor, :reason, CAST(:units AS uuid[]), :refund, :key
              FROM booking_event
             WHERE booking_id = :booking
            """;

    private final JdbcClient jdbc;

    CancellationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * On which terms a booking is given back.
     *
     * @param terms as they were when it was booked
     * @param startsAt when what was booked starts
     * @param now the database's time, which alone counts
     */
    record Terms(RefundTerms terms, Instant startsAt, Instant now) {}

    /** What was given back: all that was left, or some of it; and for how much. */
    record Done(boolean whole, List<UnitId> units, long refund) {}

    /** What a cancellation changes: what the units cost, and what of it is kept. */
    record Change(BookingTable.Row booking, long price, long kept) {}

    /** A line of the history. */
    record Event(
            BookingId booking, String kind, String actor, String reason, List<UnitId> units, long refund, String key) {}

    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    Optional<Terms> terms(BookingId booking) {
        return jdbc.sql(TERMS)
                .param("booking", booking.value())
                .query((row, number) -> new Terms(termsOf(row), instant(row, "starts_at"), instant(row, "moment")))
                .optional();
    }

    /** What a request with that key has given back of the booking. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    Optional<Done> doneBy(BookingId booking, String actor, String key) {
        return jdbc.sql(DONE_BY)
                .param("booking", booking.value())
                .param("actor", actor)
                .param("key", key)
                .query((row, number) ->
                        new Done(row.getBoolean("whole"), BookingEventTable.units(row), row.getLong("refund")))
                .optional();
    }

    /** Whether the booking stood as it was read, and has not started. */
    boolean cancel(Change change) {
        return with(change, jdbc.sql(CANCEL)).update() == 1;
    }

    /** Takes units out; whether the booking stood as it was read, and has not started. */
    boolean shrink(Change change) {
        return with(change, jdbc.sql(SHRINK)).param("price", change.price()).update() == 1;
    }

    private static JdbcClient.StatementSpec with(Change change, JdbcClient.StatementSpec statement) {
        return statement
                .param("booking", change.booking().id().value())
                .param("account", change.booking().account().value())
                .param("amount", change.booking().total().amount())
                .param("dateNumber", change.booking().date().number())
                .param("kept", change.kept());
    }

    /** Adds a line to the history. The booking's row is locked. */
    void addEvent(Event event) {
        jdbc.sql(ADD_EVENT)
                .param("booking", event.booking().value())
                .param("kind", event.kind())
                .param("actor", event.actor())
                .param("reason", event.reason())
                .param("units", event.units().stream().map(UnitId::toString).toArray(String[]::new))
                .param("refund", event.refund())
                .param("key", event.key())
                .update();
    }

    private static RefundTerms termsOf(ResultSet row) throws SQLException {
        Integer[] minutes = (Integer[]) row.getArray("refund_minutes").getArray();
        Integer[] percents = (Integer[]) row.getArray("refund_percents").getArray();
        return RefundTerms.of(minutes, percents, row.getInt("refund_grace_minutes"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
