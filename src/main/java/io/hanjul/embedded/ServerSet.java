package io.hanjul.embedded;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.PropertyResolver;
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

    private final Path root;
    private final DataFolder folder;
    private final List<Server> servers;
    private final Map<Server, Map<String, Object>> running = new ConcurrentHashMap<>();
    private int users;

    private ServerSet(Path root, EmbeddedSettings settings, PropertyResolver properties) {
        this.root = root;
        this.folder = DataFolder.lock(root);
        Path programs = settings.binaries() == null ? root.resolve("bin") : settings.binaries();
        var binaries = new Binaries(programs.toAbsolutePath(), Platform.current());
        this.servers = List.of(
                new PostgresServer(folder, binaries, settings),
                new RedisServer(folder, binaries, settings),
                new GatewayServer(folder, settings, properties));
    }

    /**
     * Joins the servers on this folder, and starts at the same time those that are needed and do not run yet.
     *
     * @param properties what is configured; a server whose address is configured is not needed
     * @throws EmbeddedServersException when one does not start, or when another process has the folder; the caller has
     *     then not joined
     */
    static synchronized Membership join(Path data, EmbeddedSettings settings, PropertyResolver properties) {
        Path root = DataFolder.realPath(data);
        ServerSet set = OPEN.get(root);
        if (set == null) {
            set = new ServerSet(root, settings, properties);
            OPEN.put(root, set);
        }
        try {
            set.users++;
            return new Membership(set, set.addresses(properties));
        } catch (RuntimeException e) {
            set.leave();
            throw e;
        }
    }

    private Map<String, Object> addresses(PropertyResolver properties) {
        if (users == 1) {
            inParallel(servers, Server::endOrphan);
        }
        List<Server> needed = servers.stream()
                .filter(server -> !StringUtils.hasText(properties.getProperty(server.property())))
                .toList();
        inParallel(
                needed.stream().filter(server -> !running.containsKey(server)).toList(), this::start);
        var addresses = new HashMap<String, Object>();
        needed.forEach(server -> addresses.putAll(running.getOrDefault(server, Map.of())));
        return addresses;
    }

    private void start(Server server) {
        long begin = System.nanoTime();
        running.put(server, startTwice(server));
        LOG.info("{} answers after {} ms", server.name(), (System.nanoTime() - begin) / 1_000_000);
    }

    /** A second try helps when another process took the port, or a killed server's memory was not free yet. */
    private static Map<String, Object> startTwice(Server server) {
        try {
            return server.start();
        } catch (EmbeddedServersException e) {
            LOG.warn("{} did not start, trying once more", server.name(), e);
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

    private void stop() {
        OPEN.remove(root);
        try {
            inParallel(servers, Server::stop);
        } finally {
            folder.close();
        }
    }

    /** After all contexts closed: one that failed before its beans were made never had anything to destroy. */
    private static synchronized void stopWhatIsLeft() {
        List.copyOf(OPEN.values()).forEach(ServerSet::stop);
    }

    /**
     * Does the step for each server at the same time, waits for all, and throws what the first failed one threw. Not on
     * virtual threads: loading a class out of the packaged jar pins one to its carrier while it waits for another that
     * reads the same jar, and on two cores a start was seen to stand still for good.
     */
    private static void inParallel(List<Server> servers, Consumer<Server> step) {
        List<Future<?>> steps;
        try (var threads =
                Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())) {
            steps = servers.stream()
                    .<Future<?>>map(server -> threads.submit(() -> step.accept(server)))
                    .toList();
        }
        for (Future<?> done : steps) {
            if (done.state() == Future.State.FAILED) {
                throw done.exceptionNow() instanceof RuntimeException e
                        ? e
                        : new IllegalStateException(done.exceptionNow());
            }
        }
    }

    /** One context's part in the servers; it knows their addresses and leaves once. */
    static final class Membership {

        private final ServerSet set;
        private final Map<String, Object> addresses;
        private boolean left;

        private Membership(ServerSet set, Map<String, Object> addresses) {
            this.set = set;
            this.addresses = addresses;
        }

        /** Where the needed servers are, as properties. */
        Map<String, Object> addresses() {
            return addresses;
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
