package io.hanjul.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.testing.BesideTest;
import io.hanjul.testing.Gate;
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
@BesideTest
class RedisStoreIT {

    private static final Duration PAUSE = Duration.ofMillis(50);

    /** How long an answer is waited for: longer than a machine that has something else to do holds up a test. */
    private static final Duration WAIT = Duration.ofSeconds(2);

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
            // A word may go to a connection of before, of which nobody there knows yet that it is cut.
            await().until(() -> published(store, "test:back", "after") && heard.contains("after"));
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
    void aSilentRedisCostsOneWaitAndThenNothing() throws IOException {
        try (var silent = new ServerSocket(0, 50, InetAddress.ofLiteral("127.0.0.1"));
                var apart = new RedisStores(new RedisSettings(
                        "redis://127.0.0.1:" + silent.getLocalPort(),
                        "redis://127.0.0.1:" + silent.getLocalPort(),
                        WAIT,
                        Duration.ofMinutes(1)))) {
            assertThat(timeOf(1, apart.queue())).isLessThan(WAIT.multipliedBy(10));
            assertThat(timeOf(100, apart.queue())).as("not one of them waited").isLessThan(WAIT);
        }
    }

    /** How long so many questions take that get no answer. */
    private static Duration timeOf(int questions, RedisStore store) {
        long begin = System.nanoTime();
        for (int i = 0; i < questions; i++) {
            assertThat(ping(store)).isEmpty();
        }
        return Duration.ofNanos(System.nanoTime() - begin);
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
        return new RedisStores(new RedisSettings(url, url, WAIT, PAUSE));
    }

    private int redisPort() {
        return RedisURI.create(settings.queueUrl()).getPort();
    }
}
