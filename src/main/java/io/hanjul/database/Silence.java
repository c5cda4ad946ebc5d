package io.hanjul.database;

/**
 * For how many looks one question has gone unanswered and nobody else has heard anything either. Silence is counted in
 * looks and not in time: on a machine that has better things to do both the answer and the looks come late, and the
 * answer may lie there already, unread.
 *
 * @param question number of the open question; 0 when none is open
 * @param heard how much had been heard by anybody at the last look
 * @param looks how often it was found open, with nothing heard since
 */
record Silence(long question, long heard, int looks) {

    static final Silence NONE = new Silence(0, 0, 0);

    /**
     * After one more look.
     *
     * @param open the number of the question that is open now, 0 when none is
     * @param heardByNow how much has been heard by anybody so far
     */
    Silence after(long open, long heardByNow) {
        if (open == 0) {
            return NONE;
        }
        boolean goesOn = open == question && heardByNow == heard;
        return new Silence(open, heardByNow, goesOn ? looks + 1 : 1);
    }
}
