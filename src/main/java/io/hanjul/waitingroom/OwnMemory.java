package io.hanjul.waitingroom;

import io.hanjul.waitingroom.EvidenceTable.Shown;
import io.hanjul.waitingroom.line.PlaceProof.Seen;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What this node knows of a room by itself, whatever the database has. */
@Component
class OwnMemory {

    private final EvidenceTable ticks;
    private final SeenTable seen;
    private final LostLeaseTable leases;
    private final Stamps stamps;
    private final Clock clock;

    OwnMemory(EvidenceTable ticks, SeenTable seen, LostLeaseTable leases, Stamps stamps, Clock clock) {
        this.ticks = ticks;
        this.seen = seen;
        this.leases = leases;
        this.stamps = stamps;
        this.clock = clock;
    }

    /**
     * Writes what the row of the database is behind: ticks, how far the line had come, and the lease by which this node
     * has given turns. Needs the room's share lock.
     */
    void tell(KnownRoom room, RoomRow row) {
        RoomRow mine = room.row();
        if (row.isBehind(mine)) {
            ticks.add(
                    row.id(),
                    room.line().from(row.line().end()).stream()
                            .map(tick -> new Shown(tick, mine.registered().drawHead()))
                            .toList());
            seen.see(row.id(), seenBy(mine));
        }
        stamps.reportOf(row.id())
                .filter(report -> report.through() >= report.from())
                .ifPresent(report -> leases.writeAgain(row.id(), report));
    }

    /** How far this node has seen that row's line. */
    Seen seenBy(RoomRow row) {
        return new Seen(
                row.recovery().era(),
                row.chain(),
                row.line().sealedThrough(),
                row.calledUpTo(),
                row.inside(),
                clock.instant());
    }
}
