package io.hanjul.booking;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.BookingId;
import io.hanjul.ids.HoldId;
import io.hanjul.ids.Money;
import io.hanjul.ids.PaymentId;
import io.hanjul.ids.SessionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL of {@code session_clearing}, and of {@code booking} and {@code booking_event} for a session called off. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ClearingTable {

    private static final String BEGIN = """
            INSERT INTO session_clearing (session_id, account_id, reason)
            VALUES (:session, :account, :reason)
            ON CONFLICT (session_id) DO NOTHING
            """;

    /** One node works on a session at a time, and only for one step. */
    private static final String TAKE = """
            SELECT session_id, account_id, reason, begun_at, done_at IS NOT NULL AS done
              FROM session_clearing
             WHERE done_at IS NULL
             ORDER BY session_id
             LIMIT 1
               FOR UPDATE SKIP LOCKED
            """;

    private static final String FIND = """
            SELECT session_id, account_id, reason, begun_at, done_at IS NOT NULL AS done
              FROM session_clearing
             WHERE session_id = :session
            """;

    private static final String FINISH = """
            UPDATE session_clearing SET done_at = clock_timestamp() WHERE session_id = :session AND done_at IS NULL
            """;

    /** Those that an organiser made have no payment, and come first. */
    private static final String STANDING = """
            SELECT id, payment_id
              FROM booking
             WHERE session_id = :session AND state <> 'CANCELLED'
             ORDER BY payment_id NULLS FIRST
             LIMIT :most
            """;

    /** What guests have given back themselves before their payments were locked is theirs no longer. */
    private static final String STILL_STANDING = """
            SELECT id, hold_id, payment_id, amount, currency
              FROM booking
             WHERE id = ANY (CAST(:bookings AS uuid[])) AND state <> 'CANCELLED'
             ORDER BY payment_id NULLS FIRST
            """;

    /** What was kept of units that were given back before stays kept. */
    private static final String CANCEL = """
            WITH cancelled AS (
                UPDATE booking SET state = 'CANCELLED'
                 WHERE id = ANY (CAST(:bookings AS uuid[])) AND state <> 'CANCELLED'
                RETURNING id)
            INSERT INTO booking_event (booking_id, seq, kind, actor, reason, refund)
            SELECT c.id, (SELECT coalesce(max(e.seq), 0) + 1 FROM booking_event AS e WHERE e.booking_id = c.id),
                   'CANCELLED', :actor, :reason, CAST(coalesce(w.refund, 0) AS bigint)
              FROM cancelled AS c
              LEFT JOIN unnest(CAST(:bookings AS uuid[]), CAST(:refunds AS bigint[])) AS w (booking_id, refund)
                ON w.booking_id = c.id
            """;

    private static final String PAYMENTS = """
            SELECT b.payment_id FROM booking AS b WHERE b.session_id = :session AND b.payment_id IS NOT NULL
             UNION ALL
            SELECT m.payment_id
              FROM booking_move AS m JOIN booking AS b ON b.id = m.booking_id
             WHERE b.session_id = :session AND m.payment_id IS NOT NULL
             LIMIT 100000
            """;

    /** What was paid beside the gateway for bookings that stood when the session was called off. */
    private static final String COUNTS = """
            SELECT count(*) AS bookings,
                   count(*) FILTER (WHERE b.state <> 'CANCELLED') AS standing,
                   coalesce(sum(b.amount) FILTER (
                       WHERE b.payment_id IS NULL
                         AND (b.state <> 'CANCELLED'
                              OR EXISTS (SELECT 1 FROM booking_event AS e
                                          WHERE e.booking_id = b.id AND e.kind = 'CANCELLED' AND e.at >= c.begun_at))),
                       0) AS by_hand
              FROM booking AS b JOIN session_clearing AS c ON c.session_id = b.session_id
             WHERE b.session_id = :session
            """;

    private final JdbcClient jdbc;

    ClearingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A session that was called off. */
    record Clearing(SessionId session, AccountId by, String reason, Instant begunAt, boolean done) {}

    /** A booking, and the payment by which it is locked. */
    record Payable(BookingId id, Optional<PaymentId> payment) {}

    /** What has to be taken back with a booking, and what it cost. */
    record Standing(BookingId id, HoldId hold, Optional<PaymentId> payment, Money cost) {}

    /** Bookings of a session ever, those that still stand, and money that nobody but the organiser can give back. */
    record Counts(int bookings, int standing, long byHand) {}

    void begin(SessionId session, AccountId by, String reason) {
        jdbc.sql(BEGIN)
                .param("session", session.value())
                .param("account", by.value())
                .param("reason", reason)
                .update();
    }

    Optional<Clearing> take() {
        return jdbc.sql(TAKE).query(ClearingTable::clearing).optional();
    }

    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    Optional<Clearing> find(SessionId session) {
        return jdbc.sql(FIND)
                .param("session", session.value())
                .query(ClearingTable::clearing)
                .optional();
    }

    void finish(SessionId session) {
        jdbc.sql(FINISH).param("session", session.value()).update();
    }

    /** Up to that many bookings that stand, in the order in which their payments are locked. */
    List<Payable> standing(SessionId session, int most) {
        return jdbc.sql(STANDING)
                .param("session", session.value())
                .param("most", most)
                .query((row, number) -> new Payable(new BookingId(row.getObject("id", UUID.class)), payment(row)))
                .list();
    }

    /** These bookings, whose payments are locked, as far as they stand still. */
    List<Standing> stillStanding(List<Payable> bookings) {
        return jdbc.sql(STILL_STANDING)
                .param("bookings", texts(bookings, one -> one.id().toString()))
                .query((row, number) -> new Standing(
                        new BookingId(row.getObject("id", UUID.class)),
                        new HoldId(row.getObject("hold_id", UUID.class)),
                        payment(row),
                        new Money(row.getLong("amount"), row.getString("currency"))))
                .list();
    }

    private static Optional<PaymentId> payment(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getObject("payment_id", UUID.class)).map(PaymentId::new);
    }

    /** Calls them off, with a line in the history of each. Their holds are revoked already. Locks: booking. */
    void cancel(Clearing clearing, List<Standing> standing) {
        jdbc.sql(CANCEL)
                .param("bookings", texts(standing, one -> one.id().toString()))
                .param(
                        "refunds",
                        standing.stream().mapToLong(one -> one.cost().amount()).toArray())
                .param("actor", Actor.organiser(clearing.by()))
                .param("reason", clearing.reason())
                .update();
    }

    private static <T> String[] texts(List<T> all, Function<T, String> text) {
        return all.stream().map(text).toArray(String[]::new);
    }

    /** The payments of all bookings of a session, whatever became of them. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    List<PaymentId> payments(SessionId session) {
        return jdbc.sql(PAYMENTS)
                .param("session", session.value())
                .query((row, number) -> new PaymentId(row.getObject(1, UUID.class)))
                .list();
    }

    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    Counts counts(SessionId session) {
        return jdbc.sql(COUNTS)
                .param("session", session.value())
                .query((rs, row) -> new Counts(rs.getInt("bookings"), rs.getInt("standing"), rs.getLong("by_hand")))
                .single();
    }

    private static Clearing clearing(ResultSet row, int number) throws SQLException {
        return new Clearing(
                new SessionId(row.getObject("session_id", UUID.class)),
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("reason"),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("done"));
    }
}
