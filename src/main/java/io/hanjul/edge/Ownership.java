package io.hanjul.edge;

import io.hanjul.ids.AccountId;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;

/**
 * The one place where ownership is decided. Another's thing is answered like one that does not exist, so that nobody
 * learns by asking.
 */
public final class Ownership {

    private Ownership() {}

    /**
     * Passes when the thing is the caller's own.
     *
     * @throws Refusal NOT_FOUND when it is another's
     */
    public static void requireOwn(Caller caller, AccountId owner) {
        if (!caller.account().equals(owner)) {
            throw Refusal.of(CommonProblem.NOT_FOUND);
        }
    }

    /**
     * Passes when the thing is the caller's own or the caller is an operator.
     *
     * @throws Refusal NOT_FOUND when it is another's
     */
    public static void requireOwnOrOperator(Caller caller, AccountId owner) {
        if (!caller.role().isAtLeast(Role.OPERATOR)) {
            requireOwn(caller, owner);
        }
    }
}
