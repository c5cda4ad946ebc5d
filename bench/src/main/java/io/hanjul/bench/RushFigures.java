package io.hanjul.bench;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What the report of a rush says, as figures that people can read in a table. */
final class RushFigures {

    private static final double MICROS_A_MILLI = 1_000;
    private static final double MILLIS_A_SECOND = 1_000;
    private static final int PERCENT = 100;

    private RushFigures() {}

    /** @param report as {@code rush --json} writes it: times of steps in microseconds, others in milliseconds */
    static Map<String, Object> of(JsonNode report) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("guests", report.path("guests").asLong());
        figures.put("seats", report.path("capacity").asLong());
        figures.put("seats sold", report.path("sold").asLong());
        figures.put("sold out after, s", report.path("timeToSellOutMillis").asLong() / MILLIS_A_SECOND);
        figures.put("everybody done after, s", report.path("durationMillis").asLong() / MILLIS_A_SECOND);
        report.path("endings")
                .forEachEntry((ending, guests) -> figures.put("guests who ended: " + words(ending), guests.asLong()));
        report.path("steps")
                .forEachEntry(
                        (step, times) -> figures.put(words(step) + ": answers; p50, p95, p99, ms", timesOf(times)));
        report.path("refusals").forEachEntry((code, times) -> figures.put("refused with " + code, times.asLong()));
        report.path("audit")
                .forEachEntry((promise, found) -> figures.put("audit: " + words(promise), verdictOf(found)));
        figures.put(
                "the crowd's own share of the machine, %",
                PERCENT * report.path("generatorCpuShare").asDouble());
        return figures;
    }

    private static String timesOf(JsonNode times) {
        return String.format(
                Locale.ROOT,
                "%,d; %,.1f, %,.1f, %,.1f",
                times.path("count").asLong(),
                times.path("p50").asLong() / MICROS_A_MILLI,
                times.path("p95").asLong() / MICROS_A_MILLI,
                times.path("p99").asLong() / MICROS_A_MILLI);
    }

    private static String verdictOf(JsonNode found) {
        return String.format(
                Locale.ROOT,
                "%,d checked, %,d broken",
                found.path("checked").asLong(),
                found.path("broken").asLong());
    }

    /** {@code eachSeatSoldOnce} and {@code SOLD_OUT} as words. */
    private static String words(String name) {
        boolean constant = name.equals(name.toUpperCase(Locale.ROOT));
        String spaced = constant ? name : name.replaceAll("([A-Z])", " $1");
        return spaced.replace('_', ' ').toLowerCase(Locale.ROOT);
    }
}
