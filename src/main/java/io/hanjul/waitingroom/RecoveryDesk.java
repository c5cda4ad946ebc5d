package io.hanjul.waitingroom;

import io.hanjul.edge.Caller;
import io.hanjul.edge.Reason;
import io.hanjul.ids.RoomId;
import io.hanjul.problem.Refusal;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Where an operator says that the data of a room came back from a backup. */
@Component
public class RecoveryDesk {

    private final RoomOwners owners;
    private final Recoveries recoveries;
    private final RoomTable rooms;
    private final RoomWatch watch;
    private final Clock clock;

    RecoveryDesk(RoomOwners owners, Recoveries recoveries, RoomTable rooms, RoomWatch watch, Clock clock) {
        this.owners = owners;
        this.recoveries = recoveries;
        this.rooms = rooms;
        this.watch = watch;
        this.clock = clock;
    }

    /**
     * Has a room put together again. Saying so once more changes nothing.
     *
     * @param reason why, in their own words, 1 to 200 characters; everybody may read it
     * @return the room, which is being put together again
     * @throws Refusal NOT_FOUND; INVALID_FIELDS without a reason; ROOM_OVER once the sale is over
     */
    public RoomView order(Caller operator, RoomId id, String reason) {
        KnownRoom room = owners.require(operator, id);
        String why = Reason.require(reason);
        if (room.terms().isOverAt(clock.instant())) {
            throw Refusal.of(WaitingRoomProblem.ROOM_OVER);
        }
        recoveries.order(id, why, operator.account());
        RoomRow row = rooms.find(id).orElseThrow();
        watch.refresh(row);
        return RoomView.of(row, clock.instant());
    }
}
