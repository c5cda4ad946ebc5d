package io.hanjul.catalog;

import static java.time.ZoneOffset.UTC;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.SaleId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL of {@code sale_log}. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class SaleLogTable {

    private static final String NOTE = """
            INSERT INTO sale_log (sale_id, version, account_id, act, reason, opens_at, closes_at)
            SELECT id, version, :account, CASE ending WHEN 'AS_PLANNED' THEN 'CHANGED' ELSE ending END, :reason,
                   opens_at, closes_at
              FROM sale
             WHERE id = :sale
            """;

    private static final String NOTE_SESSION = """
            INSERT INTO sale_log (sale_id, version, account_id, act, reason, opens_at, closes_at, session_starts)
            SELECT id, version, :account, :act, '', opens_at, closes_at, ARRAY[CAST(:start AS timestamptz)]
              FROM sale
             WHERE id = :sale
            """;

    private static final String NOTE_PRESALE = """
            INSERT INTO sale_log (sale_id, version, account_id, act, reason, opens_at, closes_at, presale_ends_at)
            SELECT id, version, :account, :act, '', opens_at, closes_at, CAST(:presaleEndsAt AS timestamptz)
              FROM sale
             WHERE id = :sale
            """;

    private static final String LOG = """
            SELECT at, account_id, act, reason, opens_at, closes_at, session_starts, presale_ends_at
              FROM sale_log
             WHERE sale_id = :sale
             ORDER BY version DESC
             LIMIT 100
            """;

    private final JdbcClient jdbc;

    SaleLogTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One entry of the log. */
    record Entry(
            Instant at,
            AccountId by,
            SaleDesk.Act act,
            String reason,
            Instant opensAt,
            Instant closesAt,
            List<Instant> sessionStarts,
            List<Instant> presaleEnds) {}

    /** Writes into the log what the sale has just become. */
    void note(SaleId sale, AccountId by, String reason) {
        jdbc.sql(NOTE)
                .param("sale", sale.value())
                .param("account", by.value())
                .param("reason", reason)
                .update();
    }

    /** Writes into the log what was done to it. */
    void note(SaleId sale, AccountId by, SaleDesk.Act act) {
        note(jdbc.sql(NOTE_PRESALE).param("presaleEndsAt", null), sale, by, act);
    }

    /** Writes into the log that a session came or went. */
    void note(SaleId sale, AccountId by, SaleDesk.Act act, Instant start) {
        note(jdbc.sql(NOTE_SESSION).param("start", start.atOffset(UTC)), sale, by, act);
    }

    /** Writes into the log until when its presale is from now on. */
    void notePresale(SaleId sale, AccountId by, SaleDesk.Act act, Instant endsAt) {
        note(jdbc.sql(NOTE_PRESALE).param("presaleEndsAt", endsAt.atOffset(UTC)), sale, by, act);
    }

    private static void note(JdbcClient.StatementSpec line, SaleId sale, AccountId by, SaleDesk.Act act) {
        line.param("sale", sale.value())
                .param("account", by.value())
                .param("act", act.name())
                .update();
    }

    /** Newest first. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    List<Entry> ofSale(SaleId sale) {
        return jdbc.sql(LOG)
                .param("sale", sale.value())
                .query(SaleLogTable::entry)
                .list();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                SaleTable.instant(row, "at"),
                new AccountId(row.getObject("account_id", UUID.class)),
                SaleDesk.Act.valueOf(row.getString("act")),
                row.getString("reason"),
                SaleTable.instant(row, "opens_at"),
                SaleTable.instant(row, "closes_at"),
                Arrays.stream((Timestamp[]) row.getArray("session_starts").getArray())
                        .map(Timestamp::toInstant)
                        .toList(),
                Stream.ofNullable(row.getTimestamp("presale_ends_at"))
                        .map(Timestamp::toInstant)
                        .toList());
    }
}
