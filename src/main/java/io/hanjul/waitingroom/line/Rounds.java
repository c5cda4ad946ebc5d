package io.hanjul.waitingroom.line;

/**
 * The rounds of a tick. The k-th join of one network falls in round ⌊log2 k⌋, the last one for all from the eighth on,
 * and earlier rounds stand before later ones: a flood from one network has one place in the first round, two in the
 * second, four in the third, and the rest behind everybody else of its tick. Inside a round places are drawn.
 */
public final class Rounds {

    /** How many; a turn has two bits for its round. */
    public static final int COUNT = 4;

    /** The round of all whose network has joined seven times before them, and of nodes that fell silent. */
    static final int LAST = COUNT - 1;

    /** From this join of a network on, all fall in the last round. */
    static final int FIRST_OF_LAST = 1 << LAST;

    private Rounds() {}

    /** The round of the k-th join of a network, k from 1 on. */
    static int of(int k) {
        return k >= FIRST_OF_LAST ? LAST : Integer.SIZE - 1 - Integer.numberOfLeadingZeros(k);
    }

    /** How many places a node needs that may have given so many turns in any of the rounds. */
    public static int slots(int ceiling) {
        return 2 * ceiling;
    }

    /**
     * Which of those places the turn of that number in that round has. Nobody knows how many turns each round has, only
     * that all of them are no more than the ceiling. So two rounds share as many places as that, one from the front and
     * one from the back: where they would meet, one of the two turns was never given. Fewer places would not do, since
     * any round may have had half of all turns.
     */
    static int slot(int round, int number, int ceiling) {
        int stack = round == 0 || round == LAST ? 0 : ceiling;
        return round < COUNT / 2 ? stack + number : stack + ceiling - 1 - number;
    }
}
