package io.hanjul.waitingroom.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TickRingTests {

    private static final int TICKS = 200;
    private static final int JOINERS = 4;

    /** Where a joiner gives up, should ticks never close. */
    private static final int MOST_STAMPS = 1_000_000;

    private final TickRing ring = new TickRing();

    @Test
    void countsFromZero() {
        ring.open(10);
        assertThat(ring.take(10)).hasValue(0);
        assertThat(ring.take(10)).hasValue(1);
        assertThat(ring.close(10)).isEqualTo(2);
    }

    @Test
    void aTickThatWasNeverOpenedGivesNothing() {
        assertThat(ring.take(10)).isEmpty();
    }

    @Test
    void aJoinThatIsAWholeLapLateGetsNothing() {
        ring.open(10);
        ring.close(10);
        ring.open(10 + TickRing.SIZE);
        assertThat(ring.take(10)).isEmpty();
    }

    /** Joiners and the closer race through many ticks: whoever got an index is in the count, exactly once. */
    @Test
    void noJoinIsMissingFromTheCountHoweverItRacesTheClosing() throws ExecutionException, InterruptedException {
        for (int tick = 0; tick < TICKS; tick++) {
            ring.open(tick);
        }
        var counts = new int[TICKS];
        var taken = new ArrayList<List<Long>>();
        try (var pool = Executors.newFixedThreadPool(JOINERS)) {
            List<Future<List<Long>>> joins =
                    Stream.generate(() -> pool.submit(joiner())).limit(JOINERS).toList();
            for (int tick = 0; tick < TICKS; tick++) {
                while (ring.take(tick).orElse(0) < 50) {
                    Thread.onSpinWait();
                }
                counts[tick] = ring.close(tick);
            }
            for (Future<List<Long>> join : joins) {
                taken.add(join.get());
            }
        }
        List<Long> all = taken.stream().flatMap(List::stream).toList();
        assertThat(new HashSet<>(all)).hasSameSizeAs(all);
        assertThat(all).allMatch(stamp -> (stamp & 0xFF_FFFF) < counts[(int) (stamp >>> 24)]);
    }

    /** Takes indexes until all ticks are closed; a stamp is tick · 2^24 + index. */
    private Callable<List<Long>> joiner() {
        return () -> {
            var stamps = new ArrayList<Long>();
            for (long tick = 0; tick < TICKS && stamps.size() < MOST_STAMPS; ) {
                var index = ring.take(tick);
                if (index.isPresent()) {
                    stamps.add(tick << 24 | index.getAsInt());
                } else {
                    tick++;
                }
            }
            return stamps;
        };
    }
}
