package io.hanjul.idempotency;

import java.util.Optional;

/**
 * The request was answered before, and is answered with the same bytes again. It passes by whoever would have done
 * something to the answer, and nobody reads it back: it may have been written by another version of this program, or
 * say more than can be made an object of again.
 */
final class AnsweredBefore extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient KeptAnswer answer;

    private AnsweredBefore(KeptAnswer answer) {
        super("answered before", null, false, false);
        this.answer = answer;
    }

    /** Ends the request with the earlier answer, where there is one. */
    static void tell(Optional<KeptAnswer> earlier) {
        if (earlier.isPresent()) {
            throw new AnsweredBefore(earlier.get());
        }
    }

    KeptAnswer answer() {
        return answer;
    }
}
