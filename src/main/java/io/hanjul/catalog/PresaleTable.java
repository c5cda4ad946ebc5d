package io.hanjul.catalog;

import static java.time.ZoneOffset.UTC;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.SaleId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL of {@code presale} and {@code sale_access}. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PresaleTable {

    private static final String NOT_OVER = """
            SELECT sale_id, ends_at FROM presale WHERE ends_at > clock_timestamp()
            """;

    private static final String END = """
            SELECT ends_at FROM presale WHERE sale_id = :sale
            """;

    private static final String SET = """
            INSERT INTO presale (sale_id, ends_at, opens_at, closes_at) VALUES (:sale, :endsAt, :opensAt, :closesAt)
            ON CONFLICT (sale_id) DO UPDATE
               SET ends_at = excluded.ends_at, opens_at = excluded.opens_at, closes_at = excluded.closes_at
            """;

    private static final String FIND = """
            SELECT sale_id, ends_at, opens_at, closes_at FROM presale WHERE sale_id = :sale
            """;

    private static final String LOCK = """
            SELECT sale_id FROM presale WHERE sale_id = :sale FOR UPDATE
            """;

    private static final String IS_LET_IN = """
            SELECT count(*) FROM sale_access WHERE sale_id = :sale AND account_id = :account
            """;

    private static final String LET_IN = """
            INSERT INTO sale_access (sale_id, account_id, code) VALUES (:sale, :account, :code)
            ON CONFLICT (sale_id, account_id) DO NOTHING
            """;

    private final JdbcClient jdbc;

    PresaleTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Presales that are not over, by the database's clock, and their ends. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    Map<SaleId, Instant> endBySale() {
        return jdbc
                .sql(NOT_OVER)
                .query((row, number) ->
                        Map.entry(new SaleId(row.getObject("sale_id", UUID.class)), SaleTable.instant(row, "ends_at")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Empty when the sale has none. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    Optional<Instant> endOf(SaleId sale) {
        List<Instant> found = jdbc.sql(END)
                .param("sale", sale.value())
                .query((row, number) -> SaleTable.instant(row, "ends_at"))
                .list();
        return found.stream().findFirst();
    }

    void set(PresaleRow presale) {
        jdbc.sql(SET)
                .param("sale", presale.sale().value())
                .param("endsAt", presale.endsAt().atOffset(UTC))
                .param("opensAt", presale.opensAt().atOffset(UTC))
                .param("closesAt", presale.closesAt().atOffset(UTC))
                .update();
    }

    Optional<PresaleRow> find(SaleId sale) {
        List<PresaleRow> found = jdbc.sql(FIND)
                .param("sale", sale.value())
                .query((row, number) -> new PresaleRow(
                        sale,
                        SaleTable.instant(row, "ends_at"),
                        SaleTable.instant(row, "opens_at"),
                        SaleTable.instant(row, "closes_at")))
                .list();
        return found.stream().findFirst();
    }

    /** Lets nobody else change it or make codes for it until the transaction ends; false when there is none. */
    boolean lock(SaleId sale) {
        return !jdbc.sql(LOCK)
                .param("sale", sale.value())
                .query((row, number) -> sale)
                .list()
                .isEmpty();
    }

    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    boolean isLetIn(SaleId sale, AccountId account) {
        return jdbc.sql(IS_LET_IN)
                        .param("sale", sale.value())
                        .param("account", account.value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Whether the account was not let in before. */
    boolean letIn(SaleId sale, AccountId account, String code) {
        return jdbc.sql(LET_IN)
                        .param("sale", sale.value())
                        .param("account", account.value())
                        .param("code", code)
                        .update()
                == 1;
    }
}
