package io.hanjul.booking;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.BookingId;
import io.hanjul.ids.HoldId;
import io.hanjul.ids.Money;
import io.hanjul.ids.PaymentId;
import io.hanjul.ids.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** SQL of {@code booking_move}; {@link OpenMoveTable} has what asks for those that nothing came of yet. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class MoveTable {

    private static final String ASK = """
            INSERT INTO booking_move (hold_id, booking_id, account_id, actor, reason, units, cost, currency, refund)
            VALUES (:hold, :booking, :account, :actor, :reason, CAST(:units AS uuid[]), :cost, :currency, :refund)
            """;

    private static final String FORGET = """
            DELETE FROM booking_move WHERE hold_id = :hold AND settled_at IS NULL
            """;

    private static final String FIND = """
            SELECT hold_id, booking_id, account_id, actor, reason, units, cost, currency, refund,
                   settled_at IS NOT NULL AS settled
              FROM booking_move
             WHERE hold_id = :hold
            """;

    private static final String SETTLE = """
            UPDATE booking_move SET settled_at = clock_timestamp(), payment_id = :payment
             WHERE hold_id = :hold AND settled_at IS NULL
            """;

    /** What was paid for a booking: the first payment, and differences, in the order in which they are locked. */
    private static final String PAID = """
            SELECT payment_id FROM booking_move
             WHERE booking_id = :booking AND payment_id IS NOT NULL
             ORDER BY payment_id
            """;

    private final JdbcClient jdbc;

    MoveTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A wish to have other units: whose, for which of a booking, what these cost and what comes back of that. */
    record Move(
            HoldId hold,
            BookingId booking,
            AccountId account,
            String actor,
            String reason,
            List<UnitId> units,
            Money cost,
            Money refund,
            boolean settled) {}

    void ask(Move move) {
        jdbc.sql(ASK)
                .param("hold", move.hold().value())
                .param("booking", move.booking().value())
                .param("account", move.account().value())
                .param("actor", move.actor())
                .param("reason", move.reason())
                .param("units", texts(move.units()))
                .param("cost", move.cost().amount())
                .param("currency", move.cost().currency())
                .param("refund", move.refund().amount())
                .update();
    }

    /** Nothing came of it. */
    void forget(HoldId hold) {
        jdbc.sql(FORGET).param("hold", hold.value()).update();
    }

    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    Optional<Move> find(HoldId hold) {
        return jdbc.sql(FIND).param("hold", hold.value()).query(MoveTable::move).optional();
    }

    /** The payments of differences, in the order in which they are locked. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    List<PaymentId> paid(BookingId booking) {
        return jdbc.sql(PAID)
                .param("booking", booking.value())
                .query((row, number) -> new PaymentId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Notes that it is done; whether it was not before. */
    boolean settle(Move move, Optional<PaymentId> payment) {
        return jdbc.sql(SETTLE)
                        .param("hold", move.hold().value())
                        .param("payment", payment.map(PaymentId::value).orElse(null))
                        .update()
                == 1;
    }

    static String[] texts(List<UnitId> units) {
        return units.stream().map(UnitId::toString).toArray(String[]::new);
    }

    static Move move(ResultSet row, int number) throws SQLException {
        String currency = row.getString("currency");
        return new Move(
                new HoldId(row.getObject("hold_id", UUID.class)),
                new BookingId(row.getObject("booking_id", UUID.class)),
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("actor"),
                row.getString("reason"),
                BookingEventTable.units(row),
                new Money(row.getLong("cost"), currency),
                new Money(row.getLong("refund"), currency),
                row.getBoolean("settled"));
    }
}
