package io.hanjul.waitingroom;

import io.hanjul.waitingroom.line.Lottery;
import io.hanjul.waitingroom.line.PlaceClaim;
import io.hanjul.waitingroom.line.PlaceProof;
import io.hanjul.waitingroom.line.SealedTick;
import io.hanjul.waitingroom.line.Turn;
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
class PlaceProofs {

    /** A proof that is younger is good enough. */
    private static final Duration FRESH = Duration.ofSeconds(10);

    /** How far clocks of two nodes are apart at most, and how long a node takes to read what another has written. */
    private static final Duration LAG = Duration.ofSeconds(1);

    private final Recoveries recoveries;
    private final Evidence evidence;
    private final GivenProofs given;
    private final RestoredPlaces places;
    private final Clock clock;

    PlaceProofs(Recoveries recoveries, Evidence evidence, GivenProofs given, RestoredPlaces places, Clock clock) {
        this.recoveries = recoveries;
        this.evidence = evidence;
        this.given = given;
        this.places = places;
        this.clock = clock;
    }

    /**
     * Takes what the owner of a turn shows, and gives what they are to keep from now on. A proof that cannot tell
     * anything new is not verified: who forges one gets none, and harms nobody else.
     *
     * @param shown the proof that they have; empty text for none, and anything that is none counts as such
     * @return a new proof; empty when there is no other than the one that they have
     */
    Optional<String> exchange(KnownRoom room, Turn turn, String shown) {
        Optional<PlaceClaim> claim = shown.isEmpty() ? Optional.empty() : PlaceClaim.of(shown);
        boolean placed = room.ordinal(turn).isPresent();
        if (!placed || isNews(room.row(), claim)) {
            learn(
                    room,
                    turn,
                    shown.isEmpty()
                            ? Optional.empty()
                            : PlaceProof.verify(room.keys(), room.terms().epoch(), shown));
        }
        return placed ? renewed(room, turn, claim) : Optional.empty();
    }

    private static boolean isNews(RoomRow row, Optional<PlaceClaim> claim) {
        return row.recovery().running()
                || claim.filter(one -> row.isBehind(one.era(), one.seq())).isPresent();
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
            recoveries.suspect(row.id(), seenBy(one, room));
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
        return room.row().isBehind(proof.seen().era(), proof.seen().chain().seq()) || lacks(room, proof);
    }

    /** Whether the room is sealed past a tick of this time that it does not have: that one was lost. */
    private static boolean lacks(KnownRoom room, PlaceProof proof) {
        RoomRow row = room.row();
        long tick = proof.tick().tick();
        return proof.seen().era() == row.recovery().era()
                && tick <= row.line().sealedThrough()
                && room.line().tick(tick) == null;
    }

    /** However much was written since a tick was lost, the chain is another one. */
    private static Recoveries.Seen seenBy(PlaceProof proof, KnownRoom room) {
        long seq = lacks(room, proof) ? Long.MAX_VALUE : proof.seen().chain().seq();
        return new Recoveries.Seen(proof.seen().era(), seq);
    }

    private Optional<String> renewed(KnownRoom room, Turn turn, Optional<PlaceClaim> shown) {
        RoomRow row = room.row();
        SealedTick tick = room.line().tick(turn.tick());
        if (row.recovery().running() || tick == null) {
            return Optional.empty();
        }
        Instant stale = clock.instant().minus(FRESH);
        boolean isFresh = shown.filter(one -> one.tick() == turn.tick()
                        && one.era() == row.recovery().era()
                        && one.at().isAfter(stale))
                .isPresent();
        return isFresh ? Optional.empty() : given.of(room, tick);
    }
}
