package io.hanjul.waitingroom;

import io.hanjul.waitingroom.line.Line;
import io.hanjul.waitingroom.line.Ordinals;
import io.hanjul.waitingroom.line.Past;
import io.hanjul.waitingroom.line.Past.Lane;
import io.hanjul.waitingroom.line.Past.Verdict;
import io.hanjul.waitingroom.line.ReturnLane;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** The rows of a simulated room that say who was called, and who stands behind the line. */
final class RoomSimReturns {

    private static final Duration WINDOW = Duration.ofMinutes(2);
    private static final Duration LANE = Duration.ofMinutes(15);
    private static final long LATELY_MILLIS = 90_000;
    private static final long NEVER = Long.MIN_VALUE;

    /** All moves, ascending. */
    final List<Call> calls = new ArrayList<>();

    private final Map<Long, Row> rows = new HashMap<>();
    private final NavigableSet<Long> overdue = new TreeSet<>();
    private final NavigableSet<Long> late = new TreeSet<>();
    private final Deque<Row> calledAgain = new ArrayDeque<>();
    private int firstInWindow;
    private long coming;

    /** How many rows of each lane were ever called again. */
    int overdueCalled;

    int lateCalled;

    /** A move of the line. */
    static final class Call {
        final long from;
        final long at;
        final Line.Move move;
        private int out;

        Call(long from, long at, Line.Move move) {
            this.from = from;
            this.at = at;
            this.move = move;
        }

        private long left() {
            return Math.max(0, move.called() - out);
        }
    }

    /** Somebody behind the line. */
    private static final class Row {
        private Lane lane;
        private long since;
        private long calledAt = NEVER;
        private boolean atDoor;
        private boolean arrived;

        Row(Lane lane, long since) {
            this.lane = lane;
            this.since = since;
        }
    }

    /** Writes whom a step calls. */
    void call(long from, ReturnLane.Served served, long at) {
        if (served.move().to() > from) {
            calls.add(new Call(from, at, served.move()));
            coming += served.move().called();
        }
        served.overdue().forEach(place -> callAgain(place, overdue, at));
        served.late().forEach(place -> callAgain(place, late, at));
        overdueCalled += served.overdue().size();
        lateCalled += served.late().size();
    }

    private void callAgain(long place, NavigableSet<Long> waiting, long at) {
        Row row = rows.get(place);
        if (row != null && waiting.remove(place)) {
            row.calledAt = at;
            calledAgain.add(row);
        }
    }

    /** How many people were called in the window and have neither come in nor gone. */
    long coming(long now) {
        long begin = now - WINDOW.toMillis();
        while (firstInWindow < calls.size() && calls.get(firstInWindow).at <= begin) {
            coming -= calls.get(firstInWindow++).left();
        }
        while (!calledAgain.isEmpty() && calledAgain.getFirst().calledAt <= begin) {
            calledAgain.removeFirst();
        }
        long again = calledAgain.stream()
                .filter(row -> !row.arrived && row.lane != Lane.DOOR)
                .count();
        return coming + again;
    }

    /** How it stands with a place that the line has moved past. */
    Verdict verdict(long ordinal, long now) {
        Call call = calls.get(callOf(ordinal));
        Optional<Past.Back> back = Optional.ofNullable(rows.get(ordinal))
                .map(row -> new Past.Back(
                        row.lane,
                        Duration.ofMillis(now - row.since),
                        row.calledAt == NEVER ? Optional.empty() : Optional.of(Duration.ofMillis(now - row.calledAt)),
                        row.atDoor));
        boolean passedOver = call.move.unheard().contains(ordinal);
        return new Past(passedOver, Duration.ofMillis(now - call.at), back).verdict(WINDOW, LANE);
    }

    private int callOf(long ordinal) {
        int low = 0;
        int high = calls.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (calls.get(middle).from <= ordinal) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Somebody was heard who was passed over, or missed a call. */
    void comeBack(long ordinal, Verdict verdict, long now) {
        comeBack(ordinal, verdict.state() == Past.State.OVERDUE ? Lane.OVERDUE : Lane.LATE, now);
    }

    /** The same; nothing happens twice, and who was passed over and missed the call is called once more as late. */
    void comeBack(long ordinal, Lane lane, long now) {
        Row row = rows.get(ordinal);
        if (row == null) {
            rows.put(ordinal, new Row(lane, now));
        } else if (mayBeLate(row, lane, now)) {
            row.lane = Lane.LATE;
            row.since = now;
            row.calledAt = NEVER;
            calledAgain.remove(row);
        } else {
            return;
        }
        (lane == Lane.LATE ? late : overdue).add(ordinal);
    }

    private static boolean mayBeLate(Row row, Lane lane, long now) {
        return lane == Lane.LATE
                && row.lane == Lane.OVERDUE
                && !row.atDoor
                && !row.arrived
                && row.calledAt != NEVER
                && row.calledAt <= now - WINDOW.toMillis();
    }

    /** Somebody came in time and met a full room. */
    void atDoor(long ordinal, long now) {
        Row row = rows.computeIfAbsent(ordinal, place -> new Row(Lane.DOOR, now));
        row.atDoor = true;
        overdue.remove(ordinal);
        late.remove(ordinal);
    }

    /** Somebody has come in. */
    void arrived(long ordinal) {
        Row row = rows.get(ordinal);
        if (row != null && row.calledAt != NEVER) {
            row.arrived = true;
        } else {
            out(ordinal);
        }
    }

    /** Somebody who was called has left. */
    void gone(long ordinal) {
        Row row = rows.remove(ordinal);
        overdue.remove(ordinal);
        late.remove(ordinal);
        if (row != null) {
            row.arrived = true;
        }
        int call = callOf(ordinal);
        if (!calls.get(call).move.passed().left().contains(ordinal)
                && !calls.get(call).move.unheard().contains(ordinal)) {
            out(ordinal);
        }
    }

    private void out(long ordinal) {
        int at = callOf(ordinal);
        long before = calls.get(at).left();
        calls.get(at).out++;
        if (at >= firstInWindow) {
            coming -= before - calls.get(at).left();
        }
    }

    /** Who waits behind the line and is there, as far as that line knows; who has fallen silent again waits no more. */
    ReturnLane.Waiting waiting(Line line, int moment, long now, int most) {
        var there = new ArrayList<Long>();
        for (Long place : List.copyOf(overdue)) {
            if (isThere(line, place, moment, now)) {
                there.add(place);
            } else {
                overdue.remove(place);
                rows.remove(place);
            }
        }
        var lateOnes = new ArrayList<Long>();
        for (Long place : most > 0 ? late : new TreeSet<Long>()) {
            if (row(place).since > now - LANE.toMillis() && isThere(line, place, moment, now)) {
                lateOnes.add(place);
            }
            if (lateOnes.size() >= most) {
                break;
            }
        }
        return new ReturnLane.Waiting(there, lateOnes);
    }

    private boolean isThere(Line line, long place, int moment, long now) {
        boolean lately = row(place).since > now - LATELY_MILLIS;
        return lately ? !line.hasLeft(place) : line.isThere(place, moment);
    }

    private Row row(long place) {
        Row row = rows.get(place);
        if (row == null) {
            throw new IllegalStateException("nobody is on record at " + place);
        }
        return row;
    }

    /** How many wait to be called before all others. */
    int overdue() {
        return overdue.size();
    }

    /** Of which places it is on record that they were passed over, in moves from that one on. */
    List<Ordinals> unheardFrom(int move) {
        return calls.subList(move, calls.size()).stream()
                .map(call -> call.move.unheard())
                .toList();
    }
}
