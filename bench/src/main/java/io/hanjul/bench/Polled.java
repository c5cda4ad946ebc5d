package io.hanjul.bench;

import io.hanjul.bench.load.Load;
import io.hanjul.bench.load.Requests;
import io.hanjul.bench.load.Tally;

/**
 * What many polls asked of a node and its Redis.
 *
 * @param waiting people in the line then
 * @param boardsPerSecond how often the node itself was asked for its board, a second
 * @param commandsEach commands of Redis for one poll, those of everything else that went on included
 */
record Polled(long waiting, double boardsPerSecond, double commandsEach) {

    /** Polls over and over. */
    static Polled by(LongLine line, Load load, Requests polls, Extent extent) {
        long commands = RedisFacts.of(line.app()).commands();
        long boards = line.boardsAnswered();
        Tally tally = load.saturating(polls, extent.steady());
        long asked = line.boardsAnswered() - boards;
        return new Polled(
                line.waiting(),
                asked / (tally.took().toNanos() / 1e9),
                (double) (RedisFacts.of(line.app()).commands() - commands) / tally.answered());
    }
}
