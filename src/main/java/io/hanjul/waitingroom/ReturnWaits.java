package io.hanjul.waitingroom;

import io.hanjul.ids.RoomId;
import io.hanjul.waitingroom.ReturnWaitTable.Waiter;
import io.hanjul.waitingroom.line.Line;
import io.hanjul.waitingroom.line.ReturnLane;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Who waits behind the line and is there. Whoever was written down lately was heard lately: the node that heard them
 * has said so in the store, and its beat may come to the leader later, or never.
 */
@Component
class ReturnWaits {

    private final ReturnWaitTable waits;
    private final WaitingRoomSettings settings;

    ReturnWaits(ReturnWaitTable waits, WaitingRoomSettings settings) {
        this.waits = waits;
        this.settings = settings;
    }

    /**
     * Who may be called again. Whoever was passed over and has fallen silent waits for nothing any more until heard
     * again. Needs the room's lock.
     *
     * @param most how many can be called
     */
    ReturnLane.Waiting waiting(RoomId room, Line line, int now, int most) {
        Predicate<Waiter> there =
                waiter -> waiter.lately() ? !line.hasLeft(waiter.ordinal()) : line.isThere(waiter.ordinal(), now);
        Map<Boolean, List<Long>> overdue = waits.overdue(room, settings.heardFor()).stream()
                .collect(Collectors.partitioningBy(there, Collectors.mapping(Waiter::ordinal, Collectors.toList())));
        List<Long> silent = overdue.getOrDefault(false, List.of());
        if (!silent.isEmpty()) {
            waits.silentAgain(room, silent);
        }
        return new ReturnLane.Waiting(overdue.getOrDefault(true, List.of()), late(room, there, most));
    }

    /** Goes on behind those who are silent, however many they are: they keep their rows, and nobody waits for them. */
    private List<Long> late(RoomId room, Predicate<Waiter> there, int most) {
        var late = new ArrayList<Long>();
        boolean more = most > 0;
        for (long after = -1; more; ) {
            List<Waiter> page = waits.late(room, settings.heardFor(), settings.returnTime(), after);
            page.stream().filter(there).map(Waiter::ordinal).forEach(late::add);
            more = page.size() == ReturnWaitTable.MOST && late.size() < most;
            after = more ? page.getLast().ordinal() : after;
        }
        return late;
    }
}
