package io.hanjul.waitingroom.line;

import java.util.stream.LongStream;

/** Who is passed over while the line is being walked along; places are added ascending. For one thread. */
final class PassedOver {

    private final LongStream.Builder left = LongStream.builder();
    private final LongStream.Builder silent = LongStream.builder();
    private final LongStream.Builder unheard = LongStream.builder();
    private long uncounted;

    /** Its owner left. */
    void addLeft(long place) {
        left.add(place);
    }

    /** Its owner is silent. */
    void addSilent(long place) {
        silent.add(place);
        unheard.add(place);
    }

    /** No node has counted it; its owner may come back, unless they left. */
    void addUncounted(long place, boolean gone) {
        uncounted++;
        if (!gone) {
            unheard.add(place);
        }
    }

    /** All of them, as the chain names them. */
    MoveEntry.Passed byReason() {
        return new MoveEntry.Passed(ordinals(left), ordinals(silent), uncounted);
    }

    /** Those who may come back. */
    Ordinals unheard() {
        return ordinals(unheard);
    }

    private static Ordinals ordinals(LongStream.Builder places) {
        return Ordinals.of(places.build().toArray());
    }
}
