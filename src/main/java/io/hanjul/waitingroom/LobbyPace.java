package io.hanjul.waitingroom;

import java.time.Duration;
import java.time.temporal.ChronoUnit;

/**
 * When those who have registered ask again. Until shortly before the opening there is little to see, so seldom; the
 * last time so that they hear of their place right after the draw, one after the other and soon enough to come in
 * when they are called.
 */
final class LobbyPace {

    /** So near to the opening nobody asks any more before the draw. */
    private static final Duration NEAR = Duration.ofMinutes(1);

    /** Nearer than this is near: pages spread what they are told by a fifth. */
    private static final Duration MOMENT = Duration.ofSeconds(15);

    private static final Duration CALM = Duration.ofMinutes(1);
    private static final Duration CALMEST = Duration.ofMinutes(10);

    /** The draw takes less. */
    private static final Duration DRAW = Duration.ofSeconds(2);

    /** In that time all have asked for their place. */
    private static final Duration LONGEST_SPREAD = Duration.ofSeconds(30);

    /** Right after the draw so many times more may ask in a second than in a line that waits. */
    private static final int RUSH = 10;

    /** Whoever registered first must not hear of it first. The golden ratio of 2 to the 32. */
    private static final int SCATTER = 0x9E37_79B1;

    private LobbyPace() {}

    /**
     * How long somebody waits before asking again.
     *
     * @param untilDraw time until the opening; not positive after it
     * @param ticket the number of the asker's ticket
     * @param tickets how many have registered
     * @param pollsPerSecond how many may ask in a second while they wait
     */
    static Duration pause(Duration untilDraw, int ticket, int tickets, int pollsPerSecond) {
        Duration untilNear = untilDraw.minus(NEAR);
        if (untilNear.compareTo(MOMENT) > 0) {
            Duration calm = later(CALM, Duration.ofSeconds(Math.ceilDiv(tickets, pollsPerSecond)));
            return earlier(earlier(calm, CALMEST), untilNear.multipliedBy(4).dividedBy(5))
                    .truncatedTo(ChronoUnit.SECONDS);
        }
        long spread = Math.min(LONGEST_SPREAD.toSeconds(), tickets / RUSH / pollsPerSecond);
        long mine = (spread * Integer.toUnsignedLong(ticket * SCATTER)) >>> Integer.SIZE;
        return Duration.ofSeconds(Math.max(0, untilDraw.toSeconds()) + DRAW.toSeconds() + mine);
    }

    private static Duration earlier(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Duration later(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
