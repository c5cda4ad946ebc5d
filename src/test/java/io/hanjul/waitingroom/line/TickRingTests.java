package io.hanjul.waitingroom.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.waitingroom.line.Stamper.Stamp;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TickRingTests {

    private static final int TICKS = 200;
    private static final int JOINERS = 4;
    private static final int MANY = TickRing.MOST_JOINS;

    /** Where a joiner gives up, should ticks never close. */
    private static final int MOST_STAMPS = 1_000_000;

    private final TickRing ring = new TickRing();

    @Test
    void countsFromZero() {
        ring.open(10);
        assertThat(ring.take(10, 0, MANY)).contains(new Stamp(10, 0, 0, 0));
        assertThat(ring.take(10, 3, MANY)).contains(new Stamp(10, 3, 0, 1));
        assertThat(ring.take(10, 0, MANY)).contains(new Stamp(10, 0, 1, 2));
        assertThat(ring.close(10)).isEqualTo(new RoundCounts(2, 0, 0, 1));
    }

    @Test
    void aRoundHasRoomForAllThatATickMayHave() {
        ring.open(10);
        for (int round : new int[] {0, 3, 1, 2}) {
            for (int join = 0; join < MANY / 4; join++) {
                assertThat(ring.take(10, round, MANY).orElseThrow().number()).isEqualTo(join);
            }
        }
        assertThat(ring.take(10, 2, MANY).orElseThrow().isFull()).isTrue();
        ring.open(11);
        for (int join = 0; join < MANY; join++) {
            ring.take(11, 3, MANY);
        }
        assertThat(ring.take(11, 0, MANY).orElseThrow().isFull()).isTrue();
        assertThat(ring.close(11)).isEqualTo(new RoundCounts(0, 0, 0, MANY));
    }

    @Test
    void aTickThatWasNeverOpenedGivesNothing() {
        assertThat(ring.take(10, 0, MANY)).isEmpty();
    }

    @Test
    void aJoinThatIsAWholeLapLateGetsNothing() {
        ring.open(10);
        ring.close(10);
        ring.open(10 + TickRing.SIZE);
        assertThat(ring.take(10, 0, MANY)).isEmpty();
    }

    /** Joiners and the closer race through many ticks: whoever got a number is in its round's count, exactly once. */
    @Test
    void noJoinIsMissingFromTheCountHoweverItRacesTheClosing() throws ExecutionException, InterruptedException {
        race(MANY, 50);
    }

    /** Whatever the rounds, all joins together are never more than the store knows that there may be. */
    @Test
    void neverGivesMoreThanTheCeilingHoweverJoinsRace() throws ExecutionException, InterruptedException {
        assertThat(race(64, 64)).allMatch(counts -> counts.total() == 64);
    }

    private List<RoundCounts> race(int ceiling, int closeAt) throws ExecutionException, InterruptedException {
        for (int tick = 0; tick < TICKS; tick++) {
            ring.open(tick);
        }
        var counts = new ArrayList<RoundCounts>();
        var taken = new ArrayList<List<Stamp>>();
        var done = new AtomicInteger();
        var begun = new CountDownLatch(JOINERS);
        try (var pool = Executors.newFixedThreadPool(JOINERS)) {
            List<Future<List<Stamp>>> joins = IntStream.range(0, JOINERS)
                    .mapToObj(joiner -> pool.submit(joiner(joiner, ceiling, done, begun)))
                    .toList();
            // A machine that has much to do may else close all ticks before anybody else has joined.
            begun.await();
            for (int tick = 0; tick < TICKS; tick++) {
                while (ring.take(tick, 0, ceiling).orElseThrow().joins() < closeAt) {
                    Thread.onSpinWait();
                }
                counts.add(ring.close(tick));
                done.set(tick + 1);
            }
            for (Future<List<Stamp>> join : joins) {
                taken.add(join.get());
            }
        }
        List<Stamp> all = taken.stream().flatMap(List::stream).toList();
        assertThat(all).isNotEmpty();
        var places = new HashSet<List<Object>>();
        assertThat(all)
                .allMatch(stamp -> places.add(List.of(stamp.tick(), stamp.round(), stamp.number())))
                .allMatch(
                        stamp -> stamp.number() < counts.get((int) stamp.tick()).of(stamp.round()));
        return counts;
    }

    /** Takes numbers of all rounds in turn, tick by tick, until all ticks are closed. */
    private Callable<List<Stamp>> joiner(int first, int ceiling, AtomicInteger closed, CountDownLatch begun) {
        return () -> {
            var stamps = new ArrayList<Stamp>();
            int round = first;
            for (int tick = 0; tick < TICKS && stamps.size() < MOST_STAMPS; tick = Math.max(tick, closed.get())) {
                Optional<Stamp> stamp = ring.take(tick, round++ % Rounds.COUNT, ceiling);
                stamp.filter(taken -> !taken.isFull()).ifPresent(stamps::add);
                tick += stamp.isEmpty() ? 1 : 0;
                begun.countDown();
            }
            return stamps;
        };
    }
}
