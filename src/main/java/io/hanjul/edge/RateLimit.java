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
 * in Redis, and each counts what comes to itself, too, in bounded memory: an outage of Redis neither locks people out
 * nor gives anybody more attempts at a node, be it as short as one answer that came too late.
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

    /** Attempts that came to this node since the window began. */
    private record Window(Duration length, long beganNanos, AtomicLong count) {

        static Window of(Duration length) {
            return new Window(length, System.nanoTime(), new AtomicLong());
        }

        boolean takes(int most) {
            return count.getAndUpdate(before -> Math.min(most, before + 1)) < most;
        }

        void givesBack() {
            count.updateAndGet(before -> Math.max(0, before - 1));
        }

        Duration left() {
            Duration left = length.minusNanos(System.nanoTime() - beganNanos);
            return left.isPositive() ? left : Duration.ofMillis(1);
        }
    }

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
        Window here = local.get(name, absent -> Window.of(key.ttl()));
        if (!here.takes(most)) {
            throw tooMany(here.left());
        }
        Duration wait = redis.attempt(commands -> waitIn(commands, name, key.ttl(), most))
                .orElse(Duration.ZERO);
        if (wait.isPositive()) {
            here.givesBack();
            throw tooMany(wait);
        }
    }

    private static Refusal tooMany(Duration wait) {
        return Refusal.retryAfter(EdgeProblem.TOO_MANY_REQUESTS, "", wait);
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
        redis.attempt(commands -> commands.eval(GIVE_BACK, ScriptOutputType.INTEGER, keys));
        Window here = local.getIfPresent(name);
        if (here != null) {
            here.givesBack();
        }
    }

    private static Duration waitIn(RedisCommands<String, String> redis, String name, Duration window, int most) {
        String[] keys = {name};
        List<Long> answer = redis.eval(
                COUNT, ScriptOutputType.MULTI, keys, String.valueOf(window.toMillis()), String.valueOf(most));
        return answer.getFirst() == 1 ? Duration.ZERO : Duration.ofMillis(Math.max(1, answer.getLast()));
    }
}
