package io.hanjul.waitingroom;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.hanjul.ids.RoomId;
import io.hanjul.waitingroom.line.Lottery;
import io.hanjul.waitingroom.line.PlaceProof;
import io.hanjul.waitingroom.line.SealedTick;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Proofs of places that guests are given. All turns of a tick have the same one, so it is signed once and given to
 * whoever asks in the next seconds.
 */
@Component
class GivenProofs {

    /** So old is a proof at most when it is given. */
    private static final Duration GIVEN_FOR = Duration.ofSeconds(2);

    /** Ticks of all rooms whose proofs are kept; with parts of three nodes each has less than a kilobyte. */
    private static final int MOST = 5_000;

    private final OwnMemory memory;
    private final Cache<Of, Optional<String>> given =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(GIVEN_FOR).build();

    GivenProofs(OwnMemory memory) {
        this.memory = memory;
    }

    /** Of what it is a proof. */
    private record Of(RoomId room, int epoch, int era, long tick) {}

    /** The proof of places in a sealed tick; empty when it is too long to be kept by a browser. */
    Optional<String> of(KnownRoom room, SealedTick tick) {
        RoomRow row = room.row();
        var what = new Of(row.id(), row.terms().epoch(), row.recovery().era(), tick.tick());
        return given.get(what, missing -> sign(room, row, tick));
    }

    private Optional<String> sign(KnownRoom room, RoomRow row, SealedTick tick) {
        String draw = tick.tick() == Lottery.TICK ? row.registered().drawHead() : "";
        return new PlaceProof(tick, draw, memory.seenBy(row))
                .sign(room.keys(), row.terms().epoch());
    }
}
