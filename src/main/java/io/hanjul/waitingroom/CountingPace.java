package io.hanjul.waitingroom;

import java.time.Duration;
import java.time.Instant;

/**
 * How often those ask whose place is not drawn yet. That takes a second, so they are told to ask again after one; but while
 * the database is away nobody's place is drawn, and all who came would ask each second. Nothing shared counts them, so it
 * is worked out from how many ask: so many a second at that pause are so many people, and the next pause is the one at
 * which they keep to the budget.
 */
final class CountingPace {

    private static final long SECOND = 1_000;
    private static final long LONGEST = 15_000;

    private Instant since = Instant.EPOCH;
    private int asked;
    private long pauseMillis = SECOND;

    /** Somebody asks; how long they are to wait before they ask again, 1 to 15 s. */
    synchronized Duration asked(Instant now, int pollsPerSecond) {
        long elapsed = Duration.between(since, now).toMillis();
        if (elapsed >= SECOND) {
            double perSecond = asked * (double) SECOND / Math.min(elapsed, 10 * SECOND);
            pauseMillis = Math.clamp(Math.round(pauseMillis * perSecond / pollsPerSecond), SECOND, LONGEST);
            since = now;
            asked = 0;
        }
        asked++;
        return Duration.ofSeconds(Math.ceilDiv(pauseMillis, SECOND));
    }
}
