package io.hanjul.keys;

import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisException;
import io.lettuce.core.RedisURI;
import io.lettuce.core.codec.StringCodec;
import io.lettuce.core.pubsub.RedisPubSubAdapter;
import io.lettuce.core.pubsub.StatefulRedisPubSubConnection;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who listens to which channel of one Redis. A subscription is tried for, in a thread of its own, until Redis takes it;
 * when the connection breaks later, Lettuce makes it again and repeats the subscriptions.
 */
final class RedisChannels implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RedisChannels.class);

    private final RedisClient client;
    private final RedisURI address;
    private final Duration pause;
    private final Map<String, List<Consumer<String>>> listeners = new ConcurrentHashMap<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    /** Guarded by this. */
    private @Nullable StatefulRedisPubSubConnection<String, String> connection;

    RedisChannels(RedisClient client, RedisURI address, Duration pause) {
        this.client = client;
        this.address = address;
        this.pause = pause;
    }

    void subscribe(String channel, Consumer<String> listener) {
        listeners.computeIfAbsent(channel, name -> new CopyOnWriteArrayList<>()).add(listener);
        Thread.ofVirtual().name("redis-subscribe").start(() -> listenUntilTaken(channel));
    }

    @Override
    public void close() {
        closed.countDown();
    }

    private void listenUntilTaken(String channel) {
        boolean taken = false;
        while (!taken) {
            try {
                connected().sync().subscribe(channel);
                taken = true;
            } catch (RedisException e) {
                LOG.debug("Redis does not take the subscription of {} yet", channel, e);
                taken = closedWithinPause();
            }
        }
    }

    private boolean closedWithinPause() {
        try {
            return closed.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private synchronized StatefulRedisPubSubConnection<String, String> connected() {
        if (connection == null) {
            connection = client.connectPubSub(StringCodec.UTF8, address);
            connection.addListener(new RedisPubSubAdapter<>() {
                @Override
                public void message(String channel, String message) {
                    listeners.getOrDefault(channel, List.of()).forEach(listener -> deliver(listener, message));
                }
            });
        }
        return connection;
    }

    /** In a thread of its own: a listener that asks a database must not hold up the thread that reads from Redis. */
    private static void deliver(Consumer<String> listener, String message) {
        Thread.ofVirtual()
                .name("redis-message")
                .uncaughtExceptionHandler((thread, failure) -> LOG.error("A listener to Redis failed", failure))
                .start(() -> listener.accept(message));
    }
}
