package io.hanjul.waitingroom;

import io.hanjul.problem.DatabaseAway;
import io.hanjul.problem.Refusal;
import io.hanjul.waitingroom.line.NodeReport;
import io.hanjul.waitingroom.line.Stamper;
import io.hanjul.waitingroom.line.TickCounts;
import io.hanjul.waitingroom.line.TickJoins;
import io.hanjul.waitingroom.line.Ticks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** What is durable of this node's stamps before it gives any: in which ticks of a room, and how many in each. */
final class Leases {

    private static final Logger LOG = LoggerFactory.getLogger(Leases.class);

    /** How long the store is left alone after it did not answer. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final NodeTable nodes;
    private final RoomTable rooms;
    private final TransactionTemplate transactions;
    private final WaitingRoomSettings settings;
    private final Clock clock;

    /** Guarded by this; 0 until a number was drawn. */
    private int boot;

    Leases(
            NodeTable nodes,
            RoomTable rooms,
            TransactionTemplate transactions,
            WaitingRoomSettings settings,
            Clock clock) {
        this.nodes = nodes;
        this.rooms = rooms;
        this.transactions = transactions;
        this.settings = settings;
        this.clock = clock;
    }

    /** The number of this start. */
    synchronized int boot() {
        if (boot == 0) {
            boot = nodes.nextBoot();
        }
        return boot;
    }

    /**
     * Takes a lease, unless there is one.
     *
     * @throws Refusal TRY_AGAIN when none can be had
     */
    void lease(LeasedRoom node) {
        synchronized (node) {
            Instant now = clock.instant();
            if (!node.stamper.hasLapsed(now)) {
                return;
            }
            NodeReport lease = ask(node, fixed -> {
                        long from = Stamper.firstTick(now, fixed);
                        var wanted = new NodeReport(
                                boot(), from, from + Ticks.HORIZON, from - 1, TickJoins.NONE, ceilings(node, from));
                        nodes.lease(node.room, wanted, fixed);
                        return wanted;
                    })
                    .orElseThrow(Stamps::noLease);
            node.stamper.raised(lease.ceilings());
            node.stamper.leased(lease.from(), lease.through());
        }
    }

    private TickCounts ceilings(LeasedRoom node, long from) {
        TickCounts known = node.stamper.report(boot()).ceilings();
        return known.equals(TickCounts.NONE) ? TickCounts.of(from, settings.ceiling()) : known;
    }

    /** Raises the ceiling until so many joins are below it; false when that is not possible. */
    boolean raise(LeasedRoom node, long tick, int joins) {
        synchronized (node) {
            int raised = node.stamper.ceilingFor(tick, joins);
            if (node.stamper.ceiling(tick) < joins && raised >= joins) {
                ask(node, fixed -> {
                            TickCounts steps =
                                    node.stamper.report(boot()).ceilings().stepsFrom(fixed);
                            TickCounts more = steps.stepAt(fixed + 1, raised);
                            nodes.raise(node.room, boot(), more);
                            return more;
                        })
                        .ifPresent(node.stamper::raised);
            }
            return node.stamper.ceiling(tick) >= joins;
        }
    }

    /**
     * Changes what is durable while no tick of the room can be sealed; the change is told up to which tick that is
     * so. Empty when the store does not answer.
     */
    private <T> Optional<T> ask(LeasedRoom node, LongFunction<T> change) {
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
}
