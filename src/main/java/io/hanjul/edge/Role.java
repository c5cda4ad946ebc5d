package io.hanjul.edge;

/** What an account may do; each role may do what the ones before it may. */
public enum Role {
    GUEST,
    OWNER,
    OPERATOR;

    /** Whether this role is at least the given one. */
    public boolean isAtLeast(Role other) {
        return compareTo(other) >= 0;
    }
}
