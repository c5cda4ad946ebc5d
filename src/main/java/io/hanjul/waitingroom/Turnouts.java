package io.hanjul.waitingroom;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.hanjul.ids.RoomId;
import io.hanjul.waitingroom.line.ShowRate;
import org.springframework.stereotype.Component;

/** How those came lately whose windows are over; measured anew after a while, on any node, and lost with nothing. */
@Component
class Turnouts {

    private static final int ROOMS_MAX = 1_000;

    private final TurnoutTable turnouts;
    private final WaitingRoomSettings settings;
    private final Cache<RoomId, TurnoutTable.Finished> measured = Caffeine.newBuilder()
            .maximumSize(ROOMS_MAX)
            .expireAfterWrite(ShowRate.PAUSE)
            .build();

    Turnouts(TurnoutTable turnouts, WaitingRoomSettings settings) {
        this.turnouts = turnouts;
        this.settings = settings;
    }

    /** Of that room. Needs its lock. */
    TurnoutTable.Finished of(RoomRow room) {
        return measured.get(
                room.id(),
                id -> turnouts.finished(
                        id,
                        room.lastStep().readAt(),
                        settings.callWindow(),
                        ShowRate.measuredOver(room.terms().ratePerMinute())));
    }
}
