package io.hanjul.waitingroom;

import io.hanjul.waitingroom.line.Bearable;
import io.hanjul.waitingroom.line.LimitEntry;
import io.hanjul.waitingroom.line.ShowEntry;
import io.hanjul.waitingroom.line.ShowRate;
import io.hanjul.waitingroom.line.StockEntry;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * What the calls of a room go by beside its rate and places: which share of those called turns up, what is left for
 * them, and how many people inside booking can bear. What changes of it is an entry of the chain, so that anybody can
 * see by what was called.
 */
@Component
class CallAims {

    private final Turnouts turnouts;
    private final RoomLogTable log;
    private final BookingLoad load;
    private final WaitingRoomSettings settings;

    CallAims(Turnouts turnouts, RoomLogTable log, BookingLoad load, WaitingRoomSettings settings) {
        this.turnouts = turnouts;
        this.log = log;
        this.load = load;
        this.settings = settings;
    }

    /** Tells in the chain what is different now; the room as it is after that. Needs the room's lock. */
    RoomRow tell(RoomRow room, KnownRoom known) {
        return tellBearable(tellLeft(tellShow(room), known));
    }

    private RoomRow tellShow(RoomRow room) {
        Instant now = room.lastStep().readAt();
        ShowEntry.Measured of = turnouts.of(room).stretch();
        if (of.called() == 0 || !room.aim().isShareDue(now)) {
            return room;
        }
        ShowRate next = room.aim().show().after(of.called(), of.came());
        if (next.equals(room.aim().show())) {
            return room;
        }
        var entry = new ShowEntry(now, next, of, settings.callWindow());
        return room.aiming(
                room.aim().showing(next, now), log.append(room.id(), room.chain(), ShowEntry.KIND, entry.text()));
    }

    private RoomRow tellLeft(RoomRow room, KnownRoom known) {
        Instant now = room.lastStep().readAt();
        MyTurn.Left left = known.stock().left();
        if (!room.aim().isToBeTold(left, now)) {
            return room;
        }
        var entry = new StockEntry(now, left.name());
        return room.aiming(
                room.aim().leaving(left, now), log.append(room.id(), room.chain(), StockEntry.KIND, entry.text()));
    }

    private RoomRow tellBearable(RoomRow room) {
        Instant now = room.lastStep().readAt();
        int places = room.terms().maxInside();
        Bearable before = room.aim().bearable();
        Bearable next = before.after(load.now(), room.inside(), places);
        if (next.of(places) == before.of(places) || !room.aim().isBearableDue(now)) {
            return room;
        }
        var entry = new LimitEntry(now, next.of(places), places);
        return room.aiming(
                room.aim().bearing(next, now), log.append(room.id(), room.chain(), LimitEntry.KIND, entry.text()));
    }
}
