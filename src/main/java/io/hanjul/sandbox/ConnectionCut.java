package io.hanjul.sandbox;

/** The connection ends without an answer, as a fault wishes. Carries no stack trace. */
final class ConnectionCut extends RuntimeException {

    ConnectionCut() {
        super("the connection is cut", null, false, false);
    }
}
