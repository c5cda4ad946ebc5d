package io.hanjul.keys;

import io.lettuce.core.resource.ClientResources;
import io.lettuce.core.resource.DefaultClientResources;
import io.lettuce.core.resource.Delay;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** The two Redis stores of this installation. */
@Component
public final class RedisStores implements AutoCloseable {

    private static final int STOP_MILLIS = 500;

    private final ClientResources resources;
    private final RedisStore queue;
    private final RedisStore cache;

    RedisStores(RedisSettings settings) {
        resources = DefaultClientResources.builder()
                .reconnectDelay(Delay.constant(settings.pause()))
                .build();
        queue = new RedisStore("queue", settings.queueUrl(), settings, resources);
        cache = new RedisStore("cache", settings.cacheUrl(), settings, resources);
    }

    /** Memory of the line: who has which turn, what changed. */
    public RedisStore queue() {
        return queue;
    }

    /** What can be worked out again: counters, copies. */
    public RedisStore cache() {
        return cache;
    }

    /** Ends all connections. */
    @Override
    public void close() {
        queue.close();
        cache.close();
        resources.shutdown(0, STOP_MILLIS, TimeUnit.MILLISECONDS).syncUninterruptibly();
    }
}
