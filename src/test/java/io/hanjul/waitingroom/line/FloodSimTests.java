package io.hanjul.waitingroom.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/**
 * What a flood gains inside one tick: 200 guests and a program that joins a thousand times come to three nodes. All of
 * it is the product's own stamps, seals and draws; the means are over many ticks.
 */
class FloodSimTests {

    private static final Instant START = Instant.parse("2026-12-24T10:00:00Z");
    private static final long TICK = Ticks.at(START);
    private static final int NODES = 3;
    private static final int GUESTS = 200;
    private static final int FLOOD = 1_000;
    private static final int TICKS = 60;

    private final SplittableRandom random = new SplittableRandom(7);

    /** Places of the guests, and of those who flood, counted from the beginning of their tick. */
    private record Means(double guest, double flood) {}

    @Test
    void aFloodFromOneNetworkMovesAGuestByOnePlace() {
        Means means = means(guest -> "guest " + guest, join -> "flood");
        System.out.printf("a flood from one network: guests %.0f, flood %.0f%n", means.guest(), means.flood());
        assertThat(means.guest()).isCloseTo(GUESTS / 2.0 + NODES / 2.0, within(5.0));
        assertThat(means.flood()).isGreaterThan(GUESTS);
    }

    /** Each network counts as one on each node, so who has many is in front as often. */
    @Test
    void aFloodFromFiftyNetworksIsInFrontOncePerNetworkAndNode() {
        Means means = means(guest -> "guest " + guest, join -> "flood " + join % 50);
        System.out.printf("a flood from 50 networks: guests %.0f, flood %.0f%n", means.guest(), means.flood());
        assertThat(means.guest()).isCloseTo((GUESTS + 50 * NODES) / 2.0, within(10.0));
    }

    /** As it would be in one draw, where a thousand of 1,200 tickets are the flood's. */
    @Test
    void withoutRoundsTheGuestsWouldStandInTheMiddleOfTheFlood() {
        Means means = means(guest -> "guest " + guest, join -> "flood of its own " + join);
        System.out.printf("a flood from a thousand networks: guests %.0f, flood %.0f%n", means.guest(), means.flood());
        assertThat(means.guest()).isCloseTo((GUESTS + FLOOD) / 2.0, within(20.0));
    }

    /** All who share an address behind one provider are behind others of their tick, and before all of the next. */
    @Test
    void whoSharesAnAddressLosesLessThanATick() {
        Means means = means(guest -> "guest " + guest, join -> join < 100 ? "shared" : "guest");
        assertThat(means.flood()).isLessThan(GUESTS + FLOOD);
        var stampers = nodes();
        List<Turn> shared = join(stampers, 0, 300, guest -> "shared");
        List<Turn> next = join(stampers, 1, 10, guest -> "other " + guest);
        Line line = sealed(stampers, 0, 2);
        long last = shared.stream()
                .mapToLong(turn -> line.ordinal(turn).orElseThrow())
                .max()
                .orElseThrow();
        assertThat(next).allMatch(turn -> line.ordinal(turn).orElseThrow() > last);
    }

    private Means means(IntFunction<String> guests, IntFunction<String> flood) {
        double guest = 0;
        double flooding = 0;
        for (int tick = 0; tick < TICKS; tick++) {
            var stampers = nodes();
            List<Turn> mixed = new ArrayList<>();
            List<Turn> first = join(stampers, tick, GUESTS / 2, guests);
            List<Turn> bots = join(stampers, tick, FLOOD, flood);
            mixed.addAll(first);
            mixed.addAll(join(stampers, tick, GUESTS / 2, one -> guests.apply(one + GUESTS / 2)));
            Line line = sealed(stampers, tick, 1);
            assertThat(line.end()).isEqualTo(GUESTS + FLOOD);
            guest += mean(mixed, line) / TICKS;
            flooding += mean(bots, line) / TICKS;
        }
        return new Means(guest, flooding);
    }

    private static double mean(List<Turn> turns, Line line) {
        return turns.stream()
                .mapToLong(turn -> line.ordinal(turn).orElseThrow())
                .average()
                .orElseThrow();
    }

    private static List<Stamper> nodes() {
        var stampers = new ArrayList<Stamper>();
        for (int node = 0; node < NODES; node++) {
            var stamper = new Stamper();
            stamper.raised(TickCounts.of(TICK, 4_096));
            stamper.leased(TICK, TICK + Ticks.HORIZON);
            stampers.add(stamper);
        }
        return stampers;
    }

    private List<Turn> join(List<Stamper> stampers, int tick, int count, IntFunction<String> network) {
        var turns = new ArrayList<Turn>();
        for (int join = 0; join < count; join++) {
            int node = random.nextInt(NODES);
            Stamper.Stamp stamp =
                    stampers.get(node).stamp(TICK + tick, network.apply(join)).orElseThrow();
            turns.add(new Turn(1, stamp.tick(), node + 1, Turn.index(stamp.round(), stamp.number())));
        }
        return turns;
    }

    private static Line sealed(List<Stamper> stampers, int first, int ticks) {
        Instant now = Ticks.start(TICK + first + ticks).plusMillis(Ticks.GRACE_MILLIS);
        var reports = new ArrayList<NodeReport>();
        for (int node = 0; node < NODES; node++) {
            stampers.get(node).close(now);
            reports.add(stampers.get(node).report(node + 1));
        }
        var line = new Line(FloodSimTests::seed);
        new Sealing(FloodSimTests::seed, Duration.ofSeconds(1))
                .step(new LineState(TICK - 1, 0, Chain.START), reports, now, Instant.EPOCH)
                .sealed()
                .forEach(tick -> line.add(tick, 1));
        return line;
    }

    private static Seed seed(long tick) {
        return new Seed(99, tick);
    }
}
