package io.hanjul.waitingroom;

import io.hanjul.waitingroom.line.Past;
import io.hanjul.waitingroom.line.Turn;
import java.time.Clock;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/**
 * That somebody is there. Hearing them costs no store and no lock: one word in memory, and a place in the next
 * message to other nodes.
 */
@Component
class Beats {

    private final BeatBus bus;
    private final ReturnCalls returns;
    private final WaitingRoomSettings settings;
    private final Clock clock;

    Beats(BeatBus bus, ReturnCalls returns, WaitingRoomSettings settings, Clock clock) {
        this.bus = bus;
        this.returns = returns;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * The owner of a turn was heard. Before its tick is sealed that changes nothing: who has just joined counts as
     * there.
     *
     * @return in which time they should be heard again, and ask
     */
    Beat heard(KnownRoom room, Turn turn) {
        OptionalLong place = room.ordinal(turn);
        if (place.isEmpty()) {
            return Beat.unplaced(settings.beat());
        }
        long ordinal = place.getAsLong();
        Beat beat = Beat.of(room, ordinal, settings, clock.instant());
        if (room.line().heard(ordinal, beat.until())) {
            bus.tell(room.id(), ordinal);
        }
        if (ordinal < room.row().calledUpTo() && room.line().wasPassed(ordinal)) {
            returns.came(room.id(), Past.Lane.OVERDUE, ordinal);
        }
        return beat;
    }
}
