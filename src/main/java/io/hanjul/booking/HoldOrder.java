package io.hanjul.booking;

import io.hanjul.idempotency.IdempotencyKey;
import io.hanjul.ids.RoomId;
import io.hanjul.ids.SessionId;
import io.hanjul.ids.UnitId;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a guest asks to hold.
 *
 * @param session session of all units
 * @param units 1 to 50 different units
 * @param passes the entry pass that the request carries for a room
 * @param key idempotency key of the request
 */
public record HoldOrder(SessionId session, List<UnitId> units, Passes passes, IdempotencyKey key) {

    /** Finds the text of the entry pass for a room; empty when the request has none. */
    @FunctionalInterface
    public interface Passes {

        /** The pass's text, or empty text. */
        String forRoom(RoomId room);
    }

    /** What makes two requests with one key the same request; the pass does not count, it may be renewed meanwhile. */
    String fingerprint() {
        return units.stream().map(UnitId::toString).sorted().collect(Collectors.joining(",", session + ":", ""));
    }
}
