package io.hanjul.account;

import io.hanjul.edge.Role;
import io.hanjul.ids.AccountId;

/**
 * Somebody who signs in.
 *
 * @param id identity
 * @param email in lower case
 * @param name as the person wrote it, 1–60 characters
 * @param role the role asked for; an owner has it only once {@link State#ACTIVE}
 * @param state whether the role is in force
 * @param locale language for messages, {@code ko} or {@code en}
 * @param passwordChangeRequired whether nothing but changing the password is allowed yet
 */
public record Account(
        AccountId id,
        String email,
        String name,
        Role role,
        State state,
        String locale,
        boolean passwordChangeRequired) {

    /** Where an account stands. */
    public enum State {
        /** The role is in force. */
        ACTIVE,
        /** An owner whom no operator has looked at yet; acts as a guest. */
        AWAITING_APPROVAL,
        /** An owner whom an operator turned down; acts as a guest. */
        REJECTED
    }

    /** The role that its access tokens carry. */
    public Role effectiveRole() {
        return state == State.ACTIVE ? role : Role.GUEST;
    }
}
