package io.hanjul.waitingroom;

import io.hanjul.ids.RoomId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What guests show of rooms, until it is written. */
final class ShownThings<T> {

    /** Most that is written in one transaction. */
    private static final int MOST = 5_000;

    private final Map<RoomId, Queue<T>> byRoom = new ConcurrentHashMap<>();

    void add(RoomId room, T thing) {
        byRoom.computeIfAbsent(room, id -> new ConcurrentLinkedQueue<>()).add(thing);
    }

    /** Takes the next ones, a bounded number. */
    List<T> next(RoomId room) {
        Queue<T> queue = byRoom.computeIfAbsent(room, id -> new ConcurrentLinkedQueue<>());
        var next = new ArrayList<T>();
        for (T one = queue.poll(); one != null; one = next.size() < MOST ? queue.poll() : null) {
            next.add(one);
        }
        return next;
    }

    void forget(RoomId room) {
        byRoom.remove(room);
    }
}
