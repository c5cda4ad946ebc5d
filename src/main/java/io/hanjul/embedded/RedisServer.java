package io.hanjul.embedded;

import io.hanjul.ids.Randomness;
import io.hanjul.secrets.PrivateFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Redis on {@code <data>/redis}, without persistence: it may lose everything without losing a promise. Port and
 * password are new at each start; the password stands in a private file, not on the command line.
 */
final class RedisServer implements Server {

    private static final String QUEUE_URL = "hanjul.redis.queue-url";
    private static final String CACHE_URL = "hanjul.redis.cache-url";
    private static final int ANSWER_MILLIS = 1_000;

    private final Path folder;
    private final Path log;
    private final Binaries binaries;
    private final EmbeddedSettings settings;
    private final Child process;

    RedisServer(DataFolder data, Binaries binaries, EmbeddedSettings settings) {
        this.folder = data.folder("redis");
        this.log = data.resolve("redis.log");
        this.binaries = binaries;
        this.settings = settings;
        this.process = new Child(folder.resolve("redis.pid"), data.mark());
    }

    @Override
    public String name() {
        return "Redis";
    }

    @Override
    public List<String> properties() {
        return List.of(QUEUE_URL, CACHE_URL);
    }

    @Override
    public void endOrphan() {
        stop();
    }

    @Override
    public Map<String, Object> start() {
        int port = FreePort.pick();
        String password = Randomness.hex(Randomness.secure(), 24);
        Path configuration = folder.resolve("redis.conf");
        PrivateFile.write(configuration, configuration(port, password));
        deleteLog();
        var line = List.of(binaries.redis().toString(), configuration.toString());
        new Command(line, folder.resolve("start.log"), settings.startLimit()).runOrFail("Starting Redis", log);
        if (!Patience.until(() -> answers(port, password), settings.startLimit())) {
            throw Command.failed("Redis does not answer.", log);
        }
        String url = "redis://:" + password + "@127.0.0.1:" + port;
        return Map.of(QUEUE_URL, url, CACHE_URL, url);
    }

    @Override
    public void stop() {
        process.end(settings.stopLimit());
    }

    /** {@code set-proc-title no} keeps our paths on the command line, by which an orphan is known to be ours. */
    private String configuration(int port, String password) {
        return """
                bind 127.0.0.1
                port %d
                requirepass %s
                daemonize yes
                set-proc-title no
                pidfile "%s"
                logfile "%s"
                dir "%s"
                save ""
                appendonly no
                maxmemory %d
                maxmemory-policy noeviction
                """.formatted(
                        port,
                        password,
                        process.pidFile(),
                        log,
                        folder,
                        settings.redisMemory().toBytes());
    }

    private static boolean answers(int port, String password) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port), ANSWER_MILLIS);
            socket.setSoTimeout(ANSWER_MILLIS);
            socket.getOutputStream().write(("AUTH " + password + "\r\n").getBytes(StandardCharsets.US_ASCII));
            return socket.getInputStream().read() == '+';
        } catch (IOException e) {
            return false;
        }
    }

    private void deleteLog() {
        try {
            Files.deleteIfExists(log);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + log, e);
        }
    }
}
