package io.hanjul.rehearsal;

import io.hanjul.ids.CrowdId;
import io.hanjul.ids.SaleId;
import java.time.Instant;
import java.util.List;

/**
 * A crowd that the server sent at a rehearsal.
 *
 * @param id the crowd
 * @param saleId the rehearsal
 * @param state where it stands
 * @param guests how many were sent
 * @param curve how they come
 * @param overSeconds within what time they come
 * @param startedAt when it was sent
 * @param now where everybody is, as far as is known
 * @param failure why it could not be sent, in words for whoever runs the server; empty unless it failed
 */
public record CrowdView(
        CrowdId id,
        SaleId saleId,
        State state,
        int guests,
        Curve curve,
        int overSeconds,
        Instant startedAt,
        Moment now,
        String failure) {

    /** Where a crowd stands. */
    public enum State {
        /** It is on its way. */
        RUNNING,
        /** Everybody is done, and there is a report. */
        FINISHED,
        /** Somebody called it back. */
        CANCELLED,
        /** It could not be sent, or the server that sent it stopped. */
        FAILED
    }

    /** How the guests of a crowd come. */
    public enum Curve {
        /** Most of them in the first tenth of the time, as when a sale opens. */
        BURST,
        /** As many in each second as in any other. */
        STEADY
    }

    /**
     * A second of a crowd.
     *
     * @param at seconds since the beginning
     * @param joined have joined so far
     * @param waiting are in the line
     * @param inside are inside
     * @param sold seats are in bookings
     * @param over are done
     * @param requests answers so far
     */
    public record Moment(long at, int joined, int waiting, int inside, int sold, int over, long requests) {

        static final Moment NONE = new Moment(0, 0, 0, 0, 0, 0, 0);
    }

    /**
     * What came of a crowd.
     *
     * @param promisesHeld whether every promise was kept
     * @param durationMillis until the last one was done
     * @param capacity how many seats there are
     * @param sold how many were sold to this crowd
     * @param soldOut whether nothing is left
     * @param lastSoldMillis when the last seat was sold, since the beginning; 0 unless all are sold
     * @param promises one for each promise
     * @param endings how many ended how
     * @param steps how long each step took
     * @param refusals how many refusals, by code
     * @param seconds where everybody was, second by second
     */
    public record Report(
            boolean promisesHeld,
            long durationMillis,
            int capacity,
            int sold,
            boolean soldOut,
            long lastSoldMillis,
            List<Promise> promises,
            List<Count> endings,
            List<Step> steps,
            List<Count> refusals,
            List<Moment> seconds) {}

    /**
     * What came of checking one promise.
     *
     * @param promise its name
     * @param held whether it was kept
     * @param checked how many things were looked at
     * @param broken how many broke it
     * @param examples the first of them, a sentence each, in English
     * @param faults the same, taken apart for those who want to say it in their own words
     */
    public record Promise(
            String promise, boolean held, int checked, int broken, List<String> examples, List<CrowdFault> faults) {}

    /**
     * How many of something.
     *
     * @param name what
     * @param count how many
     */
    public record Count(String name, int count) {}

    /**
     * How long a step took, in microseconds from the moment at which a guest wanted to ask.
     *
     * @param step its name
     * @param count answers
     */
    public record Step(String step, long count, long p50, long p95, long p99, long max) {}
}
