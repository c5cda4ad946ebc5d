package io.hanjul.bench.load;

import java.time.Duration;
import java.util.Map;
import org.HdrHistogram.Histogram;

/**
 * What came of a run.
 *
 * @param took from the first intended start to the last answer, at most the time given and a grace
 * @param sent requests that were begun
 * @param answers how many answers had which status
 * @param broken requests whose connection failed
 * @param unanswered requests without an answer when the run was over
 * @param latencies microseconds from the intended start of each request to the end of its answer, failed and unanswered
 *     ones included; empty for a closed loop, which can tell throughput only
 * @param cpu who used the machine meanwhile
 */
public record Tally(
        Duration took,
        long sent,
        Map<Integer, Long> answers,
        long broken,
        long unanswered,
        Histogram latencies,
        CpuUse cpu) {

    /** Answers of that status. */
    public long with(int status) {
        return answers.getOrDefault(status, 0L);
    }

    /** All answers, whatever they said. */
    public long answered() {
        return answers.values().stream().mapToLong(Long::longValue).sum();
    }

    /** All answers a second. */
    public double perSecond() {
        return answered() / (took.toNanos() / 1e9);
    }

    /** The latency that so many percent of the requests kept within, in milliseconds. */
    public double millisAt(double percentile) {
        return latencies.getValueAtPercentile(percentile) / 1e3;
    }

    /** What happened in half a line, e.g. {@code 201: 5000, 409: 12, broken: 1}. */
    public String outcome() {
        var text = new StringBuilder();
        answers.forEach((status, count) ->
                text.append(status).append(": ").append(count).append(", "));
        return text.append("broken: ")
                .append(broken)
                .append(", unanswered: ")
                .append(unanswered)
                .toString();
    }
}
