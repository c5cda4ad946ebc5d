package io.hanjul.waitingroom;

import io.hanjul.ids.RoomId;
import io.hanjul.waitingroom.line.Past;
import io.hanjul.waitingroom.line.Past.Verdict;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** How it stands with places that the line has moved past, by what is on record. */
@Component
class Verdicts {

    /** While nobody is called the time in which somebody is called once more stands. */
    private static final Duration STANDS = Duration.ofDays(365);

    private final PastTable past;
    private final WaitingRoomSettings settings;

    Verdicts(PastTable past, WaitingRoomSettings settings) {
        this.past = past;
        this.settings = settings;
    }

    /** By place, in a room of that state. A place of which nothing is on record was called. */
    Map<Long, Verdict> of(RoomId room, Collection<Long> ordinals, RoomState state) {
        Duration lane = state.calls() ? settings.returnTime() : STANDS;
        Map<Long, Past> known = past.of(room, ordinals);
        var verdicts = new HashMap<Long, Verdict>();
        ordinals.forEach(ordinal -> verdicts.put(
                ordinal,
                Optional.ofNullable(known.get(ordinal))
                        .map(one -> one.verdict(settings.callWindow(), lane))
                        .orElse(Verdict.CALLED)));
        return verdicts;
    }

    /** Of one place. */
    Verdict of(RoomId room, long ordinal, RoomState state) {
        return of(room, Set.of(ordinal), state).getOrDefault(ordinal, Verdict.CALLED);
    }

    /** Whether somebody has missed what there was to miss. */
    boolean isOver(RoomId room, long ordinal, RoomState state) {
        return of(room, ordinal, state).state() == Past.State.OVER;
    }
}
