package io.hanjul.booking;

import io.hanjul.ids.PaymentId;
import io.hanjul.ids.SessionId;
import io.hanjul.payment.Takings;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL over {@code booking} and {@code booking_move} that tells what the money of several sessions is made of. */
@Repository
class OfferingMoneyTable {

    private static final String ISSUED = """
            SELECT session_id, kind, currency, count(*) AS made, SUM(amount) AS taken,
                   count(*) FILTER (WHERE state = 'CANCELLED') AS ended,
                   COALESCE(SUM(amount) FILTER (WHERE state = 'CANCELLED'), 0) AS returned
              FROM booking
             WHERE session_id = ANY (CAST(:sessions AS uuid[])) AND kind <> 'SOLD' AND NOT rehearsal
             GROUP BY session_id, kind, currency
            """;

    private static final String PAYMENTS = """
            SELECT b.session_id, b.payment_id
              FROM booking AS b
             WHERE b.session_id = ANY (CAST(:sessions AS uuid[])) AND b.payment_id IS NOT NULL AND NOT b.rehearsal
             UNION
            SELECT b.session_id, m.payment_id
              FROM booking_move AS m JOIN booking AS b ON b.id = m.booking_id
             WHERE b.session_id = ANY (CAST(:sessions AS uuid[])) AND m.payment_id IS NOT NULL AND NOT b.rehearsal
            """;

    private final JdbcClient jdbc;

    OfferingMoneyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What organisers gave out, by session and kind. */
    List<OfferingTakingsView.Entry> issued(List<SessionId> sessions) {
        return jdbc.sql(ISSUED)
                .param("sessions", texts(sessions))
                .query((row, number) -> new OfferingTakingsView.Entry(
                        new SessionId(row.getObject("session_id", UUID.class)),
                        BookingKind.valueOf(row.getString("kind")),
                        row.getString("currency"),
                        row.getInt("made"),
                        row.getLong("taken"),
                        row.getInt("ended"),
                        row.getLong("returned")))
                .list();
    }

    /** All payments for bookings of these sessions, those of differences too, each with its session. */
    List<Takings.Counted> payments(List<SessionId> sessions) {
        return jdbc.sql(PAYMENTS)
                .param("sessions", texts(sessions))
                .query((row, number) -> new Takings.Counted(
                        row.getObject("session_id", UUID.class),
                        new PaymentId(row.getObject("payment_id", UUID.class))))
                .list();
    }

    private static String[] texts(List<SessionId> sessions) {
        return sessions.stream().map(SessionId::toString).toArray(String[]::new);
    }
}
