package io.hanjul.waitingroom;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.hanjul.ids.RoomId;
import io.hanjul.waitingroom.line.Bounds;
import io.hanjul.waitingroom.line.ShowEntry;
import io.hanjul.waitingroom.line.ShowRate;
import io.hanjul.waitingroom.line.StockEntry;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * What the calls of a room go by beside its rate and places: which share of those called turns up, and what is left
 * for them. What changes of it is an entry of the chain, so that anybody can see by what was called.
 */
@Component
class CallAims {

    private static final int ROOMS_MAX = 1_000;

    private final TurnoutTable turnouts;
    private final ComingTable coming;
    private final RoomLogTable log;
    private final WaitingRoomSettings settings;

    /** Measured anew after a while; any node can do it, and nothing is lost with it. */
    private final Cache<RoomId, TurnoutTable.Finished> measured = Caffeine.newBuilder()
            .maximumSize(ROOMS_MAX)
            .expireAfterWrite(ShowRate.PAUSE)
            .build();

    CallAims(TurnoutTable turnouts, ComingTable coming, RoomLogTable log, WaitingRoomSettings settings) {
        this.turnouts = turnouts;
        this.coming = coming;
        this.log = log;
        this.settings = settings;
    }

    /** Tells in the chain what is different now; the room as it is after that. Needs the room's lock. */
    RoomRow tell(RoomRow room, KnownRoom known) {
        return tellLeft(tellShow(room), known);
    }

    private RoomRow tellShow(RoomRow room) {
        Instant now = room.lastStep().readAt();
        ShowEntry.Measured of = measured(room).stretch();
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
        MyTurn.Left left = known.left();
        if (!room.aim().isToBeTold(left, now)) {
            return room;
        }
        var entry = new StockEntry(now, left.name());
        return room.aiming(
                room.aim().leaving(left, now), log.append(room.id(), room.chain(), StockEntry.KIND, entry.text()));
    }

    /**
     * What bounds the calls of a step.
     *
     * @param moment whoever counts as there at that moment and stands at the door waits for a place
     */
    Bounds bounds(RoomRow room, KnownRoom known, int moment) {
        long door = coming.atDoor(room.id()).stream()
                .filter(ordinal -> known.line().isThere(ordinal, moment))
                .count();
        double onTheWay = measured(room).turnout().expected(coming.pending(room.id(), settings.callWindow()))
                + coming.again(room.id(), settings.callWindow())
                + door;
        return new Bounds(
                room.terms().ratePerMinute(),
                room.aim().show(),
                room.terms().maxInside() - room.inside() - onTheWay,
                stock(room, known, onTheWay),
                door);
    }

    /** Who chooses is asked only where that can matter: there may be many. */
    private double stock(RoomRow room, KnownRoom known, double onTheWay) {
        if (room.aim().isNothingLeft()) {
            return 0;
        }
        RoomsLive.Stock stock = known.stock();
        if (stock.left() == MyTurn.Left.UNKNOWN) {
            return Double.POSITIVE_INFINITY;
        }
        boolean plenty = stock.free() - onTheWay >= 2.0 * room.terms().maxInside();
        int choosing = plenty ? 0 : coming.choosing(room.id(), settings.callWindow());
        return Bounds.stockFor(stock.free(), stock.held(), choosing, onTheWay);
    }

    private TurnoutTable.Finished measured(RoomRow room) {
        return measured.get(
                room.id(),
                id -> turnouts.finished(
                        id,
                        room.lastStep().readAt(),
                        settings.callWindow(),
                        ShowRate.measuredOver(room.terms().ratePerMinute())));
    }
}
