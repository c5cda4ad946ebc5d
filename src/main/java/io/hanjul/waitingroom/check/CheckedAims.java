package io.hanjul.waitingroom.check;

import io.hanjul.waitingroom.line.LimitEntry;
import io.hanjul.waitingroom.line.MoveEntry;
import io.hanjul.waitingroom.line.ShowEntry;
import io.hanjul.waitingroom.line.ShowRate;
import io.hanjul.waitingroom.line.StockEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the calls of a line go by, beside its terms: the share of those called who turn up, which has to follow from
 * who was called in a stretch whose windows are over, and whether anything is left to be had. How many of them came
 * nobody can see from outside.
 */
final class CheckedAims {

    /** Nobody is given less time to come. */
    private static final Duration SHORTEST_WINDOW = Duration.ofSeconds(10);

    private final TreeMap<Long, Move> moves = new TreeMap<>();
    private ShowRate show = ShowRate.ALL;
    private Instant shownAt = Instant.EPOCH;
    private boolean somethingLeft = true;
    private long called;
    private long calledUpTo;

    /** A move of the line, and how many had been called in it before. */
    private record Move(Instant at, long calledBefore) {}

    /** Takes note of a move, which calls nobody while nothing is left. */
    void move(MoveEntry move) {
        require(somethingLeft || move.people() == 0, "it calls people while nothing is left that they could have");
        if (move.to() > move.from()) {
            moves.put(move.from(), new Move(move.at(), called));
            called += move.called();
            calledUpTo = move.to();
        }
    }

    /** Takes that nobody knows who was called in a stretch: none counts as called in it. */
    void lost(Instant at, long from, long to) {
        if (to > from) {
            moves.put(from, new Move(at, called));
            calledUpTo = to;
        }
    }

    /** Takes another share, which has to follow from the one before and from what was measured. */
    ShowRate show(ShowEntry entry) {
        ShowEntry.Measured measured = entry.measured();
        require(measured.from() < measured.to(), "it measures nobody");
        long people = calledBefore(measured.to()) - calledBefore(measured.from());
        require(measured.called() == people, "in the stretch that it measures " + people + " people were called");
        require(measured.came() <= people, "more people came than were called");
        require(entry.window().compareTo(SHORTEST_WINDOW) >= 0, "nobody can come in time within " + entry.window());
        Map.Entry<Long, Move> last = moves.lowerEntry(measured.to());
        require(
                last != null && !last.getValue().at().plus(entry.window()).isAfter(entry.at()),
                "it measures people who still had time to come");
        require(
                Duration.between(shownAt, entry.at()).abs().compareTo(ShowRate.PAUSE) >= 0,
                "it comes sooner than " + ShowRate.PAUSE + " after the last one");
        ShowRate next = show.after(people, measured.came());
        require(
                next.equals(entry.show()) && !next.equals(show),
                "of " + show.perMille() + " thousandths it becomes " + next.perMille());
        show = next;
        shownAt = entry.at();
        return next;
    }

    /** Takes that something is left, or nothing. */
    void stock(StockEntry entry) {
        somethingLeft = entry.isSomething();
    }

    /** Takes that fewer people are called in than there are places, or more again. */
    void limit(LimitEntry entry, long places) {
        require(entry.of() == places, "the room has " + places + " places");
        require(entry.inside() >= 1 && entry.inside() <= places, "nobody can bear so many people");
    }

    private long calledBefore(long place) {
        if (place == calledUpTo) {
            return called;
        }
        Move move = moves.get(place);
        if (move == null) {
            throw new IllegalArgumentException("no move of the line begins at place " + place);
        }
        return move.calledBefore();
    }

    private static void require(boolean right, String otherwise) {
        if (!right) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
