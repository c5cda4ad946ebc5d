package io.hanjul.rush;

import io.hanjul.rush.crowd.Call;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;

/**
 * How long each step took: from the moment at which somebody wanted to ask, so that what waited here counts as well,
 * to the answer. Used by one thread.
 */
final class Steps {

    private static final long LONGEST_MICROS = TimeUnit.MINUTES.toMicros(10);
    private static final int DIGITS = 3;

    private final Map<Call, Histogram> byCall = new EnumMap<>(Call.class);
    private final Map<String, Integer> refusals = new TreeMap<>();
    private long requests;

    /**
     * One step in numbers, in microseconds.
     *
     * @param count answers
     */
    record Line(long count, long p50, long p95, long p99, long max) {

        static Line of(Histogram histogram) {
            return new Line(
                    histogram.getTotalCount(),
                    histogram.getValueAtPercentile(50),
                    histogram.getValueAtPercentile(95),
                    histogram.getValueAtPercentile(99),
                    histogram.getMaxValue());
        }
    }

    void answered(Call call, long nanos, String refusal) {
        requests++;
        long micros = Math.clamp(TimeUnit.NANOSECONDS.toMicros(nanos), 1, LONGEST_MICROS);
        byCall.computeIfAbsent(call, none -> new Histogram(LONGEST_MICROS, DIGITS))
                .recordValue(micros);
        if (!refusal.isEmpty()) {
            refusals.merge(refusal, 1, Integer::sum);
        }
    }

    long requests() {
        return requests;
    }

    /** 95 of 100 answers of all kinds came within this, in microseconds; 0 without any. */
    long p95() {
        var all = new Histogram(LONGEST_MICROS, DIGITS);
        byCall.values().forEach(all::add);
        return all.getTotalCount() == 0 ? 0 : all.getValueAtPercentile(95);
    }

    Map<Call, Line> lines() {
        var lines = new EnumMap<Call, Line>(Call.class);
        byCall.forEach((call, histogram) -> lines.put(call, Line.of(histogram)));
        return lines;
    }

    Map<String, Integer> refusals() {
        return new TreeMap<>(refusals);
    }
}
