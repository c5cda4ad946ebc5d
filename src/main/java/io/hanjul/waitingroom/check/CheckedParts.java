package io.hanjul.waitingroom.check;

import io.hanjul.waitingroom.line.Part;
import io.hanjul.waitingroom.line.Root;
import io.hanjul.waitingroom.line.Rounds;
import io.hanjul.waitingroom.line.SealedTick;

/** The rules by which a tick's shares and roots are written: there is one way to say who gave which turns. */
final class CheckedParts {

    /** No node gives more turns in a tick, and no tick has more: a hostile chain does not fill the memory. */
    static final int MOST_OF_A_NODE = 1 << 16;

    private static final int MOST_TURNS = 1 << 20;

    private CheckedParts() {}

    /**
     * Holds a tick against them.
     *
     * @throws IllegalArgumentException when it is written otherwise
     */
    static void require(SealedTick tick) {
        requireParts(tick);
        requireRoots(tick);
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

    private static void require(boolean right, String otherwise) {
        if (!right) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
