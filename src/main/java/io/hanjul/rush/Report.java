package io.hanjul.rush;

import io.hanjul.rush.audit.Finding;
import io.hanjul.rush.crowd.Call;
import io.hanjul.rush.crowd.Ending;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What came of a crowd.
 *
 * @param at when it began
 * @param server where it was sent
 * @param crowd who came and how
 * @param hall what there was and what was sold
 * @param endings how many ended how
 * @param steps how long each step took, in microseconds
 * @param refusals how many refusals, by code
 * @param seconds where everybody was, second by second
 * @param audit one finding for each promise
 * @param generatorCpuShare share of the machine's processors that the crowd itself took, 0 to 1
 */
record Report(
        Instant at,
        String server,
        People crowd,
        Sold hall,
        Map<Ending, Integer> endings,
        Map<Call, Steps.Line> steps,
        Map<String, Integer> refusals,
        List<Tally.Second> seconds,
        List<Finding> audit,
        double generatorCpuShare) {

    /**
     * Who came and how.
     *
     * @param guests how many
     * @param curve how they came
     * @param over within what time
     * @param seed what they were drawn from
     * @param lasted until the last one was done
     */
    record People(int guests, String curve, Duration over, long seed, Duration lasted) {}

    /**
     * What there was and what was sold.
     *
     * @param sale the rehearsal
     * @param sessions how many sessions it has, all of which the figures are of
     * @param capacity how much there is
     * @param sold how many of them to this crowd
     * @param soldOut whether nothing is left
     * @param lastSold when the last seat was sold, since the beginning
     */
    record Sold(String sale, int sessions, int capacity, int sold, boolean soldOut, Duration lastSold) {}

    /** Whether every promise was kept. */
    boolean promisesHeld() {
        return audit.stream().allMatch(Finding::held);
    }

    /** How many polls of the line were answered. */
    long polls() {
        Steps.Line line = steps.get(Call.LINE);
        return line == null ? 0 : line.count();
    }

    /** How many ended how, also those that nobody did. */
    static Map<Ending, Integer> endings(Tally tally) {
        var endings = new EnumMap<Ending, Integer>(Ending.class);
        for (Ending ending : Ending.values()) {
            endings.put(ending, tally.ended(ending));
        }
        return endings;
    }
}
