package io.hanjul.waitingroom;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How fast places of a room get free, as this node saw it lately. Only what happens while all places are taken counts:
 * in a room that is filling up nobody waits for somebody else to leave, and few have been in for long enough to go.
 * Bounded; not for use by several threads at once.
 */
class Leavings {

    private static final Duration KEPT = Duration.ofMinutes(15);

    /** What happens in so long a time is kept as one. */
    private static final Duration SPAN = Duration.ofSeconds(10);

    private final Deque<Span> spans = new ArrayDeque<>();
    private int taken;
    private boolean full;
    private Instant at = Instant.EPOCH;

    /** A while in which all places were taken, and who left; fewer than none when somebody came after their time. */
    private record Span(Instant from, Duration time, long left) {

        Span with(Duration more, long others) {
            return new Span(from, time.plus(more), left + others);
        }
    }

    /** Takes how many places were taken at a moment, of how many, and who was called since the last time. */
    void saw(int takenNow, int most, long called, Instant now) {
        if (full && now.isAfter(at)) {
            add(Duration.between(at, now), taken + called - takenNow, now);
        }
        while (!spans.isEmpty() && spans.getFirst().from().isBefore(now.minus(KEPT))) {
            spans.removeFirst();
        }
        taken = takenNow;
        full = takenNow >= most;
        at = now;
    }

    /** Those who were seen leaving. */
    long seen() {
        return Math.max(0, spans.stream().mapToLong(Span::left).sum());
    }

    /** How many leave in a minute; 0 while nobody was seen leaving. */
    double perMinute() {
        long millis = spans.stream().mapToLong(span -> span.time().toMillis()).sum();
        return seen() == 0 ? 0 : seen() * 60_000.0 / Math.max(1, millis);
    }

    private void add(Duration time, long left, Instant now) {
        Span last = spans.peekLast();
        if (last != null && last.from().plus(SPAN).isAfter(now)) {
            spans.removeLast();
            spans.addLast(last.with(time, left));
        } else {
            spans.addLast(new Span(now, time, left));
        }
    }
}
