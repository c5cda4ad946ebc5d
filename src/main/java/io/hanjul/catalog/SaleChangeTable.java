package io.hanjul.catalog;

import static java.time.ZoneOffset.UTC;

import io.hanjul.edge.Version;
import io.hanjul.ids.SaleId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL of {@code sale} that changes one by hand. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class SaleChangeTable {

    /** Five seconds before the opening it may be open somewhere: nodes remember windows, and their clocks differ. */
    private static final String CHANGE = """
            UPDATE sale
               SET opens_at = :opensAt, closes_at = :closesAt, units_per_person = :units, version = version + 1
             WHERE id = :id AND version = :version AND NOT rehearsal AND closes_at > clock_timestamp()
               AND (:endOnly OR opens_at > clock_timestamp() + CAST('5 seconds' AS interval))
            """;

    private static final String FORGET_PRICES = """
            DELETE FROM price WHERE sale_id = :sale
            """;

    /** Ends it now; it was open unless that lay more than five seconds ahead. */
    private static final String CLOSE = """
            UPDATE sale
               SET ending = CASE WHEN opens_at > clock_timestamp() + CAST('5 seconds' AS interval)
                                 THEN 'CALLED_OFF' ELSE 'CLOSED_EARLY' END,
                   ending_reason = :reason,
                   opens_at = LEAST(opens_at, clock_timestamp() - CAST('1 second' AS interval)),
                   closes_at = clock_timestamp(),
                   version = version + 1
             WHERE id = :id AND version = :version AND NOT rehearsal AND closes_at > clock_timestamp()
            """;

    private static final String FREE_SESSIONS = """
            UPDATE session AS x SET sale_id = NULL
              FROM sale AS s
             WHERE s.id = :sale AND s.ending = 'CALLED_OFF' AND x.sale_id = s.id
            """;

    /** Sessions may come and go while the sale is open. */
    private static final String RAISE = """
            UPDATE sale SET version = version + 1
             WHERE id = :id AND version = :version AND NOT rehearsal AND closes_at > clock_timestamp()
            """;

    /** At any time, also when the sale is over: what it sold takes place later. */
    private static final String LET_TRANSFER = """
            UPDATE sale SET transferable = :transferable, version = version + 1
             WHERE id = :id AND version = :version AND NOT rehearsal AND transferable <> :transferable
            """;

    private static final String LET_MOVE = """
            UPDATE sale SET movable = :movable, moves_end_minutes = :minutes, version = version + 1
             WHERE id = :id AND version = :version AND NOT rehearsal
               AND (movable, moves_end_minutes) <> (:movable, :minutes)
            """;

    private final JdbcClient jdbc;

    SaleChangeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Gives the row the sale's window and limit; false when it is over, or open and more than its end would move. */
    boolean change(SaleView after, boolean endOnly) {
        return jdbc.sql(CHANGE)
                        .param("id", after.id().value())
                        .param("version", after.version() - 1)
                        .param("opensAt", after.opensAt().atOffset(UTC))
                        .param("closesAt", after.closesAt().atOffset(UTC))
                        .param("units", after.unitsPerPerson())
                        .param("endOnly", endOnly)
                        .update()
                == 1;
    }

    void forgetPrices(SaleId sale) {
        jdbc.sql(FORGET_PRICES).param("sale", sale.value()).update();
    }

    /** Ends it now, and frees the sessions of one that never opened; false when it is over already. */
    boolean close(SaleId sale, Version seen, String reason) {
        var closing = jdbc.sql(CLOSE)
                .param("id", sale.value())
                .param("version", seen.number())
                .param("reason", reason);
        return closing.update() == 1
                && jdbc.sql(FREE_SESSIONS).param("sale", sale.value()).update() >= 0;
    }

    /** Lets guests hand their bookings over, or no longer; false when that is so already, or the sale was changed. */
    boolean letTransfer(SaleView before, boolean transferable) {
        return jdbc.sql(LET_TRANSFER)
                        .param("id", before.id().value())
                        .param("version", before.version())
                        .param("transferable", transferable)
                        .update()
                == 1;
    }

    /** Lets guests change seats until then, or no longer; false when that is so already, or the sale was changed. */
    boolean letMove(SaleView before, MoveTerms terms) {
        return jdbc.sql(LET_MOVE)
                        .param("id", before.id().value())
                        .param("version", before.version())
                        .param("movable", terms.allowed())
                        .param("minutes", terms.endMinutes())
                        .update()
                == 1;
    }

    /** Gives it its next version; false when it is over, or was changed. */
    boolean raise(SaleView before) {
        return jdbc.sql(RAISE)
                        .param("id", before.id().value())
                        .param("version", before.version())
                        .update()
                == 1;
    }
}
