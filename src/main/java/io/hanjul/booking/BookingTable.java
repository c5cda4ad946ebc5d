package io.hanjul.booking;

import io.hanjul.catalog.RefundTerms;
import io.hanjul.edge.PageRequest;
import io.hanjul.ids.AccountId;
import io.hanjul.ids.BookingId;
import io.hanjul.ids.HoldId;
import io.hanjul.ids.Money;
import io.hanjul.ids.PaymentId;
import io.hanjul.ids.SaleId;
import io.hanjul.ids.SessionId;
import java.sql.ResultSet;
import java.sql.SQLException;
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

/** All SQL of {@code booking} and {@code booking_event}. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class BookingTable {

    private static final String INSERT = """
            INSERT INTO booking
                (id, code, hold_id, payment_id, session_id, sale_id, account_id, amount, currency, starts_at, ends_at,
                 rehearsal, refund_minutes, refund_percents, refund_grace_minutes, payer_id, first_code, date_number)
            VALUES
                (:id, :code, :hold, :payment, :session, :sale, :account, :amount, :currency, :startsAt, :endsAt,
                 :rehearsal, CAST(:refundMinutes AS integer[]), CAST(:refundPercents AS integer[]), :refundGrace,
                 :account, :code, :dateNumber)
            """;

    private static final String INSERT_EVENT = """
            INSERT INTO booking_event (booking_id, seq, kind, actor, reason)
            SELECT :booking, coalesce(max(seq), 0) + 1, :kind, :actor, :reason
              FROM booking_event
             WHERE booking_id = :booking
            """;

    private static final String FIND = """
            SELECT id, code, hold_id, payment_id, session_id, sale_id, account_id, state, amount, kept, currency,
                   confirmed_at, payer_id, first_code, date_number, date_kept
              FROM booking
             WHERE id = :booking
            """;

    private static final String OF_PAYMENT = """
            SELECT id FROM booking WHERE payment_id = :payment
             UNION ALL
            SELECT booking_id FROM booking_move WHERE payment_id = :payment
            """;

    private static final String PAGE_OF_ACCOUNT = """
            SELECT id, code, hold_id, payment_id, session_id, sale_id, account_id, state, amount, kept, currency,
                   confirmed_at, payer_id, first_code, date_number, date_kept
              FROM booking
             WHERE id < :before
               AND id IN (SELECT o.id FROM booking AS o WHERE o.account_id = :account
                          UNION ALL
                          SELECT t.booking_id FROM booking_transfer AS t
                           WHERE t.from_id = :account AND t.state = 'ACCEPTED')
             ORDER BY id DESC
             LIMIT :limit
            """;

    private static final String UPCOMING = """
            SELECT id, code, hold_id, payment_id, session_id, sale_id, account_id, state, amount, kept, currency,
                   confirmed_at, payer_id, first_code, date_number, date_kept
              FROM booking
             WHERE account_id = :account AND state IN ('CONFIRMED', 'CHECKED_IN') AND ends_at > clock_timestamp()
               AND (CAST(:first AS boolean)
                    OR (starts_at, id) > (SELECT c.starts_at, c.id FROM booking AS c WHERE c.id = :cursor))
             ORDER BY starts_at, id
             LIMIT :limit
            """;

    private static final String PAST = """
            SELECT id, code, hold_id, payment_id, session_id, sale_id, account_id, state, amount, kept, currency,
                   confirmed_at, payer_id, first_code, date_number, date_kept
              FROM booking
             WHERE id IN (SELECT o.id FROM booking AS o
                           WHERE o.account_id = :account
                             AND NOT (o.state IN ('CONFIRMED', 'CHECKED_IN') AND o.ends_at > clock_timestamp())
                          UNION ALL
                          SELECT t.booking_id
                            FROM booking_transfer AS t JOIN booking AS g ON g.id = t.booking_id
                           WHERE t.from_id = :account AND t.state = 'ACCEPTED' AND g.account_id <> :account)
               AND (CAST(:first AS boolean)
                    OR (starts_at, id) < (SELECT c.starts_at, c.id FROM booking AS c WHERE c.id = :cursor))
             ORDER BY starts_at DESC, id DESC
             LIMIT :limit
            """;

    private final JdbcClient jdbc;

    BookingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A booking as it stands in its row; not always with who paid for it, without a payment if the house made it. */
    record Row(
            BookingId id,
            String code,
            HoldId hold,
            Optional<PaymentId> payment,
            SessionId session,
            SaleId sale,
            AccountId account,
            BookingState state,
            Money total,
            Money kept,
            Instant confirmedAt,
            AccountId payer,
            String firstCode,
            Date date) {}

    /** Which change of the date its guest may answer, 0 for none; and whether the guest has said to come. */
    record Date(int number, boolean kept) {}

    /** What a new booking is made of. */
    record New(
            BookingId id,
            String code,
            HoldId hold,
            PaymentId payment,
            SessionId session,
            SaleId sale,
            AccountId account,
            Money total,
            BookedDates.Booked booked,
            boolean rehearsal,
            RefundTerms terms) {}

    void insert(New booking) {
        jdbc.sql(INSERT)
                .param("id", booking.id().value())
                .param("code", booking.code())
                .param("hold", booking.hold().value())
                .param("payment", booking.payment().value())
                .param("session", booking.session().value())
                .param("sale", booking.sale().value())
                .param("account", booking.account().value())
                .param("amount", booking.total().amount())
                .param("currency", booking.total().currency())
                .param("startsAt", booking.booked().session().startsAt().atOffset(ZoneOffset.UTC))
                .param("endsAt", booking.booked().session().endsAt().atOffset(ZoneOffset.UTC))
                .param("dateNumber", booking.booked().number())
                .param("rehearsal", booking.rehearsal())
                .param("refundMinutes", booking.terms().minutes())
                .param("refundPercents", booking.terms().percents())
                .param("refundGrace", booking.terms().sameDayGrace().toMinutes())
                .update();
    }

    /** Adds a line to the booking's history. The booking's row must be new or locked. */
    void addEvent(BookingId booking, String kind, String actor, String reason) {
        jdbc.sql(INSERT_EVENT)
                .param("booking", booking.value())
                .param("kind", kind)
                .param("actor", actor)
                .param("reason", reason)
                .update();
    }

    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    Optional<Row> find(BookingId booking) {
        return jdbc.sql(FIND)
                .param("booking", booking.value())
                .query((rs, row) -> rowOf(rs))
                .optional();
    }

    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    Optional<BookingId> ofPayment(PaymentId payment) {
        return jdbc.sql(OF_PAYMENT)
                .param("payment", payment.value())
                .query((rs, row) -> new BookingId(rs.getObject(1, UUID.class)))
                .optional();
    }

    /** The account's bookings and those handed over, newest first; one more than the limit tells of a next page. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    List<Row> page(AccountId account, PageRequest page) {
        return jdbc.sql(PAGE_OF_ACCOUNT)
                .param("account", account.value())
                .param("before", page.before())
                .param("limit", page.limit() + 1)
                .query((rs, row) -> rowOf(rs))
                .list();
    }

    /** What the account still looks forward to, soonest first. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    List<Row> upcoming(AccountId account, PageRequest page) {
        return byStart(jdbc.sql(UPCOMING), account, page);
    }

    /** What is over, was called off or was handed over, latest first. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    List<Row> past(AccountId account, PageRequest page) {
        return byStart(jdbc.sql(PAST), account, page);
    }

    private static List<Row> byStart(JdbcClient.StatementSpec statement, AccountId account, PageRequest page) {
        return statement
                .param("account", account.value())
                .param("first", page.first())
                .param("cursor", page.before())
                .param("limit", page.limit() + 1)
                .query((rs, row) -> rowOf(rs))
                .list();
    }

    private static Row rowOf(ResultSet rs) throws SQLException {
        return new Row(
                new BookingId(rs.getObject("id", UUID.class)),
                rs.getString("code"),
                new HoldId(rs.getObject("hold_id", UUID.class)),
                Optional.ofNullable(rs.getObject("payment_id", UUID.class)).map(PaymentId::new),
                new SessionId(rs.getObject("session_id", UUID.class)),
                new SaleId(rs.getObject("sale_id", UUID.class)),
                new AccountId(rs.getObject("account_id", UUID.class)),
                BookingState.valueOf(rs.getString("state")),
                new Money(rs.getLong("amount"), rs.getString("currency")),
                new Money(rs.getLong("kept"), rs.getString("currency")),
                rs.getObject("confirmed_at", OffsetDateTime.class).toInstant(),
                new AccountId(rs.getObject("payer_id", UUID.class)),
                rs.getString("first_code"),
                new Date(rs.getInt("date_number"), rs.getBoolean("date_kept")));
    }
}
