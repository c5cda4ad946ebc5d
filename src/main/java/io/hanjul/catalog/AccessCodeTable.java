package io.hanjul.catalog;

import io.hanjul.ids.SaleId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL of {@code access_code}. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class AccessCodeTable {

    private static final String ADD = """
            INSERT INTO access_code (sale_id, code, uses, note)
            SELECT :sale, w.code, :uses, :note FROM unnest(CAST(:codes AS text[])) AS w (code)
            ON CONFLICT (sale_id, code) DO NOTHING
            """;

    private static final String COUNT = """
            SELECT count(*) FROM access_code WHERE sale_id = :sale
            """;

    /** The predicate decides: of two who redeem the last use, one finds it used up. */
    private static final String USE = """
            UPDATE access_code SET used = used + 1
             WHERE sale_id = :sale AND code = :code AND used < uses AND withdrawn_at IS NULL
            """;

    private static final String GIVE_BACK = """
            UPDATE access_code SET used = used - 1 WHERE sale_id = :sale AND code = :code
            """;

    private static final String WITHDRAW = """
            UPDATE access_code SET withdrawn_at = clock_timestamp()
             WHERE sale_id = :sale AND code = :code AND withdrawn_at IS NULL
            """;

    private static final String FIND = """
            SELECT code, uses, used, note, withdrawn_at IS NOT NULL AS withdrawn
              FROM access_code
             WHERE sale_id = :sale AND code = :code
            """;

    private static final String PAGE = """
            SELECT code, uses, used, note, withdrawn_at IS NOT NULL AS withdrawn
              FROM access_code
             WHERE sale_id = :sale AND code > :after
             ORDER BY code
             LIMIT :limit
            """;

    private final JdbcClient jdbc;

    AccessCodeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many of the codes were not there yet and are now. */
    int add(SaleId sale, PresaleDesk.Issue issue, List<String> codes) {
        return jdbc.sql(ADD)
                .param("sale", sale.value())
                .param("codes", codes.toArray(String[]::new))
                .param("uses", issue.uses())
                .param("note", issue.note())
                .update();
    }

    long count(SaleId sale) {
        return jdbc.sql(COUNT).param("sale", sale.value()).query(Long.class).single();
    }

    /** Takes one use; false when there is no such code, none is left, or it was withdrawn. */
    boolean use(SaleId sale, String code) {
        return jdbc.sql(USE).param("sale", sale.value()).param("code", code).update() == 1;
    }

    void giveBack(SaleId sale, String code) {
        jdbc.sql(GIVE_BACK).param("sale", sale.value()).param("code", code).update();
    }

    boolean withdraw(SaleId sale, String code) {
        return jdbc.sql(WITHDRAW)
                        .param("sale", sale.value())
                        .param("code", code)
                        .update()
                == 1;
    }

    Optional<PresaleDesk.Code> find(SaleId sale, String code) {
        return jdbc.sql(FIND)
                .param("sale", sale.value())
                .param("code", code)
                .query(AccessCodeTable::code)
                .optional();
    }

    /** In the order of the codes. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    List<PresaleDesk.Code> page(SaleId sale, String after, int limit) {
        return jdbc.sql(PAGE)
                .param("sale", sale.value())
                .param("after", after)
                .param("limit", limit)
                .query(AccessCodeTable::code)
                .list();
    }

    private static PresaleDesk.Code code(ResultSet row, int number) throws SQLException {
        return new PresaleDesk.Code(
                row.getString("code"),
                row.getInt("uses"),
                row.getInt("used"),
                row.getString("note"),
                row.getBoolean("withdrawn"));
    }
}
