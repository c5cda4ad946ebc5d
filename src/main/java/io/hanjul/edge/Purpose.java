package io.hanjul.edge;

/** What a token is for. A token is accepted for exactly the purpose that was asked of it. */
public enum Purpose {
    ACCESS,
    REFRESH,
    ENTRY
}
