package io.hanjul.bench;

import io.hanjul.bench.load.Arrivals;
import io.hanjul.bench.load.Requests;
import io.hanjul.bench.load.Tally;
import io.hanjul.ids.RealClock;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How exactly a room calls people at the pace that it was told, while those who wait say that they are there as often
 * as they are told to, ask how it stands, and others join. Over any ten seconds, wherever they begin.
 */
final class RoomAdmission implements Measure {

    private static final int PER_MINUTE = 6_000;
    private static final int PLACES = 1_000_000;
    private static final int PEOPLE = 30_000;
    private static final double WINDOW_SECONDS = 10;
    private static final double ALLOWED = 0.02;

    /** Each who waits is heard within 30 seconds; a few ask how it stands, and others join. */
    private static final double REQUESTS_A_SECOND = PEOPLE / 25.0;

    private static final int ASK_OF = 5;
    private static final int JOIN_OF = 30;
    private static final Duration GRACE = Duration.ofSeconds(10);
    private static final long SEED = 1;

    @Override
    public Goal goal() {
        return new Goal("room-admission", 1, "2 % allowed ÷ how far the calls of any 10 s are away from their aim");
    }

    @Override
    public Finding take(Extent extent) {
        Duration length = Duration.ofSeconds(extent.quick() ? 30 : 150);
        try (var line = LongLine.beating("room-admission", PER_MINUTE, PLACES)) {
            line.growKept(extent.quick() ? PEOPLE / 4 : PEOPLE);
            var called = new AtomicInteger();
            Requests guests = mixed(line.heartbeats(called::get), line.turns(called::get), line.joins());
            Tally tally;
            double from;
            try (var watch = Executors.newSingleThreadScheduledExecutor()) {
                ScheduledFuture<?> watching =
                        watch.scheduleAtFixedRate(() -> called.set((int) line.calledUpTo()), 0, 1, TimeUnit.SECONDS);
                ask(line, guests, extent.warmUp());
                from = now();
                tally = ask(line, guests, length);
                watching.cancel(false);
            }
            CallPace pace = CallPace.of(Books.of(line.app()).jdbc(), line.room(), from, from + length.toSeconds());
            if (line.waiting() == 0) {
                throw new IllegalStateException("nobody was left to be called");
            }
            return finding(pace, tally);
        }
    }

    private static Requests mixed(Requests heartbeats, Requests turns, Requests joins) {
        return new Requests() {
            private int next;

            @Override
            public boolean writeNext(ByteBuffer into) {
                next++;
                Requests who = next % JOIN_OF == 0 ? joins : next % ASK_OF == 0 ? turns : heartbeats;
                return who.writeNext(into);
            }
        };
    }

    private static Tally ask(LongLine line, Requests guests, Duration length) {
        return line.load().arriving(guests, Arrivals.atRandom(REQUESTS_A_SECOND, SEED), length, GRACE);
    }

    private static double now() {
        return RealClock.utc().millis() / 1e3;
    }

    private static Finding finding(CallPace pace, Tally tally) {
        double aim = PER_MINUTE / 60.0;
        CallPace.Extremes extremes = pace.inAny(WINDOW_SECONDS);
        double deviation = extremes.deviation(aim * WINDOW_SECONDS);
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("people to be called in 10 s", aim * WINDOW_SECONDS);
        figures.put("fewest called in any 10 s", extremes.fewest());
        figures.put("most called in any 10 s", extremes.most());
        figures.put("the worse of the two is away from the aim by, %", deviation * 100);
        figures.put("called in all ÷ aim", pace.perSecond() / aim);
        figures.put("longest time between two calls, ms", pace.longestPause() * 1e3);
        figures.put("answers to guests meanwhile", tally.outcome());
        return Verdict.of(ALLOWED / deviation, figures, List.of(tally.cpu()), -1);
    }
}
