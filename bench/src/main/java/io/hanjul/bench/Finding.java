package io.hanjul.bench;

import java.util.List;
import java.util.Map;

/**
 * What a measurement found.
 *
 * @param state whether the ratio counts
 * @param ratio higher is better; 0 unless measured
 * @param figures what was measured, in the order in which it is to be read
 * @param notes what a reader must know to judge the figures
 */
record Finding(State state, double ratio, Map<String, Object> figures, List<String> notes) {

    /** Whether a ratio counts. */
    enum State {
        MEASURED,
        /** The run says nothing, e.g. because the generator took too much of the machine. */
        INVALID,
        /** What is needed is not here; nothing was tried. */
        SKIPPED
    }

    static Finding skipped(String why) {
        return new Finding(State.SKIPPED, 0, Map.of(), List.of(why));
    }

    /** Good enough, or not tried. */
    boolean passes(Goal goal) {
        return state == State.SKIPPED || (state == State.MEASURED && ratio >= goal.least());
    }
}
