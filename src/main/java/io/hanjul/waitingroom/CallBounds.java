package io.hanjul.waitingroom;

import io.hanjul.waitingroom.line.Bounds;
import org.springframework.stereotype.Component;

/** What bounds the calls of a room: its terms and aims, who is inside and on the way, and what is left for them. */
@Component
class CallBounds {

    private final Turnouts turnouts;
    private final ComingTable coming;
    private final WaitingRoomSettings settings;

    CallBounds(Turnouts turnouts, ComingTable coming, WaitingRoomSettings settings) {
        this.turnouts = turnouts;
        this.coming = coming;
        this.settings = settings;
    }

    /**
     * What bounds the calls of a step.
     *
     * @param moment whoever counts as there at that moment and stands at the door waits for a place
     */
    Bounds of(RoomRow room, KnownRoom known, int moment) {
        long door = coming.atDoor(room.id()).stream()
                .filter(ordinal -> known.line().isThere(ordinal, moment))
                .count();
        double onTheWay = turnouts.of(room).turnout().expected(coming.pending(room.id(), settings.callWindow()))
                + coming.again(room.id(), settings.callWindow())
                + door;
        return new Bounds(
                room.terms().ratePerMinute(),
                room.aim().show(),
                room.aim().bearable().of(room.terms().maxInside()) - room.inside() - onTheWay,
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
}
