package io.hanjul.waitingroom.line;

/**
 * Who was there at a moment, counted from a place on: people in each whole block of places, so that a count over a
 * long line costs as little as over a short one.
 */
final class HeadCount {

    /** Nobody, before the first count. */
    static final HeadCount NOBODY = new HeadCount(0, new int[0], 0);

    private final int now;
    private final int[] there;
    private final long silent;

    private HeadCount(int now, int[] there, long silent) {
        this.now = now;
        this.there = there;
        this.silent = silent;
    }

    /** Counts at that moment, as {@link Rhythm#moment}. */
    static HeadCount of(Presence presence, long from, int now) {
        long end = presence.end();
        var there = new int[(int) (end >> Presence.BLOCK_BITS)];
        long silent = 0;
        for (long at = from & -Presence.BLOCK; at < end; at++) {
            boolean present = presence.waits(at, now);
            int block = (int) (at >> Presence.BLOCK_BITS);
            if (present && block < there.length) {
                there[block]++;
            }
            silent += at >= from && !present && presence.isCounted(at) ? 1 : 0;
        }
        return new HeadCount(now, there, silent);
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
        int first = (int) ((from + Presence.BLOCK - 1) >> Presence.BLOCK_BITS);
        int after = (int) Math.min(last >> Presence.BLOCK_BITS, there.length);
        if (first >= after) {
            return eachBetween(presence, from, last);
        }
        long people = eachBetween(presence, from, (long) first << Presence.BLOCK_BITS);
        for (int block = first; block < after; block++) {
            people += there[block];
        }
        return people + eachBetween(presence, (long) after << Presence.BLOCK_BITS, last);
    }

    private long eachBetween(Presence presence, long from, long to) {
        long people = 0;
        for (long at = from; at < to; at++) {
            people += presence.waits(at, now) ? 1 : 0;
        }
        return people;
    }
}
