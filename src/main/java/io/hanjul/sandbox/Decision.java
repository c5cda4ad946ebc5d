package io.hanjul.sandbox;

import java.util.Optional;

/**
 * What a request comes to: the charge as it is from now on, and the error to answer with, if any. A declined card is
 * both: the charge is aborted and the answer is an error.
 *
 * @param charge the charge afterwards; empty when nothing changes
 * @param error empty when the answer is the charge
 */
record Decision(Optional<Charge> charge, Optional<SandboxError> error) {

    /** Nothing changes, and the answer is not ours to give (a test code asked for another). */
    static Decision nothing() {
        return new Decision(Optional.empty(), Optional.empty());
    }

    static Decision accept(Charge next) {
        return new Decision(Optional.of(next), Optional.empty());
    }

    static Decision refuse(SandboxError error) {
        return new Decision(Optional.empty(), Optional.of(error));
    }

    static Decision refuse(SandboxError error, Charge next) {
        return new Decision(Optional.of(next), Optional.of(error));
    }

    /** The same, but the caller hears of an error. */
    Decision answeredWith(SandboxError instead) {
        return new Decision(charge, Optional.of(instead));
    }

    /** Where money would have been taken, it is not. */
    Decision declined(SandboxError why) {
        return charge.filter(next -> next.status() == ChargeStatus.DONE)
                .map(next -> refuse(why, next.end(ChargeStatus.ABORTED, why)))
                .orElse(this);
    }
}
