package io.hanjul.waitingroom.line;

/**
 * Who was there at a moment, counted from a place on: people before each whole step of places, so that a count over a
 * long line costs as little as over a short one.
 */
final class HeadCount {

    /** Nobody, before the first count. */
    static final HeadCount NOBODY = new HeadCount(0, new int[1], 0);

    private static final int STEP_BITS = 5;
    private static final int STEP = 1 << STEP_BITS;

    private final int now;

    /** Of each whole step, and of the end of the last one, how many are there before it. */
    private final int[] before;

    private final long silent;

    private HeadCount(int now, int[] before, long silent) {
        this.now = now;
        this.before = before;
        this.silent = silent;
    }

    /** Counts at that moment, as {@link Rhythm#moment}. */
    static HeadCount of(Presence presence, long from, int now) {
        long end = presence.end();
        var before = new int[(int) (end >> STEP_BITS) + 1];
        int people = 0;
        long silent = 0;
        for (long at = from & -STEP; at < end; at++) {
            if (at % STEP == 0) {
                before[(int) (at >> STEP_BITS)] = people;
            }
            boolean present = presence.waits(at, now);
            people += present ? 1 : 0;
            silent += at >= from && !present && presence.isCounted(at) ? 1 : 0;
        }
        if (end % STEP == 0) {
            before[before.length - 1] = people;
        }
        return new HeadCount(now, before, silent);
    }

    /** When was counted. */
    int now() {
        return now;
    }

    /** Those who wait and are silent. */
    long silent() {
        return silent;
    }

    /** How many are there from a place, not before that from which was counted, to before another. */
    long between(Presence presence, long from, long to) {
        long last = Math.min(to, presence.end());
        int first = (int) ((from + STEP - 1) >> STEP_BITS);
        int after = (int) Math.min(last >> STEP_BITS, before.length - 1);
        if (first >= after) {
            return eachBetween(presence, from, last);
        }
        return eachBetween(presence, from, (long) first << STEP_BITS)
                + before[after]
                - before[first]
                + eachBetween(presence, (long) after << STEP_BITS, last);
    }

    private long eachBetween(Presence presence, long from, long to) {
        long people = 0;
        for (long at = from; at < to; at++) {
            people += presence.waits(at, now) ? 1 : 0;
        }
        return people;
    }
}
