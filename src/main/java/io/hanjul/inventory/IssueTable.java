package io.hanjul.inventory;

import io.hanjul.ids.SessionId;
import io.hanjul.ids.UnitId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL of {@code hold}, {@code hold_line}, {@code cell} and {@code house_seat} for what the house gives out. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class IssueTable {

    private static final String INSERT = """
            INSERT INTO hold (id, session_id, sale_id, account_id, state, units, shown_until, held_until,
                              idempotency_key, fingerprint, ended_at)
            SELECT :hold, :session, :sale, :account, 'CONFIRMED', :units, m.now, m.now, :key, :fingerprint, m.now
              FROM (SELECT clock_timestamp() AS now) AS m
            ON CONFLICT (account_id, idempotency_key) DO NOTHING
            """;

    private static final String INSERT_LINES = """
            INSERT INTO hold_line (hold_id, unit_id, category, amount, currency)
            SELECT :hold, w.unit_id, w.category, w.amount, :currency
              FROM unnest(CAST(:units AS uuid[]), CAST(:categories AS text[]), CAST(:amounts AS bigint[]))
                       AS w (unit_id, category, amount)
            """;

    /** The cells are locked. */
    private static final String TAKE_FROM_HOUSE = """
            DELETE FROM house_seat
             WHERE session_id = :session AND unit_id = ANY (CAST(:units AS uuid[]))
            RETURNING unit_id
            """;

    /** The cells are locked. */
    private static final String SELL = """
            UPDATE cell SET state = 'SOLD', hold_id = :hold, held_until = NULL, booking_id = :booking
             WHERE session_id = :session AND unit_id = ANY (CAST(:units AS uuid[]))
               AND ((NOT listed AND (state = 'FREE' OR (state = 'HELD' AND held_until <= clock_timestamp())))
                    OR (state = 'BLOCKED' AND unit_id = ANY (CAST(:kept AS uuid[]))))
            RETURNING session_id, ordinal
            """;

    private final JdbcClient jdbc;

    IssueTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes the hold; whether the same request has not written one before. */
    boolean insert(Issue issue) {
        boolean first = jdbc.sql(INSERT)
                        .param("hold", issue.hold().value())
                        .param("session", issue.session().value())
                        .param("sale", issue.sale().value())
                        .param("account", issue.account().value())
                        .param("units", issue.size())
                        .param("key", issue.key())
                        .param("fingerprint", issue.fingerprint())
                        .update()
                == 1;
        if (first && !issue.units().isEmpty()) {
            insertLines(issue);
        }
        return first;
    }

    private void insertLines(Issue issue) {
        List<Claim.Wish> units = issue.units();
        jdbc.sql(INSERT_LINES)
                .param("hold", issue.hold().value())
                .param("units", Uuids.array(issue.ids()))
                .param("categories", units.stream().map(Claim.Wish::category).toArray(String[]::new))
                .param(
                        "amounts",
                        units.stream().mapToLong(unit -> unit.price().amount()).toArray())
                .param("currency", units.getFirst().price().currency())
                .update();
    }

    /** Which of these the house has kept, and keeps no longer. */
    List<UnitId> takeFromHouse(SessionId session, List<UnitId> units) {
        return jdbc.sql(TAKE_FROM_HOUSE)
                .param("session", session.value())
                .param("units", Uuids.array(units))
                .query((rs, row) -> new UnitId(rs.getObject(1, UUID.class)))
                .list();
    }

    /** Sells those that are free, or were kept by the house. */
    List<CellTable.Freed> sell(Issue issue, List<UnitId> kept) {
        return jdbc.sql(SELL)
                .param("hold", issue.hold().value())
                .param("booking", issue.booking().value())
                .param("session", issue.session().value())
                .param("units", Uuids.array(issue.ids()))
                .param("kept", Uuids.array(kept))
                .query((rs, row) -> new CellTable.Freed(new SessionId(rs.getObject(1, UUID.class)), rs.getInt(2)))
                .list();
    }
}
