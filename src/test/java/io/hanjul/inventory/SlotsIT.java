package io.hanjul.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.HoldId;
import io.hanjul.ids.IdSource;
import io.hanjul.ids.Money;
import io.hanjul.ids.SaleId;
import io.hanjul.ids.SessionId;
import io.hanjul.ids.UnitId;
import io.hanjul.testing.People;
import io.hanjul.testing.Plans;
import io.hanjul.testing.Race;
import io.hanjul.testing.ServerTest;
import io.hanjul.testing.Venue;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Goal: a table for 90 minutes is three cells and one claim. A session with eight steps of time, made by hand. */
@ServerTest
class SlotsIT {

    private static final int SLOTS = 8;
    private static final int TABLES = 4;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Autowired
    IdSource ids;

    @Autowired
    Holds holds;

    @Autowired
    Availability availability;

    @Autowired
    JdbcClient jdbc;

    private Venue hall;

    @BeforeEach
    void openARestaurant() {
        hall = Venue.onSale(people.anOwner(), clock, new Venue.Setup(Plans.rows(1, TABLES), 4));
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
    }

    @Test
    void threeStepsAreHeldSeenAndGivenBackAsOne() {
        ClaimOutcome outcome = holds.claim(table(1, 2, 3));
        HoldId hold = ((ClaimOutcome.Held) outcome).hold().id();

        assertThat(holds.find(hold).orElseThrow().lines()).hasSize(3);
        assertThat(availability.of(SessionId.of(hall.session())).orElseThrow().held())
                .isEqualTo(3);
        assertThat(free()).isEqualTo(TABLES * SLOTS - 3);
        assertThat(holds.claim(table(1, 4, 2))).as("the last step").isInstanceOf(ClaimOutcome.Taken.class);
        assertThat(holds.claim(table(1, 5, 2))).isInstanceOf(ClaimOutcome.Held.class);
        assertThat(holds.claim(table(1, 7, 2))).as("after closing").isInstanceOf(ClaimOutcome.NotForSale.class);

        assertThat(holds.release(hold)).isTrue();
        assertThat(free()).isEqualTo(TABLES * SLOTS - 2);
        assertThat(holds.claim(table(1, 3, 2))).isInstanceOf(ClaimOutcome.Held.class);
    }

    @Test
    void whoOverlapsNeverShareATable() {
        var random = new SplittableRandom(20261126);
        List<Claim> claims = IntStream.range(0, 120)
                .mapToObj(number -> table(random.nextInt(TABLES), random.nextInt(SLOTS - 2), 3))
                .toList();

        List<ClaimOutcome> outcomes = Race.of(claims, holds::claim);

        int held = 3
                * (int) outcomes.stream()
                        .filter(ClaimOutcome.Held.class::isInstance)
                        .count();
        assertThat(held).isPositive();
        assertThat(free()).isEqualTo(TABLES * SLOTS - held);
    }

    private int free() {
        return jdbc.sql("SELECT count(*) FROM cell WHERE session_id = CAST(:session AS uuid) AND state = 'FREE'")
                .param("session", hall.session())
                .query((rs, row) -> rs.getInt(1))
                .single();
    }

    private Claim table(int table, int from, int steps) {
        var id = new HoldId(ids.next());
        List<Claim.Wish> wishes = IntStream.range(from, from + steps)
                .mapToObj(slot -> new Claim.Wish(
                        UnitId.of(hall.units().get(table)), slot, table + slot * TABLES, "R", new Money(10_000, "KRW")))
                .toList();
        var person = new Claim.Person(SaleId.of(hall.sale()), new AccountId(ids.next()), Optional.empty(), 1);
        return new Claim(
                id, SessionId.of(hall.session()), person, wishes, List.of(), Optional.empty(), "key-" + id, "any");
    }
}
