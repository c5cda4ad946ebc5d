package io.hanjul.booking;

import io.hanjul.ids.BookingId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** SQL of {@code booking_move}: the wishes of a booking that nothing came of yet. */
@Repository
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
class OpenMoveTable {

    private static final String OPEN = """
            SELECT hold_id, booking_id, account_id, actor, reason, units, cost, currency, refund, false AS settled
              FROM booking_move
             WHERE booking_id = :booking AND payment_id IS NULL AND settled_at IS NULL
             ORDER BY hold_id DESC
             LIMIT :most
            """;

    private final JdbcClient jdbc;

    OpenMoveTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest ones, at most that many. */
    List<MoveTable.Move> of(BookingId booking, int most) {
        return jdbc.sql(OPEN)
                .param("booking", booking.value())
                .param("most", most)
                .query(MoveTable::move)
                .list();
    }
}
