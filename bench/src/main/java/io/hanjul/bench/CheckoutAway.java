package io.hanjul.bench;

import io.hanjul.bench.load.Arrivals;
import io.hanjul.bench.load.Load;
import io.hanjul.bench.load.Tally;
import io.hanjul.bench.process.Direction;
import io.hanjul.bench.process.Patience;
import io.hanjul.bench.process.Toxics;
import io.hanjul.embedded.NamedServers.Name;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How soon somebody hears that the gateway is away who begins to pay, or confirms, once its breaker is open. The
 * gateway hears everything and answers nothing meanwhile, also when it is asked whether it is well again; nobody else
 * may wait for that.
 */
final class CheckoutAway implements Measure {

    private static final double ALLOWED_MILLIS = 100;
    private static final double RARE = 99;
    private static final double PER_SECOND = 100;
    private static final int CONNECTIONS = 32;
    private static final int LATER = 503;
    private static final long SEED = 1;
    private static final Duration OPENS = Duration.ofSeconds(30);
    private static final Duration HEALS = Duration.ofSeconds(60);
    private static final Duration GRACE = Duration.ofSeconds(10);

    /** Longer than the breaker's pause and the probes after it. */
    private static final int PAUSES = 2;

    @Override
    public Goal goal() {
        return new Goal(
                "checkout-away",
                1,
                "100 ms allowed ÷ p99 of the answer to who pays while the gateway's breaker is open");
    }

    @Override
    public Finding take(Extent extent) {
        try (var place = Apart.start("checkout-away");
                var load = new Load(place.app().socketAddress(), CONNECTIONS)) {
            var checkout = Checkout.open(place.app());
            var link = place.servers().link(Name.GATEWAY);
            link.poison(Direction.TO_CLIENT, Toxics.cutOff());
            checkout.waitInVain();
            require(Patience.until(checkout::isRefused, OPENS), "the breaker is not open after " + OPENS);
            Tally tally = load.arriving(
                    checkout.requests(),
                    Arrivals.atRandom(PER_SECOND, SEED),
                    extent.steady().multipliedBy(PAUSES),
                    GRACE);
            require(tally.with(LATER) == tally.sent(), "all were to be told to come again: " + tally.outcome());
            require(checkout.isRefused(), "the gateway is not away any more");
            require(checkout.holdsKeptTheirTime(), "a hold has lost time");
            link.heal();
            long healed = System.nanoTime();
            require(Patience.until(checkout::isThrough, HEALS), "nobody can pay " + HEALS + " after it was over");
            double seconds = Duration.ofNanos(System.nanoTime() - healed).toMillis() / 1e3;
            checkout.restPays();
            List<String> broken = place.books().brokenWhenSettled();
            require(broken.isEmpty(), broken.toString());
            return finding(tally, seconds);
        }
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalStateException(otherwise);
        }
    }

    private static Finding finding(Tally tally, double seconds) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("answers", tally.answered());
        figures.put("median of the answer, ms", tally.millisAt(50));
        figures.put("p99, ms", tally.millisAt(RARE));
        figures.put("longest, ms", tally.millisAt(100));
        figures.put("seconds from the gateway's return to the first payment", seconds);
        return Verdict.of(ALLOWED_MILLIS / tally.millisAt(RARE), figures, List.of(tally.cpu()), -1);
    }
}
