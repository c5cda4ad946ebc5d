package io.hanjul.inventory;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.HoldId;
import io.hanjul.ids.IdSource;
import io.hanjul.ids.Money;
import io.hanjul.ids.SaleId;
import io.hanjul.ids.SessionId;
import io.hanjul.ids.UnitId;
import io.hanjul.testing.Venue;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People without accounts who claim seats of a hall, each for the first time, and what the database says then. */
record Claimants(Venue hall, IdSource ids, JdbcClient jdbc, int unitsMax) {

    /** A claim of somebody new; seats by ordinal, in the order given. */
    Claim claim(int... seats) {
        var id = new HoldId(ids.next());
        var person = new Claim.Person(SaleId.of(hall.sale()), new AccountId(ids.next()), Optional.empty(), unitsMax);
        List<Claim.Wish> wishes = IntStream.of(seats).mapToObj(this::wish).toList();
        return new Claim(
                id, SessionId.of(hall.session()), person, wishes, List.of(), Optional.empty(), "key-" + id, "any");
    }

    /** A claim of somebody new on so many of the area with that ordinal, and on seats. */
    Claim claimOf(int area, int count, int... seats) {
        Claim named = claim(seats);
        List<UnitId> pieces =
                Stream.generate(() -> new UnitId(ids.next())).limit(count).toList();
        var wish = new Claim.Count(pool(area), pieces, "Standing", new Money(10_000, "KRW"));
        return new Claim(
                named.id(),
                named.session(),
                named.person(),
                named.units(),
                List.of(wish),
                named.best(),
                named.key(),
                named.fingerprint());
    }

    UnitId pool(int area) {
        return UnitId.of(hall.units().get(area));
    }

    /** Left, held and sold of an area. */
    List<Integer> counts(int area) {
        return jdbc.sql("""
                        SELECT remaining, capacity - house - remaining - sold AS held, sold FROM pool
                         WHERE session_id = CAST(:session AS uuid) AND ordinal = :area
                        """)
                .param("session", hall.session())
                .param("area", area)
                .query((rs, row) -> List.of(rs.getInt(1), rs.getInt(2), rs.getInt(3)))
                .single();
    }

    private Claim.Wish wish(int seat) {
        return new Claim.Wish(UnitId.of(hall.units().get(seat)), seat, "R", new Money(10_000, "KRW"));
    }

    /** The hold ends so soon; at once for 0, a while ago below. */
    void ends(HoldId hold, int millis) {
        jdbc.sql("""
                        WITH h AS (
                            UPDATE hold SET shown_until = clock_timestamp() - interval '1 minute',
                                            held_until = clock_timestamp() + make_interval(secs => :seconds)
                             WHERE id = :hold
                            RETURNING id, held_until)
                        UPDATE cell AS c SET held_until = h.held_until FROM h WHERE c.hold_id = h.id
                        """)
                .param("seconds", millis / 1000.0)
                .param("hold", hold.value())
                .update();
    }

    /** How the hold stands once whoever moves it now is done: a sweep passes over what another one is sweeping. */
    String stateOf(HoldId hold) {
        return jdbc.sql("SELECT state FROM hold WHERE id = :hold FOR SHARE")
                .param("hold", hold.value())
                .query(String.class)
                .single();
    }

    /** FREE, HELD by whom, or SOLD by whom. */
    String cell(int seat) {
        return jdbc.sql("""
                        SELECT state || coalesce(' ' || CAST(hold_id AS text), '') FROM cell
                         WHERE session_id = CAST(:session AS uuid) AND ordinal = :seat
                        """)
                .param("session", hall.session())
                .param("seat", seat)
                .query(String.class)
                .single();
    }

    /** How many transactions wait for a lock now. */
    int waiting() {
        return jdbc.sql("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'")
                .query((rs, row) -> rs.getInt(1))
                .single();
    }
}
