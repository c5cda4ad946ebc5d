package io.hanjul.bench;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How evenly people of a line are called.
 *
 * @param calls in the order in which they were made, at least one
 */
record CallPace(List<Call> calls) {

    private static final String CALLS = """
            SELECT CAST(extract(epoch FROM called_at) AS double precision) AS at, called
            FROM room_call
            WHERE room_id = CAST(:room AS uuid)
            ORDER BY called_at
            """;

    private static final String ARRIVALS = """
            SELECT CAST(extract(epoch FROM admitted_at) AS double precision) AS at, CAST(count(*) AS integer) AS called
            FROM admission
            WHERE room_id = CAST(:room AS uuid)
            GROUP BY admitted_at
            ORDER BY admitted_at
            """;

    /**
     * One step of the line.
     *
     * @param at when, in seconds since 1970
     * @param people how many it called
     */
    record Call(double at, int people) {}

    /**
     * How many were called in some stretch of time.
     *
     * @param fewest the least of all stretches
     * @param most the most of all
     */
    record Extremes(long fewest, long most) {

        /** By which share the worse of the two is away from the aim. */
        double deviation(double aim) {
            return Math.max(most / aim - 1, 1 - fewest / aim);
        }
    }

    /** What a room has called from one moment to another, in seconds since 1970. */
    static CallPace of(JdbcClient jdbc, String room, double from, double to) {
        return read(jdbc.sql(CALLS), room, from, to);
    }

    /** Who has come in, likewise. */
    static CallPace ofArrivals(JdbcClient jdbc, String room, double from, double to) {
        return read(jdbc.sql(ARRIVALS), room, from, to);
    }

    private static CallPace read(JdbcClient.StatementSpec statement, String room, double from, double to) {
        return new CallPace(
                statement
                        .param("room", room)
                        .query((row, number) -> new Call(row.getDouble("at"), row.getInt("called")))
                        .list()
                        .stream()
                        .filter(call -> call.at() >= from && call.at() <= to)
                        .toList());
    }

    /**
     * Of all stretches of that length between the first and the last call, wherever they begin: what only just begins
     * with a call or ends with one has it for the most, and lacks it for the fewest.
     *
     * @param seconds less than from the first to the last
     */
    Extremes inAny(double seconds) {
        double last = calls.getLast().at();
        List<Call> begins =
                calls.stream().filter(call -> call.at() + seconds <= last).toList();
        if (begins.isEmpty()) {
            throw new IllegalStateException("no calls over " + seconds + " s");
        }
        return new Extremes(
                begins.stream()
                        .mapToLong(begin -> people(begin.at(), begin.at() + seconds))
                        .min()
                        .orElseThrow(),
                begins.stream()
                        .mapToLong(begin -> people(Math.nextDown(begin.at()), Math.nextUp(begin.at() + seconds)))
                        .max()
                        .orElseThrow());
    }

    /** Called later than one moment and before another. */
    private long people(double after, double before) {
        return calls.stream()
                .filter(call -> call.at() > after && call.at() < before)
                .mapToLong(Call::people)
                .sum();
    }

    /** Called in a second on average: what each step called counts for the time since the one before. */
    double perSecond() {
        long people = calls.stream().skip(1).mapToLong(Call::people).sum();
        return people / (calls.getLast().at() - calls.getFirst().at());
    }

    /** Longest time between two steps that called somebody, in seconds. */
    double longestPause() {
        return IntStream.range(1, calls.size())
                .mapToDouble(step -> calls.get(step).at() - calls.get(step - 1).at())
                .max()
                .orElse(0);
    }
}
