package io.hanjul.waitingroom.line;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The places of a sealed tick, which follow from its parts, its seed and the roots of its nodes: base + start of the
 * round + P(seed of the round, offset + number, length of the round), where a round starts behind all earlier ones.
 */
public final class TickDraw {

    private final SealedTick tick;
    private final List<Round> rounds;

    private TickDraw(SealedTick tick, List<Round> rounds) {
        this.tick = tick;
        this.rounds = List.copyOf(rounds);
    }

    /** A round that has turns, or a tick that is one draw. */
    private record Round(int number, int start, Permutation draw) {}

    /** Draws a tick whose seed is told. */
    public static TickDraw of(SealedTick tick, Seed told) {
        Seed seed = tick.drawSeed(told);
        var rounds = new ArrayList<Round>();
        int start = 0;
        for (int number = Part.WHOLE; number < Rounds.COUNT; number++) {
            int turns = turnsIn(tick, number);
            if (turns > 0) {
                Seed own = number == Part.WHOLE ? seed : seed.ofRound(number);
                rounds.add(new Round(number, start, Permutation.of(own, turns)));
                start += turns;
            }
        }
        return new TickDraw(tick, rounds);
    }

    private static int turnsIn(SealedTick tick, int round) {
        return tick.parts().stream()
                .filter(part -> part.round() == round)
                .mapToInt(Part::length)
                .sum();
    }

    /** The tick. */
    public SealedTick tick() {
        return tick;
    }

    /** Where a turn of this tick stands; empty when it has no place in it. */
    public OptionalLong ordinal(Turn turn) {
        for (Part part : tick.parts()) {
            OptionalInt found = part.find(turn);
            if (found.isPresent()) {
                return OptionalLong.of(place(part, found.getAsInt()));
            }
        }
        return OptionalLong.empty();
    }

    /** All places of nodes that fell silent. */
    public LongStream uncounted() {
        return tick.parts().stream()
                .filter(part -> !part.counted())
                .flatMapToLong(part -> IntStream.range(0, part.length()).mapToLong(slot -> place(part, slot)));
    }

    private long place(Part part, int slot) {
        for (Round round : rounds) {
            if (round.number() == part.round()) {
                return tick.base() + round.start() + round.draw().place(part.offset() + slot);
            }
        }
        throw new IllegalArgumentException("that part is of another tick: " + part);
    }
}
