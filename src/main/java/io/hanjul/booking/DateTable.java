package io.hanjul.booking;

import static java.time.ZoneOffset.UTC;

import io.hanjul.catalog.SessionRescheduled;
import io.hanjul.ids.SessionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * All SQL of {@code booking} and {@code booking_event} for sessions that take place at another time.
 *
 * <p>Who makes a booking shares the lock of its session's date, and whoever changes the date has it alone: so a booking
 * is either there when the date is changed, or made for the new one.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class DateTable {

    private static final String SHARE = """
            SELECT pg_advisory_xact_lock_shared(hashtextextended('date ' || :session, 0))
            """;

    private static final String LOCK = """
            SELECT pg_advisory_xact_lock(hashtextextended('date ' || :session, 0))
            """;

    /** Before anything of them is read: whoever has just changed one has added to its history as well. */
    private static final String LOCK_BOOKINGS = """
            SELECT count(*)
              FROM (SELECT id FROM booking WHERE session_id = :session AND state <> 'CANCELLED'
                     ORDER BY id FOR NO KEY UPDATE) AS locked
            """;

    /** Who was let in, or did not come, was so on a day that is none any more. */
    private static final String RESCHEDULE = """
            WITH moved AS (
                UPDATE booking SET starts_at = :startsAt, ends_at = :endsAt, date_number = :number, date_kept = false,
                       state = 'CONFIRMED', no_show_at = NULL, excused = false
                 WHERE session_id = :session AND state <> 'CANCELLED'
                RETURNING id)
            INSERT INTO booking_event (booking_id, seq, kind, actor, reason, starts_from, starts_to)
            SELECT m.id, (SELECT coalesce(max(e.seq), 0) + 1 FROM booking_event AS e WHERE e.booking_id = m.id),
                   'RESCHEDULED', :actor, :reason, :startsBefore, :startsAt FROM moved AS m
            """;

    private static final String RETIME = """
            UPDATE booking SET starts_at = :startsAt, ends_at = :endsAt
             WHERE session_id = :session AND state <> 'CANCELLED'
            """;

    private static final String KEEP = """
            UPDATE booking SET date_kept = true WHERE id = :booking AND account_id = :account AND state = 'CONFIRMED'
               AND date_number = :number AND date_number > 0 AND NOT date_kept
            """;

    private static final String COUNTS = """
            SELECT count(*) FILTER (WHERE kind = 'SOLD' AND state <> 'CANCELLED' AND date_kept) AS kept,
                   count(*) FILTER (WHERE kind = 'SOLD' AND state = 'CANCELLED') AS given_back,
                   count(*) FILTER (WHERE kind = 'SOLD' AND state <> 'CANCELLED' AND NOT date_kept) AS unanswered,
                   count(*) FILTER (WHERE kind <> 'SOLD' AND state <> 'CANCELLED') AS issued
              FROM booking WHERE session_id = :session AND date_number = :number
            """;

    private final JdbcClient jdbc;

    DateTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What guests have answered; and bookings that the house made, which nobody can answer for. */
    record Counts(int kept, int givenBack, int unanswered, int issued) {}

    /** Nobody changes the date of the session until the transaction ends. Locks: date, shared. */
    void share(SessionId session) {
        dateOf(jdbc.sql(SHARE), session);
    }

    /** Locks: date, then all bookings of the session that stand. */
    void lock(SessionId session) {
        dateOf(jdbc.sql(LOCK), session);
        jdbc.sql(LOCK_BOOKINGS)
                .param("session", session.value())
                .query(Long.class)
                .single();
    }

    private static void dateOf(JdbcClient.StatementSpec lock, SessionId session) {
        lock.param("session", session.toString()).query((row, number) -> row).single();
    }

    /** Gives all bookings that stand, which are locked, the new date, with a line in the history of each. */
    void reschedule(SessionRescheduled change) {
        times(jdbc.sql(RESCHEDULE), change)
                .param("number", change.number())
                .param("actor", Actor.organiser(change.by()))
                .param("reason", change.reason())
                .param("startsBefore", change.startsBefore().atOffset(UTC))
                .update();
    }

    /** Gives them the date that guests are told from the first. */
    void retime(SessionRescheduled change) {
        times(jdbc.sql(RETIME), change).update();
    }

    private static JdbcClient.StatementSpec times(JdbcClient.StatementSpec all, SessionRescheduled change) {
        return all.param("session", change.session().value())
                .param("startsAt", change.startsAt().atOffset(UTC))
                .param("endsAt", change.endsAt().atOffset(UTC));
    }

    /** Notes that its guest comes on the new date; whether that is news, and the booking is as it was read. */
    boolean keep(BookingTable.Row booking) {
        return jdbc.sql(KEEP)
                        .param("booking", booking.id().value())
                        .param("account", booking.account().value())
                        .param("number", booking.date().number())
                        .update()
                == 1;
    }

    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    Counts counts(SessionId session, int number) {
        return jdbc.sql(COUNTS)
                .param("session", session.value())
                .param("number", number)
                .query((row, at) -> new Counts(
                        row.getInt("kept"), row.getInt("given_back"), row.getInt("unanswered"), row.getInt("issued")))
                .single();
    }
}
