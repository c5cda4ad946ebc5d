package io.hanjul.waitingroom.line;

/**
 * Where along a line it is told how many people stand before: often near the front, ever more seldom behind. From these
 * anybody works out by a straight line between two of them how many are ahead of a place, a hundredth off at most.
 */
public final class Milestones {

    private static final int EACH = 16;
    private static final int DISTANCE_BITS = 6;

    private Milestones() {}

    /**
     * How many places a milestone is behind the first that was not called: every 64 up to 2,048, and from there on
     * sixteen between each power of two and the next.
     *
     * @param number which, from 0, where the line begins, to 400
     */
    public static long at(int number) {
        int octave = Math.max(number - 1, 0) / EACH;
        if (octave == 0) {
            return (long) number << DISTANCE_BITS;
        }
        int shift = DISTANCE_BITS + octave - 1;
        return (long) (number - EACH * octave + EACH) << shift;
    }
}
