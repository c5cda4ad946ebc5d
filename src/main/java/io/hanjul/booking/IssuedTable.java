package io.hanjul.booking;

import io.hanjul.catalog.RefundTerms;
import io.hanjul.edge.PageRequest;
import io.hanjul.ids.BookingId;
import io.hanjul.ids.HoldId;
import io.hanjul.ids.Money;
import io.hanjul.ids.SessionId;
import io.hanjul.inventory.Issue;
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

/** All SQL of {@code booking} for those that an organiser makes. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class IssuedTable {

    private static final String INSERT = """
            INSERT INTO booking
                (id, code, hold_id, session_id, sale_id, account_id, amount, currency, starts_at, ends_at,
                 rehearsal, refund_minutes, refund_percents, refund_grace_minutes, payer_id, first_code,
                 kind, guest_name, issue_reason, date_number)
            VALUES
                (:id, :code, :hold, :session, :sale, :account, :amount, :currency, :startsAt, :endsAt,
                 false, CAST(:refundMinutes AS integer[]), CAST(:refundPercents AS integer[]), :refundGrace,
                 :account, :code, :kind, :guest, :reason, :dateNumber)
            """;

    private static final String PAGE = """
            SELECT id, code, hold_id, kind, guest_name, issue_reason, state, amount, currency, confirmed_at
              FROM booking
             WHERE session_id = :session AND kind <> 'SOLD' AND id < :before
             ORDER BY id DESC
             LIMIT :limit
            """;

    private static final String FIND = """
            SELECT id, code, hold_id, kind, guest_name, issue_reason, state, amount, currency, confirmed_at
              FROM booking
             WHERE id = :booking AND session_id = :session AND kind <> 'SOLD'
            """;

    private static final String OF_HOLD = """
            SELECT id, code, hold_id, kind, guest_name, issue_reason, state, amount, currency, confirmed_at
              FROM booking
             WHERE hold_id = :hold AND kind <> 'SOLD'
            """;

    private static final String CANCEL = """
            UPDATE booking SET state = 'CANCELLED'
             WHERE id = :booking AND session_id = :session AND kind <> 'SOLD' AND state = 'CONFIRMED'
            """;

    private final JdbcClient jdbc;

    IssuedTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A booking that is to be made. */
    record New(
            Issue issue,
            String code,
            BookingKind kind,
            String guest,
            Money total,
            BookedDates.Booked booked,
            RefundTerms terms) {}

    /** One that was. */
    record Row(
            BookingId id,
            String code,
            HoldId hold,
            BookingKind kind,
            String guest,
            String reason,
            BookingState state,
            Money total,
            Instant issuedAt) {}

    void insert(New wanted) {
        Issue issue = wanted.issue();
        jdbc.sql(INSERT)
                .param("id", issue.booking().value())
                .param("code", wanted.code())
                .param("hold", issue.hold().value())
                .param("session", issue.session().value())
                .param("sale", issue.sale().value())
                .param("account", issue.account().value())
                .param("amount", wanted.total().amount())
                .param("currency", wanted.total().currency())
                .param("dateNumber", wanted.booked().number())
                .param("startsAt", wanted.booked().session().startsAt().atOffset(ZoneOffset.UTC))
                .param("endsAt", wanted.booked().session().endsAt().atOffset(ZoneOffset.UTC))
                .param("refundMinutes", wanted.terms().minutes())
                .param("refundPercents", wanted.terms().percents())
                .param("refundGrace", wanted.terms().sameDayGrace().toMinutes())
                .param("kind", wanted.kind().name())
                .param("guest", wanted.guest())
                .param("reason", issue.reason())
                .update();
    }

    /** Those of a session, newest first; one more than the limit tells of a next page. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    List<Row> page(SessionId session, PageRequest page) {
        return jdbc.sql(PAGE)
                .param("session", session.value())
                .param("before", page.before())
                .param("limit", page.limit() + 1)
                .query((row, number) -> read(row))
                .list();
    }

    /** That one, if it is of the session. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    Optional<Row> find(SessionId session, BookingId booking) {
        return jdbc.sql(FIND)
                .param("session", session.value())
                .param("booking", booking.value())
                .query((row, number) -> read(row))
                .optional();
    }

    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    Optional<Row> ofHold(HoldId hold) {
        return jdbc.sql(OF_HOLD)
                .param("hold", hold.value())
                .query((row, number) -> read(row))
                .optional();
    }

    /** Whether it stood, and nobody of it was in. Locks: booking. */
    boolean cancel(SessionId session, BookingId booking) {
        return jdbc.sql(CANCEL)
                        .param("booking", booking.value())
                        .param("session", session.value())
                        .update()
                == 1;
    }

    private static Row read(ResultSet row) throws SQLException {
        return new Row(
                new BookingId(row.getObject("id", UUID.class)),
                row.getString("code"),
                new HoldId(row.getObject("hold_id", UUID.class)),
                BookingKind.valueOf(row.getString("kind")),
                row.getString("guest_name"),
                row.getString("issue_reason"),
                BookingState.valueOf(row.getString("state")),
                new Money(row.getLong("amount"), row.getString("currency")),
                row.getObject("confirmed_at", OffsetDateTime.class).toInstant());
    }
}
