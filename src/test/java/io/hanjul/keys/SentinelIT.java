package io.hanjul.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.embedded.RedisProcess;
import io.lettuce.core.api.sync.RedisCommands;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real Sentinel with a master and a replica: when the master is killed, the store goes on with the other one. */
class SentinelIT {

    private static final Duration LIMIT = Duration.ofMinutes(2);

    @TempDir
    private Path folder;

    @Test
    void theStoreGoesOnWithTheNewMaster() {
        try (var master = RedisProcess.server(folder, "save \"\"", "repl-diskless-sync-delay 0");
                var replica = RedisProcess.server(folder, "save \"\"", "replicaof 127.0.0.1 " + master.port());
                var direct = storesAt("redis://127.0.0.1:" + master.port())) {
            await().atMost(LIMIT)
                    .until(() -> told(direct.queue(), "replication").contains("state=online"));
            try (var sentinel = sentinelOf(master);
                    var stores = storesAt("redis-sentinel://127.0.0.1:" + sentinel.port() + "/0#line")) {
                RedisStore store = stores.queue();
                assertThat(answer(store, redis -> redis.set("test:before", "kept")))
                        .isEqualTo("OK");
                // What this connection has written, and no other, is what it waits for.
                await().atMost(LIMIT)
                        .until(() -> store.attempt(redis -> redis.waitForReplication(1, 100))
                                .equals(Optional.of(1L)));
                awaitThatItKnowsTheReplica(sentinel);

                master.kill();

                assertThat(answer(store, redis -> redis.set("test:after", "written")))
                        .isEqualTo("OK");
                assertThat(answer(store, redis -> redis.get("test:before"))).isEqualTo("kept");
                assertThat(told(store, "replication")).contains("role:master");
                assertThat(told(store, "server")).contains("tcp_port:" + replica.port());
            }
        }
    }

    /** Before that it would have nobody to put in the master's place. */
    private static void awaitThatItKnowsTheReplica(RedisProcess sentinel) {
        try (var itself = storesAt("redis://127.0.0.1:" + sentinel.port())) {
            await().atMost(LIMIT).until(() -> told(itself.queue(), "sentinel").contains("slaves=1"));
        }
    }

    private RedisProcess sentinelOf(RedisProcess master) {
        return RedisProcess.sentinel(
                folder,
                "sentinel monitor line 127.0.0.1 " + master.port() + " 1",
                "sentinel down-after-milliseconds line 500",
                "sentinel failover-timeout line 3000");
    }

    private static String told(RedisStore store, String section) {
        return answer(store, redis -> redis.info(section));
    }

    /** The answer, as soon as there is one: on a machine out of breath a Redis that is there may be late. */
    private static String answer(RedisStore store, Function<RedisCommands<String, String>, @Nullable String> use) {
        return await().atMost(LIMIT)
                .until(() -> store.attempt(use), Optional::isPresent)
                .orElseThrow();
    }

    private static RedisStores storesAt(String url) {
        return new RedisStores(new RedisSettings(url, url, Duration.ofMillis(200), Duration.ofMillis(200)));
    }
}
