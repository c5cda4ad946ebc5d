package io.hanjul.waitingroom;

import io.hanjul.edge.Caller;
import io.hanjul.ids.AccountId;
import io.hanjul.ids.RoomId;
import io.hanjul.keys.RedisKey;
import io.hanjul.keys.RedisStore;
import io.hanjul.keys.RedisStores;
import io.hanjul.waitingroom.line.KeptTurn;
import io.hanjul.waitingroom.line.TurnToken;
import io.lettuce.core.ScriptOutputType;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Remembers which turn an account has, so that joining twice gives the same one. A convenience that never decides
 * the order: in Redis, and skipped when Redis is away.
 *
 * <p>A million accounts take 38 MiB there: a room's turns are spread over so many small hashes that Redis packs each of
 * them into one piece, and an entry is no more than a keyed fingerprint of the account and the turn's coordinates.
 * Redis packs 128 entries and more, so that holds for some four million.
 */
@Component
class TurnOfAccount {

    /** Keeps a turn unless there is one, in one step; answers the one that was there. */
    private static final String KEEP = """
            local there = redis.call('HGET', KEYS[1], ARGV[1])
            if there then
                return there
            end
            redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
            redis.call('EXPIRE', KEYS[1], ARGV[3])
            return false
            """;

    private static final int BUCKETS = 1 << 15;

    private final RedisStore queue;
    private final RoomWatch watch;

    TurnOfAccount(RedisStores stores, RoomWatch watch) {
        this.queue = stores.queue();
        this.watch = watch;
    }

    /** Where the turn of one account is kept; the owner is whom its token is signed for. */
    private record Place(KnownRoom room, TurnToken.Owner owner) {

        String key() {
            long bucket = owner.account() & (BUCKETS - 1);
            return RedisKey.TURN_OF_ACCOUNT.of(room.id(), room.terms().epoch(), bucket);
        }

        String field() {
            byte[] fingerprint =
                    ByteBuffer.allocate(Long.BYTES).putLong(owner.account()).array();
            return Base64.getUrlEncoder().withoutPadding().encodeToString(fingerprint);
        }

        Optional<String> token(String kept) {
            return KeptTurn.parse(kept, room.terms().epoch())
                    .map(turn -> room.keys().sign(turn.ownedBy(owner)));
        }
    }

    /** The token of the turn that was remembered. */
    Optional<String> find(RoomId room, Caller caller) {
        Place place = place(room, caller.account());
        return queue.attempt(redis -> redis.hget(place.key(), place.field())).flatMap(place::token);
    }

    /** Remembers a turn of the caller's unless there is one; answers the token of the other one. */
    Optional<String> rememberUnlessOther(RoomId room, Caller caller, TurnToken turn) {
        Place place = place(room, caller.account());
        String[] keys = {place.key()};
        String kept = KeptTurn.of(turn).text();
        String seconds = Long.toString(RedisKey.TURN_OF_ACCOUNT.ttl().toSeconds());
        return queue.<String>attempt(
                        redis -> redis.eval(KEEP, ScriptOutputType.VALUE, keys, place.field(), kept, seconds))
                .flatMap(place::token);
    }

    /** Forgets the turn, so that the account may join again. */
    void forget(RoomId room, AccountId account) {
        Place place = place(room, account);
        queue.attempt(redis -> redis.hdel(place.key(), place.field()));
    }

    private Place place(RoomId id, AccountId account) {
        KnownRoom room = watch.require(id);
        return new Place(room, room.keys().ownerFor(account.value()));
    }
}
