package io.hanjul.waitingroom;

import io.hanjul.ids.RoomId;
import io.hanjul.waitingroom.line.Line;
import io.hanjul.waitingroom.line.Rhythm;
import io.hanjul.waitingroom.line.RoomKeys;
import io.hanjul.waitingroom.line.SealedTick;
import io.hanjul.waitingroom.line.Turn;
import io.hanjul.waitingroom.line.TurnToken;
import io.hanjul.waitingroom.line.Wait;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * What this node keeps in memory of a room: its last known row, the sealed line, who left, and the latest calls.
 * Everything in it can be read again from PostgreSQL; none of it decides who comes in.
 */
class KnownRoom {

    /** A room whose row could not be read for so long counts as paused. */
    private static final Duration SILENCE = Duration.ofSeconds(3);

    private final RoomKeys keys;
    private final RoomSeeds seeds;
    private final Line line;
    private final LatestCalls calls;
    private final Set<Turn> left = ConcurrentHashMap.newKeySet();
    private final Queue<Turn> notPassedOver = new ConcurrentLinkedQueue<>();
    private final SeenStates seen = new SeenStates();
    private final CountingPace counting = new CountingPace();
    private final Leavings leavings = new Leavings();
    private final Doubt doubt = new Doubt();
    private volatile RoomsLive.Stock stock = RoomsLive.Stock.UNKNOWN;
    private volatile RoomRow row;
    private volatile Optional<Wait.Places> places = Optional.empty();
    private volatile RoomTakenTable.Returning returning = RoomTakenTable.Returning.NOBODY;
    private long calledWhenTaken;
    private volatile Instant readAt;
    private volatile String configHash = "";

    KnownRoom(RoomRow row, RoomKeys keys, Instant readAt) {
        this.row = row;
        this.keys = keys;
        this.readAt = readAt;
        this.seeds = new RoomSeeds(keys, row.terms().epoch());
        this.line = new Line(seeds::of);
        this.calls = new LatestCalls(line);
    }

    RoomId id() {
        return row.id();
    }

    RoomRow row() {
        return row;
    }

    RoomRow.Terms terms() {
        return row.terms();
    }

    RoomKeys keys() {
        return keys;
    }

    Line line() {
        return line;
    }

    /** Takes the hash of the configuration with which it was opened. */
    void opened(String hash) {
        configHash = hash;
    }

    /** Hash of the configuration with which it was opened; empty text when that can not be checked. */
    String configHash() {
        return configHash;
    }

    RoomSeeds seeds() {
        return seeds;
    }

    /** Whether its places are still to be drawn. */
    boolean awaitsDraw() {
        return row.registered().awaitsDraw();
    }

    /** When the row was read last. */
    Instant readAt() {
        return readAt;
    }

    /**
     * Adds sealed ticks; those that are known already are skipped, since two readers may bring the same. Who joined
     * in them counts as there until that moment.
     */
    synchronized void add(List<SealedTick> ticks, int until) {
        ticks.stream().filter(tick -> tick.base() >= line.end()).forEach(tick -> {
            if (row.recovery().era() > 0) {
                line.reach(tick.base());
            }
            line.add(tick, until);
        });
    }

    /** Adds the places that no tick has, up to that end, once all ticks before it were added. */
    synchronized void reach(long end) {
        line.reach(end);
    }

    /** Counts who is there, unless that was done in this second. */
    synchronized void count(Instant now) {
        int moment = Rhythm.moment(now);
        if (moment != line.countedAt()) {
            line.count(row.calledUpTo(), moment);
        }
    }

    /** Adds turns that were left. The line passes over them from the next {@link #passOver} on. */
    void addLeft(Collection<Turn> more) {
        more.stream().filter(left::add).forEach(notPassedOver::add);
    }

    /**
     * Lets the line pass over whoever left, at once for many; who has no place in it yet is kept for the next time.
     */
    synchronized void passOver() {
        var placed = new ArrayList<Turn>();
        var waiting = new ArrayList<Turn>();
        for (Turn turn = notPassedOver.poll(); turn != null; turn = notPassedOver.poll()) {
            (line.ordinal(turn).isPresent() ? placed : waiting).add(turn);
        }
        notPassedOver.addAll(waiting);
        if (!placed.isEmpty()) {
            line.left(placed);
            line.count(row.calledUpTo(), line.countedAt());
        }
    }

    /** Takes what the sale has left. */
    void note(RoomsLive.Stock now) {
        stock = now;
    }

    RoomsLive.Stock stock() {
        return stock;
    }

    /** The latest calls. */
    LatestCalls calls() {
        return calls;
    }

    /** Takes the row once all that it speaks of was added. */
    synchronized void read(RoomRow latest, Instant at) {
        boolean wentBack = latest.isBehind(row);
        row = wentBack ? row.recovering(latest.recovery().running()) : latest;
        doubt.read(wentBack, at);
        readAt = at;
    }

    /** Whether data was lost that somebody else has. */
    Doubt doubt() {
        return doubt;
    }

    /** When somebody whose place is not drawn yet is to ask again. */
    Duration countingPause(Instant now, int pollsPerSecond) {
        return counting.asked(now, pollsPerSecond);
    }

    /** The turn of an authentic token of this room and epoch. */
    Optional<TurnToken> verify(String token) {
        return keys.verify(token).filter(turn -> turn.turn().epoch() == terms().epoch());
    }

    /** What became of those who were called. */
    SeenStates seen() {
        return seen;
    }

    boolean hasLeft(Turn turn) {
        return left.contains(turn);
    }

    /** Where the turn stands; empty while its tick is not sealed. */
    OptionalLong ordinal(Turn turn) {
        return line.ordinal(turn);
    }

    /** Whether its tick was lost and its owner is given another place, or nobody knows yet what was lost. */
    boolean awaitsPlace(Turn turn) {
        return doubt.isThere() || (row.recovery().covers(turn.tick()) && !line.isRefused(turn));
    }

    /** What the room does at that moment, as far as this node can tell. */
    RoomState stateAt(Instant now) {
        RoomState state = row.stateAt(now);
        boolean silent = readAt.plus(SILENCE).isBefore(now);
        return state.calls() && silent ? RoomState.PAUSED : state;
    }

    /** People who wait to be called and are there. */
    long waiting() {
        return peopleAhead(line.end());
    }

    /** People who are called before somebody who stands at that ordinal, and are there. */
    long peopleAhead(long ordinal) {
        return returning.overdue() + line.peopleBetween(row.calledUpTo(), ordinal);
    }

    /** People who stand in the line and are silent. */
    long silent() {
        return line.silent();
    }

    /** Who waits behind the line. */
    RoomTakenTable.Returning returning() {
        return returning;
    }

    /**
     * Takes how many places are taken, in the same moment of the store as how far it called; the line has to know the
     * people up to there.
     */
    synchronized void take(RoomTakenTable.Taken now, Duration stay, Instant at) {
        returning = now.returning();
        if (now.calledUpTo() < calledWhenTaken || now.calledUpTo() > line.end()) {
            return;
        }
        int most = terms().maxInside();
        int taken = now.inside() + now.coming();
        leavings.saw(taken, most, line.calledBetween(calledWhenTaken, now.calledUpTo()), at);
        calledWhenTaken = now.calledUpTo();
        places = Optional.of(new Wait.Places(most, most - taken, leavings.perMinute(), leavings.seen(), stay));
    }

    /** How long somebody with that many people ahead has to wait from now on. */
    Wait waitOf(long ahead, Instant now) {
        Wait.Places inside = places.orElseGet(() -> Wait.Places.empty(terms().maxInside(), Duration.ZERO));
        Wait wait = Wait.of(ahead, terms().ratePerMinute() / row.aim().show().share(), inside)
                .unknownIf(row.aim().isNothingLeft());
        Duration untilOpen = Duration.between(now, terms().opensAt());
        return untilOpen.isPositive() ? wait.after(untilOpen) : wait;
    }
}
