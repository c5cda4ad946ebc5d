package io.hanjul.door;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.BookingId;
import io.hanjul.ids.SessionId;
import io.hanjul.ids.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL of {@code check_in}. Who writes has locked the booking. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class CheckInTable {

    /** A mark lets in people of one booking, also when it is sent with two tickets at once. */
    private static final String LOCK_MARK = """
            SELECT pg_advisory_xact_lock(hashtextextended('check_in ' || :mark, 0))
            """;

    /** A colleague who is signed in on the same device since then tells of the same act. */
    private static final String OF_MARK = """
            SELECT booking_id, unit_id
              FROM check_in
             WHERE mark = :mark AND (staff_id = :staff OR booking_id = :booking)
            """;

    private static final String INSIDE_OF_BOOKING = """
            SELECT booking_id, unit_id, seen_at, gate, staff_id, offline,
                   recorded_at + make_interval(secs => :within) AS undo_until
              FROM check_in
             WHERE booking_id = :booking AND undone_at IS NULL
             ORDER BY recorded_at, unit_id
            """;

    private static final String INSIDE_OF_SESSION = """
            SELECT booking_id, unit_id, seen_at, gate, staff_id, offline,
                   recorded_at + make_interval(secs => :within) AS undo_until
              FROM check_in
             WHERE session_id = :session AND undone_at IS NULL
             ORDER BY recorded_at, unit_id
            """;

    private static final String COUNT = """
            SELECT count(*) FROM check_in WHERE session_id = :session AND undone_at IS NULL
            """;

    /** A device's clock may be fast; nobody was seen in the future. */
    private static final String ENTER = """
            INSERT INTO check_in (staff_id, mark, unit_id, booking_id, session_id, gate, seen_at, offline)
            SELECT :staff, :mark, w.unit_id, :booking, :session, :gate,
                   least(coalesce(CAST(:seenAt AS timestamptz), t.now), t.now),
                   CAST(:seenAt AS timestamptz) IS NOT NULL
              FROM unnest(CAST(:units AS uuid[])) AS w (unit_id), (SELECT clock_timestamp() AS now) AS t
            ON CONFLICT (booking_id, unit_id) WHERE undone_at IS NULL DO NOTHING
            """;

    private static final String UNDO = """
            UPDATE check_in SET undone_at = clock_timestamp(), undone_by = :staff
             WHERE booking_id = :booking AND undone_at IS NULL
               AND unit_id = ANY (CAST(:units AS uuid[]))
               AND recorded_at > clock_timestamp() - make_interval(secs => :within)
            """;

    private static final String UNDO_ALL = """
            UPDATE check_in SET undone_at = clock_timestamp(), undone_by = :staff
             WHERE session_id = :session AND undone_at IS NULL
            """;

    private final JdbcClient jdbc;

    CheckInTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a mark has let in. */
    record Marked(BookingId booking, UnitId unit) {}

    /** Somebody who is in. */
    record Inside(
            BookingId booking,
            UnitId unit,
            Instant at,
            String gate,
            AccountId by,
            boolean offline,
            Instant undoUntil) {}

    /** Nobody else uses a mark until the transaction ends; before any booking is locked. */
    void lockMark(String mark) {
        jdbc.sql(LOCK_MARK).param("mark", mark).query((rs, row) -> row).single();
    }

    /** What a mark of that person has let in, or anybody's of that booking; also if that was taken back since. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    List<Marked> ofMark(AccountId staff, String mark, BookingId booking) {
        return jdbc.sql(OF_MARK)
                .param("staff", staff.value())
                .param("mark", mark)
                .param("booking", booking.value())
                .query((rs, row) ->
                        new Marked(new BookingId(rs.getObject(1, UUID.class)), new UnitId(rs.getObject(2, UUID.class))))
                .list();
    }

    /** Who of a booking is in, and until when that can be taken back if it can be for so long. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    List<Inside> insideOf(BookingId booking, Duration within) {
        return inside(jdbc.sql(INSIDE_OF_BOOKING).param("booking", booking.value()), within);
    }

    /** The same for a whole session. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    List<Inside> insideOf(SessionId session, Duration within) {
        return inside(jdbc.sql(INSIDE_OF_SESSION).param("session", session.value()), within);
    }

    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    int countOf(SessionId session) {
        return jdbc.sql(COUNT)
                .param("session", session.value())
                .query(Integer.class)
                .single();
    }

    /** Lets units in that are not in; returns how many were let in now. */
    int enter(AccountId staff, Scan scan, CheckIns.Place place, List<UnitId> units) {
        return jdbc.sql(ENTER)
                .param("staff", staff.value())
                .param("mark", scan.mark())
                .param("booking", place.booking().value())
                .param("session", place.session().value())
                .param("gate", scan.gate())
                .param(
                        "seenAt",
                        scan.seenAt().map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null))
                .param("units", texts(units))
                .update();
    }

    /** Takes back what was let in not longer ago than that; returns how many. */
    int undo(AccountId staff, BookingId booking, Collection<UnitId> units, Duration within) {
        return jdbc.sql(UNDO)
                .param("staff", staff.value())
                .param("booking", booking.value())
                .param("units", texts(units))
                .param("within", within.toSeconds())
                .update();
    }

    /** Takes back everybody of a session, all of whose bookings are locked. */
    void undoAll(AccountId staff, SessionId session) {
        jdbc.sql(UNDO_ALL)
                .param("staff", staff.value())
                .param("session", session.value())
                .update();
    }

    private static String[] texts(Collection<UnitId> units) {
        return units.stream().map(UnitId::toString).toArray(String[]::new);
    }

    private static List<Inside> inside(JdbcClient.StatementSpec statement, Duration within) {
        return statement
                .param("within", within.toSeconds())
                .query((rs, row) -> inside(rs))
                .list();
    }

    private static Inside inside(ResultSet rs) throws SQLException {
        return new Inside(
                new BookingId(rs.getObject("booking_id", UUID.class)),
                new UnitId(rs.getObject("unit_id", UUID.class)),
                rs.getObject("seen_at", OffsetDateTime.class).toInstant(),
                rs.getString("gate"),
                new AccountId(rs.getObject("staff_id", UUID.class)),
                rs.getBoolean("offline"),
                rs.getObject("undo_until", OffsetDateTime.class).toInstant());
    }
}
