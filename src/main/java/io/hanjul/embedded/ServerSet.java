package io.hanjul.embedded;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * The servers on one data folder. Contexts of one process that name the same folder share them (tests do); the last one
 * to leave stops them. Another process is turned away by the folder's lock.
 */
final class ServerSet {

    private static final Logger LOG = LoggerFactory.getLogger(ServerSet.class);

    /** By real path of the folder. Joining and leaving hold this class's monitor. */
    private static final Map<Path, ServerSet> OPEN = new HashMap<>();

    static {
        SpringApplication.getShutdownHandlers().add(ServerSet::stopWhatIsLeft);
    }

    /**
     * Threads of the system: loading a class out of the packaged jar pins a virtual one to its carrier while it waits
     * for another that reads the same jar, and on two cores a start was seen to stand still for good.
     */
    private static final Executor BESIDE =
            step -> Thread.ofPlatform().name("embedded").daemon().start(step);

    private final Path root;
    private final DataFolder folder;
    private final Map<Server, CompletableFuture<Void>> cleared = new HashMap<>();
    private final Map<Server, CompletableFuture<Map<String, Object>>> starts = new ConcurrentHashMap<>();
    private final Map<Server, KeepRunning> kept = new ConcurrentHashMap<>();
    private int users;

    private ServerSet(Path root, EmbeddedSettings settings, Environment properties) {
        this.root = root;
        this.folder = DataFolder.lock(root);
        Path programs = settings.binaries() == null ? root.resolve("bin") : settings.binaries();
        var binaries = new Binaries(programs.toAbsolutePath(), Platform.current());
        List.of(
                        new PostgresServer(folder, binaries, settings),
                        new RedisServer(folder, binaries, settings),
                        new GatewayServer(folder, settings, properties))
                .forEach(server -> cleared.put(server, CompletableFuture.runAsync(server::endOrphan, BESIDE)));
    }

    /**
     * Joins the servers on this folder. Those that are needed and do not run yet begin to start, all at the same time
     * and beside what the caller does next.
     *
     * @param properties what is configured; a server whose address is configured is not needed
     * @throws EmbeddedServersException when another process has the folder; the caller has then not joined
     */
    static synchronized Membership join(Path data, EmbeddedSettings settings, Environment properties) {
        Path root = DataFolder.realPath(data);
        ServerSet set = OPEN.get(root);
        if (set == null) {
            set = new ServerSet(root, settings, properties);
            OPEN.put(root, set);
        }
        set.users++;
        List<Server> needed = set.cleared.keySet().stream()
                .filter(server -> !StringUtils.hasText(properties.getProperty(server.property())))
                .toList();
        needed.forEach(set::begin);
        return new Membership(set, needed);
    }

    private void begin(Server server) {
        starts.computeIfAbsent(server, it -> resultOf(cleared, it).thenApplyAsync(done -> start(it), BESIDE));
    }

    private static <T> CompletableFuture<T> resultOf(Map<Server, CompletableFuture<T>> steps, Server server) {
        return Objects.requireNonNull(steps.get(server));
    }

    private Map<String, Object> start(Server server) {
        long begin = System.nanoTime();
        Map<String, Object> addresses = startTwice(server);
        kept.put(server, KeepRunning.of(server));
        LOG.info("{} answers after {} ms", server.name(), (System.nanoTime() - begin) / 1_000_000);
        return addresses;
    }

    /**
     * A second try helps when another process took the port, or a killed server's memory was not free yet; also when a
     * program was just unpacked, and a process that was being started in that moment still has it open for writing.
     */
    private static Map<String, Object> startTwice(Server server) {
        try {
            return server.start();
        } catch (EmbeddedServersException | UncheckedIOException e) {
            LOG.warn("{} did not start, trying once more: {}", server.name(), e.getMessage());
            server.stop();
            return server.start();
        }
    }

    private void leave() {
        synchronized (ServerSet.class) {
            users--;
            if (users == 0) {
                stop();
            }
        }
    }

    /** Waits for what is still starting, whether it comes up or not: before, there is nothing to stop. */
    private void stop() {
        OPEN.remove(root);
        try {
            starts.values()
                    .forEach(start ->
                            start.handle((addresses, failure) -> failure).join());
            kept.values().forEach(KeepRunning::end);
            List<CompletableFuture<Void>> stops = cleared.keySet().stream()
                    .map(server -> CompletableFuture.runAsync(server::stop, BESIDE))
                    .toList();
            stops.forEach(stop -> stop.handle((stopped, failure) -> failure).join());
            stops.forEach(ServerSet::result);
        } finally {
            folder.close();
        }
    }

    /** After all contexts closed: one that failed before its beans were made never had anything to destroy. */
    private static synchronized void stopWhatIsLeft() {
        List.copyOf(OPEN.values()).forEach(ServerSet::stop);
    }

    private static <T> T result(CompletableFuture<T> step) {
        try {
            return step.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** One context's part in the servers; it knows their addresses and leaves once. */
    static final class Membership {

        private final ServerSet set;
        private final Map<String, Server> needed = new HashMap<>();
        private boolean left;

        private Membership(ServerSet set, List<Server> servers) {
            this.set = set;
            servers.forEach(server -> server.properties().forEach(name -> needed.put(name, server)));
        }

        /** Names of the properties that say where the needed servers are. */
        Set<String> properties() {
            return needed.keySet();
        }

        /**
         * What one of those properties says. Waits until its server answers.
         *
         * @return null for another property
         * @throws EmbeddedServersException when the server did not come up
         */
        @Nullable Object address(String property) {
            Server server = needed.get(property);
            return server == null ? null : result(resultOf(set.starts, server)).get(property);
        }

        /** Leaves; the last one to leave stops the servers and waits until they are gone. */
        synchronized void leave() {
            if (!left) {
                left = true;
                set.leave();
            }
        }
    }
}
