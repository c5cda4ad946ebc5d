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
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.DisposableBean;
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
class TurnOfAccount implements DisposableBean {

    /** For each key: answers the turn that is there, and keeps one that is given when there is none, in one step. */
    private static final String FIND_OR_KEEP = """
            local answers = {}
            for i, key in ipairs(KEYS) do
                local account, turn = ARGV[2 * i], ARGV[2 * i + 1]
                local there = redis.call('HGET', key, account)
                if not there and turn ~= '' then
                    redis.call('HSET', key, account, turn)
                    redis.call('EXPIRE', key, ARGV[1])
                end
                answers[i] = there or ''
            end
            return answers
            """;

    private static final String TTL =
            Long.toString(RedisKey.TURN_OF_ACCOUNT.ttl().toSeconds());

    /** A Redis that is busy for longer than with so many makes others wait. */
    private static final int AT_ONCE = 256;

    private static final int BUCKETS = 1 << 15;

    private final RedisStore queue;
    private final RoomWatch watch;
    private final Batcher<Question, String> batcher;

    TurnOfAccount(RedisStores stores, RoomWatch watch) {
        this.queue = stores.queue();
        this.watch = watch;
        this.batcher = new Batcher<>("turns-of-accounts", this::findOrKeep, AT_ONCE);
    }

    /**
     * Which turn an account has.
     *
     * @param turn to be kept if it has none; empty text to keep nothing
     */
    private record Question(String key, String account, String turn) {}

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
        return place.token(batcher.ask(new Question(place.key(), place.field(), "")));
    }

    /** Remembers a turn of the caller's unless there is one; answers the token of the other one. */
    Optional<String> rememberUnlessOther(RoomId room, Caller caller, TurnToken turn) {
        Place place = place(room, caller.account());
        return place.token(batcher.ask(
                new Question(place.key(), place.field(), KeptTurn.of(turn).text())));
    }

    /** What each account has; empty text for none, and for all of them while Redis is away. */
    private List<String> findOrKeep(List<Question> questions) {
        String[] keys = questions.stream().map(Question::key).toArray(String[]::new);
        String[] values = Stream.concat(
                        Stream.of(TTL),
                        questions.stream().flatMap(question -> Stream.of(question.account(), question.turn())))
                .toArray(String[]::new);
        return queue.<List<String>>attempt(redis -> redis.eval(FIND_OR_KEEP, ScriptOutputType.MULTI, keys, values))
                .orElseGet(() -> Collections.nCopies(questions.size(), ""));
    }

    @Override
    public void destroy() {
        batcher.close();
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
