package io.hanjul.database;

/**
 * For how many looks one question has gone unanswered. Silence is counted in looks and not in time: on a machine that
 * has better things to do both the answer and the looks come late, and the answer may lie there already, unread.
 *
 * @param question number of the open question; 0 when none is open
 * @param looks how often it was found open
 */
record Silence(long question, int looks) {

    static final Silence NONE = new Silence(0, 0);

    /** After one more look; {@code open} is the number of the question that is open now, 0 when none is. */
    Silence after(long open) {
        if (open == 0) {
            return NONE;
        }
        return new Silence(open, open == question ? looks + 1 : 1);
    }
}
