package io.hanjul.waitingroom.line;

import java.time.Duration;

/**
 * How many people inside booking can bear: fewer than are inside, step by step, while it is slow; more again, step by
 * step, once it is not.
 *
 * @param people how many, {@link #LEAST} or more; {@link #ALL} for as many as there are places
 */
public record Bearable(int people) {

    /** As many as there are places. */
    public static final Bearable ALL = new Bearable(1_000_000);

    /** So many are borne in any case: they are no load, and it may be something else that is slow. */
    public static final int LEAST = 20;

    /** Shortest time between two steps: whoever is inside needs a while to be gone. */
    public static final Duration PAUSE = Duration.ofSeconds(2);

    /** By so much the number falls at most in a step, as a share. */
    private static final double FALL = 0.3;

    /** By so many of the places the number rises in a step. */
    private static final double RISE = 0.05;

    /**
     * After another step.
     *
     * @param slowness how slow booking is
     * @param inside people inside
     * @param places most people inside by the room's terms
     */
    public Bearable after(Slowness slowness, int inside, int places) {
        int now = Math.min(people, places);
        if (slowness.isSlow()) {
            double share = 1 - FALL * (1 - slowness.gradient());
            int fewer = (int) Math.floor(Math.min(now, inside) * share);
            return of(Math.clamp(fewer, Math.min(LEAST, now), now), places);
        }
        return of(now + Math.max(1, (int) Math.ceil(places * RISE)), places);
    }

    /** How many may be inside where there are so many places. */
    public int of(int places) {
        return Math.min(people, places);
    }

    private static Bearable of(int people, int places) {
        return people >= places ? ALL : new Bearable(people);
    }
}
