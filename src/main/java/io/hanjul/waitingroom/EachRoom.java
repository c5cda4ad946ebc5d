package io.hanjul.waitingroom;

import io.hanjul.ids.RoomId;
import io.hanjul.problem.StoreAway;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does one thing for many rooms: a room that fails by a fault of its own, and not because the store is away, is said
 * once and counted, and the others have their turn.
 */
final class EachRoom {

    private static final Logger LOG = LoggerFactory.getLogger(EachRoom.class);

    private final String what;
    private final MeterRegistry meters;
    private final Set<RoomId> failing = ConcurrentHashMap.newKeySet();

    /** @param what is done for each room, in words for the log */
    EachRoom(String what, MeterRegistry meters) {
        this.what = what;
        this.meters = meters;
    }

    void run(RoomId room, Runnable step) {
        try {
            step.run();
            if (failing.remove(room)) {
                LOG.warn("Room {}: {} works again", room, what);
            }
        } catch (RuntimeException e) {
            if (StoreAway.causes(e)) {
                throw e;
            }
            meters.counter(RoomsAside.FAILURES).increment();
            if (failing.add(room)) {
                LOG.error("Room {}: {} fails; the others go on", room, what, e);
            }
        }
    }

    /** Rooms that are gone are not remembered. */
    void keepOnly(Set<RoomId> rooms) {
        failing.retainAll(rooms);
    }
}
