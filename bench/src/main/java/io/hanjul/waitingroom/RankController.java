package io.hanjul.waitingroom;

import io.hanjul.edge.Access;
import io.hanjul.ids.RoomId;
import io.hanjul.keys.RedisStore;
import io.hanjul.keys.RedisStores;
import io.hanjul.problem.Refusal;
import io.hanjul.waitingroom.line.Turn;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * How most waiting rooms answer who waits: the line is a sorted set in Redis, and each poll asks for a rank in it. The
 * turn is verified as ours are; whoever is called leaves the set, so one command tells all. It is there only where the
 * bench asks for it.
 */
@RestController
@ConditionalOnProperty(RankHanjul.SWITCH)
class RankController {

    private final RoomWatch watch;
    private final RedisStore queue;

    RankController(RoomWatch watch, RedisStores stores) {
        this.watch = watch;
        this.queue = stores.queue();
    }

    /** How many stand before somebody. */
    record Rank(long ahead) {}

    /** Where the turn stands now. */
    @GetMapping("/v1/rooms/{room}/rank")
    @Access(Access.Level.OPEN)
    ResponseEntity<Rank> rank(@PathVariable RoomId room, @RequestHeader("Hanjul-Turn") String token) {
        Turn turn = watch.require(room)
                .verify(token)
                .orElseThrow(() -> Refusal.of(WaitingRoomProblem.TURN_INVALID))
                .turn();
        Long rank = queue.attempt(redis -> redis.zrank(RankHanjul.key(room.toString()), RankHanjul.member(turn)))
                .orElseThrow(() -> Refusal.of(WaitingRoomProblem.TURN_ENDED));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new Rank(rank));
    }
}
