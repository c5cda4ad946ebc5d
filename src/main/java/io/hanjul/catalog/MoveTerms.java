package io.hanjul.catalog;

/**
 * Whether guests may change to other seats, and until when.
 *
 * @param allowed whether they may
 * @param endMinutes so many minutes before the start it is too late, 0 to 43,200
 */
public record MoveTerms(boolean allowed, int endMinutes) {

    /** What a new sale begins with: not allowed, and if it is, until a day before. */
    static final MoveTerms AT_FIRST = new MoveTerms(false, 1_440);

    /** The earliest end: thirty days before the start. */
    public static final int LONGEST = 43_200;
}
