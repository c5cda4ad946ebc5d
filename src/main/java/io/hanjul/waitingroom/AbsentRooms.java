package io.hanjul.waitingroom;

import io.hanjul.ids.RoomId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Rooms that were read from the database, which does not have them any more. While a backup is restored its tables may
 * be empty for minutes; what a node remembers of a room then is what brings its line back.
 */
final class AbsentRooms {

    private final Duration remembered;
    private final Map<RoomId, Instant> since = new ConcurrentHashMap<>();

    /** @param remembered how long a room is kept that is not there */
    AbsentRooms(Duration remembered) {
        this.remembered = remembered;
    }

    /**
     * Those that are kept although they were not read: of sales that are not over, for a while.
     *
     * @param known all that the node remembers
     * @param read those that the database has
     */
    Set<RoomId> kept(Collection<KnownRoom> known, Set<RoomId> read, Instant now) {
        List<RoomId> absent = known.stream()
                .filter(room -> !read.contains(room.id()) && !room.terms().isOverAt(now))
                .map(KnownRoom::id)
                .toList();
        since.keySet().retainAll(Set.copyOf(absent));
        return absent.stream()
                .filter(id ->
                        since.computeIfAbsent(id, room -> now).plus(remembered).isAfter(now))
                .collect(Collectors.toSet());
    }
}
