package io.hanjul.waitingroom;

import io.hanjul.ids.RoomId;
import io.hanjul.waitingroom.line.Line;
import io.hanjul.waitingroom.line.RoomKeys;
import io.hanjul.waitingroom.line.SealedTick;
import io.hanjul.waitingroom.line.Turn;
import io.hanjul.waitingroom.line.TurnToken;
import io.hanjul.waitingroom.line.Wait;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * What this node keeps in memory of a room: its last known row, the sealed line, who left, and the latest calls.
 * Everything in it can be read again from PostgreSQL; none of it decides who comes in.
 */
class KnownRoom {

    /** A room whose row could not be read for so long counts as paused. */
    private static final Duration SILENCE = Duration.ofSeconds(3);

    private final RoomKeys keys;
    private final Line line;
    private final ConcurrentLinkedDeque<CallTable.Call> calls = new ConcurrentLinkedDeque<>();
    private volatile Set<Turn> left = Set.of();
    private volatile RoomRow row;
    private volatile Instant readAt;

    KnownRoom(RoomRow row, RoomKeys keys, Instant readAt) {
        this.row = row;
        this.keys = keys;
        this.readAt = readAt;
        this.line = new Line(tick -> keys.seed(row.terms().epoch(), tick));
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

    /** When the row was read last. */
    Instant readAt() {
        return readAt;
    }

    /** Adds sealed ticks; those that are known already are skipped, since two readers may bring the same. */
    synchronized void add(List<SealedTick> ticks) {
        ticks.stream().filter(tick -> tick.base() >= line.end()).forEach(line::add);
    }

    /** Adds turns that were left. */
    synchronized void addLeft(Collection<Turn> more) {
        if (!left.containsAll(more)) {
            var all = new HashSet<>(left);
            all.addAll(more);
            left = Set.copyOf(all);
        }
        if (!left.isEmpty()) {
            line.left(left);
        }
    }

    /** Adds calls and forgets those that were made before that moment. */
    synchronized void addCalls(List<CallTable.Call> more, Instant since) {
        more.stream().filter(call -> call.from() >= calledThrough()).forEach(calls::add);
        while (!calls.isEmpty() && calls.getFirst().at().isBefore(since)) {
            calls.removeFirst();
        }
    }

    /** The first ordinal whose call is not known here. */
    long calledThrough() {
        CallTable.Call last = calls.peekLast();
        return last == null ? 0 : last.to();
    }

    /** Takes the row once all that it speaks of was added. */
    synchronized void read(RoomRow latest, Instant at) {
        if (latest.chain().seq() >= row.chain().seq()) {
            row = latest;
        }
        readAt = at;
    }

    /** The turn of an authentic token of this room and epoch. */
    Optional<TurnToken> verify(String token) {
        return keys.verify(token).filter(turn -> turn.turn().epoch() == terms().epoch());
    }

    boolean hasLeft(Turn turn) {
        return left.contains(turn);
    }

    /** Where the turn stands; empty while its tick is not sealed. */
    OptionalLong ordinal(Turn turn) {
        return line.ordinal(turn);
    }

    /** What the room does at that moment, as far as this node can tell. */
    RoomState stateAt(Instant now) {
        RoomState state = row.stateAt(now);
        boolean silent = readAt.plus(SILENCE).isBefore(now);
        return state == RoomState.OPEN && silent ? RoomState.PAUSED : state;
    }

    /** People who wait to be called. */
    long waiting() {
        return line.peopleBetween(row.calledUpTo(), line.end());
    }

    /** When somebody who stands at that ordinal was called, if that was lately. */
    Optional<Instant> calledAt(long ordinal) {
        return calls.stream()
                .filter(call -> call.from() <= ordinal && ordinal < call.to())
                .findFirst()
                .map(CallTable.Call::at);
    }

    /** How long somebody with that many people ahead has to wait from now on. */
    Wait waitOf(long ahead, Instant now) {
        Wait wait = Wait.of(ahead, terms().ratePerMinute(), calledPerMinute(now));
        Duration untilOpen = Duration.between(now, terms().opensAt());
        return untilOpen.isPositive() ? wait.after(untilOpen) : wait;
    }

    /** How many people were called per minute lately; 0 when there is too little to go by. */
    private double calledPerMinute(Instant now) {
        CallTable.Call first = calls.peekFirst();
        if (first == null) {
            return 0;
        }
        double seconds = Duration.between(first.at(), now).toMillis() / 1_000.0;
        int called = calls.stream().mapToInt(CallTable.Call::called).sum();
        return seconds < 10 ? 0 : called * 60 / seconds;
    }
}
