package io.hanjul.waitingroom;

import io.hanjul.waitingroom.check.ChainEntry;
import io.hanjul.waitingroom.line.Chain;
import io.hanjul.waitingroom.line.LeaseEntry;
import io.hanjul.waitingroom.line.Line;
import io.hanjul.waitingroom.line.LineState;
import io.hanjul.waitingroom.line.NodeReport;
import io.hanjul.waitingroom.line.OpenEntry;
import io.hanjul.waitingroom.line.ReturnLane;
import io.hanjul.waitingroom.line.SealedTick;
import io.hanjul.waitingroom.line.TickCounts;
import io.hanjul.waitingroom.line.Ticks;
import io.hanjul.waitingroom.line.Turn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL as a simulated room sees it: rows that are never lost, a lock of the room's row that one transaction has
 * at a time, and the statements that decide. Away, it takes nothing. Moments are milliseconds since the start.
 */
final class RoomSimStore {

    static final Instant START = Instant.parse("2026-12-24T10:00:00Z");

    private static final double MINUTE_MILLIS = 60_000;

    final int ratePerMinute;
    int mostInside;

    /** First ceiling of a node: small, so that it is reached and raised. */
    final int ceiling;

    final List<SealedTick> ticks = new ArrayList<>();
    final List<Turn> left = new ArrayList<>();
    final List<ChainEntry> chain = new ArrayList<>();
    final RoomSimReturns returns = new RoomSimReturns();
    private final Map<Integer, NodeReport> leases = new TreeMap<>();
    private final Map<Integer, TickCounts> told = new TreeMap<>();
    private final BitSet admitted = new BitSet();
    private final BitSet ended = new BitSet();

    boolean up = true;
    LineState line;
    long calledUpTo;
    double carry;
    ReturnLane lane = new ReturnLane(0);
    long steppedAt;
    int inside;
    private double bucket = 1;
    private long bucketAt;

    /** Of the transaction that has the room's lock; 0 when none has it. */
    private int holder;

    private int transactions;

    /** Commits of transactions that had lost the lock, and were refused. */
    int refused;

    /** What the gate says. */
    enum Answer {
        IN,
        DOOR,
        NOT_YET,
        ENDED
    }

    /**
     * What a leader's step writes.
     *
     * @param line how far it is sealed, with the chain after all of it
     * @param sealed the ticks
     * @param entries of the chain
     * @param call whom it calls; null for nobody
     * @param carry what is left of the rate
     * @param readAt when it read the row
     */
    record Step(
            LineState line,
            List<SealedTick> sealed,
            List<ChainEntry> entries,
            @Nullable Calls call,
            double carry,
            long readAt) {}

    /** Whom a step calls. */
    record Calls(ReturnLane.Served served) {}

    RoomSimStore(long seed, int ratePerMinute, int mostInside, int ceiling) {
        this.ceiling = ceiling;
        this.ratePerMinute = ratePerMinute;
        this.mostInside = mostInside;
        var terms = new OpenEntry.Terms(START, START.plusSeconds(86_400), ratePerMinute, mostInside);
        String body = new OpenEntry(new UUID(0, seed), new UUID(0, 0), 1, false, terms, "0".repeat(64)).text();
        Chain opened = Chain.START.with(OpenEntry.KIND, body);
        chain.add(new ChainEntry(1, OpenEntry.KIND, body, opened.head(), ""));
        line = new LineState(Ticks.at(START) - 1, 0, opened);
    }

    static Instant at(long millis) {
        return START.plusMillis(millis);
    }

    /** Begins a leader's transaction; 0 when another one has the lock. */
    int begin() {
        if (!up || holder != 0) {
            return 0;
        }
        holder = ++transactions;
        return holder;
    }

    /** Its connection is gone, so nothing of it is ever written and others may have the lock. */
    void breakOff(int transaction) {
        if (holder == transaction) {
            holder = 0;
        }
    }

    /** Whether somebody has the lock, so that the gate and who wants a lease have to wait. */
    boolean isLocked() {
        return holder != 0;
    }

    /** Writes a step, unless its transaction has lost the lock or the store is away; says whether it did. */
    boolean commit(int transaction, Step step) {
        if (!up || holder != transaction) {
            refused++;
            breakOff(transaction);
            return false;
        }
        holder = 0;
        line = step.line();
        ticks.addAll(step.sealed());
        chain.addAll(step.entries());
        step.entries().forEach(this::note);
        carry = step.carry();
        steppedAt = step.readAt();
        Calls calls = step.call();
        if (calls != null) {
            Line.Move move = calls.served().move();
            returns.call(calledUpTo, calls.served(), step.readAt());
            calledUpTo = move.to();
            lane = calls.served().after();
        }
        leases.values().removeIf(lease -> lease.through() <= line.sealedThrough());
        return true;
    }

    private void note(ChainEntry entry) {
        if (entry.kind().equals(LeaseEntry.KIND)) {
            LeaseEntry lease = LeaseEntry.parse(entry.body());
            told.put(lease.boot(), told(lease.boot()).stepAt(lease.from(), lease.ceiling()));
        }
    }

    /** The ceilings of a start of which the chain tells. */
    TickCounts told(int boot) {
        return told.getOrDefault(boot, TickCounts.NONE);
    }

    /** All starts whose leases reach beyond what is sealed. */
    List<NodeReport> unsealed() {
        return List.copyOf(leases.values());
    }

    /** Makes a lease durable. */
    void lease(NodeReport wanted) {
        NodeReport known = leases.get(wanted.boot());
        leases.put(wanted.boot(), known == null ? wanted : known.upTo(Math.max(known.through(), wanted.through())));
    }

    /** Writes what a start has closed; says up to which tick its lease goes on, or -1 when it has none any more. */
    long report(NodeReport report) {
        NodeReport known = leases.get(report.boot());
        if (known == null) {
            return -1;
        }
        long through = Math.max(known.through(), report.through());
        leases.put(
                report.boot(),
                new NodeReport(
                        report.boot(),
                        known.from(),
                        through,
                        Math.max(known.closed(), report.closed()),
                        report.counts(),
                        known.ceilings()));
        return through;
    }

    /** Raises a ceiling. */
    void raise(NodeReport raised) {
        NodeReport known = leases.get(raised.boot());
        if (known != null) {
            leases.put(
                    raised.boot(),
                    new NodeReport(
                            raised.boot(),
                            known.from(),
                            known.through(),
                            known.closed(),
                            known.counts(),
                            raised.ceilings()));
        }
    }

    /** Decides about somebody who knocks, as the gate does. */
    Answer knock(long ordinal, long now) {
        int place = Math.toIntExact(ordinal);
        if (admitted.get(place)) {
            return ended.get(place) ? Answer.ENDED : Answer.IN;
        }
        var verdict = returns.verdict(ordinal, now);
        if (verdict.isNew()) {
            returns.comeBack(ordinal, verdict, now);
        }
        switch (verdict.state()) {
            case OVER -> {
                return Answer.ENDED;
            }
            case OVERDUE, LATE -> {
                return Answer.NOT_YET;
            }
            case CALLED -> {
                if (!takePlace(now)) {
                    verdict.left().ifPresent(left -> returns.atDoor(ordinal, now));
                    return Answer.DOOR;
                }
            }
        }
        admitted.set(place);
        returns.arrived(ordinal);
        return Answer.IN;
    }

    /** The conditional update of the room's row. */
    private boolean takePlace(long now) {
        double filled = bucket + Math.abs(now - bucketAt) * ratePerMinute / MINUTE_MILLIS;
        double most = Math.min(filled, Math.max(ratePerMinute / 60.0, 1));
        if (Math.min(mostInside - inside, (int) most) < 1) {
            return false;
        }
        inside++;
        bucket = most - 1;
        bucketAt = now;
        return true;
    }

    /** Somebody orders that there are so many places. */
    void order(int places, long now) {
        String body = "at=%s maxInside=%d>%d reason=the house".formatted(at(now), mostInside, places);
        Chain after = line.chain().with("MODE", body);
        chain.add(new ChainEntry(after.seq(), "MODE", body, after.head(), ""));
        line = new LineState(line.sealedThrough(), line.end(), after);
        mostInside = places;
    }

    /** Gives a place back; doing so again changes nothing. */
    void leaveRoom(long ordinal) {
        int place = Math.toIntExact(ordinal);
        if (admitted.get(place) && !ended.get(place)) {
            ended.set(place);
            inside--;
        }
    }

    /** Somebody leaves the line; a call that nobody will follow is given on. */
    void leaveLine(Turn turn, long ordinal) {
        left.add(turn);
        if (ordinal >= 0 && ordinal < calledUpTo && !admitted.get(Math.toIntExact(ordinal))) {
            returns.gone(ordinal);
        }
    }

    /** How many people were called lately and have neither come in nor gone. */
    long coming(long now) {
        return returns.coming(now);
    }
}
