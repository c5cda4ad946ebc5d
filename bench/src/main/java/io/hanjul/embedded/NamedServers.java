package io.hanjul.embedded;

import io.hanjul.bench.process.FaultProxy;
import io.hanjul.bench.process.Signal;
import io.hanjul.ids.Randomness;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * PostgreSQL, Redis and the sandbox gateway apart from any node, from the same programs and with the same settings as
 * the embedded ones: each can be killed, stood still and started again by name, and is reached over a {@link
 * FaultProxy} of its own, so that a node knows it by one address for ever.
 *
 * <p>In this package because it drives the product's own classes that nobody else sees.
 */
public final class NamedServers implements AutoCloseable {

    private static final String GATEWAY_KEY = "hanjul.secrets.gateway-secret-key";
    private static final Pattern PORT = Pattern.compile("127\\.0\\.0\\.1:(\\d+)");
    private static final Duration LIMIT = Duration.ofSeconds(60);

    /** Which server. */
    public enum Name {
        POSTGRES("postgres/postmaster.pid"),
        REDIS("redis/redis.pid"),
        GATEWAY("gateway/gateway.pid");

        private final String pidFile;

        Name(String pidFile) {
            this.pidFile = pidFile;
        }
    }

    private final DataFolder folder;
    private final Binaries binaries;
    private final Map<Name, Server> servers = new EnumMap<>(Name.class);
    private final Map<Name, FaultProxy> links = new EnumMap<>(Name.class);
    private final Map<String, String> addresses = new LinkedHashMap<>();
    private final Map<String, String> linked = new LinkedHashMap<>();

    private NamedServers(Path data, Path programs) {
        var environment = new StandardEnvironment();
        String key = "test_sk_" + Randomness.hex(Randomness.secure(), 12);
        environment.getPropertySources().addFirst(new MapPropertySource("kit", Map.of(GATEWAY_KEY, key)));
        EmbeddedSettings settings = Binder.get(environment).bindOrCreate("hanjul.embedded", EmbeddedSettings.class);
        folder = DataFolder.lock(DataFolder.realPath(data));
        binaries = new Binaries(programs.toAbsolutePath(), Platform.current());
        servers.put(Name.POSTGRES, new PostgresServer(folder, binaries, settings));
        servers.put(Name.REDIS, new RedisServer(folder, binaries, settings));
        servers.put(Name.GATEWAY, new GatewayServer(folder, settings, environment));
        linked.put(GATEWAY_KEY, key);
    }

    /**
     * Starts all three.
     *
     * @param data folder of what they keep
     * @param programs folder that their programs are unpacked into, or are already
     */
    public static NamedServers start(Path data, Path programs) {
        var servers = new NamedServers(data, programs);
        for (Name name : Name.values()) {
            servers.run(name);
        }
        return servers;
    }

    private void run(Name name) {
        Server server = server(name);
        server.endOrphan();
        server.start().forEach((property, value) -> {
            String address = value.toString();
            addresses.put(property, address);
            linked.put(property, PORT.matcher(address).replaceFirst(found -> "127.0.0.1:" + linkPort(name, found)));
        });
    }

    private int linkPort(Name name, MatchResult found) {
        int port = Integer.parseInt(found.group(1));
        FaultProxy link = links.computeIfAbsent(name, absent -> FaultProxy.to(port));
        link.lead(port);
        return link.port();
    }

    /** What a node needs to be told to use them: {@code --property=value}, each address that of the link. */
    public String[] arguments() {
        return linked.entrySet().stream()
                .map(property -> "--" + property.getKey() + "=" + property.getValue())
                .toArray(String[]::new);
    }

    /** Where a server itself is, past its link, by property, e.g. {@code spring.datasource.url}. */
    public String address(String property) {
        String address = addresses.get(property);
        if (address == null) {
            throw new IllegalArgumentException("there is no " + property);
        }
        return address;
    }

    /** The network between the nodes and a server. */
    public FaultProxy link(Name name) {
        return Objects.requireNonNull(links.get(name));
    }

    private Server server(Name name) {
        return Objects.requireNonNull(servers.get(name));
    }

    /** Sends a signal to all processes of a server. */
    public void send(Name name, Signal signal) {
        List<Long> pids = pids(name);
        if (!pids.isEmpty()) {
            signal.to(pids);
        }
    }

    private List<Long> pids(Name name) {
        return child(name).find().stream()
                .flatMap(server -> Stream.concat(Stream.of(server), server.descendants()))
                .map(ProcessHandle::pid)
                .toList();
    }

    private Child child(Name name) {
        return new Child(folder.resolve(name.pidFile), folder.mark());
    }

    /** Kills a server with all of its processes, and waits until it is gone. */
    public void kill(Name name) {
        send(name, Signal.KILL);
        if (!child(name).ended(LIMIT)) {
            throw new IllegalStateException(name + " does not end");
        }
    }

    /** Starts a killed server again: with its data, except for Redis, which keeps nothing. */
    public void startAgain(Name name) {
        if (name == Name.REDIS) {
            // The product would give it another password, as it may when it starts together with its only node.
            var line = List.of(
                    binaries.redis().toString(),
                    folder.resolve("redis/redis.conf").toString());
            new Command(line, folder.resolve("redis/start.log"), LIMIT)
                    .runOrFail("Starting Redis again", folder.resolve("redis.log"));
        } else {
            run(name);
        }
    }

    @Override
    public void close() {
        for (Name name : Name.values()) {
            send(name, Signal.CONT);
            server(name).stop();
            link(name).close();
        }
        folder.close();
    }
}
