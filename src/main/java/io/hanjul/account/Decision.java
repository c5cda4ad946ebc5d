package io.hanjul.account;

/**
 * What an operator decided on an owner's request.
 *
 * @param approved whether the owner is let in
 * @param reason why, up to 500 characters
 */
public record Decision(boolean approved, String reason) {

    /** The state of the request after it. */
    OwnerApproval.State state() {
        return approved ? OwnerApproval.State.APPROVED : OwnerApproval.State.REJECTED;
    }

    /** The state of the account after it. */
    Account.State accountState() {
        return approved ? Account.State.ACTIVE : Account.State.REJECTED;
    }
}
