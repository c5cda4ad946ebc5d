package io.hanjul.waitingroom;

import io.hanjul.ids.RoomId;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Collectors;

/**
 * What guests show of rooms, until it is written. Of each room so much waits and no more: who does not fit loses
 * nothing by it, because a page asks again, and shows the same again when it does.
 */
final class ShownThings<T> {

    /** Most that is written in one transaction. */
    private static final int MOST = 5_000;

    private final int capacity;
    private final Counter unfit;
    private final Map<RoomId, BlockingQueue<T>> byRoom = new ConcurrentHashMap<>();

    /**
     * Nothing yet.
     *
     * @param what is shown, as a metric names it
     * @param capacity how many of a room may wait, at least 1
     */
    ShownThings(String what, int capacity, MeterRegistry meters) {
        this.capacity = capacity;
        this.unfit = Counter.builder("hanjul.room.shown.unfit")
                .description("What guests showed of a room while too much of it waited to be written")
                .tag("what", what)
                .register(meters);
    }

    /** Takes it, unless too many of that room wait. */
    void add(RoomId room, T thing) {
        if (!byRoom.computeIfAbsent(room, id -> new LinkedBlockingQueue<>(capacity))
                .offer(thing)) {
            unfit.increment();
        }
    }

    /** The rooms of which something waits. */
    Set<RoomId> rooms() {
        return byRoom.entrySet().stream()
                .filter(room -> !room.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Takes the next ones out, a bounded number, in the order in which they came. */
    List<T> next(RoomId room) {
        var next = new ArrayList<T>();
        BlockingQueue<T> waiting = byRoom.get(room);
        if (waiting != null) {
            waiting.drainTo(next, MOST);
        }
        return next;
    }

    void forget(RoomId room) {
        byRoom.remove(room);
    }
}
