package io.hanjul.bench;

import io.hanjul.bench.process.Launch;
import io.hanjul.bench.process.Patience;
import io.hanjul.ids.RealClock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How exactly arrivals follow the rate of a room when three in ten of those who are called never come. */
final class RoomArrivals implements Measure {

    private static final LineTerms TERMS = new LineTerms(6_000, 1_000_000);
    private static final double COME = 0.7;
    private static final double ALLOWED = 0.03;

    /** The window of those called first, and the time that the share needs to fall. */
    private static final Duration WARM = Duration.ofMinutes(5);

    private static final Duration LENGTH = Duration.ofMinutes(8);
    private static final double STRETCH_SECONDS = 300;
    private static final int PEOPLE = 130_000;

    private static final String QUICK_WINDOW = "--hanjul.waitingroom.call-window=15s";
    private static final Duration QUICK_WARM = Duration.ofSeconds(110);
    private static final Duration QUICK_LENGTH = Duration.ofSeconds(60);
    private static final double QUICK_STRETCH_SECONDS = 30;
    private static final int QUICK_PEOPLE = 40_000;

    @Override
    public Goal goal() {
        return new Goal(
                "room-arrivals",
                1,
                "3 % allowed ÷ how far the arrivals of any 5 min are away from the rate, 30 % never come");
    }

    @Override
    public Finding take(Extent extent) {
        Launch product = extent.quick() ? Launch.product().with(QUICK_WINDOW) : Launch.product();
        try (var line = LongLine.entered(product, "room-arrivals", TERMS);
                var callees = new Callees(line, COME)) {
            callees.start();
            line.grow(extent.quick() ? QUICK_PEOPLE : PEOPLE);
            Patience.pass(extent.quick() ? QUICK_WARM : WARM);
            double from = now();
            Patience.pass(extent.quick() ? QUICK_LENGTH : LENGTH);
            double to = now();
            if (line.waiting() == 0) {
                throw new IllegalStateException("nobody was left to be called");
            }
            Books books = Books.of(line.app());
            return finding(
                    CallPace.ofArrivals(books.jdbc(), line.room(), from, to),
                    CallPace.of(books.jdbc(), line.room(), from, to),
                    extent.quick() ? QUICK_STRETCH_SECONDS : STRETCH_SECONDS);
        }
    }

    private static Finding finding(CallPace arrivals, CallPace calls, double seconds) {
        double rate = TERMS.perMinute() / 60.0;
        CallPace.Extremes extremes = arrivals.inAny(seconds);
        double deviation = extremes.deviation(rate * seconds);
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("people to arrive in " + Math.round(seconds) + " s", rate * seconds);
        figures.put("fewest arrived in any of them", extremes.fewest());
        figures.put("most arrived in any of them", extremes.most());
        figures.put("the worse of the two is away from the aim by, %", deviation * 100);
        figures.put("arrived in all ÷ rate", arrivals.perSecond() / rate);
        figures.put("called in all ÷ rate", calls.perSecond() / rate);
        return Verdict.of(ALLOWED / deviation, figures, List.of(), -1);
    }

    private static double now() {
        return RealClock.utc().millis() / 1e3;
    }
}
