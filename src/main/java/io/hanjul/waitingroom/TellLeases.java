package io.hanjul.waitingroom;

import io.hanjul.waitingroom.line.Chain;
import io.hanjul.waitingroom.line.LeaseEntry;
import io.hanjul.waitingroom.line.NodeReport;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Tells in the chain of a room which nodes may give turns, and how many in a tick, before any of those ticks is sealed:
 * once for each start of a node and each time that it may give more. Leases are taken and prolonged without that.
 */
@Component
class TellLeases {

    private final NodeTable nodes;
    private final RoomLogTable log;

    TellLeases(NodeTable nodes, RoomLogTable log) {
        this.nodes = nodes;
        this.log = log;
    }

    /** A room whose chain tells of all leases that reach beyond what is sealed, and what those nodes report. */
    record Told(RoomRow room, List<NodeReport> nodes) {}

    /** Tells what is not told yet. Needs the room's lock. */
    Told tell(RoomRow room) {
        long sealedThrough = room.line().sealedThrough();
        List<NodeTable.Leased> leased = nodes.unsealed(room.id(), sealedThrough);
        Chain chain = room.chain();
        for (NodeTable.Leased node : leased) {
            LeaseEntry.Untold untold = LeaseEntry.of(node.report(), node.told(), sealedThrough);
            for (LeaseEntry entry : untold.entries()) {
                chain = log.append(room.id(), chain, LeaseEntry.KIND, entry.text());
            }
            if (!untold.entries().isEmpty()) {
                nodes.tell(room.id(), node.report().boot(), untold.told());
            }
        }
        return new Told(
                room.aiming(room.aim(), chain),
                leased.stream().map(NodeTable.Leased::report).toList());
    }
}
