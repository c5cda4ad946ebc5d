package io.hanjul.waitingroom;

import io.hanjul.waitingroom.line.Milestones;
import io.hanjul.waitingroom.line.Wait;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * How many people stand before places of the line, and how long somebody there has to wait: entry k is for the place
 * that is so far behind the first that was not called: 64·k up to k = 32, and from there on sixteen entries from each
 * power of two to the next (2,176, 2,304, … 4,096, 4,352, …). The last entry is for the first of them at or behind the
 * end. Between two entries a straight line is as good as a hundredth.
 *
 * @param people who are there and called before, ascending
 * @param waitFrom at best
 * @param waitTo at worst, if the line goes on as it did; {@code PT48H} when nobody can say
 */
public record PeopleAhead(List<Long> people, List<Duration> waitFrom, List<Duration> waitTo) {

    /** Keeps its own copies. */
    public PeopleAhead {
        people = List.copyOf(people);
        waitFrom = List.copyOf(waitFrom);
        waitTo = List.copyOf(waitTo);
    }

    /** That of a room, from the first place that is not called to the end of what is sealed. */
    static PeopleAhead of(KnownRoom room, Instant now) {
        var people = new ArrayList<Long>();
        var from = new ArrayList<Duration>();
        var to = new ArrayList<Duration>();
        long first = room.row().calledUpTo();
        long places = room.row().line().end() - first;
        for (int number = 0; number == 0 || Milestones.at(number - 1) < places; number++) {
            long ahead = room.peopleAhead(first + Math.min(Milestones.at(number), places));
            Wait wait = room.waitOf(ahead, now);
            people.add(ahead);
            from.add(wait.from());
            to.add(wait.to());
        }
        return new PeopleAhead(people, from, to);
    }
}
