package io.hanjul.rush;

import io.hanjul.rush.crowd.Call;
import io.hanjul.rush.crowd.Ending;
import io.hanjul.rush.crowd.Guest;
import io.hanjul.rush.crowd.Reply;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Where everybody is, second by second. Used by one thread. */
final class Tally {

    private static final int MOST_SECONDS = 4 * 60 * 60;

    private final Map<Ending, Integer> ended = new EnumMap<>(Ending.class);
    private final List<Second> seconds = new ArrayList<>();
    private int joined;
    private int entered;
    private int insideOver;
    private int sold;
    private Duration lastSold = Duration.ZERO;

    /**
     * One second of it.
     *
     * @param at since the beginning
     * @param joined have joined so far
     * @param waiting are in the line
     * @param inside are inside
     * @param sold seats are in bookings
     * @param over are done
     * @param requests answers so far
     */
    record Second(long at, int joined, int waiting, int inside, int sold, int over, long requests) {}

    /** Notes what an answer means for where its guest is. */
    void answered(Guest before, Guest after, Reply reply) {
        if (before.call() == Call.JOIN
                && before.line().turn().isEmpty()
                && !after.line().turn().isEmpty()) {
            joined++;
        }
        if (before.line().pass().isEmpty() && !after.line().pass().isEmpty()) {
            entered++;
        }
        if (before.deal().booking().isEmpty() && !after.deal().booking().isEmpty()) {
            sold += after.deal().units().size();
            lastSold = reply.at();
        }
    }

    void over(Guest guest) {
        ended.merge(guest.end().orElseThrow().ending(), 1, Integer::sum);
        if (!guest.line().pass().isEmpty()) {
            insideOver++;
        }
    }

    Second second(long at, long requests) {
        int over = ended.values().stream().mapToInt(Integer::intValue).sum();
        int inside = entered - insideOver;
        int neverIn = over - insideOver;
        var second = new Second(at, joined, Math.max(0, joined - entered - neverIn), inside, sold, over, requests);
        if (seconds.size() < MOST_SECONDS) {
            seconds.add(second);
        }
        return second;
    }

    List<Second> seconds() {
        return List.copyOf(seconds);
    }

    int ended(Ending ending) {
        return ended.getOrDefault(ending, 0);
    }

    int sold() {
        return sold;
    }

    /** When the last seat was booked, since the beginning. */
    Duration lastSold() {
        return lastSold;
    }
}
