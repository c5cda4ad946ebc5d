package io.hanjul.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Picks TCP ports that nobody listens on. */
final class FreePort {

    private FreePort() {}

    /** A port of 127.0.0.1 that is free now; another process may still be faster, so callers try again. */
    static int pick() {
        try (var probe = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return probe.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("no free port", e);
        }
    }
}
