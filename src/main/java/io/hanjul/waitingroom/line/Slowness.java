package io.hanjul.waitingroom.line;

/**
 * How slow booking is, second by second, against how fast it usually is: a gradient, as in limits of concurrency.
 *
 * @param usualMillis how long an answer usually takes
 * @param gradient 1 while booking is as fast as usual; less, down to 0.5, the slower it is or the more fails
 */
public record Slowness(double usualMillis, double gradient) {

    /** Nothing is known, so nothing is wrong. */
    public static final Slowness NONE = new Slowness(0, 1);

    /** No guest minds that. */
    static final double NEVER_SLOW_MILLIS = 250;

    /** Twice as slow as usual is no trouble yet. */
    private static final double TOLERANCE = 2;

    private static final double LEAST = 0.5;

    /** Some requests always fail, by their own fault. */
    private static final double FAILING = 0.05;

    /** What is usual is learnt over some minutes. */
    private static final double LEARNT_A_SECOND = 1 / 120.0;

    /** An evening that stays slow is usual after some quarters of an hour. */
    private static final double LEARNT_WHILE_SLOW = 1 / 1_200.0;

    /**
     * After another second.
     *
     * @param answers how many requests were answered in it
     * @param meanMillis how long that took on average
     * @param failed how many of them failed, because the server could not do better
     */
    public Slowness after(long answers, double meanMillis, long failed) {
        if (answers == 0) {
            return new Slowness(usualMillis, 1);
        }
        double fine = Math.max(NEVER_SLOW_MILLIS, usualMillis * TOLERANCE);
        double failing = failed / (double) answers;
        double byTime = Math.clamp(fine / Math.max(meanMillis, 1), LEAST, 1);
        double byFailures = failing > FAILING ? Math.max(LEAST, 1 - failing) : 1;
        double next = Math.min(byTime, byFailures);
        return new Slowness(learnt(meanMillis, next < 1 ? LEARNT_WHILE_SLOW : LEARNT_A_SECOND), next);
    }

    /** Whether fewer people are to be inside. */
    public boolean isSlow() {
        return gradient < 1;
    }

    /** What is slow from the first second on, as on a node that starts into a rush, is not taken for usual. */
    private double learnt(double meanMillis, double share) {
        return usualMillis == 0
                ? Math.min(meanMillis, NEVER_SLOW_MILLIS)
                : usualMillis + (meanMillis - usualMillis) * share;
    }
}
