package io.hanjul.waitingroom;

import io.hanjul.waitingroom.line.Wait;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * How a room stood at regular moments of the last while, on one node: what a chart shows to somebody who opens the
 * page later. Bounded; never written to a store.
 */
class RoomHistory {

    private final Duration kept;
    private final Deque<RoomsLive.Sample> samples = new ArrayDeque<>();
    private RoomsLive.Stock stock = RoomsLive.Stock.UNKNOWN;

    /** The line at the last sample; guarded by this, like all the rest. */
    private long end = -1;

    private long calledUpTo;
    private Instant sampledAt = Instant.EPOCH;

    RoomHistory(Duration kept) {
        this.kept = kept;
    }

    /** Takes what the sale has left. */
    synchronized void note(RoomsLive.Stock now) {
        stock = now;
    }

    /** Adds how the room stands, with the pace since the last sample, and forgets what is too old. */
    synchronized RoomsLive.Sample sample(KnownRoom room, Instant now) {
        RoomRow row = room.row();
        double seconds = Duration.between(sampledAt, now).toMillis() / 1_000.0;
        boolean first = end < 0 || seconds <= 0;
        long joined = first ? 0 : room.line().peopleBetween(end, row.line().end());
        long called = first ? 0 : room.line().calledBetween(calledUpTo, row.calledUpTo());
        Wait wait = room.waitOf(room.waiting(), now);
        var sample = new RoomsLive.Sample(
                now,
                room.stateAt(now),
                pace(joined, seconds),
                pace(called, seconds),
                room.waiting(),
                room.silent(),
                room.returning().overdue(),
                room.returning().late(),
                row.inside(),
                row.terms().maxInside(),
                row.terms().ratePerMinute(),
                wait.from().toSeconds(),
                wait.to().toSeconds(),
                wait.known(),
                stock,
                row.aim().show().share(),
                row.aim().heldBy(),
                row.aim().bearable().of(row.terms().maxInside()));
        end = row.line().end();
        calledUpTo = row.calledUpTo();
        sampledAt = now;
        keep(sample);
        return sample;
    }

    private void keep(RoomsLive.Sample sample) {
        samples.addLast(sample);
        while (samples.getFirst().at().isBefore(sample.at().minus(kept))) {
            samples.removeFirst();
        }
    }

    /** The last sample; empty before the first. */
    synchronized Optional<RoomsLive.Sample> latest() {
        return Optional.ofNullable(samples.peekLast());
    }

    /** The samples after that moment, oldest first. */
    synchronized List<RoomsLive.Sample> since(Instant moment) {
        return samples.stream().filter(sample -> sample.at().isAfter(moment)).toList();
    }

    /** People a second, to a tenth. */
    private static double pace(long people, double seconds) {
        return people == 0 ? 0 : Math.round(people / seconds * 10) / 10.0;
    }
}
