package io.hanjul.waitingroom;

import io.hanjul.ids.RoomId;
import io.hanjul.waitingroom.line.NodeReport;
import io.hanjul.waitingroom.line.TickCounts;
import io.hanjul.waitingroom.line.TickJoins;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL of {@code room_node}, {@code room_lease} and of the numbers of starts. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class NodeTable {

    /** Never below the seconds since 2025, so that a restored backup gives none twice. Locks: boot. */
    private static final String NEXT_BOOT = """
            WITH alone AS MATERIALIZED (SELECT pg_advisory_xact_lock(5007))
            SELECT CAST(setval('room_boot', GREATEST(nextval('room_boot'),
                       CAST(EXTRACT(EPOCH FROM clock_timestamp()) AS bigint) - 1735689600)) AS integer) FROM alone
            """;

    /**
     * Takes a lease, or takes it up again after a lapse. The first tick moves only when all ticks of the old lease
     * are sealed, since the leader looks for counts inside the lease alone. Needs the room's share lock.
     */
    private static final String LEASE = """
            INSERT INTO room_node (room_id, boot, from_tick, through_tick, closed_tick, counts, ceilings)
            VALUES (:room, :boot, :from, :through, :from - 1, '', :ceilings)
            ON CONFLICT (room_id, boot) DO UPDATE
            SET from_tick = CASE WHEN room_node.through_tick <= :sealedThrough THEN :from
                                 ELSE room_node.from_tick END,
                through_tick = GREATEST(room_node.through_tick, :through)
            """;

    /** Not renewed when ticks beyond it are sealed, where turns would stand nowhere, or when nobody joins any more. */
    private static final String REPORT = """
            UPDATE room_node
            SET closed_tick = GREATEST(room_node.closed_tick, report.closed),
                counts = report.counts,
                through_tick = CASE WHEN room.sealed_through > room_node.through_tick OR room.mode = 'DRAINING'
                        THEN room_node.through_tick ELSE GREATEST(room_node.through_tick, report.through) END
            FROM unnest(CAST(:rooms AS uuid[]), CAST(:closed AS bigint[]), CAST(:counts AS text[]),
                        CAST(:through AS bigint[])) AS report (room_id, closed, counts, through)
            JOIN room ON room.id = report.room_id
            WHERE room_node.room_id = report.room_id AND room_node.boot = :boot
            RETURNING room_node.room_id, room_node.through_tick
            """;

    /** Needs the room's share lock, so that no tick is sealed under an older ceiling meanwhile. */
    private static final String RAISE = """
            UPDATE room_node SET ceilings = :ceilings WHERE room_id = :room AND boot = :boot
            """;

    private static final String UNSEALED = """
            SELECT boot, from_tick, through_tick, closed_tick, counts, room_node.ceilings,
                   coalesce(room_lease.ceilings, '') AS told
            FROM room_node
            LEFT JOIN room_lease USING (room_id, boot)
            WHERE room_id = :room AND through_tick > :sealedThrough
            ORDER BY boot
            """;

    /** Written by the leader alone. */
    private static final String TELL = """
            INSERT INTO room_lease (room_id, boot, ceilings) VALUES (:room, :boot, :ceilings)
            ON CONFLICT (room_id, boot) DO UPDATE SET ceilings = EXCLUDED.ceilings
            """;

    private final JdbcClient jdbc;

    NodeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A start of a node.
     *
     * @param report what the store knows of it
     * @param told the ceilings of which the room's chain tells
     */
    record Leased(NodeReport report, TickCounts told) {}

    /** The number of this start, which nobody has had before. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    int nextBoot() {
        return jdbc.sql(NEXT_BOOT).query(Integer.class).single();
    }

    /** Makes a lease durable. */
    void lease(RoomId room, NodeReport lease, long sealedThrough) {
        jdbc.sql(LEASE)
                .param("room", room.value())
                .param("boot", lease.boot())
                .param("from", lease.from())
                .param("through", lease.through())
                .param("ceilings", lease.ceilings().text())
                .param("sealedThrough", sealedThrough)
                .update();
    }

    /** Writes what this start has closed in all its rooms; says up to which tick its leases go on. */
    Map<RoomId, Long> report(int boot, Map<RoomId, NodeReport> reports) {
        List<NodeReport> values = List.copyOf(reports.values());
        var through = new HashMap<RoomId, Long>();
        jdbc.sql(REPORT)
                .param("boot", boot)
                .param("rooms", Uuids.array(reports.keySet()))
                .param("closed", values.stream().map(NodeReport::closed).toArray(Long[]::new))
                .param(
                        "counts",
                        values.stream().map(report -> report.counts().text()).toArray(String[]::new))
                .param("through", values.stream().map(NodeReport::through).toArray(Long[]::new))
                .query(row -> {
                    through.put(new RoomId(row.getObject("room_id", UUID.class)), row.getLong("through_tick"));
                });
        return through;
    }

    void raise(RoomId room, int boot, TickCounts ceilings) {
        jdbc.sql(RAISE)
                .param("room", room.value())
                .param("boot", boot)
                .param("ceilings", ceilings.text())
                .update();
    }

    /** Notes of which ceilings the room's chain tells. Needs the room's lock. */
    void tell(RoomId room, int boot, TickCounts told) {
        jdbc.sql(TELL)
                .param("room", room.value())
                .param("boot", boot)
                .param("ceilings", told.text())
                .update();
    }

    /** All starts whose leases reach beyond what is sealed. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    List<Leased> unsealed(RoomId room, long sealedThrough) {
        return jdbc.sql(UNSEALED)
                .param("room", room.value())
                .param("sealedThrough", sealedThrough)
                .query(NodeTable::row)
                .list();
    }

    private static Leased row(ResultSet row, int number) throws SQLException {
        var report = new NodeReport(
                row.getInt("boot"),
                row.getLong("from_tick"),
                row.getLong("through_tick"),
                row.getLong("closed_tick"),
                TickJoins.parse(row.getString("counts")),
                TickCounts.parse(row.getString("ceilings")));
        return new Leased(report, TickCounts.parse(row.getString("told")));
    }
}
