package io.hanjul.account;

import java.time.Instant;
import java.util.Optional;

/**
 * An owner's request to be let in.
 *
 * @param account the owner
 * @param state what was decided
 * @param requestedAt when the owner signed up
 * @param decidedAt when it was decided; empty while it is open
 * @param reason why, in the operator's words; empty while it is open
 */
public record OwnerApproval(
        Account account, State state, Instant requestedAt, Optional<Instant> decidedAt, String reason) {

    /** Where a request stands. */
    public enum State {
        AWAITING_APPROVAL,
        APPROVED,
        REJECTED
    }
}
