package io.hanjul.waitingroom.check;

import io.hanjul.waitingroom.line.Fields;
import io.hanjul.waitingroom.line.Lottery;
import io.hanjul.waitingroom.line.Part;
import io.hanjul.waitingroom.line.Root;
import io.hanjul.waitingroom.line.SealedTick;
import io.hanjul.waitingroom.line.Seed;
import io.hanjul.waitingroom.line.TickDraw;
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
 * @param draw the tick with its places
 * @param seed its seed
 * @param uncounted ordinals that belong to nodes that fell silent
 */
record CheckedTick(TickDraw draw, Seed seed, NavigableSet<Long> uncounted) {

    private static final Set<String> NAMES = Set.of("tick", "base", "turns", "parts", "roots", "seed");
    private static final Pattern PARTS = Pattern.compile("(?:(?:[0-3]:)?\\d+:\\d+:\\d+:(?:un)?counted,?+)++");
    private static final Pattern ROOTS = Pattern.compile("(?:\\d+:[0-9a-f]{64},?+)++");
    private static final int SEED_DIGITS = 32;

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
                Root.parse(roots(fields.optional("roots"))),
                entry.seq(),
                entry.hash());
        require(tick.tick() > Lottery.TICK, "only a draw gives the places of tickets");
        require(entry.seed().length() == SEED_DIGITS, "it has no seed");
        Seed seed = Seed.of(HexFormat.of().parseHex(entry.seed()));
        CheckedParts.require(tick);
        require(
                tick.text(seed).equals(entry.body()),
                "its seed is not the one whose hash it has, or it is written otherwise");
        return drawn(tick, seed);
    }

    /** A tick with its places, as the tick of all tickets of a lottery is given by their draw. */
    static CheckedTick drawn(SealedTick tick, Seed seed) {
        TickDraw draw = TickDraw.of(tick, seed);
        var uncounted = new TreeSet<Long>();
        draw.uncounted().forEach(uncounted::add);
        return new CheckedTick(draw, seed, uncounted);
    }

    SealedTick sealed() {
        return draw.tick();
    }

    /** Whether its turns have rounds. */
    boolean hasRounds() {
        return sealed().parts().getFirst().hasRound();
    }

    private static String roots(String text) {
        require(text.isEmpty() || ROOTS.matcher(text).matches(), "its roots are written otherwise");
        return text;
    }

    /** Where a turn of this tick stands. */
    OptionalLong ordinal(Turn turn) {
        return draw.ordinal(turn);
    }

    private static void require(boolean right, String otherwise) {
        if (!right) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
