package io.hanjul.booking;

import io.hanjul.ids.BookingId;
import io.hanjul.ids.HoldId;
import io.hanjul.ids.PaymentId;
import io.hanjul.ids.SaleId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL of {@code booking} and {@code booking_event} that is about rehearsals. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class RehearsalBookingTable {

    private static final String REAL_ONES = """
            SELECT count(*) FROM booking WHERE sale_id = :sale AND NOT rehearsal
            """;

    private static final String OF_SALE = """
            SELECT id, hold_id, payment_id
              FROM booking
             WHERE sale_id = :sale AND rehearsal AND state <> 'CANCELLED'
             ORDER BY id
             LIMIT :most
            """;

    private static final String CANCEL = """
            WITH cancelled AS (
                UPDATE booking SET state = 'CANCELLED'
                 WHERE id = ANY (CAST(:bookings AS uuid[])) AND rehearsal AND state <> 'CANCELLED'
                RETURNING id)
            INSERT INTO booking_event (booking_id, seq, kind, actor, reason)
            SELECT c.id, (SELECT coalesce(max(e.seq), 0) + 1 FROM booking_event AS e WHERE e.booking_id = c.id),
                   'CANCELLED', 'system', 'the rehearsal has ended'
              FROM cancelled AS c
            """;

    private final JdbcClient jdbc;

    RehearsalBookingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What has to be taken back with a booking. */
    record Row(BookingId id, HoldId hold, PaymentId payment) {}

    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    long realOnesOf(SaleId sale) {
        return jdbc.sql(REAL_ONES).param("sale", sale.value()).query(Long.class).single();
    }

    /** Up to that many bookings of a rehearsal that stand. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    List<Row> ofSale(SaleId sale, int most) {
        return jdbc.sql(OF_SALE)
                .param("sale", sale.value())
                .param("most", most)
                .query((rs, row) -> new Row(
                        new BookingId(rs.getObject("id", UUID.class)),
                        new HoldId(rs.getObject("hold_id", UUID.class)),
                        new PaymentId(rs.getObject("payment_id", UUID.class))))
                .list();
    }

    /** Calls them off, with a line in the history of each. Their holds are revoked already. Locks: booking. */
    void cancel(List<Row> bookings) {
        jdbc.sql(CANCEL)
                .param(
                        "bookings",
                        bookings.stream().map(row -> row.id().toString()).toArray(String[]::new))
                .update();
    }
}
