package io.hanjul.waitingroom;

import io.hanjul.ids.RoomId;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.DatabaseAway;
import io.hanjul.problem.Refusal;
import io.hanjul.waitingroom.line.NodeReport;
import io.hanjul.waitingroom.line.Stamper;
import io.hanjul.waitingroom.line.Stamper.Stamp;
import io.hanjul.waitingroom.line.TickCounts;
import io.hanjul.waitingroom.line.Ticks;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * This node's stamps for all rooms: takes a lease at a room's first join, keeps it while people join, closes ticks
 * and reports them, raises ceilings. A join itself touches no store.
 */
@Component
class Stamps implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Stamps.class);

    /** A room without joins for so long lets its lease run out. */
    private static final Duration IDLE = Duration.ofSeconds(10);

    /** How long the store is left alone after it did not answer. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    /** The highest ceiling; its logarithm fits into a token. */
    private static final int HIGHEST_CEILING = 1 << 15;

    private final NodeTable nodes;
    private final RoomTable rooms;
    private final TransactionTemplate transactions;
    private final WaitingRoomSettings settings;
    private final Clock clock;
    private final MeterRegistry meters;
    private final Map<RoomId, Node> byRoom = new ConcurrentHashMap<>();

    /** Guarded by this; 0 until a number was drawn. */
    private int boot;

    Stamps(
            NodeTable nodes,
            RoomTable rooms,
            TransactionTemplate transactions,
            WaitingRoomSettings settings,
            MeterRegistry meters,
            Clock clock) {
        this.nodes = nodes;
        this.rooms = rooms;
        this.transactions = transactions;
        this.settings = settings;
        this.clock = clock;
        this.meters = meters;
    }

    /** A stamp that is covered by what is durable, so its owner may have it. */
    record Covered(int boot, Stamp stamp, int ceiling) {}

    /** One room on this node. The store is not asked before {@code askAgainAt}, so that an outage makes no queue. */
    private static final class Node {
        private final RoomId room;
        private final Stamper stamper = new Stamper();
        private volatile Instant lastJoin;
        private Instant askAgainAt = Instant.MIN;

        Node(RoomId room, Instant now) {
            this.room = room;
            this.lastJoin = now;
        }
    }

    /**
     * Stamps a join that reached the first trusted proxy then, or us now. One whose tick is closed goes to the first
     * that is open, and is counted.
     *
     * @throws Refusal TRY_AGAIN when there is no lease and none can be had
     */
    Covered stamp(RoomId room, Optional<Instant> reach) {
        Instant now = clock.instant();
        Node node = byRoom.computeIfAbsent(room, id -> new Node(id, now));
        node.lastJoin = now;
        if (node.stamper.hasLapsed(now)) {
            lease(node);
        }
        long earliest = Ticks.open(reach, now);
        while (true) {
            Stamp stamp = node.stamper.stamp(earliest).orElseThrow(Stamps::noLease);
            if (node.stamper.covers(stamp) || raise(node, stamp)) {
                startRaising(node, stamp);
                if (reach.filter(at -> Ticks.at(at) < stamp.tick()).isPresent()) {
                    meters.counter("hanjul.room.turns.clamped").increment();
                }
                return new Covered(boot(), stamp, node.stamper.ceiling(stamp.tick()));
            }
            meters.counter("hanjul.room.turns.spilled").increment();
            earliest = stamp.tick() + 1;
        }
    }

    /** Forgets what the leader has sealed. */
    void sealed(RoomId room, long sealedThrough) {
        Node node = byRoom.get(room);
        if (node != null) {
            node.stamper.sealed(sealedThrough);
        }
    }

    /** Closes the ticks that are over, and writes all rooms' counts and leases. While that fails the old ones stand. */
    @Scheduled(fixedDelay = 100)
    void report() {
        Instant now = clock.instant();
        var reports = new LinkedHashMap<RoomId, NodeReport>();
        for (Node node : byRoom.values()) {
            boolean leased = !node.stamper.hasLapsed(now);
            node.stamper.close(now);
            NodeReport report = node.stamper.report(boot());
            if (leased
                    || report.closed() < report.through()
                    || !report.counts().byTick().isEmpty()) {
                reports.put(node.room, leased ? renewed(node, report, now) : report);
            }
        }
        write(reports);
    }

    private NodeReport renewed(Node node, NodeReport report, Instant now) {
        boolean idle = node.lastJoin.plus(IDLE).isBefore(now);
        long through = idle ? report.through() : Ticks.at(now) + Ticks.HORIZON;
        return report.upTo(Math.max(through, report.through()));
    }

    private void write(Map<RoomId, NodeReport> reports) {
        if (reports.isEmpty()) {
            return;
        }
        Map<RoomId, Long> through = Objects.requireNonNull(transactions.execute(open -> nodes.report(boot(), reports)));
        for (Node node : byRoom.values()) {
            Long last = through.get(node.room);
            if (last != null && !node.stamper.hasLapsed(clock.instant())) {
                node.stamper.renewed(last);
            }
        }
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

    private void lease(Node node) {
        synchronized (node) {
            Instant now = clock.instant();
            if (!node.stamper.hasLapsed(now)) {
                return;
            }
            NodeReport lease = ask(node, fixed -> {
                        long from = Stamper.firstTick(now, fixed);
                        var wanted = new NodeReport(
                                boot(), from, from + Ticks.HORIZON, from - 1, TickCounts.NONE, ceilings(node, from));
                        nodes.lease(node.room, wanted, fixed);
                        return wanted;
                    })
                    .orElseThrow(Stamps::noLease);
            node.stamper.raised(lease.ceilings());
            node.stamper.leased(lease.from(), lease.through());
        }
    }

    private TickCounts ceilings(Node node, long from) {
        TickCounts known = node.stamper.report(boot()).ceilings();
        return known.equals(TickCounts.NONE) ? TickCounts.of(from, settings.ceiling()) : known;
    }

    /** Half of a tick's ceiling is used: the next one is made ready before anybody has to wait for it. */
    private void startRaising(Node node, Stamp stamp) {
        if (stamp.index() == node.stamper.ceiling(stamp.tick()) / 2) {
            Thread.startVirtualThread(() -> raise(node, new Stamp(stamp.tick(), stamp.index() * 2)));
        }
    }

    /** Raises the ceiling until it covers the stamp; false when that is not possible. */
    private boolean raise(Node node, Stamp stamp) {
        synchronized (node) {
            int ceiling = node.stamper.ceiling(stamp.tick());
            while (ceiling <= stamp.index() && ceiling < HIGHEST_CEILING) {
                ceiling *= 2;
            }
            if (!node.stamper.covers(stamp) && ceiling > stamp.index()) {
                int raised = ceiling;
                ask(node, fixed -> {
                            TickCounts steps =
                                    node.stamper.report(boot()).ceilings().stepsFrom(fixed);
                            TickCounts more = steps.stepAt(fixed + 1, raised);
                            nodes.raise(node.room, boot(), more);
                            return more;
                        })
                        .ifPresent(node.stamper::raised);
            }
            return node.stamper.covers(stamp);
        }
    }

    /**
     * Changes what is durable while no tick of the room can be sealed; the change is told up to which tick that is
     * so. Empty when the store does not answer.
     */
    private <T> Optional<T> ask(Node node, LongFunction<T> change) {
        if (clock.instant().isBefore(node.askAgainAt)) {
            return Optional.empty();
        }
        try {
            return Optional.of(transactions.execute(open -> {
                List<RoomTable.SealedThrough> sealed = rooms.lockAgainstSealing(List.of(node.room));
                return change.apply(
                        sealed.stream().findFirst().orElseThrow(Stamps::noLease).tick());
            }));
        } catch (DataAccessException | TransactionException e) {
            node.askAgainAt = clock.instant().plus(PAUSE);
            LOG.atLevel(DatabaseAway.isCauseOf(e) ? Level.DEBUG : Level.WARN)
                    .log("Room {} gets no new lease or ceiling: {}", node.room, e.getMessage());
            return Optional.empty();
        }
    }

    /** What the store has to know of this node in that room; empty when it gave no turn there. */
    Optional<NodeReport> reportOf(RoomId room) {
        return Optional.ofNullable(byRoom.get(room)).map(node -> node.stamper.report(boot()));
    }

    synchronized int boot() {
        if (boot == 0) {
            boot = nodes.nextBoot();
        }
        return boot;
    }

    private static Refusal noLease() {
        return Refusal.retryAfter(CommonProblem.TRY_AGAIN, "no turn can be given right now", Duration.ofSeconds(1));
    }
}
