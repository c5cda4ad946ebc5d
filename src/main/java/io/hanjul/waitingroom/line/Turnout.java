package io.hanjul.waitingroom.line;

import java.util.Collections;
import java.util.List;

/**
 * How those have come who were called and whose window is over.
 *
 * @param called how many they were
 * @param came how many of them came in each of the {@link #PARTS} equal parts of the window
 */
public record Turnout(long called, List<Long> came) {

    /** Into so many parts a window is cut. */
    public static final int PARTS = 12;

    /** Nobody was measured. */
    public static final Turnout UNKNOWN = new Turnout(0, Collections.nCopies(PARTS, 0L));

    /** So many more are believed to have been called and to have come late. */
    private static final double BELIEVED = 20;

    /** Keeps its own copy. */
    public Turnout {
        came = List.copyOf(came);
        if (came.size() != PARTS) {
            throw new IllegalArgumentException(came.size() + " parts of a window");
        }
    }

    /** How many of them came. */
    public long shown() {
        return came.stream().mapToLong(Long::longValue).sum();
    }

    /**
     * How many are still expected of those who were called lately and have not come: the longer they were called, the
     * fewer. Before anybody was measured, all of them.
     *
     * @param pending how many there are, by the part of their window in which they are
     */
    public double expected(List<Long> pending) {
        double expected = 0;
        long toCome = shown();
        long notYet = called;
        for (int part = 0; part < PARTS; part++) {
            double likely = (toCome + BELIEVED) / (notYet + BELIEVED);
            expected += pending.get(part) * Math.clamp(likely, 0, 1);
            toCome -= came.get(part);
            notYet -= came.get(part);
        }
        return expected;
    }
}
