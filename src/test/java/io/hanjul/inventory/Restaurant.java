package io.hanjul.inventory;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.HoldId;
import io.hanjul.ids.IdSource;
import io.hanjul.ids.Money;
import io.hanjul.ids.SaleId;
import io.hanjul.ids.SessionId;
import io.hanjul.ids.UnitId;
import io.hanjul.testing.Api;
import io.hanjul.testing.Plans;
import io.hanjul.testing.Venue;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Four tables for eight steps of time each, as no owner can put them on sale yet. */
record Restaurant(Venue hall, IdSource ids, JdbcClient jdbc) {

    static final int SLOTS = 8;
    static final int TABLES = 4;

    static Restaurant opened(Api owner, Clock clock, IdSource ids, JdbcClient jdbc) {
        Venue hall = Venue.onSale(owner, clock, new Venue.Setup(Plans.rows(1, TABLES), 4));
        jdbc.sql("""
                        WITH more AS (
                            INSERT INTO cell (session_id, unit_id, slot, ordinal)
                            SELECT c.session_id, c.unit_id, s.slot, c.ordinal + s.slot * :tables
                              FROM cell AS c, generate_series(1, :slots - 1) AS s (slot)
                             WHERE c.session_id = CAST(:session AS uuid)
                            RETURNING session_id)
                        UPDATE session_stock SET cells = :tables * :slots, version = version + 1
                         WHERE session_id = CAST(:session AS uuid)
                        """)
                .param("tables", TABLES)
                .param("slots", SLOTS)
                .param("session", hall.session())
                .update();
        return new Restaurant(hall, ids, jdbc);
    }

    SessionId session() {
        return SessionId.of(hall.session());
    }

    UnitId unit(int table) {
        return UnitId.of(hall.units().get(table));
    }

    int free() {
        return jdbc.sql("SELECT count(*) FROM cell WHERE session_id = CAST(:session AS uuid) AND state = 'FREE'")
                .param("session", hall.session())
                .query((rs, row) -> rs.getInt(1))
                .single();
    }

    /** A table's steps of time by the first letters of their states. */
    String states(int table) {
        return jdbc.sql("SELECT string_agg(left(state, 1), '' ORDER BY slot) FROM cell"
                        + " WHERE session_id = CAST(:session AS uuid) AND unit_id = :unit")
                .param("session", hall.session())
                .param("unit", unit(table).value())
                .query((rs, row) -> rs.getString(1))
                .single();
    }

    Claim.Person somebody(int most) {
        return new Claim.Person(SaleId.of(hall.sale()), new AccountId(ids.next()), Optional.empty(), most);
    }

    /** One table for so many steps, by somebody new. */
    Claim table(int table, int from, int steps) {
        return tables(somebody(1), from, steps, table);
    }

    /** Tables, all for the same steps. */
    Claim tables(Claim.Person person, int from, int steps, int... tables) {
        var id = new HoldId(ids.next());
        List<Claim.Wish> wishes = IntStream.of(tables)
                .boxed()
                .flatMap(table -> IntStream.range(from, from + steps).mapToObj(slot -> wish(table, slot)))
                .toList();
        return new Claim(id, session(), person, wishes, List.of(), Optional.empty(), "key-" + id, "any");
    }

    private Claim.Wish wish(int table, int slot) {
        return new Claim.Wish(unit(table), slot, table + slot * TABLES, "R", new Money(10_000, "KRW"));
    }
}
