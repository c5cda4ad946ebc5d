package io.hanjul.waitingroom;

import io.hanjul.ids.RoomId;
import io.hanjul.waitingroom.line.Stamper;
import java.time.Instant;

/** One room on this node. The store is not asked before {@code askAgainAt}, so that an outage makes no queue. */
final class LeasedRoom {

    final RoomId room;
    final Stamper stamper = new Stamper();
    volatile Instant lastJoin;

    /** Guarded by this. */
    Instant askAgainAt = Instant.MIN;

    LeasedRoom(RoomId room, Instant now) {
        this.room = room;
        this.lastJoin = now;
    }
}
