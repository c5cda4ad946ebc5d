package io.hanjul.waitingroom;

import io.hanjul.edge.Arrival;
import io.hanjul.ids.RoomId;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import io.hanjul.waitingroom.line.NodeReport;
import io.hanjul.waitingroom.line.Stamper.Stamp;
import io.hanjul.waitingroom.line.Ticks;
import io.hanjul.waitingroom.line.Turn;
import io.hanjul.waitingroom.line.TurnToken;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * This node's stamps for all rooms: takes a lease at a room's first join, keeps it while people join, closes ticks
 * and reports them, raises ceilings. A join itself touches no store.
 */
@Component
class Stamps implements DisposableBean {

    /** A room without joins for so long lets its lease run out. */
    private static final Duration IDLE = Duration.ofSeconds(10);

    private final NodeTable nodes;
    private final TransactionTemplate transactions;
    private final LeafTable leaves;
    private final Leases leases;
    private final Clock clock;
    private final MeterRegistry meters;
    private final Map<RoomId, LeasedRoom> byRoom = new ConcurrentHashMap<>();

    Stamps(
            NodeTable nodes,
            RoomTable rooms,
            LeafTable leaves,
            TransactionTemplate transactions,
            WaitingRoomSettings settings,
            MeterRegistry meters,
            Clock clock) {
        this.nodes = nodes;
        this.leaves = leaves;
        this.transactions = transactions;
        this.leases = new Leases(nodes, rooms, transactions, settings, clock);
        this.clock = clock;
        this.meters = meters;
    }

    /** A stamp that is covered by what is durable, so its owner may have it. */
    record Covered(int boot, Stamp stamp, int ceiling) {

        /** Its coordinates. */
        Turn turn(int epoch) {
            return new Turn(epoch, stamp.tick(), boot, stamp.index());
        }
    }

    /**
     * Stamps a join of that owner that reached the first trusted proxy then, or us now. One whose tick is closed goes
     * to the first that is open, and is counted.
     *
     * @throws Refusal TRY_AGAIN when there is no lease and none can be had
     */
    Covered stamp(RoomId room, Arrival arrival, TurnToken.Owner owner) {
        Instant now = clock.instant();
        LeasedRoom node = byRoom.computeIfAbsent(room, id -> new LeasedRoom(id, now));
        node.lastJoin = now;
        if (node.stamper.hasLapsed(now)) {
            leases.lease(node);
        }
        Stamp stamp = open(node, Ticks.open(arrival.reach(), now), arrival.block());
        node.stamper.hold(stamp, owner);
        startRaising(node, stamp);
        count(stamp, arrival);
        return new Covered(boot(), stamp, node.stamper.ceiling(stamp.tick()));
    }

    /** A stamp in the first tick from that one on that has room, or whose ceiling can be raised. */
    private Stamp open(LeasedRoom node, long earliest, String network) {
        Stamp stamp = node.stamper.stamp(earliest, network).orElseThrow(Stamps::noLease);
        while (stamp.isFull()) {
            long next = stamp.tick() + 1;
            if (leases.raise(node, stamp.tick(), stamp.joins() + 1)) {
                stamp = node.stamper
                        .again(stamp)
                        .or(() -> node.stamper.stamp(next, network))
                        .orElseThrow(Stamps::noLease);
            } else {
                meters.counter("hanjul.room.turns.spilled").increment();
                stamp = node.stamper.stamp(next, network).orElseThrow(Stamps::noLease);
            }
        }
        return stamp;
    }

    private void count(Stamp stamp, Arrival arrival) {
        if (arrival.reach().filter(at -> Ticks.at(at) < stamp.tick()).isPresent()) {
            meters.counter("hanjul.room.turns.clamped").increment();
        }
        if (stamp.round() > 0) {
            meters.counter("hanjul.room.turns.later-round").increment();
        }
    }

    /** Forgets what the leader has sealed. */
    void sealed(RoomId room, long sealedThrough) {
        LeasedRoom node = byRoom.get(room);
        if (node != null) {
            node.stamper.sealed(sealedThrough);
        }
    }

    /** Closes the ticks that are over, and writes all rooms' counts and leases. While that fails the old ones stand. */
    @Scheduled(fixedDelay = 100)
    void report() {
        Instant now = clock.instant();
        var reports = new LinkedHashMap<RoomId, NodeReport>();
        for (LeasedRoom node : byRoom.values()) {
            boolean leased = !node.stamper.hasLapsed(now);
            node.stamper.close(now);
            NodeReport report = node.stamper.report(boot());
            if (leased || report.closed() < report.through() || !report.counts().isEmpty()) {
                reports.put(node.room, leased ? renewed(node, report, now) : report);
            }
        }
        write(reports);
    }

    private NodeReport renewed(LeasedRoom node, NodeReport report, Instant now) {
        boolean idle = node.lastJoin.plus(IDLE).isBefore(now);
        long through = idle ? report.through() : Ticks.at(now) + Ticks.HORIZON;
        return report.upTo(Math.max(through, report.through()));
    }

    private void write(Map<RoomId, NodeReport> reports) {
        if (reports.isEmpty()) {
            return;
        }
        List<LeafTable.Leaves> closed = closed(reports.keySet());
        Map<RoomId, Long> through = Objects.requireNonNull(transactions.execute(open -> {
            if (!closed.isEmpty()) {
                leaves.insert(boot(), closed);
            }
            return nodes.report(boot(), reports);
        }));
        closed.forEach(
                one -> Objects.requireNonNull(byRoom.get(one.room())).stamper.wroteLeaves(one.tick()));
        for (LeasedRoom node : byRoom.values()) {
            Long last = through.get(node.room);
            if (last != null && !node.stamper.hasLapsed(clock.instant())) {
                node.stamper.renewed(last);
            }
        }
    }

    /** What is not written yet of those who joined in closed ticks. */
    private List<LeafTable.Leaves> closed(Set<RoomId> rooms) {
        return byRoom.values().stream()
                .filter(node -> rooms.contains(node.room))
                .flatMap(node -> node.stamper.unwrittenLeaves().entrySet().stream()
                        .map(tick -> new LeafTable.Leaves(node.room, tick.getKey(), tick.getValue())))
                .toList();
    }

    /** Ends all leases, so that nobody has to wait for this node. */
    @Override
    public void destroy() {
        var reports = new LinkedHashMap<RoomId, NodeReport>();
        byRoom.forEach((room, node) -> {
            node.stamper.closeAll();
            reports.put(room, node.stamper.report(boot()));
        });
        write(reports);
    }

    /** Half of a tick's ceiling is used: the next one is made ready before anybody has to wait for it. */
    private void startRaising(LeasedRoom node, Stamp stamp) {
        if (stamp.joins() == node.stamper.ceiling(stamp.tick()) / 2) {
            Thread.startVirtualThread(() -> leases.raise(node, stamp.tick(), stamp.joins() * 2 + 1));
        }
    }

    int boot() {
        return leases.boot();
    }

    /** What the store has to know of this node in that room; empty when it gave no turn there. */
    Optional<NodeReport> reportOf(RoomId room) {
        return Optional.ofNullable(byRoom.get(room)).map(node -> node.stamper.report(boot()));
    }

    static Refusal noLease() {
        return Refusal.retryAfter(CommonProblem.TRY_AGAIN, "no turn can be given right now", Duration.ofSeconds(1));
    }
}
