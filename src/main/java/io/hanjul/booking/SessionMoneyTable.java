package io.hanjul.booking;

import io.hanjul.ids.PaymentId;
import io.hanjul.ids.SessionId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL over {@code booking} and {@code booking_move} that tells what a session's money is made of. */
@Repository
class SessionMoneyTable {

    /** What was given out by the house counts on its own day, and what was taken back of it on that day. */
    private static final String ISSUED = """
            WITH moved AS (
                SELECT CAST(confirmed_at AT TIME ZONE :zone AS date) AS day, kind, currency, 1 AS made, amount AS taken,
                       0 AS ended, CAST(0 AS bigint) AS returned
                  FROM booking
                 WHERE session_id = :session AND kind <> 'SOLD' AND NOT rehearsal
                 UNION ALL
                SELECT CAST(e.at AT TIME ZONE :zone AS date), b.kind, b.currency, 0, 0, 1, b.amount
                  FROM booking AS b JOIN booking_event AS e ON e.booking_id = b.id AND e.kind = 'CANCELLED'
                 WHERE b.session_id = :session AND b.kind <> 'SOLD' AND b.state = 'CANCELLED' AND NOT b.rehearsal)
            SELECT day, kind, currency, SUM(made) AS made, SUM(taken) AS taken,
                   SUM(ended) AS ended, SUM(returned) AS returned
              FROM moved
             GROUP BY day, kind, currency
             ORDER BY day
             LIMIT 4000
            """;

    private static final String PAYMENTS = """
            SELECT b.payment_id
              FROM booking AS b
             WHERE b.session_id = :session AND b.payment_id IS NOT NULL AND NOT b.rehearsal
             UNION
            SELECT m.payment_id
              FROM booking_move AS m JOIN booking AS b ON b.id = m.booking_id
             WHERE b.session_id = :session AND m.payment_id IS NOT NULL AND NOT b.rehearsal
             LIMIT 200000
            """;

    private final JdbcClient jdbc;

    SessionMoneyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What organisers gave out, by day and kind. */
    List<TakingsView.Entry> issued(SessionId session, ZoneId zone) {
        return jdbc.sql(ISSUED)
                .param("session", session.value())
                .param("zone", zone.getId())
                .query((row, number) -> new TakingsView.Entry(
                        row.getObject("day", LocalDate.class),
                        BookingKind.valueOf(row.getString("kind")),
                        row.getString("currency"),
                        row.getInt("made"),
                        row.getLong("taken"),
                        row.getInt("ended"),
                        row.getLong("returned")))
                .list();
    }

    /** All payments for bookings of a session, those of differences too. */
    List<PaymentId> payments(SessionId session) {
        return jdbc.sql(PAYMENTS)
                .param("session", session.value())
                .query((row, number) -> new PaymentId(row.getObject("payment_id", UUID.class)))
                .list();
    }
}
