package io.hanjul.edge;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.hanjul.keys.RedisKey;
import io.hanjul.keys.RedisStore;
import io.hanjul.keys.RedisStores;
import io.hanjul.problem.Refusal;
import io.lettuce.core.ScriptOutputType;
import io.lettuce.core.api.sync.RedisCommands;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/**
 * Counts attempts in windows that begin with the first one and last as long as the key lives. All nodes count together
 * in Redis; while Redis is away each counts for itself, in bounded memory, so that an outage neither locks people out
 * nor lets anybody guess without end.
 */
@Component
public class RateLimit {

    /**
     * Counts while there are not too many, and lets the key expire with its window, in one step: whether it was
     * counted, and what is left of the window in ms. What is refused is not counted, or nobody could give it back.
     */
    private static final String COUNT = """
            if tonumber(redis.call('GET', KEYS[1]) or '0') >= tonumber(ARGV[2]) then
                return {0, redis.call('PTTL', KEYS[1])}
            end
            if redis.call('INCR', KEYS[1]) == 1 and redis.call('PTTL', KEYS[1]) < 0 then
                redis.call('PEXPIRE', KEYS[1], ARGV[1])
            end
            return {1, 0}
            """;

    /** One less, as long as anything is counted; the window stays as it is. */
    private static final String GIVE_BACK = """
            local count = redis.call('GET', KEYS[1])
            if count and tonumber(count) > 0 then
                redis.call('DECR', KEYS[1])
            end
            return 1
            """;

    private final RedisStore redis;
    private final Cache<String, Window> local;

    RateLimit(RedisStores stores, EdgeSettings settings) {
        this.redis = stores.cache();
        this.local = Caffeine.newBuilder()
                .maximumSize(settings.rateLimitCacheSize())
                .expireAfter(Expiry.<String, Window>creating((key, window) -> window.length()))
                .build();
    }

    /** Attempts counted on this node alone since the window began. */
    private record Window(Duration length, AtomicLong count) {}

    /**
     * Counts one more attempt and passes while there are not too many.
     *
     * @param key what is counted; it lives as long as a window
     * @param subject whose attempts they are
     * @param most most attempts in a window, at least 1
     * @throws Refusal TOO_MANY_REQUESTS with the time after which it is worth trying again
     */
    public void require(RedisKey key, String subject, int most) {
        String name = key.of(subject);
        Duration wait = redis.attempt(commands -> waitIn(commands, name, key.ttl(), most))
                .orElseGet(() -> waitHere(name, key.ttl(), most));
        if (wait.isPositive()) {
            throw Refusal.retryAfter(EdgeProblem.TOO_MANY_REQUESTS, "", wait);
        }
    }

    /**
     * Takes back an attempt that was counted and turned out to be none.
     *
     * @param key what is counted
     * @param subject whose attempt it was
     */
    public void giveBack(RedisKey key, String subject) {
        String name = key.of(subject);
        String[] keys = {name};
        if (redis.attempt(commands -> commands.eval(GIVE_BACK, ScriptOutputType.INTEGER, keys))
                .isEmpty()) {
            Window counted = local.getIfPresent(name);
            if (counted != null) {
                counted.count().updateAndGet(count -> Math.max(0, count - 1));
            }
        }
    }

    private static Duration waitIn(RedisCommands<String, String> redis, String name, Duration window, int most) {
        String[] keys = {name};
        List<Long> answer = redis.eval(
                COUNT, ScriptOutputType.MULTI, keys, String.valueOf(window.toMillis()), String.valueOf(most));
        return answer.getFirst() == 1 ? Duration.ZERO : Duration.ofMillis(Math.max(1, answer.getLast()));
    }

    private Duration waitHere(String name, Duration window, int most) {
        Window counted = local.get(name, absent -> new Window(window, new AtomicLong()));
        long before = counted.count().getAndUpdate(count -> Math.min(most, count + 1));
        return before < most ? Duration.ZERO : window;
    }
}
