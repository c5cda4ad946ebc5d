package io.hanjul.waitingroom;

import io.hanjul.ids.RoomId;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import io.hanjul.waitingroom.line.Turn;
import org.springframework.stereotype.Component;

/** Where turns were stamped, for owners who work their place out themselves. From memory; no store is asked. */
@Component
public class OwnPlaces {

    private final RoomWatch watch;
    private final TurnCheck check;

    OwnPlaces(RoomWatch watch, TurnCheck check) {
        this.watch = watch;
        this.check = check;
    }

    /**
     * Where a turn was stamped, and its place.
     *
     * @throws Refusal NOT_FOUND also while its place is not drawn; TURN_INVALID
     */
    public OwnPlace find(RoomId id, String token) {
        KnownRoom room = watch.require(id);
        Turn turn = check.require(room, token).turn();
        long place =
                room.ordinal(turn).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND, "its place is not drawn yet"));
        return OwnPlace.of(turn, place);
    }
}
