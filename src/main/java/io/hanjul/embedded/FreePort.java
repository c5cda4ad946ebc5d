package io.hanjul.embedded;

import io.hanjul.ids.Randomness;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.random.RandomGenerator;

/**
 * Picks TCP ports that nobody listens on, below those that systems lend to outgoing connections (Linux from 32768,
 * others from 49152): a server that is started again on its port must not find it lent to a client.
 */
public final class FreePort {

    private static final int FIRST = 20_000;
    private static final int AFTER_LAST = 32_768;
    private static final int TRIES = 100;

    private FreePort() {}

    /**
     * A port of 127.0.0.1 that is free now; another process may still be faster, so callers try again.
     *
     * @throws UncheckedIOException when a hundred ports in a row are taken
     */
    public static int pick() {
        RandomGenerator random = Randomness.secure();
        for (int tried = 0; tried < TRIES; tried++) {
            int port = random.nextInt(FIRST, AFTER_LAST);
            if (isFree(port)) {
                return port;
            }
        }
        throw new UncheckedIOException(new IOException("no free port from " + FIRST + " below " + AFTER_LAST));
    }

    private static boolean isFree(int port) {
        try (var probe = new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return probe.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
