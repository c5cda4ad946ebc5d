package io.hanjul.rush.crowd;

import java.time.Duration;

/**
 * How long people take for what they do.
 *
 * @param factor 1 for people; less for tests that have no time
 */
public record Pace(double factor) {

    /** As fast as people are. */
    public static final Pace OF_PEOPLE = new Pace(1);

    /** A while between the two. */
    Duration between(Guest guest, int leastMillis, int mostMillis) {
        Duration drawn = guest.dice().between(Duration.ofMillis(leastMillis), Duration.ofMillis(mostMillis));
        return Duration.ofMillis((long) (drawn.toMillis() * factor));
    }
}
