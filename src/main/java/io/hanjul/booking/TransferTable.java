package io.hanjul.booking;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.BookingId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL of {@code booking_transfer}, and of {@code booking} and {@code booking_event} for who hands one over. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class TransferTable {

    private static final String TAKE_BACK = """
            UPDATE booking_transfer SET state = 'TAKEN_BACK', ended_at = clock_timestamp()
             WHERE booking_id = :booking AND from_id = :from AND state = 'OPEN'
            """;

    /** Of two that are made at once one is: a booking has one open link. */
    private static final String MAKE = """
            INSERT INTO booking_transfer (token_hash, booking_id, from_id, expires_at)
            SELECT :hash, b.id, b.account_id,
                   least(b.starts_at, clock_timestamp() + make_interval(secs => :seconds))
              FROM booking AS b
             WHERE b.id = :booking AND b.account_id = :from AND b.state = 'CONFIRMED' AND NOT b.rehearsal
               AND b.starts_at > clock_timestamp()
            ON CONFLICT (booking_id) WHERE state = 'OPEN' DO NOTHING
            RETURNING expires_at
            """;

    private static final String OPEN_LINKS = """
            SELECT made_at, expires_at
              FROM booking_transfer
             WHERE booking_id = :booking AND from_id = :from AND state = 'OPEN' AND expires_at > clock_timestamp()
            """;

    private static final String CAN_START = """
            SELECT state = 'CONFIRMED' AND starts_at > clock_timestamp() FROM booking WHERE id = :booking
            """;

    private static final String FIND = """
            SELECT t.booking_id, t.from_id, t.to_id, t.expires_at, t.state,
                   t.state = 'OPEN' AND t.expires_at > clock_timestamp()
                       AND b.account_id = t.from_id AND b.state = 'CONFIRMED' AS good
              FROM booking_transfer AS t JOIN booking AS b ON b.id = t.booking_id
             WHERE t.token_hash = :hash
            """;

    /** Against others who accept, against who takes it back, and against the clock. */
    private static final String ACCEPT = """
            UPDATE booking_transfer SET state = 'ACCEPTED', to_id = :to, ended_at = clock_timestamp()
             WHERE token_hash = :hash AND state = 'OPEN' AND expires_at > clock_timestamp() AND from_id <> :to
            """;

    /** Against who gives it back, and against the door. The old code is void from here on. */
    private static final String MOVE = """
            UPDATE booking SET account_id = :to, code = :code
             WHERE id = :booking AND account_id = :from AND state = 'CONFIRMED' AND starts_at > clock_timestamp()
            """;

    private static final String ADD_EVENT = """
            INSERT INTO booking_event (booking_id, seq, kind, actor, from_id, to_id)
            SELECT :booking, coalesce(max(seq), 0) + 1, 'TRANSFERRED', :actor, :from, :to
              FROM booking_event
             WHERE booking_id = :booking
            """;

    private static final String WAS_HANDED_OVER_BY = """
            SELECT EXISTS (SELECT 1 FROM booking_transfer
                            WHERE booking_id = :booking AND from_id = :from AND state = 'ACCEPTED')
            """;

    private final JdbcClient jdbc;

    TransferTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A link.
     *
     * @param good whether it can be used now
     */
    record Row(BookingId booking, AccountId from, Optional<AccountId> to, Instant expiresAt, boolean good) {}

    /** Ends the link that is on its way, if there is one. Locks: booking_transfer. */
    void takeBack(BookingId booking, AccountId from) {
        jdbc.sql(TAKE_BACK)
                .param("booking", booking.value())
                .param("from", from.value())
                .update();
    }

    /** Until when the new link holds; empty when the booking cannot be handed over, or has another one by now. */
    Optional<Instant> make(byte[] hash, BookingId booking, AccountId from, Duration most) {
        return jdbc.sql(MAKE)
                .param("hash", hash)
                .param("booking", booking.value())
                .param("from", from.value())
                .param("seconds", most.toSeconds())
                .query((rs, row) -> instant(rs, "expires_at"))
                .optional();
    }

    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    List<TransferView.Link> open(BookingId booking, AccountId from) {
        return jdbc.sql(OPEN_LINKS)
                .param("booking", booking.value())
                .param("from", from.value())
                .query((rs, row) -> new TransferView.Link(instant(rs, "made_at"), instant(rs, "expires_at")))
                .list();
    }

    /** Whether the booking stands, and what was booked has not begun. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    boolean canStart(BookingId booking) {
        return jdbc.sql(CAN_START)
                .param("booking", booking.value())
                .query(Boolean.class)
                .single();
    }

    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    Optional<Row> find(byte[] hash) {
        return jdbc.sql(FIND)
                .param("hash", hash)
                .query((rs, row) -> new Row(
                        new BookingId(rs.getObject("booking_id", UUID.class)),
                        new AccountId(rs.getObject("from_id", UUID.class)),
                        Optional.ofNullable(rs.getObject("to_id", UUID.class)).map(AccountId::new),
                        instant(rs, "expires_at"),
                        rs.getBoolean("good")))
                .optional();
    }

    /** Uses the link up; whether it was open. Locks: booking_transfer. */
    boolean accept(byte[] hash, AccountId to) {
        return jdbc.sql(ACCEPT).param("hash", hash).param("to", to.value()).update() == 1;
    }

    /** Makes the booking another's, under another code; whether it stood and was the giver's. Locks: booking. */
    boolean move(Row link, AccountId to, String code) {
        return jdbc.sql(MOVE)
                        .param("booking", link.booking().value())
                        .param("from", link.from().value())
                        .param("to", to.value())
                        .param("code", code)
                        .update()
                == 1;
    }

    /** Adds it to the history. The booking's row is locked. */
    void addEvent(Row link, AccountId to) {
        jdbc.sql(ADD_EVENT)
                .param("booking", link.booking().value())
                .param("actor", Actor.guest(to))
                .param("from", link.from().value())
                .param("to", to.value())
                .update();
    }

    /** Whether that account has handed the booking to somebody, ever. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    boolean wasHandedOverBy(BookingId booking, AccountId from) {
        return jdbc.sql(WAS_HANDED_OVER_BY)
                .param("booking", booking.value())
                .param("from", from.value())
                .query(Boolean.class)
                .single();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
