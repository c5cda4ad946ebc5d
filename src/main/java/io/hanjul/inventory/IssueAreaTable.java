package io.hanjul.inventory;

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

/** SQL of {@code pool} and {@code hold_line} for what the house gives out of areas that are sold by number. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class IssueAreaTable {

    private static final String INSERT_LINES = """
            INSERT INTO hold_line (hold_id, unit_id, pool_id, counts, booking_id, category, amount, currency)
            SELECT :hold, w.unit_id, :pool, 'SOLD', :booking, :category, :amount, :currency
              FROM unnest(CAST(:pieces AS uuid[])) AS w (unit_id)
            """;

    /** The pools are locked. What is kept for a list is nobody else's. */
    private static final String SELL = """
            UPDATE pool SET remaining = remaining - :many, sold = sold + :many
             WHERE session_id = :session AND unit_id = :pool AND open AND remaining - kept >= :many
            RETURNING house AS house_before, session_id, unit_id, ordinal, open, remaining, kept,
                      capacity - house AS capacity, sold
            """;

    /** The pools are locked. From the house to sold, without being left to anybody in between. */
    private static final String SELL_FROM_HOUSE = """
            UPDATE pool SET house = house - :many, sold = sold + :many
             WHERE session_id = :session AND unit_id = :pool AND open AND house >= :many
            RETURNING old.house AS house_before, session_id, unit_id, ordinal, open, remaining, kept,
                      capacity - house AS capacity, sold
            """;

    private static final String LEFT = """
            SELECT CASE WHEN NOT open THEN 0 WHEN :ofHouse THEN house ELSE remaining - kept END
              FROM pool WHERE session_id = :session AND unit_id = :pool
            """;

    private final JdbcClient jdbc;

    IssueAreaTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How full an area is now, and how many the house kept before. */
    record Sold(PoolCount count, int houseBefore) {

        private static Sold of(ResultSet rs) throws SQLException {
            return new Sold(PoolTable.count(rs), rs.getInt("house_before"));
        }
    }

    /** Writes a line for each, sold. */
    void insertLines(Issue issue, Claim.Count count) {
        jdbc.sql(INSERT_LINES)
                .param("hold", issue.hold().value())
                .param("booking", issue.booking().value())
                .param("pool", count.pool().value())
                .param("pieces", Uuids.array(count.pieces()))
                .param("category", count.category())
                .param("amount", count.price().amount())
                .param("currency", count.price().currency())
                .update();
    }

    /** Sells as many of an area; empty when there are not. */
    Optional<Sold> sell(Issue issue, Issue.Area area) {
        JdbcClient.StatementSpec selling = area.ofHouse() ? jdbc.sql(SELL_FROM_HOUSE) : jdbc.sql(SELL);
        return of(selling, issue, area.count().pool())
                .param("many", area.count().count())
                .query((rs, row) -> Sold.of(rs))
                .optional();
    }

    /** How many there are to be given out; nothing of an area that is not on sale. */
    int left(Issue issue, Issue.Area area) {
        List<Integer> left = of(jdbc.sql(LEFT), issue, area.count().pool())
                .param("ofHouse", area.ofHouse())
                .query((rs, row) -> rs.getInt(1))
                .list();
        return left.isEmpty() ? 0 : left.getFirst();
    }

    private static JdbcClient.StatementSpec of(JdbcClient.StatementSpec statement, Issue issue, UnitId pool) {
        UUID session = issue.session().value();
        return statement.param("session", session).param("pool", pool.value());
    }
}
