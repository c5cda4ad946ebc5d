package io.hanjul.booking;

import io.hanjul.booking.MoveTable.Move;
import io.hanjul.ids.UnitId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL of {@code booking} and {@code booking_event} for units that are exchanged. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class MovedTable {

    /** Against the door, against who takes it over, and against the clock. The old code is void from here on. */
    private static final String MOVE = """
            UPDATE booking SET amount = amount + :more - :less, kept = kept + :kept, code = :code
             WHERE id = :booking AND account_id = :account AND state = 'CONFIRMED' AND amount = :amount
               AND starts_at > clock_timestamp()
            """;

    private static final String ADD_EVENT = """
            INSERT INTO booking_event (booking_id, seq, kind, actor, reason, units, units_to, refund)
            SELECT :booking, coalesce(max(seq), 0) + 1, 'MOVED', :actor, :reason, CAST(:units AS uuid[]),
                   CAST(:unitsTo AS uuid[]), :refund
              FROM booking_event
             WHERE booking_id = :booking
            """;

    private final JdbcClient jdbc;

    MovedTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What it changes of the booking's row. */
    record Change(BookingTable.Row booking, long more, long less, long kept, String code) {}

    /** Whether the booking stood as it was read, and has not started. Locks: booking. */
    boolean change(Change change) {
        return jdbc.sql(MOVE)
                        .param("booking", change.booking().id().value())
                        .param("account", change.booking().account().value())
                        .param("amount", change.booking().total().amount())
                        .param("more", change.more())
                        .param("less", change.less())
                        .param("kept", change.kept())
                        .param("code", change.code())
                        .update()
                == 1;
    }

    /** Adds it to the history. The booking's row is locked. */
    void addEvent(Move move, List<UnitId> to) {
        jdbc.sql(ADD_EVENT)
                .param("booking", move.booking().value())
                .param("actor", move.actor())
                .param("reason", move.reason())
                .param("units", MoveTable.texts(move.units()))
                .param("unitsTo", MoveTable.texts(to))
                .param("refund", move.refund().amount())
                .update();
    }
}
