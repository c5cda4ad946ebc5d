package io.hanjul.waitingroom;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;

/**
 * When those ask again whose place is not drawn yet. That takes a second, so they are told to come back after one; but
 * while the database is away nobody's place is drawn, and all who came would ask each second. So each is given the
 * next free appointment of the budget: it is kept however many there are, and those who came together come apart.
 */
final class CountingPace {

    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(15);

    private Instant next = Instant.EPOCH;

    /** Somebody asks; how long they are to wait before they ask again, 1 to 15 s. */
    synchronized Duration asked(Instant now, int pollsPerSecond) {
        Instant free = next.plus(Duration.ofNanos(SHORTEST.toNanos() / pollsPerSecond));
        Instant soonest = now.plus(SHORTEST);
        Instant latest = now.plus(LONGEST);
        next = Collections.max(List.of(soonest, Collections.min(List.of(latest, free))));
        return Duration.ofMillis(Duration.between(now, next).toMillis());
    }
}
