package io.hanjul.waitingroom;

import io.hanjul.ids.RoomId;
import io.hanjul.waitingroom.line.Lottery;
import io.hanjul.waitingroom.line.PlaceProof;
import io.hanjul.waitingroom.line.SealedTick;
import io.hanjul.waitingroom.line.Turn;
import io.hanjul.waitingroom.line.TurnToken;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/**
 * Gives guests a signed proof of where they stand, and takes the one that they have. While all is well nothing is done
 * with it; when it shows more than the database knows, the room is put together again. Asks no store.
 */
@Component
public class PlaceProofs {

    /** A proof that is younger is good enough. */
    private static final Duration FRESH = Duration.ofSeconds(10);

    /** How far clocks of two nodes are apart at most, and how long a node takes to read what another has written. */
    private static final Duration LAG = Duration.ofSeconds(1);

    private final RoomWatch watch;
    private final Recoveries recoveries;
    private final Evidence evidence;
    private final OwnMemory memory;
    private final RestoredPlaces places;
    private final Clock clock;

    PlaceProofs(
            RoomWatch watch,
            Recoveries recoveries,
            Evidence evidence,
            OwnMemory memory,
            RestoredPlaces places,
            Clock clock) {
        this.watch = watch;
        this.recoveries = recoveries;
        this.evidence = evidence;
        this.memory = memory;
        this.places = places;
        this.clock = clock;
    }

    /**
     * Takes what the owner of a turn shows, and gives what they are to keep from now on.
     *
     * @param token the turn
     * @param shown the proof that they have; empty text for none, and anything that is none counts as such
     * @return a new proof; empty when there is no other than the one that they have
     */
    public Optional<String> exchange(RoomId id, String token, String shown) {
        KnownRoom room = watch.require(id);
        Optional<PlaceProof> proof = shown.isEmpty()
                ? Optional.empty()
                : PlaceProof.verify(room.keys(), room.terms().epoch(), shown);
        return room.verify(token).map(TurnToken::turn).flatMap(turn -> {
            learn(room, turn, proof);
            return renewed(room, turn, proof);
        });
    }

    private void learn(KnownRoom room, Turn turn, Optional<PlaceProof> proof) {
        RoomRow row = room.row();
        boolean placed = room.ordinal(turn).isPresent();
        if (row.recovery().running()) {
            proof.ifPresent(one -> evidence.take(row.id(), one));
            boolean proven =
                    proof.filter(one -> one.tick().tick() == turn.tick()).isPresent();
            if (!placed && !proven && !Lottery.isTicket(turn)) {
                evidence.take(row.id(), turn);
            }
            return;
        }
        // Even if it is too early to say that data was lost: who proves the own place has a good turn.
        proof.filter(one -> !placed && one.tick().tick() == turn.tick() && isBehind(room, one))
                .ifPresent(one -> room.doubt().shown(clock.instant()));
        proof.filter(one -> isAhead(one, room)).ifPresent(one -> {
            room.doubt().shown(clock.instant());
            recoveries.suspect(
                    row.id(),
                    new Recoveries.Seen(one.seen().era(), one.seen().chain().seq()));
        });
        boolean isLost =
                row.recovery().covers(turn.tick()) && turn.tick() <= row.line().sealedThrough();
        if (!placed && isLost && !room.awaitsDraw()) {
            OptionalLong own =
                    proof.map(one -> room.line().ordinal(one.tick(), turn)).orElseGet(OptionalLong::empty);
            places.ask(row.id(), turn, own);
        }
    }

    /** What was proved was read from the database, so it is not as it was if a later look finds less. */
    private static boolean isAhead(PlaceProof proof, KnownRoom room) {
        return isBehind(room, proof) && room.readAt().isAfter(proof.seen().at().plus(LAG));
    }

    private static boolean isBehind(KnownRoom room, PlaceProof proof) {
        return room.row().isBehind(proof.seen().era(), proof.seen().chain().seq());
    }

    private Optional<String> renewed(KnownRoom room, Turn turn, Optional<PlaceProof> shown) {
        RoomRow row = room.row();
        SealedTick tick = room.line().tick(turn.tick());
        if (row.recovery().running() || tick == null || room.ordinal(turn).isEmpty()) {
            return Optional.empty();
        }
        Instant stale = clock.instant().minus(FRESH);
        boolean isFresh = shown.filter(one -> one.tick().tick() == turn.tick()
                        && one.seen().era() == row.recovery().era()
                        && one.seen().at().isAfter(stale))
                .isPresent();
        String draw = turn.tick() == Lottery.TICK ? row.registered().drawHead() : "";
        return isFresh
                ? Optional.empty()
                : new PlaceProof(tick, draw, memory.seenBy(row))
                        .sign(room.keys(), row.terms().epoch());
    }
}
