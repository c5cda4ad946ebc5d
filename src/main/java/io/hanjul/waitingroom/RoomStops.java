package io.hanjul.waitingroom;

import org.springframework.stereotype.Component;

/**
 * While somebody has stopped a room, time runs against nobody who could do nothing about it: a call does not run out
 * while the room is closed, since nobody is let in then, nor does the time in which somebody is called once more while
 * it is closed or paused, since nobody is called.
 */
@Component
class RoomStops {

    private final RoomStopTable stops;
    private final WaitingRoomSettings settings;

    RoomStops(RoomStopTable stops, WaitingRoomSettings settings) {
        this.stops = stops;
        this.settings = settings;
    }

    /**
     * The room is about to do something else; before that is written down. Needs the room's lock. Locks: turn_return.
     *
     * @param room what it does up to now
     */
    void end(RoomRow room) {
        RoomState stopped = room.orders().mode();
        if (stopped.calls()) {
            return;
        }
        stops.since(room.id()).ifPresent(since -> {
            stops.lateOnesGoOn(room.id(), since, settings.returnTime());
            if (stopped == RoomState.CLOSED) {
                stops.callsGoOn(room.id(), since, settings.callWindow());
            }
        });
    }
}
