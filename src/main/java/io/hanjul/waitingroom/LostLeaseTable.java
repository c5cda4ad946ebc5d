package io.hanjul.waitingroom;

import io.hanjul.ids.RoomId;
import io.hanjul.waitingroom.line.NodeReport;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the leases of nodes that live on into a database that came back without them. Needs the room's share lock. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class LostLeaseTable {

    /** As the node has given turns by it: from its old first tick on, under its old ceilings, with all its counts. */
    private static final String WRITE_AGAIN = """
            INSERT INTO room_node (room_id, boot, from_tick, through_tick, closed_tick, counts, ceilings)
            VALUES (:room, :boot, :from, :through, :closed, :counts, :ceilings)
            ON CONFLICT (room_id, boot) DO UPDATE
            SET from_tick = LEAST(room_node.from_tick, EXCLUDED.from_tick),
                through_tick = GREATEST(room_node.through_tick, EXCLUDED.through_tick),
                closed_tick = GREATEST(room_node.closed_tick, EXCLUDED.closed_tick),
                counts = EXCLUDED.counts, ceilings = EXCLUDED.ceilings
            """;

    private final JdbcClient jdbc;

    LostLeaseTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void writeAgain(RoomId room, NodeReport report) {
        jdbc.sql(WRITE_AGAIN)
                .param("room", room.value())
                .param("boot", report.boot())
                .param("from", report.from())
                .param("through", report.through())
                .param("closed", report.closed())
                .param("counts", report.counts().text())
                .param("ceilings", report.ceilings().text())
                .update();
    }
}
