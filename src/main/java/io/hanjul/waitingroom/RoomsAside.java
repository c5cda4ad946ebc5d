package io.hanjul.waitingroom;

import io.hanjul.ids.RoomId;
import io.hanjul.problem.StoreAway;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Rooms whose step failed, by a fault of their own and not because the store is away. They are led apart from the
 * others, once a second, so that one damaged room does not stop the lines of all. For one thread.
 */
final class RoomsAside {

    /** The counter of steps that failed so. */
    static final String FAILURES = "hanjul.room.steps.failed";

    private static final Logger LOG = LoggerFactory.getLogger(RoomsAside.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Map<RoomId, Instant> nextTry = new HashMap<>();
    private final Counter failures;

    RoomsAside(MeterRegistry meters) {
        this.failures = Counter.builder(FAILURES)
                .description("Steps that a room failed in by a fault of its own")
                .register(meters);
    }

    /** A room's own fault; it ends the transaction. */
    static final class RoomFailure extends RuntimeException {

        private final transient RoomId room;

        RoomFailure(RoomId room, RuntimeException cause) {
            super(cause);
            this.room = room;
        }
    }

    /** Does a room's step; a failure that is not the store's comes out as {@link RoomFailure}. */
    <T> T guard(RoomId room, Supplier<T> step) {
        try {
            return step.get();
        } catch (RuntimeException e) {
            throw StoreAway.causes(e) ? e : new RoomFailure(room, e);
        }
    }

    boolean contains(RoomId room) {
        return nextTry.containsKey(room);
    }

    /** Those that are to be tried again now. */
    List<RoomId> due(Instant now) {
        return nextTry.entrySet().stream()
                .filter(entry -> !entry.getValue().isAfter(now))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Leads the room apart from now on; said once. */
    void add(RoomFailure failure, Instant now) {
        failures.increment();
        if (nextTry.put(failure.room, now.plus(PAUSE)) == null) {
            LOG.error("Room {} is led apart from the others until it works again", failure.room, failure.getCause());
        }
    }

    /** The room works. */
    void remove(RoomId room) {
        if (nextTry.remove(room) != null) {
            LOG.warn("Room {} is led with the others again", room);
        }
    }
}
