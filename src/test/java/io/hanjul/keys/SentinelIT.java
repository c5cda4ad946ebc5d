package io.hanjul.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.embedded.RedisProcess;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real Sentinel with a master and a replica: when the master is killed, the store goes on with the other one. */
class SentinelIT {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    @Test
    void theStoreGoesOnWithTheNewMaster() {
        try (var master = RedisProcess.server(folder, "save \"\"", "repl-diskless-sync-delay 0");
                var replica = RedisProcess.server(folder, "save \"\"", "replicaof 127.0.0.1 " + master.port());
                var direct = storesAt("redis://127.0.0.1:" + master.port())) {
            await().atMost(LIMIT).until(() -> replication(direct.queue()).contains("state=online"));
            try (var sentinel = sentinelOf(master);
                    var stores = storesAt("redis-sentinel://127.0.0.1:" + sentinel.port() + "/0#line")) {
                RedisStore store = stores.queue();
                await().atMost(LIMIT)
                        .until(() -> store.attempt(redis -> redis.set("test:before", "kept"))
                                .isPresent());
                assertThat(direct.queue().attempt(redis -> redis.waitForReplication(1, 5_000)))
                        .contains(1L);

                master.kill();

                await().atMost(LIMIT)
                        .until(() -> store.attempt(redis -> redis.set("test:after", "written"))
                                .isPresent());
                assertThat(store.attempt(redis -> redis.get("test:before"))).contains("kept");
                assertThat(replication(store)).contains("role:master");
                assertThat(store.attempt(redis -> redis.info("server")).orElse(""))
                        .contains("tcp_port:" + replica.port());
            }
        }
    }

    private RedisProcess sentinelOf(RedisProcess master) {
        return RedisProcess.sentinel(
                folder,
                "sentinel monitor line 127.0.0.1 " + master.port() + " 1",
                "sentinel down-after-milliseconds line 500",
                "sentinel failover-timeout line 3000");
    }

    private static String replication(RedisStore store) {
        return store.attempt(redis -> redis.info("replication")).orElse("");
    }

    private static RedisStores storesAt(String url) {
        return new RedisStores(new RedisSettings(url, url, Duration.ofMillis(200), Duration.ofMillis(200)));
    }
}
