package io.hanjul.bench.process;

import io.hanjul.embedded.FreePort;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;

/** Another program that serves beside a node, on a port and in a folder of its own, until it is closed. */
public final class Attendant implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofSeconds(20);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);

    private final int port;
    private final Process process;

    private Attendant(int port, Process process) {
        this.port = port;
        this.process = process;
    }

    /**
     * Starts it and waits until it listens.
     *
     * @param folder of what it keeps; its output goes to {@code out.log} there
     * @param line the command line for a port
     */
    public static Attendant start(Path folder, IntFunction<List<String>> line) {
        int port = FreePort.pick();
        try {
            Files.createDirectories(folder);
            Path log = folder.resolve("out.log");
            Process process = new ProcessBuilder(line.apply(port))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            Orphans.endWithUs(process);
            var started = new Attendant(port, process);
            boolean decided = Patience.until(() -> !process.isAlive() || started.listens(), START_LIMIT);
            if (!decided || !process.isAlive()) {
                started.close();
                throw new IllegalStateException("it did not come up:\n" + Files.readString(log));
            }
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start what serves in " + folder, e);
        }
    }

    /** Where it is. */
    public InetSocketAddress socketAddress() {
        return new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port);
    }

    private boolean listens() {
        try (var socket = new Socket()) {
            socket.connect(socketAddress(), 1_000);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        process.destroy();
        if (!Patience.until(() -> !process.isAlive(), STOP_LIMIT)) {
            process.destroyForcibly();
        }
    }
}
