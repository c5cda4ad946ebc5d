package io.hanjul.waitingroom;

import io.hanjul.edge.Caller;
import io.hanjul.ids.AccountId;
import io.hanjul.ids.RoomId;
import io.hanjul.keys.RedisKey;
import io.hanjul.keys.RedisStore;
import io.hanjul.keys.RedisStores;
import io.lettuce.core.SetArgs;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Remembers which turn an account has, so that joining twice gives the same one. A convenience that never decides
 * the order: in Redis, and skipped when Redis is away.
 */
@Component
class TurnOfAccount {

    private final RedisStore queue;

    TurnOfAccount(RedisStores stores) {
        this.queue = stores.queue();
    }

    /** The turn that was remembered. */
    Optional<String> find(RoomId room, Caller caller) {
        return queue.attempt(redis -> redis.get(key(room, caller.account())));
    }

    /** Remembers a turn unless there is one; answers the other one. */
    Optional<String> rememberUnlessOther(RoomId room, Caller caller, String token) {
        String key = key(room, caller.account());
        SetArgs onlyIfNone = SetArgs.Builder.nx().ex(RedisKey.TURN_OF_ACCOUNT.ttl());
        return queue.attempt(redis -> redis.set(key, token, onlyIfNone) == null ? redis.get(key) : null);
    }

    /** Forgets the turn, so that the account may join again. */
    void forget(RoomId room, AccountId account) {
        queue.attempt(redis -> redis.del(key(room, account)));
    }

    private static String key(RoomId room, AccountId account) {
        return RedisKey.TURN_OF_ACCOUNT.of(room, account);
    }
}
