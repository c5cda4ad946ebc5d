package io.hanjul.waitingroom.check;

import io.hanjul.waitingroom.line.Fields;
import io.hanjul.waitingroom.line.Lottery;
import io.hanjul.waitingroom.line.Part;
import io.hanjul.waitingroom.line.Permutation;
import io.hanjul.waitingroom.line.SealedTick;
import io.hanjul.waitingroom.line.Seed;
import io.hanjul.waitingroom.line.Turn;
import java.util.HexFormat;
import java.util.List;
import java.util.NavigableSet;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A sealed tick with its draw, recomputed.
 *
 * @param sealed the tick
 * @param seed its seed
 * @param uncounted ordinals that belong to nodes that fell silent
 */
record CheckedTick(SealedTick sealed, Seed seed, NavigableSet<Long> uncounted) {

    private static final Set<String> NAMES = Set.of("tick", "base", "turns", "parts", "seed");
    private static final Pattern PARTS = Pattern.compile("(?:\\d+:\\d+:\\d+:(?:un)?counted,?+)++");
    private static final int SEED_DIGITS = 32;

    /** No node gives more turns in a tick, and no tick has more: a hostile chain does not fill the memory. */
    private static final int MOST_OF_A_NODE = 1 << 16;

    private static final int MOST_TURNS = 1 << 20;

    /**
     * Reads the entry of a tick.
     *
     * @throws IllegalArgumentException when it is none, or its seed is not the one whose hash it has
     */
    static CheckedTick of(ChainEntry entry) {
        Fields fields = Fields.parse(entry.body()).only(NAMES);
        require(PARTS.matcher(fields.text("parts")).matches(), "its parts are written otherwise");
        List<Part> parts = Part.parse(fields.text("parts"));
        var tick = new SealedTick(
                fields.number("tick"),
                fields.number("base"),
                Math.toIntExact(fields.number("turns")),
                parts,
                entry.seq(),
                entry.hash());
        require(tick.tick() > Lottery.TICK, "only a draw gives the places of tickets");
        require(entry.seed().length() == SEED_DIGITS, "it has no seed");
        Seed seed = Seed.of(HexFormat.of().parseHex(entry.seed()));
        requireParts(tick);
        require(
                tick.text(seed).equals(entry.body()),
                "its seed is not the one whose hash it has, or it is written otherwise");
        return new CheckedTick(tick, seed, uncounted(tick, seed));
    }

    /** The tick of all tickets of a lottery, as their draw gives it. */
    static CheckedTick drawn(SealedTick tick, Seed seed) {
        return new CheckedTick(tick, seed, new TreeSet<>());
    }

    private static void requireParts(SealedTick tick) {
        int offset = 0;
        int boot = -1;
        for (Part part : tick.parts()) {
            require(part.boot() > boot, "its parts are not in the order of the nodes");
            require(part.offset() == offset, "its parts do not follow each other");
            require(part.length() > 0, "a part has no length");
            require(part.length() <= Math.min(MOST_OF_A_NODE, MOST_TURNS - offset), "it has more turns than can be");
            offset += part.length();
            boot = part.boot();
        }
        require(offset == tick.turns(), "its parts are not as many as its turns");
    }

    private static NavigableSet<Long> uncounted(SealedTick tick, Seed seed) {
        var uncounted = new TreeSet<Long>();
        Permutation draw = Permutation.of(seed, tick.turns());
        for (Part part : tick.parts()) {
            for (int i = 0; !part.counted() && i < part.length(); i++) {
                uncounted.add(tick.base() + draw.place(part.offset() + i));
            }
        }
        return uncounted;
    }

    /** Where a turn of this tick stands. */
    OptionalLong ordinal(Turn turn) {
        for (Part part : sealed.parts()) {
            if (part.boot() == turn.boot() && turn.index() < part.length()) {
                int place = Permutation.of(seed, sealed.turns()).place(part.offset() + turn.index());
                return OptionalLong.of(sealed.base() + place);
            }
        }
        return OptionalLong.empty();
    }

    private static void require(boolean right, String otherwise) {
        if (!right) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
