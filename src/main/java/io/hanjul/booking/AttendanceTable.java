package io.hanjul.booking;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.BookingId;
import io.hanjul.ids.Money;
import io.hanjul.ids.SessionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL of {@code booking} that is about who came. Every move names the state that it leaves. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class AttendanceTable {

    private static final String FIND = """
            SELECT id, code, session_id, account_id, state, amount, currency, confirmed_at, kind, guest_name,
                   issue_reason
              FROM booking
             WHERE id = :booking
            """;

    private static final String FIND_BY_CODE = """
            SELECT id, code, session_id, account_id, state, amount, currency, confirmed_at, kind, guest_name,
                   issue_reason
              FROM booking
             WHERE code = :code
            """;

    private static final String OF_SESSION = """
            SELECT id, code, session_id, account_id, state, amount, currency, confirmed_at, kind, guest_name,
                   issue_reason
              FROM booking
             WHERE session_id = :session
             ORDER BY id
            """;

    private static final String LOCK = """
            SELECT id, code, session_id, account_id, state, amount, currency, confirmed_at, kind, guest_name,
                   issue_reason
              FROM booking
             WHERE id = :booking
               FOR NO KEY UPDATE
            """;

    /** The clock did not know of whom a device without a network had let in before; people had looked around. */
    private static final String COME_IN = """
            UPDATE booking AS b SET state = 'CHECKED_IN'
             WHERE b.id = :booking
               AND (b.state IN ('CONFIRMED', 'CHECKED_IN')
                    OR (b.state = 'NO_SHOW' AND b.no_show_at > clock_timestamp() - make_interval(secs => :within))
                    OR (b.state = 'NO_SHOW' AND CAST(:seenAt AS timestamptz) <= b.no_show_at
                        AND 'system' = (SELECT e.actor FROM booking_event AS e
                                         WHERE e.booking_id = b.id AND e.kind = 'NO_SHOW'
                                         ORDER BY e.seq DESC LIMIT 1)))
            """;

    private static final String GO_OUT = """
            UPDATE booking
               SET state = 'CONFIRMED',
                   excused = excused OR starts_at + make_interval(secs => :after) <= clock_timestamp()
             WHERE id = :booking AND state = 'CHECKED_IN'
            """;

    private static final String MISS = """
            UPDATE booking SET state = 'NO_SHOW', no_show_at = clock_timestamp()
             WHERE id = :booking AND state = 'CONFIRMED' AND starts_at <= clock_timestamp()
            """;

    private static final String EXCUSE = """
            UPDATE booking SET state = 'CONFIRMED', excused = true
             WHERE id = :booking AND state = 'NO_SHOW'
               AND no_show_at > clock_timestamp() - make_interval(secs => :within)
            """;

    /** Locks: booking, those that nobody else has locked; so it waits for nobody. */
    private static final String MISS_DUE = """
            WITH due AS (
                SELECT id
                  FROM booking
                 WHERE state = 'CONFIRMED' AND NOT excused AND NOT rehearsal
                   AND starts_at <= clock_timestamp() - make_interval(secs => :after)
                 ORDER BY starts_at, id
                 LIMIT :most
                   FOR NO KEY UPDATE SKIP LOCKED),
            missed AS (
                UPDATE booking AS b SET state = 'NO_SHOW', no_show_at = clock_timestamp()
                  FROM due AS d
                 WHERE b.id = d.id AND b.state = 'CONFIRMED' AND NOT b.excused
                RETURNING b.id)
            INSERT INTO booking_event (booking_id, seq, kind, actor, reason)
            SELECT m.id, (SELECT coalesce(max(e.seq), 0) + 1 FROM booking_event AS e WHERE e.booking_id = m.id),
                   'NO_SHOW', 'system', 'nobody came'
              FROM missed AS m
            """;

    private final JdbcClient jdbc;

    AttendanceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    Optional<Attendee> find(BookingId booking) {
        return one(jdbc.sql(FIND).param("booking", booking.value()));
    }

    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    Optional<Attendee> findByCode(String code) {
        return one(jdbc.sql(FIND_BY_CODE).param("code", code));
    }

    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    List<Attendee> ofSession(SessionId session) {
        return jdbc.sql(OF_SESSION)
                .param("session", session.value())
                .query((rs, row) -> read(rs))
                .list();
    }

    /** Locks: booking. */
    Optional<Attendee> lock(BookingId booking) {
        return one(jdbc.sql(LOCK).param("booking", booking.value()));
    }

    boolean comeIn(BookingId booking, Optional<Instant> seenAt, Duration within) {
        var move = jdbc.sql(COME_IN)
                .param("within", within.toSeconds())
                .param("seenAt", seenAt.map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null));
        return moved(move, booking);
    }

    boolean goOut(BookingId booking, Duration after) {
        return moved(jdbc.sql(GO_OUT).param("after", after.toSeconds()), booking);
    }

    boolean miss(BookingId booking) {
        return moved(jdbc.sql(MISS), booking);
    }

    boolean excuse(BookingId booking, Duration within) {
        return moved(jdbc.sql(EXCUSE).param("within", within.toSeconds()), booking);
    }

    /** Marks up to that many that started so long ago, with a line in the history of each; returns how many. */
    int missDue(Duration after, int most) {
        return jdbc.sql(MISS_DUE)
                .param("after", after.toSeconds())
                .param("most", most)
                .update();
    }

    private static boolean moved(JdbcClient.StatementSpec move, BookingId booking) {
        return move.param("booking", booking.value()).update() == 1;
    }

    private static Optional<Attendee> one(JdbcClient.StatementSpec statement) {
        return statement.query((rs, row) -> read(rs)).optional();
    }

    private static Attendee read(ResultSet rs) throws SQLException {
        return new Attendee(
                new BookingId(rs.getObject("id", UUID.class)),
                rs.getString("code"),
                new SessionId(rs.getObject("session_id", UUID.class)),
                new AccountId(rs.getObject("account_id", UUID.class)),
                BookingState.valueOf(rs.getString("state")),
                new Money(rs.getLong("amount"), rs.getString("currency")),
                rs.getObject("confirmed_at", OffsetDateTime.class).toInstant(),
                new Attendee.Issued(
                        BookingKind.valueOf(rs.getString("kind")),
                        rs.getString("guest_name"),
                        rs.getString("issue_reason")));
    }
}
