package io.hanjul.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.HoldId;
import io.hanjul.ids.IdSource;
import io.hanjul.ids.Money;
import io.hanjul.ids.SaleId;
import io.hanjul.ids.SessionId;
import io.hanjul.ids.UnitId;
import io.hanjul.keys.RedisStores;
import io.hanjul.testing.People;
import io.hanjul.testing.Plans;
import io.hanjul.testing.Race;
import io.hanjul.testing.ServerTest;
import io.hanjul.testing.Venue;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Goal: three nodes on one database decide as one. Each has a desk of its own, its own view of the stock and its own
 * memory of what is taken; they share nothing but PostgreSQL.
 */
@ServerTest
class ManyNodesRaceIT {

    private static final int NODES = 3;
    private static final int ROWS = 15;
    private static final int A_ROW = 20;
    private static final int SEATS = ROWS * A_ROW;
    private static final long SEED = 20261126;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Autowired
    IdSource ids;

    @Autowired
    Tables tables;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    InventorySettings settings;

    @Autowired
    PoolClaims pools;

    @Autowired
    RedisStores redis;

    @Autowired
    JdbcClient jdbc;

    private final SplittableRandom random = new SplittableRandom(SEED);
    private List<ClaimDesk> nodes = List.of();
    private Venue hall;

    @BeforeEach
    void openAHall() {
        hall = Venue.onSale(people.anOwner(), clock, new Venue.Setup(Plans.rows(ROWS, A_ROW), 4));
        nodes = Stream.generate(this::node).limit(NODES).toList();
    }

    @AfterEach
    void stop() {
        nodes.forEach(ClaimDesk::destroy);
    }

    private ClaimDesk node() {
        var recently = new RecentlyTaken();
        var availability = new Availability(tables.stock(), settings, new SimpleMeterRegistry());
        var decision = new ClaimDecision(
                transaction,
                tables,
                pools,
                new Claimable(availability, tables.stock(), tables.cells()),
                recently,
                new HopelessClaims(recently, tables),
                settings,
                new StockNews(availability, recently, redis, ids));
        return new ClaimDesk(decision, settings, new SimpleMeterRegistry());
    }

    @Test
    void allSeatsGoInPairsAndNobodyIsToldOtherwise() {
        List<ClaimOutcome> outcomes = claim(Stream.generate(this::bestTwo).limit(SEATS / 2));

        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome).isInstanceOf(ClaimOutcome.Held.class));
        assertThat(seatsOf(outcomes)).hasSize(SEATS);
        assertThat(nodes)
                .allSatisfy(
                        node -> assertThat(node.claim(bestTwo())).isEqualTo(new ClaimOutcome.NoneTogether(0, 0, 0)));
    }

    @Test
    void nobodyIsRefusedAPairThatIsLeftWhileOthersNameSeats() {
        List<ClaimOutcome> outcomes = claim(IntStream.range(0, SEATS)
                .mapToObj(number -> number % 2 == 0 ? named(random.nextInt(SEATS)) : bestTwo()));

        Set<Integer> gone = seatsOf(outcomes);
        boolean aPairIsLeft = IntStream.range(0, SEATS - 1)
                .anyMatch(seat -> seat % A_ROW < A_ROW - 1 && !gone.contains(seat) && !gone.contains(seat + 1));
        assertThat(aPairIsLeft && outcomes.stream().anyMatch(ClaimOutcome.NoneTogether.class::isInstance))
                .isFalse();
        assertThat(outcomes).noneSatisfy(outcome -> assertThat(outcome).isInstanceOf(ClaimOutcome.Overtaken.class));
        assertThat(held()).isEqualTo(gone.size());
    }

    @Test
    void aSeatThatManyNameOnEveryNodeHasOneWinner() {
        List<ClaimOutcome> outcomes = claim(IntStream.range(0, SEATS).mapToObj(number -> named(number % 3)));

        assertThat(outcomes).filteredOn(ClaimOutcome.Held.class::isInstance).hasSize(3);
        assertThat(outcomes).filteredOn(ClaimOutcome.Taken.class::isInstance).hasSize(SEATS - 3);
        assertThat(held()).isEqualTo(3);
    }

    /** All at once, shared out to the nodes in turn. */
    private List<ClaimOutcome> claim(Stream<Claim> claims) {
        List<Claim> all = claims.toList();
        List<Integer> numbers = IntStream.range(0, all.size()).boxed().toList();
        return Race.of(numbers, number -> nodes.get(number % NODES).claim(all.get(number)));
    }

    private static Set<Integer> seatsOf(List<ClaimOutcome> outcomes) {
        var seats = new HashSet<Integer>();
        outcomes.stream()
                .filter(ClaimOutcome.Held.class::isInstance)
                .forEach(outcome -> ((ClaimOutcome.Held) outcome)
                        .hold()
                        .lines()
                        .forEach(line -> assertThat(seats.add(Integer.valueOf(line.category())))
                                .as("two have seat %s", line.category())
                                .isTrue()));
        return seats;
    }

    private int held() {
        return jdbc.sql("SELECT count(*) FROM cell WHERE session_id = CAST(:session AS uuid) AND state = 'HELD'")
                .param("session", hall.session())
                .query((rs, row) -> rs.getInt(1))
                .single();
    }

    private Claim bestTwo() {
        return claim(List.of(), Optional.of(new Claim.Best(2, this::firstPair)));
    }

    private Claim named(int seat) {
        return claim(List.of(wish(seat)), Optional.empty());
    }

    private Claim.Choice firstPair(BitSet free) {
        for (int seat = free.nextSetBit(0); seat >= 0; seat = free.nextSetBit(seat + 1)) {
            if (seat % A_ROW < A_ROW - 1 && free.get(seat + 1)) {
                return new Claim.Choice(List.of(wish(seat), wish(seat + 1)), new ClaimOutcome.NoneTogether(0, 0, 0));
            }
        }
        return new Claim.Choice(List.of(), new ClaimOutcome.NoneTogether(0, 0, free.cardinality()));
    }

    /** The category says which seat it is, so that a hold tells. */
    private Claim.Wish wish(int seat) {
        return new Claim.Wish(
                UnitId.of(hall.units().get(seat)), seat, Integer.toString(seat), new Money(10_000, "KRW"));
    }

    private Claim claim(List<Claim.Wish> named, Optional<Claim.Best> best) {
        var id = new HoldId(ids.next());
        var person = new Claim.Person(SaleId.of(hall.sale()), new AccountId(ids.next()), Optional.empty(), 4);
        return new Claim(id, SessionId.of(hall.session()), person, named, List.of(), best, "key-" + id, "any");
    }
}
