package io.hanjul.keys;

import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.codec.StringCodec;
import io.lettuce.core.pubsub.RedisPubSubAdapter;
import io.lettuce.core.pubsub.StatefulRedisPubSubConnection;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who listens to which channel of one Redis. The connection is made with the first listener and tried for until it
 * stands; when it breaks later, Lettuce makes it again and repeats the subscriptions.
 */
@SuppressWarnings("FutureReturnValueIgnored") // each future is watched by its own last stage
final class RedisChannels implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RedisChannels.class);

    private final RedisClient client;
    private final RedisURI address;
    private final Duration pause;
    private final Map<String, List<Consumer<String>>> listeners = new ConcurrentHashMap<>();

    /** Guarded by this, as are the two flags. */
    private @Nullable StatefulRedisPubSubConnection<String, String> connection;

    private boolean connecting;
    private boolean closed;

    RedisChannels(RedisClient client, RedisURI address, Duration pause) {
        this.client = client;
        this.address = address;
        this.pause = pause;
    }

    synchronized void subscribe(String channel, Consumer<String> listener) {
        boolean first = !listeners.containsKey(channel);
        listeners.computeIfAbsent(channel, name -> new CopyOnWriteArrayList<>()).add(listener);
        if (connection != null && first) {
            listen(connection, channel);
        } else if (connection == null && !connecting) {
            connect();
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
    }

    private synchronized void connect() {
        if (closed) {
            return;
        }
        connecting = true;
        client.connectPubSubAsync(StringCodec.UTF8, address).whenComplete((made, failure) -> {
            if (failure == null) {
                connected(made);
            } else {
                later(this::connect);
            }
        });
    }

    private synchronized void connected(StatefulRedisPubSubConnection<String, String> made) {
        connection = made;
        made.addListener(new RedisPubSubAdapter<>() {
            @Override
            public void message(String channel, String message) {
                listeners.getOrDefault(channel, List.of()).forEach(listener -> deliver(listener, message));
            }
        });
        listen(made, listeners.keySet().toArray(String[]::new));
    }

    private void listen(StatefulRedisPubSubConnection<String, String> made, String... channels) {
        made.async().subscribe(channels).whenComplete((done, failure) -> {
            if (failure != null && made.isOpen()) {
                later(() -> listen(made, channels));
            }
        });
    }

    private void later(Runnable step) {
        CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS)
                .execute(step);
    }

    /** In a thread of its own: a listener that asks a database must not hold up Redis' only I/O thread. */
    private static void deliver(Consumer<String> listener, String message) {
        Thread.ofVirtual()
                .name("redis-message")
                .uncaughtExceptionHandler((thread, failure) -> LOG.error("A listener to Redis failed", failure))
                .start(() -> listener.accept(message));
    }
}
