package io.hanjul.bench.process;

import io.hanjul.embedded.FreePort;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** A node: a process on a data folder, always on the same port, that can be killed and started again. */
public final class App implements AutoCloseable {

    /** How long a start may take before it is given up. */
    public static final Duration START_LIMIT = Duration.ofMinutes(4);

    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);
    private static final int ANSWER_MILLIS = 2_000;

    private final Launch launch;
    private final Path data;
    private final Path log;
    private final int port;
    private Process process;

    private App(Launch launch, Path data, Path log) {
        this.launch = launch;
        this.data = data;
        this.log = log;
        this.port = FreePort.pick();
        this.process = run();
    }

    /** Starts a node; it may come up or not. Its log is {@code app.log} beside the data folder. */
    public static App start(Launch launch, Path data) {
        return start(launch, data, "app");
    }

    /** Starts one of several nodes on the same servers, with a log of its own. */
    public static App start(Launch launch, Path data, String name) {
        Path real = data.toAbsolutePath().normalize();
        return new App(launch, real, real.resolveSibling(name + ".log"));
    }

    private Process run() {
        try {
            Files.createDirectories(log.getParent());
            var builder = new ProcessBuilder(launch.with("--server.port=" + port, "--hanjul.data=" + data)
                    .line());
            builder.environment().put("CLASSPATH", Launch.classPath());
            Process started = builder.redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            started.getOutputStream().close();
            Orphans.endWithUs(started);
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start the product", e);
        }
    }

    /**
     * Waits until it is ready to serve.
     *
     * @return this
     * @throws IllegalStateException with the end of its log when it does not come up
     */
    public App awaitHealthy(Duration limit) {
        boolean decided = Patience.until(() -> !process.isAlive() || healthy(), limit);
        if (!decided || !process.isAlive()) {
            throw new IllegalStateException("the product did not come up within " + limit + ":\n" + tail());
        }
        return this;
    }

    /** Whether it says that it can serve. */
    public boolean healthy() {
        try (var socket = new Socket()) {
            socket.connect(socketAddress(), ANSWER_MILLIS);
            socket.setSoTimeout(ANSWER_MILLIS);
            var request = "GET /actuator/health/readiness HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            byte[] status = socket.getInputStream().readNBytes("HTTP/1.1 200".length());
            return new String(status, StandardCharsets.US_ASCII).endsWith(" 200");
        } catch (IOException e) {
            return false;
        }
    }

    /** Where it is. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Where it is. */
    public InetSocketAddress socketAddress() {
        return new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port);
    }

    /** Its data folder. */
    public Path data() {
        return data;
    }

    /** What it printed, over all its starts. */
    public String output() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Processor time that it and the servers on its data folder have used so far, as far as they still live. */
    public Duration processorTime() {
        return ProcessHandle.allProcesses()
                .filter(each ->
                        isOurs(each) || each.parent().filter(this::isOurs).isPresent())
                .map(each -> each.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Processor time that it alone has used so far. */
    public Duration ownProcessorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private boolean isOurs(ProcessHandle each) {
        return each.info().commandLine().orElse("").contains(data.toString());
    }

    /** Its process. */
    public long pid() {
        return process.pid();
    }

    /** Sends a signal to the node alone. */
    public void send(Signal signal) {
        signal.to(process.pid());
    }

    /** Kills the node alone, and waits until it is gone. What it started lives on without it. */
    public void kill() {
        send(Signal.KILL);
        awaitEnd();
    }

    /** Whether its process is there, healthy or not. */
    public boolean runs() {
        return process.isAlive();
    }

    /** Starts it again, on the same port and data; it must have ended. */
    public App startAgain() {
        if (process.isAlive()) {
            throw new IllegalStateException("it still runs");
        }
        process = run();
        return this;
    }

    /** Asks it to end, and waits. */
    public void stop() {
        process.destroy();
        awaitEnd();
    }

    private void awaitEnd() {
        if (!Patience.until(() -> !process.isAlive(), STOP_LIMIT)) {
            process.destroyForcibly();
            throw new IllegalStateException("process " + process.pid() + " did not end");
        }
    }

    private String tail() {
        String all = output();
        return all.substring(Math.max(0, all.length() - 2_000));
    }

    @Override
    public void close() {
        stop();
    }
}
