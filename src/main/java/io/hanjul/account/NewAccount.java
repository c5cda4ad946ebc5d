package io.hanjul.account;

import io.hanjul.edge.Role;

/**
 * An account to be made.
 *
 * @param email 3–254 characters, in any case
 * @param password 10–128 characters
 * @param name 1–60 characters
 * @param role what it may do
 * @param locale {@code ko} or {@code en}
 */
public record NewAccount(String email, String password, String name, Role role, String locale) {

    /** Says everything but the password. */
    @Override
    public String toString() {
        return "NewAccount[" + email + ", " + role + "]";
    }
}
