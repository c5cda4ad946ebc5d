package io.hanjul.waitingroom.check;

import io.hanjul.waitingroom.line.Fields;
import io.hanjul.waitingroom.line.Lottery;
import io.hanjul.waitingroom.line.Part;
import io.hanjul.waitingroom.line.Root;
import io.hanjul.waitingroom.line.Rounds;
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
                Root.parse(roots(fields.optional("roots"))),
                entry.seq(),
                entry.hash());
        require(tick.tick() > Lottery.TICK, "only a draw gives the places of tickets");
        require(entry.seed().length() == SEED_DIGITS, "it has no seed");
        Seed seed = Seed.of(HexFormat.of().parseHex(entry.seed()));
        requireParts(tick);
        requireRoots(tick);
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

    private static void requireParts(SealedTick tick) {
        int turns = 0;
        Part before = new Part(Part.WHOLE, -1, 0, 0, true);
        for (Part part : tick.parts()) {
            boolean follows = part.round() == before.round();
            require(part.round() >= before.round(), "its rounds are not in their order");
            require(!follows || part.boot() > before.boot(), "its parts are not in the order of the nodes");
            int offset = follows ? before.offset() + before.length() : 0;
            require(part.offset() == offset, "its parts do not follow each other");
            require(part.length() > 0, "a part has no length");
            require(part.length() <= Math.min(MOST_OF_A_NODE, MOST_TURNS - turns), "it has more turns than can be");
            turns += part.length();
            before = part;
        }
        require(turns == tick.turns(), "its parts are not as many as its turns");
        boolean rounds = tick.parts().getFirst().hasRound();
        require(tick.parts().stream().allMatch(part -> part.hasRound() == rounds), "not all its parts have rounds");
        tick.parts().stream().filter(part -> rounds && !part.counted()).forEach(silent -> requireSilent(silent, tick));
    }

    private static String roots(String text) {
        require(text.isEmpty() || ROOTS.matcher(text).matches(), "its roots are written otherwise");
        return text;
    }

    /** Who was counted may have said a root, once; of a silent node there is none. */
    private static void requireRoots(SealedTick tick) {
        int before = -1;
        for (Root root : tick.roots()) {
            require(root.boot() > before, "its roots are not in the order of the nodes");
            require(
                    tick.parts().stream().anyMatch(part -> part.boot() == root.boot() && part.counted()),
                    "node " + root.boot() + " was not counted, and has a root");
            before = root.boot();
        }
    }

    /** All that a silent node may have given is in one part of the last round, which two rounds each share. */
    private static void requireSilent(Part silent, SealedTick tick) {
        require(silent.round() == Rounds.COUNT - 1, "turns of a silent node are not in the last round");
        require(silent.length() % 2 == 0, "the turns of a silent node are not twice its ceiling");
        require(
                tick.parts().stream()
                                .filter(part -> part.boot() == silent.boot())
                                .count()
                        == 1,
                "node " + silent.boot() + " was silent, and was not");
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
