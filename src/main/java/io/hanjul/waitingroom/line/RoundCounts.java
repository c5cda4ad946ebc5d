package io.hanjul.waitingroom.line;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How many joins each round of a tick has.
 *
 * @param first in the first round
 * @param second in the second
 * @param third in the third
 * @param last in the last
 */
public record RoundCounts(int first, int second, int third, int last) {

    /** No joins. */
    static final RoundCounts NONE = new RoundCounts(0, 0, 0, 0);

    /** How many joins that round has, 0 to 3. */
    public int of(int round) {
        return switch (round) {
            case 0 -> first;
            case 1 -> second;
            case 2 -> third;
            default -> last;
        };
    }

    /** How many joins the tick has. */
    public int total() {
        return first + second + third + last;
    }

    /** The text form: {@code 3/0/1}, without the last rounds that have none. One number is that of the first round. */
    String text() {
        int rounds = Rounds.COUNT;
        while (rounds > 1 && of(rounds - 1) == 0) {
            rounds--;
        }
        return IntStream.range(0, rounds)
                .mapToObj(round -> Integer.toString(of(round)))
                .collect(Collectors.joining("/"));
    }

    /** Reads the text form. */
    static RoundCounts parse(String text) {
        String[] counts = text.split("/", Rounds.COUNT);
        return new RoundCounts(count(counts, 0), count(counts, 1), count(counts, 2), count(counts, Rounds.LAST));
    }

    private static int count(String[] counts, int round) {
        return round < counts.length ? Integer.parseInt(counts[round]) : 0;
    }
}
