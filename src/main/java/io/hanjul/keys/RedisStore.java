package io.hanjul.keys;

import io.lettuce.core.ClientOptions;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisCommandExecutionException;
import io.lettuce.core.RedisException;
import io.lettuce.core.RedisURI;
import io.lettuce.core.SocketOptions;
import io.lettuce.core.TimeoutOptions;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.sync.RedisCommands;
import io.lettuce.core.codec.StringCodec;
import io.lettuce.core.resource.ClientResources;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One Redis that may be away. Nothing here waits for it longer than the limit, at start neither. Who finds it away is
 * the last one to wait: from then on callers get no answer at once, and a thread of this store asks whether it is back.
 * Connections come back by themselves.
 */
public final class RedisStore implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RedisStore.class);

    private final String name;
    private final RedisURI address;
    private final Duration answerLimit;
    private final Duration pause;
    private final RedisClient client;
    private final RedisChannels channels;

    private final CountDownLatch closed = new CountDownLatch(1);
    private final AtomicBoolean away = new AtomicBoolean();

    /** Guarded by this. */
    private CompletableFuture<StatefulRedisConnection<String, String>> connection;

    RedisStore(String name, String url, RedisSettings settings, ClientResources resources) {
        this.name = name;
        this.answerLimit = settings.answerLimit();
        this.pause = settings.pause();
        this.address = RedisURI.create(url);
        this.address.setTimeout(answerLimit);
        this.client = RedisClient.create(resources);
        this.client.setOptions(ClientOptions.builder()
                .disconnectedBehavior(ClientOptions.DisconnectedBehavior.REJECT_COMMANDS)
                .socketOptions(
                        SocketOptions.builder().connectTimeout(answerLimit).build())
                .timeoutOptions(TimeoutOptions.enabled(answerLimit))
                .build());
        this.channels = new RedisChannels(client, address, settings.pause());
        this.connection = connect();
    }

    /**
     * Asks Redis.
     *
     * @param use gives the answer; each of its commands ends within the limit (200 ms by default), and the first one
     *     that fails ends it
     * @return the answer; empty when Redis is away or refuses, or when the answer is nothing (a key that is not there)
     */
    public <T> Optional<T> attempt(Function<RedisCommands<String, String>, @Nullable T> use) {
        if (away.get()) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(use.apply(connected().sync()));
        } catch (RedisCommandExecutionException e) {
            LOG.warn("Redis {} refused a command", name, e);
        } catch (RedisException e) {
            lost(e);
        }
        return Optional.empty();
    }

    /**
     * Listens on a channel from now on, or from when Redis is there. A message is a hint: it may be lost, and messages
     * may overtake each other, since each is given to the listener in a thread of its own.
     *
     * @param channel name made by {@link RedisKey#of}
     */
    public void subscribe(String channel, Consumer<String> listener) {
        channels.subscribe(channel, listener);
    }

    /** Ends all connections. */
    @Override
    public void close() {
        closed.countDown();
        channels.close();
        client.shutdown(Duration.ZERO, answerLimit);
    }

    private void lost(RedisException why) {
        if (away.compareAndSet(false, true)) {
            LOG.warn("Redis {} is away: {}", name, why.getMessage());
            Thread.ofVirtual().name("redis-back-" + name).start(this::awaitBack);
        }
    }

    /** At once, since it may only have been late, or this machine out of breath; and then after each pause. */
    private void awaitBack() {
        try {
            do {
                if (answers()) {
                    LOG.warn("Redis {} answers again", name);
                    away.set(false);
                    return;
                }
            } while (!closed.await(pause.toNanos(), TimeUnit.NANOSECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean answers() {
        try {
            connected().sync().ping();
            return true;
        } catch (RedisException e) {
            LOG.debug("Redis {} is still away", name, e);
            return false;
        }
    }

    private StatefulRedisConnection<String, String> connected() {
        try {
            return connecting().get(answerLimit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new RedisException("no connection", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RedisException("interrupted while connecting", e);
        }
    }

    /** The connection that stands or is being made; a new one when the last could not be made. */
    private synchronized CompletableFuture<StatefulRedisConnection<String, String>> connecting() {
        if (connection.isCompletedExceptionally()) {
            connection = connect();
        }
        return connection;
    }

    private CompletableFuture<StatefulRedisConnection<String, String>> connect() {
        return client.connectAsync(StringCodec.UTF8, address).toCompletableFuture();
    }
}
