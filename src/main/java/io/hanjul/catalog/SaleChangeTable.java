package io.hanjul.catalog;

import static java.time.ZoneOffset.UTC;

import io.hanjul.edge.Version;
import io.hanjul.ids.AccountId;
import io.hanjul.ids.SaleId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL of {@code sale} that changes one by hand, and of {@code sale_log}. */
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

    private static final String NOTE = """
            INSERT INTO sale_log (sale_id, version, account_id, act, reason, opens_at, closes_at)
            SELECT id, version, :account, CASE ending WHEN 'AS_PLANNED' THEN 'CHANGED' ELSE ending END, :reason,
                   opens_at, closes_at
              FROM sale
             WHERE id = :sale
            """;

    private static final String LOG = """
            SELECT at, account_id, act, reason, opens_at, closes_at
              FROM sale_log
             WHERE sale_id = :sale
             ORDER BY version DESC
             LIMIT 100
            """;

    private final JdbcClient jdbc;

    SaleChangeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One entry of the log. */
    record Entry(Instant at, AccountId by, SaleDesk.Act act, String reason, Instant opensAt, Instant closesAt) {}

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

    /** Writes into the log what the sale has just become. */
    void note(SaleId sale, AccountId by, String reason) {
        jdbc.sql(NOTE)
                .param("sale", sale.value())
                .param("account", by.value())
                .param("reason", reason)
                .update();
    }

    /** Newest first. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    List<Entry> log(SaleId sale) {
        return jdbc.sql(LOG)
                .param("sale", sale.value())
                .query(SaleChangeTable::entry)
                .list();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                SaleTable.instant(row, "at"),
                new AccountId(row.getObject("account_id", UUID.class)),
                SaleDesk.Act.valueOf(row.getString("act")),
                row.getString("reason"),
                SaleTable.instant(row, "opens_at"),
                SaleTable.instant(row, "closes_at"));
    }
}
