package io.hanjul.edge;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.hanjul.problem.Refusal;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How much a network may do in a minute, counted in this node's memory alone: for what is too frequent, and too cheap,
 * to ask a store about. A minute's worth may come at once; then it grows back evenly. Networks that were quiet for a
 * minute are forgotten, which changes nothing for them.
 *
 * <p>Each network has one number: when it would be back to nothing used, had it done everything evenly (the generic
 * cell rate algorithm of ATM).
 */
public final class NetworkLimit {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int MOST_NETWORKS = 200_000;

    private final long costNanos;
    private final LongSupplier nanoTime;
    private final Cache<String, Usage> used;

    /**
     * A limit.
     *
     * @param perMinute most in a minute, at least 1
     */
    public NetworkLimit(int perMinute) {
        this(perMinute, System::nanoTime);
    }

    NetworkLimit(int perMinute, LongSupplier nanoTime) {
        this.costNanos = MINUTE.toNanos() / perMinute;
        this.nanoTime = nanoTime;
        this.used = Caffeine.newBuilder()
                .maximumSize(MOST_NETWORKS)
                .expireAfterAccess(MINUTE)
                .ticker(nanoTime::getAsLong)
                .build();
    }

    /**
     * Counts one more and passes while there are not too many.
     *
     * @param network see {@link Arrival#network}
     * @throws Refusal TOO_MANY_REQUESTS with the time after which there is room for one more
     */
    public void require(String network) {
        long now = nanoTime.getAsLong();
        long wait = used.get(network, first -> new Usage(now)).take(now, costNanos);
        if (wait > 0) {
            throw Refusal.retryAfter(EdgeProblem.TOO_MANY_REQUESTS, "from this address", Duration.ofNanos(wait));
        }
    }

    private static final class Usage {

        private long evenAt;

        Usage(long now) {
            this.evenAt = now;
        }

        /** Takes one, or says how long to wait for it, in ns. */
        synchronized long take(long now, long cost) {
            long after = Math.max(0, evenAt - now) + cost;
            if (after > MINUTE.toNanos()) {
                return after - MINUTE.toNanos();
            }
            evenAt = now + after;
            return 0;
        }
    }
}
