package io.hanjul.waitingroom;

import io.hanjul.ids.RoomId;
import io.hanjul.waitingroom.TurnoutTable.Shown;
import io.hanjul.waitingroom.line.Past.Lane;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Notes who of those called turns up, whether they are let in or meet a full room: once for each, where the call in
 * the line is. Who was called a second time is no measure of how many come.
 */
@Component
class Arrivals {

    private final ReturnTable returns;
    private final TurnoutTable turnouts;
    private final WaitingRoomSettings settings;

    Arrivals(ReturnTable returns, TurnoutTable turnouts, WaitingRoomSettings settings) {
        this.returns = returns;
        this.turnouts = turnouts;
        this.settings = settings;
    }

    /**
     * Takes down who came. Needs the room's lock.
     *
     * @param in the places of those who were let in
     * @param putOff the places of those who came in time and are to wait at the door
     */
    void note(RoomId room, List<Long> in, List<Long> putOff) {
        var shown = new ArrayList<Shown>();
        if (!in.isEmpty()) {
            Map<Long, Lane> lanes = returns.arrived(room, in);
            in.stream()
                    .filter(ordinal -> lanes.getOrDefault(ordinal, Lane.DOOR) == Lane.DOOR)
                    .map(ordinal -> new Shown(ordinal, true, !lanes.containsKey(ordinal)))
                    .forEach(shown::add);
        }
        if (!putOff.isEmpty()) {
            returns.atDoor(room, putOff).stream()
                    .map(ordinal -> new Shown(ordinal, false, true))
                    .forEach(shown::add);
        }
        if (!shown.isEmpty()) {
            turnouts.note(room, settings.callWindow(), shown);
        }
    }
}
