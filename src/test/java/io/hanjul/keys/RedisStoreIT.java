package io.hanjul.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.testing.Gate;
import io.hanjul.testing.ServerTest;
import io.lettuce.core.RedisURI;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a feature can rely on while Redis is there, while it is away, and when it comes back. */
@ServerTest
class RedisStoreIT {

    private static final Duration PAUSE = Duration.ofMillis(50);

    @Autowired
    private RedisStores stores;

    @Autowired
    private RedisSettings settings;

    @Test
    void answersWhatWasStored() {
        assertThat(stores.cache().attempt(redis -> redis.setex("test:stored", 60, "yes")))
                .contains("OK");
        assertThat(stores.cache().attempt(redis -> redis.get("test:stored"))).contains("yes");
        assertThat(stores.cache().attempt(redis -> redis.get("test:nothing"))).isEmpty();
    }

    @Test
    void aRefusedCommandDoesNotStopOthers() {
        stores.queue().attempt(redis -> redis.set("test:text", "a"));
        assertThat(stores.queue().attempt(redis -> redis.incr("test:text"))).isEmpty();
        assertThat(stores.queue().attempt(redis -> redis.get("test:text"))).contains("a");
    }

    @Test
    void everyListenerHearsWhatIsPublished() {
        Queue<String> heard = new ConcurrentLinkedQueue<>();
        stores.queue().subscribe("test:channel", message -> heard.add("one " + message));
        stores.queue().subscribe("test:channel", message -> heard.add("two " + message));
        await().until(() -> published(stores.queue(), "test:channel", "hello"));
        await().until(() -> heard.contains("one hello") && heard.contains("two hello"));
    }

    @Test
    void comesBackWhenRedisDoesWithItsListeners() {
        try (var gate = new Gate(redisPort());
                var apart = storesAt(gate.port())) {
            RedisStore store = apart.queue();
            Queue<String> heard = new ConcurrentLinkedQueue<>();
            store.subscribe("test:back", heard::add);
            await().until(() -> published(store, "test:back", "before"));

            gate.shut();
            await().until(() -> ping(store).isEmpty());

            gate.open();
            await().until(() -> ping(store).isPresent());
            await().until(() -> published(store, "test:back", "after"));
            await().until(() -> heard.contains("after"));
        }
    }

    @Test
    void startsWithoutRedisAndFindsItLater() {
        try (var gate = new Gate(redisPort())) {
            gate.shut();
            try (var apart = storesAt(gate.port())) {
                Queue<String> heard = new ConcurrentLinkedQueue<>();
                apart.queue().subscribe("test:late", heard::add);
                assertThat(ping(apart.queue())).isEmpty();

                gate.open();
                await().until(() -> published(apart.queue(), "test:late", "here"));
                await().until(() -> heard.contains("here"));
            }
        }
    }

    @Test
    void aSilentRedisCostsOneShortWaitAndThenNothing() throws IOException {
        try (var silent = new ServerSocket(0, 50, InetAddress.ofLiteral("127.0.0.1"));
                var apart = new RedisStores(new RedisSettings(
                        "redis://127.0.0.1:" + silent.getLocalPort(),
                        "redis://127.0.0.1:" + silent.getLocalPort(),
                        Duration.ofMillis(250),
                        Duration.ofMinutes(1)))) {
            assertThat(millisOf(apart.queue())).isLessThan(1_000);
            for (int i = 0; i < 100; i++) {
                assertThat(millisOf(apart.queue())).isLessThan(100);
            }
        }
    }

    private static long millisOf(RedisStore store) {
        long begin = System.nanoTime();
        assertThat(ping(store)).isEmpty();
        return (System.nanoTime() - begin) / 1_000_000;
    }

    private static Optional<String> ping(RedisStore store) {
        return store.attempt(redis -> redis.ping());
    }

    private static boolean published(RedisStore store, String channel, String message) {
        return store.attempt(redis -> redis.publish(channel, message)).orElse(0L) > 0;
    }

    /** The same Redis, reached through a gate. */
    private RedisStores storesAt(int port) {
        String url = settings.queueUrl().replace(":" + redisPort(), ":" + port);
        return new RedisStores(new RedisSettings(url, url, Duration.ofMillis(250), PAUSE));
    }

    private int redisPort() {
        return RedisURI.create(settings.queueUrl()).getPort();
    }
}
