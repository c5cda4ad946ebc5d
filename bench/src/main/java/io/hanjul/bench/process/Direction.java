package io.hanjul.bench.process;

/** One of the two ways through a {@link FaultProxy}. */
public enum Direction {
    /** From who connected to the server: requests. */
    TO_SERVER,
    /** From the server to who connected: answers. */
    TO_CLIENT
}
