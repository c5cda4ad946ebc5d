package io.hanjul.waitingroom;

import io.hanjul.waitingroom.check.ChainEntry;
import io.hanjul.waitingroom.line.Calling;
import io.hanjul.waitingroom.line.Chain;
import io.hanjul.waitingroom.line.LeaseEntry;
import io.hanjul.waitingroom.line.Line;
import io.hanjul.waitingroom.line.LineState;
import io.hanjul.waitingroom.line.MoveEntry;
import io.hanjul.waitingroom.line.NodeReport;
import io.hanjul.waitingroom.line.Past;
import io.hanjul.waitingroom.line.ReturnLane;
import io.hanjul.waitingroom.line.Rhythm;
import io.hanjul.waitingroom.line.SealedTick;
import io.hanjul.waitingroom.line.Sealing;
import io.hanjul.waitingroom.line.Seed;
import io.hanjul.waitingroom.line.Stamper;
import io.hanjul.waitingroom.line.TickCounts;
import io.hanjul.waitingroom.line.TickJoins;
import io.hanjul.waitingroom.line.Ticks;
import io.hanjul.waitingroom.line.Turn;
import io.hanjul.waitingroom.line.Wait;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** One start of a node of a simulated room: its stamps, its memory of the line, and its turn to lead. */
final class RoomSimNode {

    private static final Duration PATIENCE = Duration.ofMillis(1_500);
    private static final Duration NEAR = Duration.ofSeconds(30);
    private static final int BEATS_PER_SECOND = 1_000;
    private static final int POLLS_PER_SECOND = 300;
    private static final long ALONE_MILLIS = 5_000;

    /** In seconds; the product does it each second. */
    private static final int COUNT_EVERY = 5;

    final int boot;
    final Stamper stamper = new Stamper();
    final Line line = new Line(RoomSimNode::seed);
    private final RoomSimStore store;
    private final long skewMillis;
    private final Vigil vigil = new Vigil(PATIENCE);
    private final Sealing sealing = new Sealing(RoomSimNode::seed, PATIENCE);
    private int knownTicks;
    private int knownMoves;
    private int knownLeft;
    private final List<Turn> leftWithoutPlace = new ArrayList<>();
    long calledUpTo;
    private long sealedThrough;
    private long waiting;

    /** Whom this node heard and has not told the others. */
    List<Long> toTell = new ArrayList<>();

    /** When its own message came back last, and when it sent one. */
    long echoed = -ALONE_MILLIS;

    long exchanged = -ALONE_MILLIS;
    long pausedUntil;
    boolean alive = true;

    /**
     * A stamp that its owner may have.
     *
     * @param spilled whether it is of a later tick than it came in, because that one was full
     */
    record Joined(Turn turn, boolean spilled) {}

    /** What hearing somebody is good for; the place is empty before it is drawn. */
    record Heard(OptionalLong place, long againMillis, boolean isLost) {}

    RoomSimNode(int boot, RoomSimStore store, long skewMillis) {
        this.boot = boot;
        this.store = store;
        this.skewMillis = skewMillis;
    }

    static Seed seed(long tick) {
        return new Seed(42, tick);
    }

    Instant clock(long now) {
        return RoomSimStore.at(now + skewMillis);
    }

    boolean runs(long now) {
        return alive && pausedUntil <= now;
    }

    /** Stamps a join that reached the proxy at that moment of its clock, or this node now. */
    Optional<Joined> join(Optional<Instant> reach, String network, long now) {
        Instant clock = clock(now);
        if (stamper.hasLapsed(clock) && !lease(clock)) {
            return Optional.empty();
        }
        long earliest = Ticks.open(reach, clock);
        boolean spilled = false;
        Optional<Stamper.Stamp> stamp = stamper.stamp(earliest, network);
        while (stamp.isPresent() && stamp.get().isFull()) {
            Stamper.Stamp full = stamp.get();
            boolean raised = raise(full.tick(), full.joins() + 1);
            spilled |= !raised;
            stamp = (raised ? stamper.again(full) : Optional.<Stamper.Stamp>empty())
                    .or(() -> stamper.stamp(full.tick() + 1, network));
        }
        if (stamp.isEmpty()) {
            return Optional.empty();
        }
        Stamper.Stamp mine = stamp.get();
        if (mine.joins() == stamper.ceiling(mine.tick()) / 2) {
            raise(mine.tick(), mine.joins() * 2 + 1);
        }
        return Optional.of(
                new Joined(new Turn(1, mine.tick(), boot, Turn.index(mine.round(), mine.number())), spilled));
    }

    /** The lease that the product asks for. */
    private boolean lease(Instant clock) {
        if (!store.up || store.isLocked()) {
            return false;
        }
        long from = Stamper.firstTick(clock, store.line.sealedThrough());
        TickCounts known = stamper.report(boot).ceilings();
        TickCounts ceilings = known.equals(TickCounts.NONE) ? TickCounts.of(from, store.ceiling) : known;
        var wanted = new NodeReport(boot, from, from + Ticks.HORIZON, from - 1, TickJoins.NONE, ceilings);
        store.lease(wanted);
        stamper.raised(wanted.ceilings());
        stamper.leased(wanted.from(), wanted.through());
        return true;
    }

    private boolean raise(long tick, int joins) {
        int ceiling = stamper.ceilingFor(tick, joins);
        if (stamper.ceiling(tick) < joins && ceiling >= joins && store.up && !store.isLocked()) {
            NodeReport report = stamper.report(boot);
            long fixed = store.line.sealedThrough();
            TickCounts more = report.ceilings().stepsFrom(fixed).stepAt(fixed + 1, ceiling);
            store.raise(new NodeReport(boot, report.from(), report.through(), report.closed(), report.counts(), more));
            stamper.raised(more);
        }
        return stamper.ceiling(tick) >= joins;
    }

    /** Closes ticks and tells the store; the answer may be lost. */
    void report(long now, boolean answerIsLost) {
        Instant clock = clock(now);
        boolean leased = !stamper.hasLapsed(clock);
        stamper.close(clock);
        NodeReport report = stamper.report(boot);
        if (!store.up || report.through() < 0) {
            return;
        }
        stamper.wroteLeaves(report.closed());
        long through = store.report(leased ? report.upTo(Ticks.at(clock) + Ticks.HORIZON) : report);
        if (!answerIsLost && through >= 0 && !stamper.hasLapsed(clock)) {
            stamper.renewed(through);
        }
    }

    /** What a step of the leader would write; the store has to be there. */
    RoomSimStore.Step lead(long now) {
        catchUp(now);
        var entries = new ArrayList<ChainEntry>();
        LineState told = tellLeases(entries);
        Sealing.Step sealed =
                sealing.step(told, store.unsealed(), clock(Math.min(now, now - skewMillis)), vigil.looks(clock(now)));
        for (SealedTick tick : sealed.sealed()) {
            Seed seed = seed(tick.tick());
            entries.add(new ChainEntry(tick.seq(), SealedTick.KIND, tick.text(seed), tick.hash(), seed.hex()));
        }
        int moment = Rhythm.moment(clock(now));
        spareTheUnheard(now);
        Duration ago = Duration.ofMillis(now - store.steppedAt);
        int free = Math.toIntExact(store.mostInside - store.inside - store.coming(now));
        var calling = new Calling(store.ratePerMinute, free, store.carry);
        int budget = calling.budget(ago);
        ReturnLane.Served served = store.lane.serve(
                budget,
                store.returns.waiting(line, moment, now, budget),
                people -> line.advance(store.calledUpTo, people, moment));
        double carry = calling.carryAfter(ago, served.people());
        if (served.people() == 0 && served.move().to() == store.calledUpTo) {
            return new RoomSimStore.Step(sealed.state(), sealed.sealed(), entries, null, carry, now);
        }
        LineState after = log(sealed.state(), entries, served, now);
        return new RoomSimStore.Step(after, sealed.sealed(), entries, new RoomSimStore.Calls(served), carry, now);
    }

    private LineState tellLeases(List<ChainEntry> entries) {
        LineState line = store.line;
        Chain chain = line.chain();
        for (NodeReport node : store.unsealed()) {
            for (LeaseEntry lease : LeaseEntry.of(node, store.told(node.boot()), line.sealedThrough())
                    .entries()) {
                chain = chain.with(LeaseEntry.KIND, lease.text());
                entries.add(new ChainEntry(chain.seq(), LeaseEntry.KIND, lease.text(), chain.head(), ""));
            }
        }
        return new LineState(line.sealedThrough(), line.end(), chain);
    }

    private LineState log(LineState state, List<ChainEntry> entries, ReturnLane.Served served, long now) {
        Line.Move move = served.move();
        String body = new MoveEntry(
                        RoomSimStore.at(now), store.calledUpTo, move.to(), move.called(), move.passed(), served.back())
                .text();
        Chain chain = state.chain().with(MoveEntry.KIND, body);
        entries.add(new ChainEntry(chain.seq(), MoveEntry.KIND, body, chain.head(), ""));
        return new LineState(state.sealedThrough(), state.end(), chain);
    }

    /** The store does not answer. */
    void isInterrupted() {
        vigil.isInterrupted();
    }

    /** Takes what the store has of the line, as every node does five times a second. */
    void refresh(long now) {
        if (!store.up) {
            return;
        }
        catchUp(now);
        store.returns.unheardFrom(knownMoves).forEach(line::passed);
        knownMoves = store.returns.calls.size();
        calledUpTo = store.calledUpTo;
        sealedThrough = store.line.sealedThrough();
        stamper.sealed(sealedThrough);
        int moment = Rhythm.moment(clock(now));
        if (moment >= line.countedAt() + COUNT_EVERY) {
            line.count(calledUpTo, moment);
            waiting = line.peopleBetween(calledUpTo, line.end());
        }
    }

    private void catchUp(long now) {
        int until = everybodyUntil(now);
        for (; knownTicks < store.ticks.size(); knownTicks++) {
            line.add(store.ticks.get(knownTicks), until);
        }
        leftWithoutPlace.addAll(store.left.subList(knownLeft, store.left.size()));
        knownLeft = store.left.size();
        List<Turn> placed = leftWithoutPlace.stream()
                .filter(turn -> line.ordinal(turn).isPresent())
                .toList();
        line.left(placed);
        leftWithoutPlace.removeAll(placed);
    }

    /** Hears the owner of a turn. */
    Heard hear(Turn turn, long now) {
        OptionalLong place = line.ordinal(turn);
        if (place.isEmpty()) {
            return new Heard(place, NEAR.toMillis(), turn.tick() <= sealedThrough);
        }
        long ordinal = place.getAsLong();
        var rhythm = Rhythm.of(NEAR, waiting, BEATS_PER_SECOND);
        long ahead = Math.max(0, line.peopleBetween(calledUpTo, ordinal));
        var places = Wait.Places.empty(store.mostInside, Duration.ZERO);
        Wait wait = ordinal < calledUpTo ? Wait.NONE : Wait.of(ahead, store.ratePerMinute, places);
        Duration interval = rhythm.interval(wait);
        if (line.heard(ordinal, rhythm.until(clock(now), interval, wait.pollAfter(leastPause(waiting))))) {
            toTell.add(ordinal);
        }
        if (ordinal < calledUpTo && line.wasPassed(ordinal) && store.up) {
            store.returns.comeBack(ordinal, Past.Lane.OVERDUE, now);
        }
        return new Heard(place, interval.toMillis(), false);
    }

    /** Takes what another node has heard. */
    void hearAlso(List<Long> places, long now) {
        var rhythm = Rhythm.of(NEAR, waiting, BEATS_PER_SECOND);
        int until = rhythm.until(clock(now), rhythm.behind());
        places.forEach(place -> line.heard(place, until));
    }

    /** While it cannot know whom others hear, everybody counts as there. */
    void spareTheUnheard(long now) {
        if (echoed < now - ALONE_MILLIS || exchanged < now - ALONE_MILLIS) {
            line.everybodyUntil(everybodyUntil(now));
        }
    }

    private int everybodyUntil(long now) {
        long people = store.line.end() - store.calledUpTo;
        Duration grace = Rhythm.of(NEAR, people, BEATS_PER_SECOND).grace(leastPause(people));
        return Rhythm.moment(clock(now).plus(grace));
    }

    private static Duration leastPause(long people) {
        return Duration.ofSeconds(Math.ceilDiv(people, POLLS_PER_SECOND));
    }
}
